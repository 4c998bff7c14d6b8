import TrainingModel

extension Metric {
  /// How much of the training time of four weeks was easy.
  static let easyShare = Metric(
    "load.easy_share_pct", "Easy share of training time", .percent,
    formula: "100 × minutes at RPE 4 or less / minutes with RPE, over the 28 days that end with "
      + "the week",
    source: "Seiler 2010; session RPE method",
    needs: "28 days of log, 8 sessions with RPE and minutes, 5 hours",
    missing: "Fewer sessions, hours or days",
    reading: "Successful endurance athletes are observed at about 80 %; a description, not a "
      + "prescription. Never compare with shares of time in heart-rate zones.",
    hasStatus: true, basis: .sessions(days: 28)
  ) { view in
    let share = EasyShare(endingOn: view.end, view: view)
    guard let percent = share.percent else { return .missing(share.reason) }
    let past = view.history.filter(\.isComplete).compactMap {
      EasyShare(endingOn: $0.start + 6, view: view).percent
    }
    guard past.count >= WeekView.fewestWeeks, let low = past.min(), let high = past.max() else {
      return .learning(percent, n: share.knownDays, have: past.count, need: WeekView.fewestWeeks)
    }
    return .value(percent, n: share.knownDays, within: low...high)
  }
}

/// The easy share of the 28 days that end on a day.
struct EasyShare: Hashable, Sendable {
  private(set) var sessions = 0
  private(set) var minutes = 0.0
  private(set) var easyMinutes = 0.0
  /// Days of the window since the log began.
  let daysOfLog: Int
  let knownDays: Int

  init(endingOn end: Int, view: WeekView) {
    let days = (end - IntensityDistribution.days + 1)..<(end + 1)
    daysOfLog = days.clamped(to: 0..<max(end + 1, 0)).count
    knownDays = days.count { view.book.load(on: $0) != nil }
    for place in view.sessions(in: days) {
      let fact = view.ledger.facts[place]
      guard let rpe = fact.rpe, let time = fact.minutes, time > 0 else { continue }
      sessions += 1
      minutes += time
      if rpe.isWithin(SessionFacts.easyRPE) { easyMinutes += time }
    }
  }

  /// nil below the least that a share rests on.
  var percent: Double? {
    guard daysOfLog >= IntensityDistribution.days,
      sessions >= IntensityDistribution.fewestSessions,
      minutes.reaches(IntensityDistribution.fewestMinutes)
    else { return nil }
    return 100 * easyMinutes / minutes
  }

  /// The first that is not met: days, sessions, hours.
  var reason: MissingReason {
    if sessions == 0 { return .inputMissing }
    if daysOfLog < IntensityDistribution.days {
      return .insufficientData(have: daysOfLog, need: IntensityDistribution.days)
    }
    if sessions < IntensityDistribution.fewestSessions {
      return .insufficientData(have: sessions, need: IntensityDistribution.fewestSessions)
    }
    return .insufficientData(have: Int(minutes / 60), need: 5)
  }
}
