import TrainingModel

@testable import Reporting

/// Summaries of invented runners.
enum RosterSample {
  static func summary(
    _ runner: String, _ level: VerdictLevel, week id: String = "2025-W46", index: Double? = nil,
    sentence: String? = nil
  ) -> RunnerSummary {
    RunnerSummary(
      runner: runner, week: Week(id) ?? Sample.week,
      coverage: Coverage(checkIns: 6, sessions: 5, days: 7), level: level,
      sentence: sentence ?? (level.call.map { "\($0): sleep is poor." } ?? "No call: too little."),
      index: index, groups: [.init(id: "sleep", level: "poor")])
  }

  static func entry(_ summary: RunnerSummary, _ folder: String = "runners") -> Roster.Entry {
    Roster.Entry(summary, folder: folder, place: "\(folder)/\(summary.runner)-\(summary.week).json")
  }

  static func roster(_ summaries: [RunnerSummary]) -> Roster {
    Roster(summaries.map { entry($0) })
  }

  /// As many runners as asked for, of all kinds, always the same.
  static func many(_ count: Int) -> [RunnerSummary] {
    let levels = VerdictLevel.allCases
    return (0..<count).map { number in
      let week = Sample.week.advanced(by: -(number * 7 % 5))
      return summary(
        "Runner \(number.padded(to: 3))", levels[number % levels.count], week: week.id,
        index: number % 3 == 0 ? nil : Double(number * 37 % 100))
    }
  }
}
