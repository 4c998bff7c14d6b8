import TrainingModel

extension Metric {
  /// The week's Recovery Balance Index.
  static let weekIndex = Metric(
    "index.week", "Recovery Balance Index", .points,
    formula: "Mean of the daily 50 + sum of 25 w c / K",
    source: "A starting judgement of this tool, every point attributable; Saw 2016 for "
      + "leading with answers",
    needs: "4 days with an index; each needs half of the weights and one answer of yours",
    missing: "Fewer days, or a red flag this week",
    reading: "50 is your usual. It is not a permission to train, an injury risk or a health score.",
    basis: .mornings(Contributor.allCases.map(\.column), days: 7, hasBaseline: true)
  ) { view in
    switch view.index {
    case .value(let index): .value(index.value, n: index.days)
    case .missing(let reason): .missing(reason)
    }
  }
}
