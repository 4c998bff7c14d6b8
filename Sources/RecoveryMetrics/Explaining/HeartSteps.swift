import TrainingModel

extension Steps {
  /// Steps of heart and night signs beyond plain means.
  func heartSteps(_ id: MetricID) -> [String] {
    switch id {
    case "hrv.cv_pct": variation
    case "rhr.delta_bpm": change(.restingHeartRate)
    case "rhr.high_days": highMornings
    case "rhr.orthostatic_bpm", "rhr.orthostatic_z": orthostatic
    case "vitals.signs": signs
    case "vitals.respiration":
      nightNormal(.respiration, floor: VitalSigns.respirationFloor)
    case "vitals.skin_temperature_c":
      nightNormal(.skinTemperature, floor: VitalSigns.temperatureFloor)
    default: []
    }
  }

  private func nightNormal(_ column: MorningColumn, floor: Double) -> [String] {
    guard let normal = view.mornings.baseline(column, beforeWeek: view.days) else { return [] }
    return [
      "The SD of the 28 days before is \(normal.sd.plain), and taken as "
        + "\(max(normal.sd, floor).plain)."
    ]
  }

  private var variation: [String] {
    let values = view.mornings.values(.lnRMSSD, in: view.days)
    guard let mean = Statistics.mean(values), let sd = Statistics.sampleSD(values),
      let percent = HeartRateVariability.variationPercent(values)
    else { return ["\(values.count) mornings are known."] }
    return [
      "Mean \(mean.plain), sample SD \(sd.plain) of \(values.count) mornings: 100 × \(sd.plain) / "
        + "\(mean.plain) = \(percent.plain) %."
    ]
  }

  /// The week's mean minus that of the 28 days before.
  func change(_ column: MorningColumn) -> [String] {
    let values = view.mornings.values(column, in: view.days)
    guard let mean = Statistics.mean(values) else { return [] }
    var steps = ["Mean of \(values.count) mornings: \(mean.plain)."]
    guard let normal = view.mornings.baseline(column, beforeWeek: view.days) else { return steps }
    steps.append("The 28 days before: \(normal.n) values, mean \(normal.mean.plain).")
    if normal.isLearned {
      steps.append(
        "\(mean.plain) - \(normal.mean.plain) = \((mean - normal.mean).plain).")
    }
    return steps
  }

  private var highMornings: [String] {
    let vitals = VitalDays(view.mornings)
    let lines = view.days.compactMap { day -> String? in
      guard let value = view.mornings[.restingHeartRate, day],
        let normal = view.mornings.learnedBaseline(.restingHeartRate, before: day),
        let z = view.mornings.z(.restingHeartRate, on: day)
      else { return nil }
      let word = vitals.isHeartRateHigh(on: day) == true ? "high" : "not high"
      return "\(date(day)): \(value.plain) bpm, \((value - normal.mean).plain) from normal, z "
        + "\(z.plain): \(word)."
    }
    guard !lines.isEmpty else { return [] }
    return lines + [
      "The longest run of high mornings: \(vitals.longestHeartRateRun(in: view.days)) days."
    ]
  }

  private var orthostatic: [String] {
    let test = view.orthostatic
    guard let day = test.day else { return ["No test this week."] }
    var steps = ["\(date(day)): a rise of \(test.delta.plain) bpm."]
    if let normal = test.baseline {
      steps.append(
        "The 28 days before it: \(normal.n) tests, mean \(normal.mean.plain), SD "
          + "\(normal.sd.plain).")
      if let z = test.z.value {
        steps.append(
          "(\(test.delta.plain) - \(normal.mean.plain)) / \(normal.sd.plain) = \(z.plain).")
      }
    }
    return steps
  }

  private var signs: [String] {
    let vitals = VitalDays(view.mornings)
    let judged = view.days.filter(vitals.isJudged)
    let lines = judged.map { day in
      let signs = vitals.signs(on: day)
      return "\(date(day)): \(signs.high) of \(signs.known) signs high"
        + (vitals.isHigh(on: day) ? ", counted." : ".")
    }
    return lines + ["Counted: \(judged.count { vitals.isHigh(on: $0) }) nights."]
  }
}
