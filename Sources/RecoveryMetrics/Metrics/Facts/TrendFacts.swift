import TrainingModel

extension Metric {
  /// Whether an answer rises or falls over four weeks.
  static let trendFacts: [Metric] = [
    trend("trend.energy", "Energy over four weeks", .energy),
    trend("trend.mood", "Mood over four weeks", .mood),
    trend("trend.motivation", "Motivation over four weeks", .motivation),
    trend("trend.appetite", "Appetite over four weeks", .appetite),
  ]

  private static func trend(_ id: MetricID, _ name: String, _ column: MorningColumn) -> Metric {
    .fact(
      id, name, .none,
      "Theil-Sen change over 28 days in SD of the answers, where Mann-Kendall p < 0.10 and the "
        + "change is half an SD or more; else 0",
      source: "Sen 1968, Mann 1945, Kendall", needs: "10 answers in the 28 days",
      basis: .mornings([column], days: 28, hasBaseline: false)
    ) { view in
      let answers = view.lastDays(Baseline.days).compactMap { day in
        view.mornings[column, day].map { (time: Double(day), value: $0) }
      }
      guard answers.count >= Baseline.fewestValues, let test = TrendTest(answers) else {
        return .tooFew(answers.count, need: Baseline.fewestValues)
      }
      guard test.p < SteadyRuns.significance,
        let sd = Statistics.sampleSD(answers.map(\.value)), sd > 0
      else { return .value(0, n: answers.count) }
      let change = test.slope * Double(Baseline.days) / sd
      return .value(abs(change).reaches(smallestTrend) ? change : 0, n: answers.count)
    }
  }

  /// Item SD below which a trend is not worth a word.
  private static let smallestTrend = 0.5
}
