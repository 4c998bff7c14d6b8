import ArgumentParser

/// Writes one check-in into the log.
struct AddCheckIn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkin",
    abstract: "Write this morning's check-in into the log.",
    discussion: """
      The options are the columns of checkins.csv; leave out what you did not measure. The date is \
      today in the time zone of restday.yml unless you say otherwise (yesterday works too). A \
      second check-in of the same day is added below the first: cell by cell, the last wins.

      Examples:
        restday add checkin --sleep-hours 7.5 --resting-hr 48 --energy 4 --soreness 2
        restday add checkin --practices "foam-rolling 10min; nap 20min"
        restday add checkin --date yesterday --ill yes --note "Cold, stayed in bed."
        restday add checkin --ask
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: AddOptions

  @Option(help: FieldGuide.help(.checkIns, "date"))
  var date: String?

  @Option(help: FieldGuide.help(.checkIns, "sleep_hours"))
  var sleepHours: String?

  @Option(help: FieldGuide.help(.checkIns, "sleep_quality"))
  var sleepQuality: String?

  @Option(help: FieldGuide.help(.checkIns, "bedtime"))
  var bedtime: String?

  @Option(help: FieldGuide.help(.checkIns, "wake_time"))
  var wakeTime: String?

  @Option(help: FieldGuide.help(.checkIns, "nap_minutes"))
  var napMinutes: String?

  @Option(help: FieldGuide.help(.checkIns, "resting_hr"))
  var restingHr: String?

  @Option(help: FieldGuide.help(.checkIns, "hrv_rmssd"))
  var hrvRmssd: String?

  @Option(
    name: [.customLong("weight-kg"), .customLong("weight")],
    help: FieldGuide.help(.checkIns, "weight_kg"))
  var weightKg: String?

  @Option(help: FieldGuide.help(.checkIns, "soreness"))
  var soreness: String?

  @Option(help: FieldGuide.help(.checkIns, "energy"))
  var energy: String?

  @Option(help: FieldGuide.help(.checkIns, "stress"))
  var stress: String?

  @Option(help: FieldGuide.help(.checkIns, "mood"))
  var mood: String?

  @Option(help: FieldGuide.help(.checkIns, "motivation"))
  var motivation: String?

  @Option(help: FieldGuide.help(.checkIns, "appetite"))
  var appetite: String?

  @Option(help: FieldGuide.help(.checkIns, "alcohol_units"))
  var alcoholUnits: String?

  @Option(parsing: .unconditional, help: FieldGuide.help(.checkIns, "symptoms"))
  var symptoms: String?

  @Option(help: FieldGuide.help(.checkIns, "ill"))
  var ill: String?

  @Option(help: FieldGuide.help(.checkIns, "travel"))
  var travel: String?

  @Option(parsing: .unconditional, help: FieldGuide.help(.checkIns, "practices"))
  var practices: String?

  @Option(parsing: .unconditional, help: FieldGuide.help(.checkIns, "note"))
  var note: String?

  func run() throws {
    try Addition(table: .checkIns, common: common, options: options)
      .run(typed: fields.compactMapValues(\.self))
  }

  /// What was typed, by column.
  private var fields: [String: String?] {
    [
      "date": date, "sleep_hours": sleepHours, "sleep_quality": sleepQuality, "bedtime": bedtime,
      "wake_time": wakeTime, "nap_minutes": napMinutes, "resting_hr": restingHr,
      "hrv_rmssd": hrvRmssd, "weight_kg": weightKg, "soreness": soreness, "energy": energy,
      "stress": stress, "mood": mood, "motivation": motivation, "appetite": appetite,
      "alcohol_units": alcoholUnits, "symptoms": symptoms, "ill": ill, "travel": travel,
      "practices": practices, "note": note,
    ]
  }
}
