import Foundation

/// A made-up log of thirteen weeks, of which the last is the one that a test is about.
///
/// Day 0 is the Monday of that week, 2025-03-31, and day 6 its Sunday; the day before is -1. As it
/// starts out, the runner sleeps enough, runs on Tuesday, Thursday, Saturday and Sunday, took a
/// lighter week five weeks ago, and nothing calls for more than the basics.
struct LogBuilder: Sendable {
  static let week = "2025-W14"
  static let thisWeek = 0..<7
  static let lastWeek = -7..<0
  static let allDays = -84..<7
  static let runDays = [1, 3, 5, 6]

  /// Lines of `restday.yml`.
  private(set) var settings = ["runner: Ada"]
  /// Cells by column, by day.
  private var mornings: [Int: [String: String]] = [:]
  private var sessions: [(day: Int, cells: [String: String])] = []
  /// Further files, by path relative to the home.
  private(set) var files: [String: String] = [:]

  init(_ change: (inout LogBuilder) -> Void = { _ in }) {
    for day in Self.allDays { mornings[day] = Self.usualMorning(day) }
    for week in -12...0 {
      let minutes = week < -4 ? 54.0 : week == -4 ? 36 : 50
      for day in Self.runDays { train(7 * week + day, minutes: minutes) }
    }
    change(&self)
  }

  private static func usualMorning(_ day: Int) -> [String: String] {
    let place = day - allDays.lowerBound
    let isOdd = place % 2 == 1
    return [
      "sleep_hours": isOdd ? "8" : "8.2", "sleep_quality": place % 3 == 0 ? "3" : "4",
      "resting_hr": isOdd ? "50" : "48", "hrv_rmssd": isOdd ? "66" : "60",
      "soreness": isOdd ? "2.5" : "2", "energy": isOdd ? "3.5" : "3",
      "stress": place % 3 == 0 ? "2.5" : "2", "mood": place % 5 == 0 ? "3.5" : "4",
      "motivation": place % 4 == 0 ? "3.5" : "4", "appetite": place % 4 == 1 ? "3.5" : "4",
    ]
  }
}

extension LogBuilder {
  /// One more line of the settings.
  mutating func set(_ line: String) { settings.append(line) }

  /// Fills in or overwrites cells of these mornings; an empty text empties the cell.
  mutating func mornings(_ days: some Sequence<Int>, _ cells: [String: String]) {
    for day in days { mornings[day, default: [:]].merge(cells) { _, new in new } }
  }

  mutating func dropMornings(_ days: some Sequence<Int>) {
    for day in days { mornings[day] = nil }
  }

  mutating func train(
    _ day: Int, minutes: Double = 50, rpe: Double = 4, km: Double? = 8, sport: String = "run",
    kind: String = "easy", _ more: [String: String] = [:]
  ) {
    var cells = [
      "sport": sport, "kind": kind, "duration_min": "\(minutes)", "rpe": "\(rpe)",
    ]
    cells["distance_km"] = km.map { "\($0)" }
    sessions.append((day, cells.merging(more) { _, new in new }))
  }

  /// Takes out all sessions of these days.
  mutating func rest(_ days: some Sequence<Int>) {
    let days = Set(days)
    sessions.removeAll { days.contains($0.day) }
  }

  /// A session in place of those of its day.
  mutating func trainInstead(
    _ day: Int, minutes: Double = 50, rpe: Double = 4, km: Double? = 8, kind: String = "easy",
    _ more: [String: String] = [:]
  ) {
    rest([day])
    train(day, minutes: minutes, rpe: rpe, km: km, kind: kind, more)
  }

  mutating func file(_ path: String, _ text: String) { files[path] = text }

  /// What is planned, by day of the week after (0 is its Monday).
  mutating func plan(_ sessions: (day: Int, kind: String, minutes: Int)...) {
    let rows = sessions.map { "\(Self.date(7 + $0.day)),\($0.kind),\($0.minutes)\n" }
    file("Content/Log/plan.csv", "date,kind,duration_min\n" + rows.joined())
  }

  mutating func race(_ day: Int) {
    set("races: [{date: \(Self.date(day)), name: Lakeside, distance_km: 10}]")
  }

  /// `2025-04-06` of day 6.
  static func date(_ day: Int) -> String {
    let monday = 20_178.0
    let date = Date(timeIntervalSince1970: 86_400 * (monday + Double(day)))
    return String(ISO8601DateFormatter().string(from: date).prefix(10))
  }
}

extension LogBuilder {
  func home() throws -> ScratchHome {
    var files = files
    files["restday.yml"] = settings.joined(separator: "\n") + "\n"
    files["Content/Log/checkins.csv"] = Self.table(mornings.map { ($0.key, $0.value) })
    files["Content/Log/sessions.csv"] = Self.table(sessions)
    return try ScratchHome(files)
  }

  private static func table(_ rows: [(day: Int, cells: [String: String])]) -> String {
    let columns = Set(rows.flatMap(\.cells.keys)).sorted()
    let lines = rows.sorted { $0.day < $1.day }.map { row in
      ([date(row.day)] + columns.map { row.cells[$0] ?? "" }).joined(separator: ",")
    }
    return (["date," + columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }
}
