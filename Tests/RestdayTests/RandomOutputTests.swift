import Foundation
import Testing

/// Whatever was logged and whatever was not: no page prints a number that is none, and what was
/// never logged is a reason, not a zero.
struct RandomOutputTests {
  static let seeds = Array(1...6)

  @Test(arguments: seeds)
  func `no output holds NaN, infinity or a zero for what was not logged`(_ seed: Int) throws {
    var log = RandomTables(seed: UInt64(seed))
    let home = try log.home()
    for week in log.weeks {
      let pages = try home.run("report", "--week", week, "--quiet")
      #expect(pages.status == 0, "\(pages.messages)")
      let text = try home.run("report", "--week", week, "--format", "text", "--quiet")
      let json = try home.run("report", "--week", week, "--format", "json", "--quiet")
      #expect(text.status == 0 && json.status == 0)
      for output in [text.output, json.output] { expectNumbers(output, "\(seed) \(week)") }
      try expectReadings(home.report(week), without: log.dropped, "\(seed) \(week)")
    }
    let written = try home.snapshot().filter { name, _ in
      name.hasPrefix("Output/report/") && (name.hasSuffix(".html") || name.hasSuffix(".md"))
    }
    #expect(written.count == 2 * log.weeks.count)
    for (name, bytes) in written { expectNumbers(String(decoding: bytes, as: UTF8.self), name) }
  }

  @Test(arguments: [
    "It was NaN.", "to inf%", "an Infinity of", "−0 points", "-0.0 kg", "Optional(3)", "∞",
  ])
  func `such a number would be found`(_ text: String) {
    #expect(Self.noNumber(in: text) != nil)
  }

  @Test(arguments: ["information", "-0.5 h", "10-0.5", "2025-01-05", "0", "nanny", "−0:30", "W-01"])
  func `and nothing else would be`(_ text: String) {
    #expect(Self.noNumber(in: text) == nil)
  }

  /// Where a text holds something that is no number.
  private static func noNumber(in text: String) -> Range<String.Index>? {
    text.range(
      of: #"(?i)\bnan\b|\binf(inity)?\b|∞|Optional\(|(?<![\d\w.:])[-−]0(\.0+)?(?![\d.:])"#,
      options: .regularExpression)
  }

  private func expectNumbers(_ text: String, _ place: String) {
    let found = Self.noNumber(in: text).map { range in
      String(text[..<range.upperBound].suffix(80))
    }
    #expect(found == nil, "\(place)")
  }

  /// Each metric has a finite value or a reason; a column that nobody filled gives reasons only.
  private func expectReadings(
    _ report: [String: Any], without dropped: Set<String>, _ place: String
  ) {
    let metrics = report["metrics"] as? [String: [String: Any]] ?? [:]
    #expect(metrics.count >= 37)
    for (id, metric) in metrics {
      let value = metric["value"] as? Double
      #expect((value != nil) != (metric["reason"] is String), "\(id) of \(place)")
      #expect(value?.isFinite != false, "\(id) of \(place)")
    }
    for column in dropped {
      for id in RandomTables.restingOn[column] ?? [] {
        #expect(metrics[id]?["value"] == nil, "\(id) without \(column), \(place)")
      }
    }
  }
}

/// Tables drawn from a seed: gaps, missing cells, odd values, whole columns that nobody fills.
struct RandomTables {
  /// What cannot be known without a column.
  static let restingOn: [String: [String]] = [
    "resting_hr": ["rhr.week", "rhr.delta_bpm"], "hrv_rmssd": ["hrv.week_ln", "hrv.cv_pct"],
    "soreness": ["feel.soreness", "soreness.days_to_clear"], "energy": ["feel.energy"],
    "mood": ["feel.mood"], "stress": ["feel.stress"], "motivation": ["feel.motivation"],
    "appetite": ["feel.appetite"], "sleep_quality": ["sleep.quality"],
    "weight_kg": ["body.weight_change_pct"],
    "sleep_hours": [
      "sleep.mean_h", "sleep.balance_h", "sleep.debt_h", "sleep.nights_below_7",
      "sleep.midpoint_sd_min", "sleep.regularity_index",
    ],
    "respiration_rate": ["vitals.respiration"], "overall_recovery": ["feel.overall_recovery"],
    "standing_hr": ["rhr.orthostatic_bpm", "rhr.orthostatic_z"],
    "distance_km": ["load.spike_pct", "run.speed_at_ref_hr", "load.rtss"],
    "rpe": ["load.easy_share_pct", "load.polarization_sessions"],
    "average_hr": ["load.trimp", "run.efficiency_factor"],
    "weight_after_kg": ["hydration.deficit_kg", "hydration.sweat_rate_l_h"],
  ]

