import TrainingModel

extension Steps {
  /// Steps of load metrics.
  func loadSteps(_ id: MetricID, _ reading: Reading) -> [String] {
    switch id {
    case "load.week":
      [currency, "\(view.summary.loads.count) of 7 days are known: \(total(view.summary.loads))"]
    case "load.minutes": ["Minutes: \(total(facts.compactMap(\.minutes)))"]
    case "load.distance_km":
      ["Kilometers of runs: \(total(facts.filter { $0.sport == .run }.compactMap(\.kilometers)))"]
    case "load.change_pct": [currency] + weeksBefore
    case "load.is_high", "load.is_low": [currency] + weeksBefore + spike + [level]
    case "load.monotony", "load.strain": [currency] + monotony
    case "load.spike_pct": spike
    case "load.easy_share_pct": easyShare
    case "load.hard_days", "load.back_to_back_hard_days": hardDays(id)
    case "load.rest_days", "load.rest_days_at_most", "load.easy_days": restDays(id)
    case "load.days_without_rest": streak(reading)
    case "load.strain_percentile": strainPercentile(reading)
    case "load.weeks_without_down_week", "load.down_week_recent": downWeeks
    case "load.longest_run_km":
      largest("Runs of the week, km", facts.compactMap(\.runKilometers))
    case "load.longest_session_min":
      largest("Sessions of the week, min", facts.compactMap(\.minutes))
    case "load.trimp", "load.trimp100": impulses(id)
    case "load.rtss": ["rTSS of the runs: \(total(facts.compactMap(\.runningStress)))"]
    default: []
    }
  }

  var currency: String {
    let book = view.book
    let share = book.share.map { " (\((100 * $0).plain) % of the training time of 42 days)" } ?? ""
    return "Load is counted in \(book.currency.rawValue)\(share)."
  }

  /// What the week's sessions tell.
  var facts: [SessionFacts] {
    view.weekSessions.filter { !view.ledger.isUnlogged[view.ledger.facts[$0].day] }
      .map { view.ledger.facts[$0] }
  }

  /// The largest of some values.
  func largest(_ name: String, _ values: [Double]) -> [String] {
    guard let largest = values.max() else { return [] }
    return [
      "\(name): \(values.map(\.plain).joined(separator: ", ")); the largest is \(largest.plain)."
    ]
  }

  private var weeksBefore: [String] {
    let before = view.history.prefix(LoadJudgement.referenceWeeks)
    let told = before.map { $0.isComplete ? $0.load.plain : "\($0.loads.count) of 7 days known" }
    var steps = ["The 3 weeks before, latest first: \(told.joined(separator: "; "))."]
    guard before.allSatisfy(\.isComplete), let mean = Statistics.mean(before.map(\.load)) else {
      return steps
    }
    let now = view.summary.load
    steps.append("Their mean is \(mean.plain); this week is \(now.plain).")
    if view.summary.isComplete, let percent = LoadChange.percent(of: now, over: mean) {
      steps.append("100 × (\(now.plain) / \(mean.plain) - 1) = \(percent.plain) %.")
    }
    return steps
  }

  private var level: String {
    let isHigh = view.loadLevel == .high
    return "High from +20 % or a jump above 30 %, low from -25 % on: the load is "
      + "\(view.loadLevel.rawValue), so high is \(isHigh ? 1 : 0) and low is "
      + "\(view.loadLevel == .low ? 1 : 0)."
  }

  private var monotony: [String] {
    guard let week = view.summary.monotony else {
      return ["\(view.summary.loads.count) of 7 days are known; all seven are needed."]
    }
    let spread =
      "Mean \(week.mean.plain) a day, population SD \(week.sd.plain), weekly load "
      + "\(week.weekly.plain)."
    guard let monotony = week.monotony, let strain = week.strain else { return [spread] }
    return [
      spread, "Monotony: \(week.mean.plain) / \(week.sd.plain) = \(monotony.plain).",
      "Strain: \(week.weekly.plain) × \(monotony.plain) = \(strain.plain).",
    ]
  }

  private var spike: [String] {
    view.spike.jumps.map { jump in
      "\(date(jump.day)): \(jump.kilometers.plain) km against \(jump.longestBefore.plain) km, the "
        + "longest of the 30 days before: \(jump.percent.plain) %."
    }
  }

  private var easyShare: [String] {
    let share = EasyShare(endingOn: view.end, view: view)
    let amounts =
      "\(share.sessions) sessions with RPE and minutes in 28 days: \(share.easyMinutes.plain) of "
      + "\(share.minutes.plain) min at RPE 4 or less"
    guard let percent = share.percent else { return [amounts + "."] }
    return [
      amounts + ": 100 × \(share.easyMinutes.plain) / \(share.minutes.plain) = \(percent.plain) %."
    ]
  }

  private func impulses(_ id: MetricID) -> [String] {
    guard let reserve = view.book.reserve else {
      return ["No resting and maximal heart rate, 40 bpm apart at least, are known."]
    }
    let impulses = view.impulses
    var steps = [
      "Heart rates: rest \(reserve.rest.plain), maximum \(reserve.maximum.plain) bpm"
        + (view.book.isMaximumEstimated ? ", estimated from age." : "."),
      "TRIMP of \(impulses.count) sessions: \(total(impulses))",
    ]
    if id == "load.trimp100", let hour = view.impulseOfThresholdHour {
      let sum = impulses.reduce(0, +)
      steps.append(
        "An hour at threshold: \(hour.plain). 100 × \(sum.plain) / \(hour.plain) = "
          + "\((100 * sum / hour).plain).")
    }
    return steps
  }
}
