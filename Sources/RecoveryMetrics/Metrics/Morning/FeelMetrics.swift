import TrainingModel

extension Metric {
  static let energy = answer("feel.energy", "Energy", .energy)
  static let soreness = answer("feel.soreness", "Soreness", .soreness)
  static let mood = answer("feel.mood", "Mood", .mood)
  static let stress = answer("feel.stress", "Stress", .stress)
  static let motivation = answer("feel.motivation", "Motivation", .motivation)
  static let appetite = answer("feel.appetite", "Appetite", .appetite)

  /// An answer from 1 to 5: the week's mean against the runner's own four weeks before.
  private static func answer(_ id: MetricID, _ name: String, _ column: MorningColumn) -> Metric {
    Metric(
      id, name, .scale,
      formula: "Mean of the week's answers; normal is the mean of the 28 days before ± 1 "
        + "stabilised SD",
      source: "Saw 2016: what athletes say follows load more closely than other measures",
      needs: "One answer; 10 in the 28 days before for a normal",
      missing: "No answer this week", reading: "n counts the mornings answered.",
      hasStatus: true, basis: .mornings([column], days: 7, hasBaseline: true)
    ) { $0.weekMean(column) }
  }
}