  private var state: UInt64
  private(set) var dropped: Set<String> = []
  private(set) var weeks: [String] = []

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func home() throws -> ScratchHome {
    dropped = Set(Self.restingOn.keys.sorted().filter { _ in chance(0.3) })
    let days = Int(20 + 90 * unit())
    weeks = [LogBuilder.date(0), LogBuilder.date(-days / 2), LogBuilder.date(1 - days)]
    let logged = (1 - days...4).filter { day in chance(0.85) || day == 1 - days || day == 0 }
    let mornings = logged.map { day in morning(day) }
    let sessions = (1 - days...4).filter { _ in chance(0.6) }.map { day in session(day) }
    let settings = ["hr_max: 190", "hr_rest: 48", "threshold_pace: 4:40", "birth_year: 1990"]
      .filter { _ in chance(0.6) }
    return try ScratchHome([
      "restday.yml": (["runner: Ada"] + settings).joined(separator: "\n") + "\n",
      "Content/Log/checkins.csv": table(mornings), "Content/Log/sessions.csv": table(sessions),
    ])
  }

  private mutating func morning(_ day: Int) -> [String: String] {
    var cells = ["date": LogBuilder.date(day), "sleep_hours": cell(0, 11)]
    for column in ["soreness", "energy", "mood", "stress", "motivation", "appetite"] {
      cells[column] = chance(0.2) ? "3" : cell(1, 5)
    }
    cells["sleep_quality"] = cell(1, 5)
    cells["resting_hr"] = cell(40, 60)
    cells["hrv_rmssd"] = chance(0.02) ? "0" : cell(20, 120)
    cells["weight_kg"] = cell(69, 70)
    cells["respiration_rate"] = cell(12, 17)
    cells["overall_recovery"] = cell(0, 10)
    cells["supine_hr"] = cell(45, 55)
    cells["standing_hr"] = cell(60, 75)
    cells["alcohol_units"] = chance(0.3) ? "0" : ""
    cells["ill"] = chance(0.05) ? "yes" : ""
    return kept(cells)
  }

  private mutating func session(_ day: Int) -> [String: String] {
    var cells = [
      "date": LogBuilder.date(day), "sport": chance(0.85) ? "run" : "ride", "kind": "easy",
      "duration_min": chance(0.05) ? "0" : cell(20, 120), "distance_km": cell(3, 20),
      "rpe": chance(0.05) ? "0" : cell(1, 10), "average_hr": cell(110, 175),
    ]
    cells["weight_before_kg"] = "70"
    cells["weight_after_kg"] = cell(68, 70.5)
    cells["fluid_l"] = chance(0.5) ? "0" : ""
    return kept(cells)
  }

  private func kept(_ cells: [String: String]) -> [String: String] {
    cells.filter { !dropped.contains($0.key) && !$0.value.isEmpty }
  }

  private func table(_ rows: [[String: String]]) -> String {
    let columns = Set(rows.flatMap(\.keys)).union(["date"]).sorted()
    return ([columns] + rows.map { row in columns.map { row[$0] ?? "" } })
      .map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  private mutating func cell(_ low: Double, _ high: Double) -> String {
    chance(0.8) ? "\(((low + (high - low) * unit()) * 10).rounded() / 10)" : ""
  }

  private mutating func chance(_ share: Double) -> Bool { unit() < share }

  private mutating func unit() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / 9_007_199_254_740_992
  }
}
