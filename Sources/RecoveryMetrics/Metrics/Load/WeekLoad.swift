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
    formula: "Sum of session minutes over the days whose minutes are known",
    source: "Plain sum", needs: "One known day",
    missing: "No day of the week has known minutes",
    reading: "All sports. n counts the days whose minutes are known.",
    hasStatus: true, basis: .sessions(days: 7)
  ) { view in
    sum(view.summary.minutes, in: view) { $0.minutes.days == 7 ? $0.minutes.total : nil }
  }

  /// The week's running distance.
  static let weekDistance = Metric(
    "load.distance_km", "Running distance", .kilometers,
    formula: "Sum of run distances over the days whose distances are known",
    source: "Plain sum", needs: "One known day",
    missing: "The week's runs have no distance, or no day is known",
    reading: "Runs only. n counts the days whose distances are known.",
    hasStatus: true, basis: .sessions(days: 7)
  ) { view in
    sum(view.summary.kilometers, in: view) {
      $0.kilometers.days == 7 ? $0.kilometers.total : nil
    }
  }

  private static func sum(
    _ sum: WeekSummary.DaySum, in view: WeekView, of past: (WeekSummary) -> Double?
  ) -> Reading {
    guard sum.days > 0, !sum.isUnmeasured else { return .missing(.inputMissing) }
    return view.weekly(sum.total, n: sum.days, of: past)
  }
}
