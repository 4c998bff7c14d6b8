import TrainingModel

extension Metric {
  /// Days of rest, strictly counted.
  static let restDays = Metric(
    "load.rest_days", "Rest days", .days,
    formula: "Days inside the log with load 0 or nothing but walks of RPE 2 or less",
    source: "Convention of training guides; Kellmann 2018 for the need",
    needs: "One day inside the log",
    missing: "The week lies outside the log",
    reading: "Most plans hold one or two a week. Active recovery does not count here.",
    hasStatus: true, basis: .dailyLoads(days: 7)
  ) { view in
    count(\.restDays, in: view)
  }

  /// Days with a hard session.
  static let hardDays = Metric(
    "load.hard_days", "Hard days", .days,
    formula: "Days with a session of RPE 7 or more; without RPE, of TRIMP at or above the 80th "
      + "percentile of 42 days",
    source: "Seiler and Kjerland 2006 (session RPE zones); the percentile is a convention",
    needs: "One day inside the log",
    missing: "The week lies outside the log, or none of its sessions has RPE or heart rate",
    reading: "Any sport counts.", hasStatus: true, basis: .sessions(days: 7)
  ) { view in
    view.hasOnlyUnjudgedSessions ? .missing(.inputMissing) : count(\.hardDays, in: view)
  }

  /// The longest stretch of days without a rest day that touches the week.
  static let daysWithoutRest = Metric(
    "load.days_without_rest", "Days without a rest day", .days,
    formula: "Longest run of days without rest that includes a day of the week, from its true "
      + "beginning to the week's end at most",
    source: "Convention", needs: "One day inside the log",
    missing: "The week lies outside the log",
    reading: "Unknown days end a run.", basis: .dailyLoads(days: 28)
  ) { view in
    guard view.summary.loggedDays > 0 else { return .missing(.inputMissing) }
    return .value(Double(longestRun(view)), n: view.summary.loads.count)
  }

  private static func count(_ days: KeyPath<WeekSummary, Int> & Sendable, in view: WeekView)
    -> Reading
  {
    guard view.summary.loggedDays > 0 else { return .missing(.inputMissing) }
    let n = view.summary.loads.count
    return view.weekly(Double(view.summary[keyPath: days]), n: n) {
      Double($0[keyPath: days])
    }
  }

  private static func longestRun(_ view: WeekView) -> Int {
    func isTraining(_ day: Int) -> Bool {
      view.book.isLogged(day, in: view.ledger) && !view.book.isRestDay(day, in: view.ledger)
    }
    var length = 0
    var before = view.days.lowerBound - 1
    while isTraining(before) {
      length += 1
      before -= 1
    }
    var longest = 0
    for day in view.days {
      length = isTraining(day) ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }
}

extension WeekView {
  /// There are sessions, and for none of them it can be said whether it was hard.
  fileprivate var hasOnlyUnjudgedSessions: Bool {
    let places = days.filter { book.isLogged($0, in: ledger) }.flatMap { ledger.sessionsAt[$0] }
    return !places.isEmpty && !places.contains { book.isJudged[$0] }
  }
}
