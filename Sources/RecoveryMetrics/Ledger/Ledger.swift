import TrainingModel

/// A log laid out by day: index 0 is its first logged day.
///
/// Whatever order the log came in, the ledger is the same.
struct Ledger: Sendable {
  let settings: Settings
  /// Day number of index 0.
  let firstDay: Int
  /// Days from the first to the last logged one.
  let count: Int
  let checkIns: [CheckIn]
  /// Place in `checkIns` by day, -1 without one.
  let checkInAt: [Int]
  let sessions: [Session]
  let facts: [SessionFacts]
  /// Places in `sessions` by day.
  let sessionsAt: [Range<Int>]
  /// Index of the last day up to this one with a session or check-in.
  let lastLogged: [Int]
  /// Inside a gap of 14 days or more, or marked as not logged.
  let isUnlogged: [Bool]
  let mornings: Mornings
  let notes: [Note]
  /// What is planned, by day; races of the settings among it.
  let planned: [PlannedSession]

  /// From so many days without session and check-in on, load is missing instead of zero.
  static let gapDays = 14

  init(log: TrainingLog, settings: Settings) {
    self.settings = settings
    checkIns = Self.onePerDay(log.checkIns)
    sessions = Self.ordered(log.sessions)
    notes = log.notes.filter { $0.day.isPlausible }
    planned = Self.planned(log: log, settings: settings)
    let days = [checkIns.first?.day, checkIns.last?.day, sessions.first?.day, sessions.last?.day]
      .compactMap(\.self)
    let first = days.min()?.number ?? 0
    firstDay = first
    count = days.max().map { $0.number - first + 1 } ?? 0

    var checkInAt = [Int](repeating: -1, count: count)
    for (place, row) in checkIns.enumerated() { checkInAt[row.day.number - first] = place }
    self.checkInAt = checkInAt
    let pace = settings.thresholdSecondsPerKilometer
      .plausible(Plausibility.thresholdSecondsPerKilometer)
    facts = sessions.map { SessionFacts($0, day: $0.day.number - first, thresholdPace: pace) }
    sessionsAt = Self.ranges(of: facts, days: count)
    let isLogged = zip(checkInAt, sessionsAt).map { $0 >= 0 || !$1.isEmpty }
    lastLogged = Self.lastLogged(isLogged)
    isUnlogged = Self.unlogged(isLogged, first: first, marked: settings.notLogged)
    mornings = Mornings(checkIns: checkIns, at: checkInAt, settings: settings)
  }

  /// Index of a day, which may lie outside the log.
  func index(of day: CalendarDay) -> Int { day.number - firstDay }
  func day(at index: Int) -> CalendarDay { CalendarDay(number: firstDay + index) }

  func checkIn(on day: Int) -> CheckIn? {
    guard day >= 0, day < count, checkInAt[day] >= 0 else { return nil }
    return checkIns[checkInAt[day]]
  }

  /// Places of the sessions of these days.
  func sessions(in days: Range<Int>) -> Range<Int> {
    let inside = days.clamped(to: 0..<count)
    guard let first = inside.first, let last = inside.last else { return 0..<0 }
    return sessionsAt[first].lowerBound..<sessionsAt[last].upperBound
  }
}

extension Ledger {
  private static func onePerDay(_ rows: [CheckIn]) -> [CheckIn] {
    let days = rows.map(\.day)
    if days.allSatisfy(\.isPlausible), zip(days, days.dropFirst()).allSatisfy(<) { return rows }
    var result: [CheckIn] = []
    let sorted = rows.enumerated().filter { $0.element.day.isPlausible }
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    for (_, row) in sorted {
      if result.last?.day == row.day { result.removeLast() }
      result.append(row)
    }
    return result
  }

  private static func ordered(_ sessions: [Session]) -> [Session] {
    let isOrdered = sessions.indices.allSatisfy { place in
      sessions[place].day.isPlausible
        && (place == 0 || !sessions[place].isBefore(sessions[place - 1]))
    }
    return isOrdered
      ? sessions : sessions.filter { $0.day.isPlausible }.sorted { $0.isBefore($1) }
  }

  private static func ranges(of facts: [SessionFacts], days: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(days)
    var place = 0
    for day in 0..<days {
      let start = place
      while place < facts.count, facts[place].day == day { place += 1 }
      result.append(start..<place)
    }
    return result
  }

  private static func lastLogged(_ isLogged: [Bool]) -> [Int] {
    var last = -1
    return isLogged.enumerated().map { day, logged in
      if logged { last = day }
      return last
    }
  }

  private static func unlogged(
    _ isLogged: [Bool], first: Int, marked: [ClosedRange<CalendarDay>]
  ) -> [Bool] {
    var result = [Bool](repeating: false, count: isLogged.count)
    var gapStart = 0
    for day in 0..<isLogged.count where isLogged[day] {
      if day - gapStart >= gapDays {
        for silent in gapStart..<day { result[silent] = true }
      }
      gapStart = day + 1
    }
    for range in marked {
      let days = (range.lowerBound.number - first)..<(range.upperBound.number - first + 1)
      for day in days.clamped(to: 0..<isLogged.count) { result[day] = true }
    }
    return result
  }

  private static func planned(log: TrainingLog, settings: Settings) -> [PlannedSession] {
    let races = settings.races.map {
      PlannedSession(day: $0.day, kind: .race, distanceMeters: $0.distanceMeters, title: $0.name)
    }
    return (log.plan + settings.plan + races).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

extension CalendarDay {
  /// Within the years that a log may speak of.
  var isPlausible: Bool { Self.plausibleDays.contains(number) }

  private static let plausibleDays: ClosedRange<Int> = {
    let first = CalendarDay(year: plausibleYears.lowerBound, month: 1, day: 1)?.number ?? 0
    let last = CalendarDay(year: plausibleYears.upperBound, month: 12, day: 31)?.number ?? 0
    return first...max(first, last)
  }()
}

extension Session {
  /// A total order, so that sums do not depend on the order of files.
  fileprivate func isBefore(_ other: Session) -> Bool {
    if day != other.day { return day < other.day }
    let mine = start?.minutesSinceMidnight ?? 1440
    let theirs = other.start?.minutesSinceMidnight ?? 1440
    if mine != theirs { return mine < theirs }
    for (left, right) in zip(measures, other.measures) where left != right { return left < right }
    return (title ?? "", note ?? "") < (other.title ?? "", other.note ?? "")
  }

  private var measures: [Double] {
    [
      Double(startInstant ?? 0), Double(Sport.allCases.firstIndex(of: sport) ?? 0),
      Double(kind.flatMap { SessionKind.allCases.firstIndex(of: $0) } ?? -1), minutes ?? -1,
      distanceMeters ?? -1, rpe ?? -1, averageHeartRate ?? -1, weightBeforeKg ?? -1,
    ]
  }
}
