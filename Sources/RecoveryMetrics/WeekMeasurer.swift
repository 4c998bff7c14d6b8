import TrainingModel

/// Measures weeks of a log: every metric of the catalog, groups, verdict, index and flags.
///
/// Each week sees the log up to its last day only: a later day never changes an earlier week.
///
///     let measurer = WeekMeasurer(log: log, settings: settings)
///     let week = measurer.measure(Week("2025-W40"))
package struct WeekMeasurer: Sendable {
  let ledger: Ledger
  let flagBook: FlagBook
  /// Every slug of the log with the index of its first day, in order of slugs.
  private let practices: [(id: MetricID, slug: String, firstDay: Int)]

  package init(log: TrainingLog, settings: Settings) {
    ledger = Ledger(log: log, settings: settings)
    flagBook = FlagBook(ledger)
    var firstDays: [String: Int] = [:]
    for row in ledger.checkIns {
      for practice in row.practices where firstDays[practice.slug] == nil {
        firstDays[practice.slug] = ledger.index(of: row.day)
      }
    }
    practices = firstDays.sorted { $0.key < $1.key }
      .map { (Practices.id(of: $0.key), $0.key, $0.value) }
  }

  package func measure(_ week: Week) -> MeasuredWeek {
    var impulses = ImpulseCache()
    return measure(week, impulses: &impulses)
  }

  /// These weeks, faster than one by one.
  package func measure(_ weeks: [Week]) -> [MeasuredWeek] {
    var impulses = ImpulseCache()
    return weeks.map { measure($0, impulses: &impulses) }
  }

  /// Every week from the first to the last logged day.
  package func measureAll() -> [MeasuredWeek] { measure(weeks) }

  /// Every week from the first to the last logged day.
  package var weeks: [Week] {
    guard ledger.count > 0 else { return [] }
    let first = Week(
      containing: ledger.day(at: 0), startingOn: ledger.settings.weekStart)
    let last = ledger.day(at: ledger.count - 1)
    return (0...(first.start.days(to: last) / 7)).map(first.advanced(by:))
  }
}

extension WeekMeasurer {
  private func measure(_ week: Week, impulses: inout ImpulseCache) -> MeasuredWeek {
    let view = view(of: week, impulses: &impulses)
    return MeasuredWeek(
      week: week,
      coverage: Coverage(
        checkIns: view.checkIns.count, sessions: view.weekSessions.count,
        days: view.days.clamped(to: 0..<max(view.visible, 0)).count),
      readings: readings(view),
      groups: GroupScores(
        feel: view.groups.feel, sleep: view.groups.sleep, heart: view.groups.heart,
        load: view.loadLevel),
      verdict: view.verdict, index: view.index, flags: view.flags,
      days: view.days.map { DayMeasurer(view: view, flagBook: flagBook).measure($0) },
      load: LoadCurrencyChoice(
        currency: view.book.currency, share: view.book.share,
        estimatedSessions: view.weekSessions.count { view.book.isEstimated[$0] }),
      assumptions: Assumptions.all(view))
  }

  /// All that metrics may look at for one week.
  func view(of week: Week) -> WeekView {
    var impulses = ImpulseCache()
    return view(of: week, impulses: &impulses)
  }

  private func view(of week: Week, impulses: inout ImpulseCache) -> WeekView {
    WeekView(week, ledger: ledger, flagBook: flagBook, impulses: &impulses)
  }

  private func readings(_ view: WeekView) -> [MetricID: Reading] {
    var readings: [MetricID: Reading] = [:]
    readings.reserveCapacity(Self.capacity + practices.count)
    for (metric, statusID) in Self.metricsWithStatus {
      let reading = metric.measure(view).finite
      readings[metric.id] = reading
      if let statusID { readings[statusID] = reading.statusReading }
    }
    let rows = view.checkIns
    let done = Practices.counts(in: rows)
    for practice in practices where practice.firstDay <= view.end {
      readings[practice.id] = Practices.reading(done[practice.slug], checkIns: rows.count)
    }
    return readings
  }

  /// The catalog's metrics, each with the id of its status where it has one.
  private static let metricsWithStatus: [(Metric, MetricID?)] = Catalog.metrics.map {
    ($0, $0.hasStatus ? $0.statusID : nil)
  }
  private static let capacity = Catalog.metrics.count + Catalog.statusIDs.count
}
