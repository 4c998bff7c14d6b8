import TrainingModel

extension Steps {
  /// Steps of running metrics.
  func runSteps(_ id: MetricID) -> [String] {
    switch id {
    case "run.speed_at_ref_hr": speedAtReference
    case "run.decoupling_pct": decoupling
    case "run.gap_days":
      [
        view.runGap.map {
          "From \(date($0.start)) on there was no logged run for \($0.length) days."
        } ?? "No run of the week ended a gap: 0 days."
      ]
    case "run.days_since_last":
      [
        view.lastRunDay(before: view.end + 1).map {
          "The last run was on \(date($0)), \(view.end - $0) days before the week's end."
        } ?? "No run so far."
      ]
    default: []
    }
  }

  private var speedAtReference: [String] {
    let steady = SteadyRuns(view)
    var steps = ["\(steady.eligible) steady runs in 8 weeks."]
    if let reference = steady.reference {
      steps.append("Reference heart rate, their median: \(reference.plain) bpm.")
    }
    steps += steady.runs.map {
      "\(date($0.day)): \($0.heartRate.plain) bpm, \($0.speed.plain) km/h at the reference."
    }
    if let latest = steady.latest {
      steps.append("Median of the last 3: \(latest.plain) km/h.")
    }
    if let first = Statistics.median(steady.runs.prefix(SteadyRuns.latestRuns).map(\.speed)),
      steady.latest != nil
    {
      steps.append("Median of the first 3: \(first.plain) km/h.")
    }
    if let test = steady.test {
      steps.append(
        "Theil-Sen slope \((test.slope * 28).plain) km/h in 28 days, Mann-Kendall p "
          + "\(test.p.plain): "
          + (test.p < SteadyRuns.significance ? "a change." : "no clear change."))
    }
    return steps
  }

  private var decoupling: [String] {
    var values: [Double] = []
    var steps = view.steadyRuns.compactMap { run -> String? in
      guard let part = SteadyPart(view.ledger.sessions[run.place].trace),
        let value = part.decoupling
      else { return nil }
      values.append(value)
      return "\(date(run.day)): \(part.minutes.plain) min after the first 10, \(value.plain) %."
    }
    if let median = Statistics.median(values) {
      steps.append("Median of \(values.count) runs: \(median.plain) %.")
    }
    return steps.isEmpty
      ? ["\(view.steadyRuns.count) steady runs this week, none of 50 min with a trace."] : steps
  }

  /// Steps of the running metrics among the details.
  func runDetailSteps(_ id: MetricID) -> [String] {
    switch id {
    case "run.efficiency_factor": efficiency
    case "run.hr_speed_index": heartRateSpeed
    case "run.grade_adjusted_kmh":
      Statistics.mean(view.gradedSpeeds.speeds).map {
        [
          "\(view.gradedSpeeds.speeds.count) pieces of 30 s in \(view.gradedSpeeds.runs) runs, mean "
            + "\($0.plain) km/h."
        ]
      } ?? []
    case "run.hr_recovery_bpm", "run.hr_recovery_trend": recovery(id)
    default: []
    }
  }

  private var efficiency: [String] {
    let runs = view.steadyRuns
    let factors = runs.compactMap(\.efficiencyFactor)
    guard let median = Statistics.median(factors) else { return [] }
    return runs.compactMap { run in
      run.efficiencyFactor.map {
        "\(date(run.day)): \((run.kilometersPerHour * 1000 / 60).plain) m/min / "
          + "\(run.heartRate.plain) bpm = \($0.plain)."
      }
    } + ["Median of \(factors.count) runs: \(median.plain)."]
  }

  private var heartRateSpeed: [String] {
    guard let reserve = view.book.reserve, let peak = view.peakSpeed else {
      return ["No peak speed: no traced run of 5 min in 8 weeks."]
    }
    let indexes = view.heartRateSpeedIndexes
    let standing = reserve.rest + RunningEfficiency.standingAboveRest
    var steps = [
      "Standing heart rate \(standing.plain), maximum \(reserve.maximum.plain) bpm, peak speed "
        + "\(peak.plain) km/h."
    ]
    steps += indexes.map {
      "\(date($0.run.day)): \($0.run.kilometersPerHour.plain) km/h at \($0.run.heartRate.plain) bpm: "
        + "\($0.index.plain)."
    }
    if let median = Statistics.median(indexes.map(\.index)) {
      steps.append("Median of \(indexes.count) runs: \(median.plain).")
    }
    return steps
  }

  private func recovery(_ id: MetricID) -> [String] {
    guard let drops = RecoveryDrops(view) else { return [] }
    let last = drops.last
    let after = last.end - last.drop
    let own = "\(date(last.day)): \(last.end.plain) - \(after.plain) = \(last.drop.plain) bpm."
    guard id == "run.hr_recovery_trend" else { return [own] }
    var steps = drops.comparable.map {
      "\(date($0.day)): ended at \($0.end.plain) bpm, fell by \($0.drop.plain)."
    }
    if let test = drops.test {
      steps.append(
        "28 × Theil-Sen slope \(test.slope.plain) = \((28 * test.slope).plain) bpm, Mann-Kendall p "
          + "\(test.p.plain).")
    }
    return steps
  }
}
