import TrainingModel

/// Every metric there is. A new one is one file and one line here.
package enum Catalog {
  package static let metrics: [Metric] =
    [
      .weekLoad, .weekMinutes, .weekDistance, .loadChange,
      .monotony, .strain, .spike, .restDays, .hardDays, .daysWithoutRest, .easyShare,
      .fitness, .fatigue, .balance,
      .sleepMean, .sleepBalance, .sleepDebt, .shortNights, .midpointSpread, .sleepQuality,
      .hrvWeek, .hrvVariation, .restingHeartRateWeek, .restingHeartRateChange,
      .energy, .soreness, .mood, .stress, .motivation, .appetite, .sorenessDays,
      .weightChange, .fluidDeficit, .sweatRate,
      .speedAtHeartRate, .decoupling,
      .weekIndex,
    ] + Metric.groupFacts + Metric.loadFacts + Metric.downWeekFacts + Metric.planFacts
    + Metric.morningFacts + Metric.trendFacts + Metric.sessionFacts
    + Metric.fluidDoseFacts + Metric.fuelDoseFacts + Metric.sleepDoseFacts
    + Metric.loadDoseFacts + Metric.loadDetails + Metric.zoneDetails + Metric.ratioDetails
    + Metric.morningDetails + Metric.vitalDetails + Metric.runDetails

  /// What is known about each metric and fact, in the order of the catalog.
  package static let descriptions: [MetricDescription] = metrics.map(\.description)

  /// Ids of the metrics that every report prints, in order; `practice.<slug>.days` follow.
  package static let reported: [MetricID] = metrics.filter { !$0.isFact }.map(\.id)

  /// The metric of this id, its status and practices aside.
  package static func metric(_ id: MetricID) -> Metric? { byID[id] }

  /// What is known about any id that a measured week may hold: metrics, facts, `<id>.status`,
  /// `practice.<slug>.days`.
  package static func description(of id: MetricID) -> MetricDescription? {
    if let known = descriptionByID[id] { return known }
    let parts = id.rawValue.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "practice", parts[2] == "days", !parts[1].isEmpty else {
      return nil
    }
    return Practices.description(of: String(parts[1]))
  }

  /// `hrv.week_ln.status` and its like, in the order of the metrics.
  package static let statusIDs: [MetricID] = metrics.filter(\.hasStatus).map(\.statusID)

  private static let descriptionByID: [MetricID: MetricDescription] = Dictionary(
    metrics.flatMap { metric in
      [(metric.id, metric.description)]
        + (metric.hasStatus ? [(metric.statusID, metric.statusDescription)] : [])
    }, uniquingKeysWith: { first, _ in first })

  private static let byID: [MetricID: Metric] = Dictionary(
    metrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Metric {
  var statusID: MetricID { MetricID(rawValue: id.rawValue + ".status") }

  var statusDescription: MetricDescription {
    MetricDescription(
      id: statusID, name: description.name + ", against normal", unit: .none,
      formula: "-1 below, 0 within, 1 above the runner's normal", source: description.source,
      needs: description.needs, missing: "The normal is still being learned, or there is no value",
      reading: "For findings and guidance.")
  }
}
