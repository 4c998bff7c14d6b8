import TrainingModel

extension Metric {
  /// The last week against the weeks before. No sweet spot, no danger zone: it adds artefacts and
  /// no causal support (Lolli 2019; Impellizzeri 2020, 2021).
  static let ratioDetails: [Metric] = [
    ratio(
      "load.acute_chronic", "Last 7 days over the 21 before", .none,
      formula: "Mean daily load of the last 7 days / mean of the 21 before them"
    ) { AcuteChronicRatio.uncoupled($0) },
    ratio(
      "load.acute_chronic_difference", "Last 7 days minus the 21 before", .load,
      formula: "Mean daily load of the last 7 days - mean of the 21 before them"
    ) { AcuteChronicRatio.difference($0) },
    ratio(
      "load.acute_chronic_coupled", "Last 7 days over all 28", .none,
      formula: "Mean daily load of the last 7 days / mean of the last 28, which hold them"
    ) { AcuteChronicRatio.coupled($0) },
    ratio(
      "load.acute_chronic_ewma", "Smoothed over 7 days and over 28", .none,
      formula: "Average with λ = 2/8 / average with λ = 2/29, from the first of the 28 loads on"
    ) { AcuteChronicRatio.exponential($0) },
  ]

  private static func ratio(
    _ id: MetricID, _ name: String, _ unit: MetricUnit, formula: String,
    value: @escaping @Sendable ([Double]) -> Double?
  ) -> Metric {
    .detail(
      id, name, unit, formula: formula,
      source: "Williams 2017; Windt and Gabbett 2019; Menaspà 2017",
      needs: "28 known days", missing: "Fewer than 28 known days, or no load in the weeks before",
      reading: "It predicts nothing: random numbers in place of the earlier weeks did as well "
        + "(Impellizzeri 2021), and in 5205 runners it pointed the wrong way.",
      basis: .dailyLoads(days: 28)
    ) { view in
      let days = view.lastDays(AcuteChronicRatio.chronicDays)
      let loads = days.compactMap { view.book.load(on: $0) }
      guard loads.count == AcuteChronicRatio.chronicDays else {
        return .tooFew(loads.count, need: AcuteChronicRatio.chronicDays)
      }
      let isEstimated = view.sessions(in: days).contains { view.book.isEstimated[$0] }
      return .from(value(loads), n: loads.count, else: .notApplicable)
        .marked(isEstimated: isEstimated)
    }
  }
}
