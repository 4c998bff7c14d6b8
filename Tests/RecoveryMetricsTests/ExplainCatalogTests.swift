import Testing
import TrainingModel

@testable import RecoveryMetrics

/// Every number tells how it came about: its steps lead to the number that is printed.
struct ExplainCatalogTests {
  @Test func `a rich log gives every metric of the list and of the details a value`() {
    let week = WeekMeasurer(log: RichLog.log, settings: RichLog.settings).measure(RichLog.week)
    let silent = Catalog.metrics.filter {
      (!$0.isFact || $0.description.isDetail) && week.readings[$0.id]?.value == nil
    }.map(\.id)
    // Known by heart rate, it is not counted by sessions too.
    #expect(silent == ["load.polarization_sessions"])
  }

  @Test(arguments: Catalog.metrics.map(\.id))
  func `the steps end at the result`(_ id: MetricID) throws {
    let measurer = WeekMeasurer(log: RichLog.log, settings: RichLog.settings)
    let explanation = try #require(measurer.explain(id, week: RichLog.week))
    let result = try #require(explanation.steps.last)
    let worked = explanation.steps.dropLast().joined(separator: " ")
    guard let value = explanation.reading.value else {
      #expect(result.hasPrefix("No result: "))
      #expect(!explanation.description.missing.isEmpty)
      return
    }
    #expect(result.hasPrefix("Result: \(value.plain)"))
    #expect(worked.numbers.contains(value.plain), "\(id): \(worked) does not reach \(value.plain)")
  }

  @Test func `what is missing gives its reason, whatever the metric`() throws {
    var story = LogStory()
    story.session(0, minutes: 30)
    let measurer = WeekMeasurer(log: story.log, settings: story.settings)
    for id in Catalog.metrics.map(\.id) {
      let explanation = try #require(measurer.explain(id, week: LogStory.week(0)))
      let last = try #require(explanation.steps.last)
      #expect(
        last.hasPrefix(explanation.reading.value == nil ? "No result: " : "Result: "), "\(id)")
      #expect(!explanation.description.missing.isEmpty && !explanation.source.isEmpty, "\(id)")
    }
  }
}

extension String {
  /// The numbers in a text, as `Double.plain` writes them.
  fileprivate var numbers: Set<String> {
    var found: Set<String> = []
    var current = ""
    for character in self + " " {
      if character.isASCII, character.isNumber || character == "." || character == "-" {
        current.append(character)
      } else {
        while current.hasSuffix(".") { current.removeLast() }
        if !current.isEmpty { found.insert(current) }
        current = ""
      }
    }
    return found
  }
}

/// Thirteen weeks in which everything is logged that a column exists for.
enum RichLog {
  static let week = LogStory.week(12)

  static let settings: Settings = {
    var settings = Settings()
    settings.maximumHeartRate = 190
    settings.restingHeartRate = 48
    settings.thresholdHeartRate = 172
    settings.firstThresholdHeartRate = 155
    settings.secondThresholdHeartRate = 170
    settings.thresholdSecondsPerKilometer = 280
    settings.birthYear = 1985
    settings.races = [
      Settings.Race(day: LogStory.day(40)), Settings.Race(day: LogStory.day(100)),
    ]
    return settings
  }()

  static let log: TrainingLog = {
    var story = LogStory()
    for day in 0..<91 { story.checkIn(day) { fill(&$0, day) } }
    for day in 0..<91 where day % 7 != 4 && day != 80 { train(&story, day) }
    var log = story.log
    log.plan = [
      PlannedSession(day: LogStory.day(91), kind: .tempo, minutes: 55),
      PlannedSession(day: LogStory.day(94), kind: .easy, minutes: 40),
    ]
    return log
  }()

  private static func fill(_ row: inout CheckIn, _ day: Int) {
    let swing = Double((day * 7) % 5) - 2
    row.sleepHours = 7.3 + 0.2 * swing
    row.bedtime = ClockTime(wrappingMinutes: 1360 + Int(9 * swing))
    row.wakeTime = ClockTime(wrappingMinutes: 400 + Int(6 * swing))
    row.napMinutes = day % 9 == 0 ? 20 : 0
    row.restingHeartRate = 49 + swing
    row.hrvRMSSD = 60 + 3 * swing
    row.weightKg = 68 + 0.1 * swing
    row.sleepQuality = 3.5 + 0.25 * swing
    row.soreness = day % 7 == 3 ? 4 : 2 + 0.25 * swing
    row.energy = 3.5 - 0.25 * swing
    row.stress = 2 + 0.25 * swing
    row.mood = 4 - 0.25 * swing
    row.motivation = 4 - 0.25 * swing
    row.appetite = 4 - 0.25 * swing
    row.alcoholUnits = day % 6 == 0 ? 3 : 0
    row.respirationRate = 14 + 0.2 * swing
    row.oxygenSaturation = 96 + 0.5 * swing
    row.skinTemperatureDeviation = 0.1 * swing
    row.supineHeartRate = 50 + swing
    row.standingHeartRate = 72 + 2 * swing
    row.overallRecovery = 7 + swing
    if day % 3 == 0 { row.practices = [PracticeEntry(slug: "nap")] }
  }

  private static func train(_ story: inout LogStory, _ day: Int) {
    let isHard = day % 7 == 2
    let isStrength = day % 7 == 6
    let minutes = 50.0 + Double(day % 7) * 3 + (day >= 84 ? 4 : 0)
    story.session(
      day, minutes: minutes, rpe: isHard ? 8 : 3, km: isStrength ? nil : minutes / 5.5,
      sport: isStrength ? .strength : .run, kind: isHard ? .tempo : isStrength ? .strength : .easy
    ) { session in
      session.start = ClockTime(wrappingMinutes: isHard ? 1110 : 420)
      session.averageHeartRate = isHard ? 165 : 142
      session.temperatureCelsius = 14
      session.heartRateAtEnd = isHard ? 178 + Double(day % 3) : nil
      session.heartRate60sAfter = isHard ? 138 - Double(day % 4) : nil
      session.weightBeforeKg = day % 7 == 5 ? 68.4 : nil
      session.weightAfterKg = day % 7 == 5 ? 67.6 : nil
      session.fluidLiters = day % 7 == 5 ? 0.4 : nil
      session.trace = trace(minutes: Int(minutes), heartRate: isHard ? 166 : 143, day: day)
    }
  }

  private static func trace(minutes: Int, heartRate: Int, day: Int) -> Trace {
    var seconds = [Double](repeating: 0, count: 256)
    let bins = (0..<(2 * minutes)).map { place -> Trace.Bin in
      let beats = heartRate + place / 20 + day % 5
      seconds[beats] += Trace.binSeconds
      return Trace.Bin(
        heartRate: Double(beats), metersPerSecond: 3 + 0.01 * Double((place + day) % 7),
        grade: 0.01 * Double(place % 5 - 2))
    }
    return Trace(secondsAtHeartRate: seconds, bins: bins)
  }
}
