import TrainingModel

/// One week with all that a metric may look at: the log up to the week's last day, and what
/// several metrics share.
struct WeekView: Sendable {
  let week: Week
  let ledger: Ledger
  let flagBook: FlagBook
  /// Indexes of the week's seven days.
  let days: Range<Int>
  /// Days from the first logged one that the report may see; at most up to the week's end.
  let visible: Int
  let book: LoadBook
  let summary: WeekSummary
  /// The 12 weeks before, latest first.
  let history: [WeekSummary]
  /// For every week of the log up to this one, oldest first: whether it was a down week.
  let downWeeks: [Bool?]
  let spike: SpikeResult
  /// nil before 14 known days.
  let form: Form?
  let bodyMass: KnownMass?
  let flags: [RaisedFlag]
  let groups: WeekGroups
  let groupsLastWeek: WeekGroups
  let loadLevel: GroupScores.LoadLevel
  let verdict: VerdictLevel
  let index: IndexResult

  static let historyWeeks = 12

  var settings: Settings { ledger.settings }
  var mornings: Mornings { ledger.mornings }
  /// Index of the week's last day.
  var end: Int { days.upperBound - 1 }

  init(_ week: Week, ledger: Ledger, flagBook: FlagBook, impulses: inout ImpulseCache) {
    self.week = week
    self.ledger = ledger
    self.flagBook = flagBook
    let start = ledger.index(of: week.start)
    days = start..<(start + 7)
    visible =
      ledger.count == 0 || start + 6 < 0
      ? 0 : ledger.lastLogged[min(start + 6, ledger.count - 1)] + 1
    let book = LoadBook(ledger: ledger, end: start + 6, visible: visible, impulses: &impulses)
    self.book = book
    summary = WeekSummary(start: start, ledger: ledger, book: book)
    history = (1...Self.historyWeeks).map {
      WeekSummary(start: start - 7 * $0, ledger: ledger, book: book)
    }
    downWeeks = DownWeek.detect(book.completeLoads(through: start))
    spike = SpikeResult(days: days.clamped(to: 0..<visible), ledger: ledger)
    let silent = max(0, min(start + 7 - visible, Form.settlingDays))
    form = Form(loads: book.dayLoads + [Double?](repeating: nil, count: silent))
    bodyMass = KnownMass(ledger: ledger, end: start + 6, visible: visible)
    flags = flagBook.flags(of: week, ledger: ledger)
    groups = WeekGroups(ledger.mornings, days: days)
    groupsLastWeek = WeekGroups(ledger.mornings, days: (start - 7)..<start)
    loadLevel = LoadJudgement(summary: summary, history: history, currency: book.currency)
      .level(spike: spike)
    verdict =
      VerdictLadder(
        hasFlag: !flags.isEmpty, groups: groups, lastWeek: groupsLastWeek, load: loadLevel
      ).level
    index = WeekIndex.result(
      ledger: ledger, days: days, isStopped: !flags.isEmpty, flagBook: flagBook)
  }
}

extension WeekView {
  /// The `count` days that end with the week.
  func lastDays(_ count: Int) -> Range<Int> { (end - count + 1)..<(end + 1) }

  /// Places of the sessions in these days that the report may see.
  func sessions(in days: Range<Int>) -> Range<Int> {
    ledger.sessions(in: days.clamped(to: 0..<max(visible, 0)))
  }

  /// Places of the week's sessions.
  var weekSessions: Range<Int> { sessions(in: days) }

  var checkIns: [CheckIn] { days.compactMap { ledger.checkIn(on: $0) } }

  /// Days of the log whose load is known.
  var knownLoadDays: Int { book.dayLoads.count { $0 != nil } }
}
