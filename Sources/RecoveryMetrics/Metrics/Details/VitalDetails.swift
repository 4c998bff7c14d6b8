import TrainingModel

extension Metric {
  /// Night signs: means of the week against the 28 days before it.
  static let vitalDetails: [Metric] = [
    sign(
      "vitals.respiration", "Respiratory rate", .perMinute, .respiration,
      floor: VitalSigns.respirationFloor),
    sign(
      "vitals.skin_temperature_c", "Skin temperature deviation", .celsius, .skinTemperature,
      floor: VitalSigns.temperatureFloor),
    .detail(
      "vitals.spo2_pct", "Oxygen saturation", .percent, formula: "Mean of the week's nights",
      source: "Convention", needs: "One night", missing: "No night with a value this week",
      reading: "From a wrist it is too noisy to be held against a normal. 92 % or less at rest, "
        + "confirmed twice, awake, at low altitude: see a clinician.",
      basis: .mornings([.oxygen], days: 7, hasBaseline: false)
    ) { view in
      let nights = view.mornings.values(.oxygen, in: view.days)
      return .from(Statistics.mean(nights), n: nights.count, else: .inputMissing)
    },
  ]

  private static func sign(
    _ id: MetricID, _ name: String, _ unit: MetricUnit, _ column: MorningColumn, floor: Double
  ) -> Metric {
    .detail(
      id, name, unit,
      formula: "Mean of the week's nights; normal is the mean of the 28 days before ± 1 SD, the SD "
        + "taken as \(floor.plain) at least",
      source: "Mishra 2020, Miller 2020, Alavi 2022", needs: "One night; 10 for a normal",
      missing: "No night with a value this week",
      reading: "Changes can come before a respiratory infection, with many false alarms: alcohol, "
        + "heat, a hard evening session, the luteal phase.",
      basis: .mornings([column], days: 7, hasBaseline: true)
    ) { view in
      let nights = view.mornings.values(column, in: view.days)
      guard let mean = Statistics.mean(nights) else { return .missing(.inputMissing) }
      guard let normal = view.mornings.baseline(column, beforeWeek: view.days), normal.isLearned
      else {
        let have = view.mornings.baseline(column, beforeWeek: view.days)?.n ?? 0
        return .learning(mean, n: nights.count, have: have, need: Baseline.fewestValues)
      }
      let half = max(normal.sd, floor)
      return .value(
        mean, n: nights.count, within: (normal.mean - half)...(normal.mean + half))
    }
  }
}
