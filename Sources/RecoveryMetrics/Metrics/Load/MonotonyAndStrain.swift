import TrainingModel

extension Metric {
  /// How alike the week's days were.
  static let monotony = Metric(
    "load.monotony", "Monotony", .none,
    formula: "Mean of the seven daily loads / their population SD, rest days as 0",
    source: "Foster 1998", needs: "Seven known days",
    missing: "Days are unknown, every day has the same load, or there was none",
    reading: "Above 2 was Foster's rough warning level; compare with your own weeks.",
    hasStatus: true, basis: .dailyLoads(days: 7)
  ) { view in
    measure(view) { $0.monotony }
  }

  /// The week's load weighted by its monotony.
  static let strain = Metric(
    "load.strain", "Strain", .load,
    formula: "Weekly load × monotony", source: "Foster 1998", needs: "Seven known days",
    missing: "As for monotony",
    reading: "High where much load comes without variation.",
    hasStatus: true, basis: .dailyLoads(days: 7)
  ) { view in
    measure(view) { $0.strain }
  }

  private static func measure(_ view: WeekView, _ value: (Monotony) -> Double?) -> Reading {
    let known = view.summary.loads.count
    guard let monotony = view.summary.monotony else { return .tooFew(known, need: 7) }
    guard let number = value(monotony) else {
      return .missing(monotony.weekly > 0 ? .zeroVariance : .notApplicable)
    }
    return view.weekly(number, n: known) { $0.monotony.flatMap(value) }
      .marked(isEstimated: view.summary.isEstimated)
  }
}
