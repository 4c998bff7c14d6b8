import ArgumentParser

/// Writes one session into the log.
struct AddSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Write one session of training into the log.",
    discussion: """
      The options are the columns of sessions.csv; leave out what you did not measure. A number \
      without a unit has the unit of its column; with one it is converted: --distance 6.2mi, \
      --weight-before 137.5lb, --temperature 52F, --fluid 17oz. A duration is minutes (62) or a \
      time (1:02:03). The date is today in the time zone of restday.yml unless you say otherwise.

      Examples:
        restday add session --sport run --kind easy --duration 62 --distance 10.5 --rpe 4
        restday add session --date yesterday --sport strength --duration 40 --rpe 6
        restday add session --distance 6.2mi --duration 1:02:03 --temperature 52F
        restday add session --ask
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: AddOptions

  @Option(help: FieldGuide.help(.sessions, "date"))
  var date: String?

  @Option(help: FieldGuide.help(.sessions, "start"))
  var start: String?

  @Option(help: FieldGuide.help(.sessions, "sport"))
  var sport: String?

  @Option(help: FieldGuide.help(.sessions, "kind"))
  var kind: String?

  @Option(
    name: [.customLong("duration-min"), .customLong("duration")],
    help: FieldGuide.help(.sessions, "duration_min"))
  var durationMin: String?

  @Option(
    name: [.customLong("distance-km"), .customLong("distance")],
    help: FieldGuide.help(.sessions, "distance_km"))
  var distanceKm: String?

  @Option(
    name: [.customLong("ascent-m"), .customLong("ascent")],
    help: FieldGuide.help(.sessions, "ascent_m"))
  var ascentM: String?

  @Option(help: FieldGuide.help(.sessions, "rpe"))
  var rpe: String?

  @Option(help: FieldGuide.help(.sessions, "average_hr"))
  var averageHr: String?

  @Option(help: FieldGuide.help(.sessions, "max_hr"))
  var maxHr: String?

  @Option(help: FieldGuide.help(.sessions, "hr_end"))
  var hrEnd: String?

  @Option(name: .customLong("hr-60s-after"), help: FieldGuide.help(.sessions, "hr_60s_after"))
  var hr60sAfter: String?

  @Option(
    name: [.customLong("weight-before-kg"), .customLong("weight-before")],
    help: FieldGuide.help(.sessions, "weight_before_kg"))
  var weightBeforeKg: String?

  @Option(
    name: [.customLong("weight-after-kg"), .customLong("weight-after")],
    help: FieldGuide.help(.sessions, "weight_after_kg"))
  var weightAfterKg: String?

  @Option(
    name: [.customLong("fluid-l"), .customLong("fluid")],
    help: FieldGuide.help(.sessions, "fluid_l"))
  var fluidL: String?

  @Option(
    name: [.customLong("temperature-c"), .customLong("temperature")], parsing: .unconditional,
    help: FieldGuide.help(.sessions, "temperature_c"))
  var temperatureC: String?

  @Option(parsing: .unconditional, help: FieldGuide.help(.sessions, "title"))
  var title: String?

  @Option(parsing: .unconditional, help: FieldGuide.help(.sessions, "note"))
  var note: String?

  func run() throws {
    try Addition(table: .sessions, common: common, options: options)
      .run(typed: fields.compactMapValues(\.self))
  }

  /// What was typed, by column.
  private var fields: [String: String?] {
    [
      "date": date, "start": start, "sport": sport, "kind": kind, "duration_min": durationMin,
      "distance_km": distanceKm, "ascent_m": ascentM, "rpe": rpe, "average_hr": averageHr,
      "max_hr": maxHr, "hr_end": hrEnd, "hr_60s_after": hr60sAfter,
      "weight_before_kg": weightBeforeKg, "weight_after_kg": weightAfterKg, "fluid_l": fluidL,
      "temperature_c": temperatureC, "title": title, "note": note,
    ]
  }
}
