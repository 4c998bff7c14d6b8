import TrainingModel

/// What was assumed or left out while measuring a week.
enum Assumptions {
  static func all(_ view: WeekView) -> [Assumption] {
    [
      currency(view), estimated(view), unanswered(view), conversion(view),
      maximum(view), sex(view), clockSleep(view), unknownDays(view), unusualDays(view),
      newBaselines(view),
    ].compactMap(\.self)
  }

  private static func currency(_ view: WeekView) -> Assumption? {
    view.sessions(in: 0..<view.visible).isEmpty ? nil : .currency(view.book.currency)
  }

  private static func estimated(_ view: WeekView) -> Assumption? {
    let count = view.weekSessions.count { view.book.isEstimated[$0] }
    return count > 0 ? .estimatedLoads(count) : nil
  }

  private static func unanswered(_ view: WeekView) -> Assumption? {
    let count = view.weekSessions.count { view.ledger.facts[$0].isUnanswered }
    return count > 0 ? .unansweredEfforts(count) : nil
  }

  private static func conversion(_ view: WeekView) -> Assumption? {
    guard let conversion = view.book.conversion,
      view.weekSessions.contains(where: { view.book.isEstimated[$0] })
    else { return nil }
    return .filledLoads(from: conversion.other, pairs: conversion.pairs)
  }

  private static func maximum(_ view: WeekView) -> Assumption? {
    view.book.isMaximumEstimated && view.book.reserve != nil ? .maximumFromAge : nil
  }

  private static func sex(_ view: WeekView) -> Assumption? {
    view.book.currency == .trimp && view.settings.sex == nil ? .constantsWithoutSex : nil
  }

  private static func clockSleep(_ view: WeekView) -> Assumption? {
    let inside = view.days.clamped(to: 0..<view.mornings.count)
    let count = inside.count { view.mornings.isSleepEstimated[$0] }
    return count > 0 ? .clockNights(count) : nil
  }

  private static func unknownDays(_ view: WeekView) -> Assumption? {
    let unknown = 7 - view.summary.loads.count
    return unknown > 0 ? .unknownDays(unknown) : nil
  }

  private static func newBaselines(_ view: WeekView) -> Assumption? {
    let columns: [(column: MorningColumn, measure: Assumption.Restarted)] = [
      (.lnRMSSD, .hrv), (.restingHeartRate, .restingHeartRate), (.energy, .answers),
      (.respiration, .respiration),
    ]
    let told = columns.compactMap { column, measure -> Assumption.NewBaseline? in
      view.mornings.sources.restart(of: column, week: view.days).map {
        Assumption.NewBaseline(measure: measure, day: view.ledger.day(at: $0.day))
      }
    }
    return told.isEmpty ? nil : .newBaselines(told)
  }

  private static func unusualDays(_ view: WeekView) -> Assumption? {
    let days = ((view.days.lowerBound - Baseline.days)..<view.days.lowerBound)
      .clamped(to: 0..<view.mornings.count).count { view.mornings.isUnusual[$0] }
    return days > 0 ? .unusualDays(days) : nil
  }
}
