import TrainingModel

extension Steps {
  /// Steps of load and form metrics.
  func loadSteps(_ id: MetricID) -> [String] {
    switch id {
    case "load.change_pct", "load.is_high", "load.is_low", "dose.load_low":
      [currency] + weeksBefore
    case "load.monotony", "load.strain": [currency] + monotony
    case "load.spike_pct": spike
    case "form.fitness", "form.fatigue", "form.balance": [currency] + form
    case "load.easy_share_pct": easyShare
    case "load.hard_days": hardDays
    case "load.rest_days", "load.days_without_rest":
      ["Of \(view.summary.loggedDays) days inside the log, \(view.summary.restDays) were rest."]
    case "load.week":
      [currency, "\(view.summary.loads.count) of 7 days are known; their loads sum to the result."]
    default: []
    }
  }

  private var currency: String {
    let book = view.book
    let share = book.share.map { " (\((100 * $0).plain) % of the training time of 42 days)" } ?? ""
    return "Load is counted in \(book.currency.rawValue)\(share)."
  }

  private var weeksBefore: [String] {
    let before = view.history.prefix(LoadJudgement.referenceWeeks)
    let told = before.map { $0.isComplete ? $0.load.plain : "\($0.loads.count) of 7 days known" }
    var steps = ["The 3 weeks before, latest first: \(told.joined(separator: "; "))."]
    if before.allSatisfy(\.isComplete), let mean = Statistics.mean(before.map(\.load)) {
      steps.append("Their mean is \(mean.plain); this week is \(view.summary.load.plain).")
    }
    return steps
  }

  private var monotony: [String] {
    guard let week = view.summary.monotony else {
      return ["\(view.summary.loads.count) of 7 days are known; all seven are needed."]
    }
    return [
      "Mean \(week.mean.plain) a day, population SD \(week.sd.plain), weekly load "
        + "\(week.weekly.plain)."
    ]
  }

  private var spike: [String] {
    view.spike.jumps.map { jump in
      "\(view.ledger.day(at: jump.day)): \(jump.kilometers.plain) km against "
        + "\(jump.longestBefore.plain) km, the longest of the 30 days before: "
        + "\(jump.percent.plain) %."
    }
  }

  private var form: [String] {
    guard let form = view.form else { return ["\(view.knownLoadDays) known days so far."] }
    return [
      "Start: the mean of the first 14 known days. Then \(form.knownDays) known days are run "
        + "through.",
      "After the week's last day fitness is \(form.fitness.plain) and fatigue "
        + "\(form.fatigue.plain).",
    ]
  }

  private var easyShare: [String] {
    let share = EasyShare(endingOn: view.end, view: view)
    return [
      "\(share.sessions) sessions with RPE and minutes in 28 days: \(share.easyMinutes.plain) of "
        + "\(share.minutes.plain) min at RPE 4 or less."
    ]
  }

  private var hardDays: [String] {
    var steps = ["A session is hard from RPE 7 on."]
    if let limit = view.book.hardImpulse {
      steps.append("Without RPE it is hard from a TRIMP of \(limit.plain) on.")
    }
    return steps
  }
}
