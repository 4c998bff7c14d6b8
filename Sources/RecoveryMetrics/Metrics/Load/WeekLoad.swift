import TrainingModel

extension Metric {
  /// The week's training load: the sum of its known days, in the report's one currency.
  static let weekLoad = Metric(
    "load.week", "Training load", .load,
    formula: "Sum of session loads over the days whose load is known",
    source: "Foster 1998, 2001 (session RPE); Banister 1991 (TRIMP)",
    needs: "One known day; a session without usable load makes its day unknown",
    missing: "No day of the week has a known load",
    reading: "Compare only with yourself. n counts the days known; the normal is the range of the "
      + "complete weeks among the last 12.",
    hasStatus: true, basis: .dailyLoads(days: 7)
  ) { view in
    guard !view.summary.loads.isEmpty else { return .missing(.inputMissing) }
    return view.weekly(view.summary.load, n: view.summary.loads.count, of: \.load)
      .marked(isEstimated: view.summary.isEstimated)
  }

  /// The week's training time, all sports.
  static let weekMinutes = Metric(
    "load.minutes", "Training time", .minutes,
    formula: "Sum of the minutes of all sessions",
    source: "Plain sum", needs: "A day inside the log",
    missing: "The week's sessions have no duration, or the week lies outside the log",
    reading: "All sports; a session without a duration adds nothing. n counts the days whose load "
      + "is known.",
    hasStatus: true, basis: .sessions(days: 7)
  ) { view in
    sum(\.minutes, in: view)
  }

  /// The week's running distance.
  static let weekDistance = Metric(
    "load.distance_km", "Running distance", .kilometers,
    formula: "Sum of the distances of all runs",
    source: "Plain sum", needs: "A day inside the log",
    missing: "The week's runs have no distance, or the week lies outside the log",
    reading: "Runs only; a run without a distance adds nothing. n counts the days whose load is "
      + "known.",
    hasStatus: true, basis: .sessions(days: 7)
  ) { view in
    sum(\.kilometers, in: view)
  }

  private static func sum(
    _ amount: KeyPath<WeekSummary, Double?> & Sendable, in view: WeekView
  ) -> Reading {
    guard view.summary.loggedDays > 0, let total = view.summary[keyPath: amount] else {
      return .missing(.inputMissing)
    }
    return view.weekly(total, n: view.summary.loads.count) { $0[keyPath: amount] }
  }
}
