import TrainingModel

extension Metric {
  /// The week's load by the formulas that are not the report's currency.
  static let loadDetails: [Metric] = [
    .detail(
      "load.trimp", "Banister load (TRIMP)", .load,
      formula: "Sum over the week's sessions of minutes × ΔHR × A × e^(B ΔHR), from samples where "
        + "they cover the session, else from the average heart rate",
      source: "Morton 1990; Banister 1991",
      needs: "A session with heart rate; resting and maximal heart rate",
      missing: "No session with heart rate, or no resting or maximal heart rate",
      reading: "Blind to muscle damage. Never add it to loads of another formula.",
      basis: .sessions(days: 7)
    ) { view in
      view.sum(of: view.impulses).marked(isEstimated: view.book.isMaximumEstimated)
    },
    .detail(
      "load.trimp100", "TRIMP in hours at threshold", .load,
      formula: "100 × TRIMP / TRIMP of an hour at hr_threshold",
      source: "Morton 1990; the footing of 100 an hour is a convention",
      needs: "As for TRIMP, and hr_threshold in the settings",
      missing: "As for TRIMP, or no hr_threshold",
      reading: "100 is an hour at threshold, as with rTSS; the two still do not add up.",
      basis: .sessions(days: 7)
    ) { view in
      guard let hour = view.impulseOfThresholdHour else { return .missing(.inputMissing) }
      return view.sum(of: view.impulses.map { 100 * $0 / hour })
        .marked(isEstimated: view.book.isMaximumEstimated)
    },
    .detail(
      "load.rtss", "Running stress (rTSS)", .load,
      formula: "100 × hours × (flat speed / threshold speed)², summed over the week's runs",
      source: "Skiba 2006; Allen and Coggan", needs: "A run with distance, and threshold_pace",
      missing: "No run with distance, or no threshold_pace",
      reading: "Pace ignores heat, wind, mud and fatigue; hills without good elevation score low.",
      basis: .sessions(days: 7)
    ) { view in
      view.sum(of: view.weekSessions.compactMap { view.ledger.facts[$0].runningStress })
    },
    .detail(
      "load.edwards", "Edwards load", .load,
      formula: "Minutes in 50-60, 60-70, 70-80, 80-90, 90-100 % of the maximal heart rate × 1 to 5",
      source: "Edwards 1993", needs: "A session with heart-rate samples; maximal heart rate",
      missing: "No session with samples, or no maximal heart rate",
      reading: "Steps at the edges of zones: 1 bpm can change it. The weights are arbitrary.",
      basis: .sessions(days: 7)
    ) { view in
      guard let zones = view.fiveZones else { return .missing(.inputMissing) }
      return .value(ZoneLoad.edwards(zoneMinutes: zones), n: view.traced.count)
        .marked(isEstimated: view.book.isMaximumEstimated)
    },
    .detail(
      "load.lucia", "Lucia load", .load,
      formula: "Minutes below VT1, from VT1 to VT2, above VT2 × 1, 2, 3",
      source: "Lucía 2003", needs: "A session with heart-rate samples; hr_vt1 and hr_vt2",
      missing: "No session with samples, or hr_vt1 and hr_vt2 are not set",
      reading: "Steps at the two thresholds; they need a test, and drift with fitness.",
      basis: .sessions(days: 7)
    ) { view in
      guard let thresholds = ThreeZones.ownThresholds(view.settings), !view.traced.isEmpty else {
        return .missing(.inputMissing)
      }
      let minutes = thresholds.minutes(of: view.traced)
      return .value(ZoneLoad.lucia(zoneMinutes: minutes), n: view.traced.count)
    },
  ]
}

extension WeekView {
  /// The sum, with the number of sessions; none of them is a missing input.
  fileprivate func sum(of loads: [Double]) -> Reading {
    loads.isEmpty ? .missing(.inputMissing) : .value(loads.reduce(0, +), n: loads.count)
  }

  /// TRIMP of each of the week's sessions that has one.
  var impulses: [Double] {
    guard let reserve = book.reserve else { return [] }
    let table = ImpulseTable(reserve: reserve, formula: .constants(for: settings.sex))
    return weekSessions.compactMap { ledger.facts[$0].trainingImpulse(table) }
  }

  /// TRIMP of an hour at the threshold of the settings.
  var impulseOfThresholdHour: Double? {
    guard let reserve = book.reserve,
      let threshold = settings.thresholdHeartRate.plausible(Plausibility.heartRate)
    else { return nil }
    let hour = TrainingImpulse.constants(for: settings.sex)
      .load(minutes: 60, fraction: reserve.fraction(at: threshold))
    return hour > 0 ? hour : nil
  }
}
