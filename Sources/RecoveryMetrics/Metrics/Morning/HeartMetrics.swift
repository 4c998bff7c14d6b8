import TrainingModel

extension Metric {
  /// The week's heart-rate variability.
  static let hrvWeek = Metric(
    "hrv.week_ln", "Heart-rate variability", .lnMilliseconds,
    formula: "Mean of ln(RMSSD) over the week; normal is the mean of the 28 days before ± 0.5 SD",
    source: "Plews 2012, 2013, 2014; Buchheit 2014",
    needs: "3 mornings; 10 in the 28 days before for a normal",
    missing: "Fewer than 3 mornings",
    reading: "Both low and unusually high can mean strain. Act on nothing from one day.",
    hasStatus: true, basis: .mornings([.lnRMSSD], days: 7, hasBaseline: true)
  ) { view in
    let values = view.mornings.values(.lnRMSSD, in: view.days)
    guard values.count >= HeartRateVariability.fewestInWeek,
      let mean = Statistics.mean(values)
    else { return .tooFew(values.count, need: HeartRateVariability.fewestInWeek) }
    let baseline = view.mornings.baseline(.lnRMSSD, beforeWeek: view.days)
    guard let baseline, baseline.isLearned else {
      return .learning(
        mean, n: values.count, have: baseline?.n ?? 0, need: Baseline.fewestValues)
    }
    return .value(mean, n: values.count, within: HeartRateVariability.band(baseline))
  }

  /// How much HRV changes from morning to morning.
  static let hrvVariation = Metric(
    "hrv.cv_pct", "HRV variation", .percent,
    formula: "100 × sample SD / mean of the week's ln(RMSSD)", source: "Plews 2012",
    needs: "3 mornings", missing: "Fewer than 3 mornings",
    reading: "Rising often goes with hard blocks.",
    basis: .mornings([.lnRMSSD], days: 7, hasBaseline: false)
  ) { view in
    let values = view.mornings.values(.lnRMSSD, in: view.days)
    guard values.count >= HeartRateVariability.fewestInWeek else {
      return .tooFew(values.count, need: HeartRateVariability.fewestInWeek)
    }
    return .from(
      HeartRateVariability.variationPercent(values), n: values.count, else: .outOfRange)
  }

  /// The week's resting heart rate.
  static let restingHeartRateWeek = Metric(
    "rhr.week", "Resting heart rate", .beatsPerMinute,
    formula: "Mean of the week; normal is the mean of the 28 days before ± 1 stabilised SD",
    source: "Convention; Buchheit 2014",
    needs: "3 mornings; 10 in the 28 days before for a normal",
    missing: "Fewer than 3 mornings",
    reading: "Dehydration, alcohol, heat, late meals and fever raise it.",
    hasStatus: true, basis: .mornings([.restingHeartRate], days: 7, hasBaseline: true)
  ) { $0.weekMean(.restingHeartRate, fewest: 3) }

  /// The week's resting heart rate against the four weeks before.
  static let restingHeartRateChange = Metric(
    "rhr.delta_bpm", "Resting heart rate against normal", .beatsPerMinute,
    formula: "Mean of the week - mean of the 28 days before",
    source: "Convention; Buchheit 2014", needs: "3 mornings, and 10 in the 28 days before",
    missing: "Fewer than 3 mornings, or a normal still being learned",
    reading: "A prompt to look, not a verdict.",
    basis: .mornings([.restingHeartRate], days: 7, hasBaseline: true)
  ) { $0.changeFromNormal(.restingHeartRate, fewest: 3) }
}
