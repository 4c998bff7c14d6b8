import TrainingModel

extension Steps {
  func formSteps(_ id: MetricID) -> [String] {
    guard let form = view.form else {
      return [currency, "\(view.knownLoadDays) known days so far."]
    }
    let known = view.book.dayLoads.compactMap(\.self)
    let seed = Statistics.mean(Array(known.prefix(ExponentialAverage.seedDays))) ?? 0
    var steps = [
      currency,
      "Start: the mean of the first 14 known days, \(seed.plain). Then \(form.knownDays) known days "
        + "are run through.",
      "After the week's last day fitness is \(form.fitness.plain) and fatigue "
        + "\(form.fatigue.plain).",
    ]
    if id == "form.balance" {
      steps.append(
        "\(form.fitness.plain) - \(form.fatigue.plain) = \((form.fitness - form.fatigue).plain).")
    }
    return steps
  }

  /// The last 7 days and the 21 before them.
  func ratioSteps(_ id: MetricID) -> [String] {
    guard id.rawValue.hasPrefix("load.acute_chronic") else { return [] }
    let loads = view.lastDays(AcuteChronicRatio.chronicDays).compactMap { view.book.load(on: $0) }
    guard loads.count == AcuteChronicRatio.chronicDays,
      let near = Statistics.mean(Array(loads.suffix(7))),
      let far = Statistics.mean(Array(loads.prefix(21))), let all = Statistics.mean(loads)
    else { return [currency, "\(loads.count) of 28 days are known."] }
    let means = "Mean a day: \(near.plain) in the last 7, \(far.plain) in the 21 before"
    switch id {
    case "load.acute_chronic_coupled":
      guard let ratio = AcuteChronicRatio.coupled(loads) else { return [currency, means + "."] }
      return [
        currency, "Mean a day: \(near.plain) in the last 7, \(all.plain) in all 28.",
        "\(near.plain) / \(all.plain) = \(ratio.plain).",
      ]
    case "load.acute_chronic_ewma":
      let ratio = AcuteChronicRatio.exponential(loads)?.plain ?? "no number"
      return [currency, "The smoothed load of 7 days over that of 28 is \(ratio)."]
    case "load.acute_chronic_difference":
      return [currency, "\(means): \(near.plain) - \(far.plain) = \((near - far).plain)."]
    default:
      guard let ratio = AcuteChronicRatio.uncoupled(loads) else { return [currency, means + "."] }
      return [currency, "\(means): \(near.plain) / \(far.plain) = \(ratio.plain)."]
    }
  }

  /// Time in zones, and what is made of it.
  func zoneSteps(_ id: MetricID) -> [String] {
    switch id {
    case "load.polarization_hr": polarization(ZoneShares.byHeartRate(view), "min")
    case "load.polarization_sessions": polarization(ZoneShares.bySessions(view), "sessions")
    case "load.lucia": lucia
    case "load.edwards": edwards
    default: id.rawValue.hasPrefix("load.hr_zone_") ? [zones].compactMap(\.self) : []
    }
  }

  private var zones: String? {
    guard let zones = view.fiveZones, let maximum = view.book.maximum else { return nil }
    return "\(view.traced.count) sessions with samples, maximal heart rate \(maximum.plain) bpm"
      + (view.book.isMaximumEstimated ? " (estimated)" : "")
      + ": \(zones.map(\.plain).joined(separator: ", ")) min in zones 1 to 5."
  }

  private var edwards: [String] {
    guard let zones, let minutes = view.fiveZones else { return [] }
    let parts = minutes.enumerated().map { "\($1.plain) × \($0 + 1)" }
    return [
      zones,
      "\(parts.joined(separator: " + ")) = \(ZoneLoad.edwards(zoneMinutes: minutes).plain).",
    ]
  }

  private var lucia: [String] {
    guard let thresholds = ThreeZones.ownThresholds(view.settings) else {
      return ["hr_vt1 and hr_vt2 are not set."]
    }
    let minutes = thresholds.minutes(of: view.traced)
    let parts = minutes.enumerated().map { "\($1.plain) × \($0 + 1)" }
    return [
      "Thresholds \(thresholds.first.plain) and \(thresholds.second.plain) bpm: "
        + "\(parts.joined(separator: " + ")) = \(ZoneLoad.lucia(zoneMinutes: minutes).plain)."
    ]
  }

  private func polarization(_ shares: ZoneShares, _ unit: String) -> [String] {
    let amounts = shares.amounts.map(\.plain).joined(separator: ", ")
    var steps: [String] = []
    if unit == "min", let thresholds = ThreeZones.best(view) {
      let whose = thresholds.isOwn ? "your own" : "82 and 87 % of the maximum"
      steps.append(
        "Thresholds \(thresholds.first.plain) and \(thresholds.second.plain) bpm, \(whose).")
    }
    guard let fractions = shares.fractions else { return steps }
    steps.append(
      "\(shares.sessions) sessions, \(shares.hours.plain) h: \(amounts) \(unit) easy, moderate, "
        + "hard; as shares \(fractions.map(\.plain).joined(separator: ", ")).")
    if let index = IntensityDistribution(minutes: shares.amounts)?.polarizationIndex {
      steps.append("log10(z1 / z2 × z3 × 100), with its special cases, is \(index.plain).")
    }
    return steps
  }
}
