import TrainingModel

@testable import RecoveryMetrics

/// A log told day by day; day 0 is Monday 6 January 2025.
struct LogStory {
  static let monday = CalendarDay(number: 20_094)

  var log = TrainingLog()
  var settings = Settings()

  static func day(_ offset: Int) -> CalendarDay { monday.advanced(by: offset) }

  /// The week that starts so many weeks after the first Monday.
  static func week(_ offset: Int) -> Week { Week(containing: day(7 * offset)) }

  mutating func checkIn(_ day: Int, _ fill: (inout CheckIn) -> Void = { _ in }) {
    var row = CheckIn(day: Self.day(day))
    fill(&row)
    log.checkIns.append(row)
    log.checkIns.sort { $0.day < $1.day }
  }

  mutating func session(
    _ day: Int, minutes: Double? = nil, rpe: Double? = nil, km: Double? = nil,
    sport: Sport = .run, kind: SessionKind? = nil, _ fill: (inout Session) -> Void = { _ in }
  ) {
    var session = Session(day: Self.day(day), sport: sport, source: .table)
    session.minutes = minutes
    session.rpe = rpe
    session.distanceMeters = km.map { $0 * 1000 }
    session.kind = kind
    fill(&session)
    log.sessions.append(session)
    log.sessions.sort { $0.day < $1.day }
  }

  func measure(_ week: Int) -> MeasuredWeek {
    WeekMeasurer(log: log, settings: settings).measure(Self.week(week))
  }

  /// One reading of one week.
  func reading(_ id: MetricID, week: Int) -> Reading? { measure(week).readings[id] }
}

/// Mornings like any other, on these days.
extension LogStory {
  mutating func usualMornings(
    _ days: Range<Int>, _ fill: (Int, inout CheckIn) -> Void = { _, _ in }
  ) {
    for day in days {
      checkIn(day) { row in
        row.sleepHours = 8
        row.energy = 3
        row.soreness = 2
        row.mood = 4
        row.stress = 2
        row.sleepQuality = 4
        row.hrvRMSSD = day % 2 == 0 ? 60 : 66
        row.restingHeartRate = day % 2 == 0 ? 48 : 50
        fill(day, &row)
      }
    }
  }

  /// Four easy sessions of 50 minutes and RPE 4 a week: load 800.
  mutating func usualTraining(_ weeks: Range<Int>) {
    for week in weeks {
      for day in [0, 2, 4, 6] { session(7 * week + day, minutes: 50, rpe: 4, km: 8) }
    }
  }
}
