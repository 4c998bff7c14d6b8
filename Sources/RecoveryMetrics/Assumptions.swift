import TrainingModel

/// What was assumed or left out while measuring a week, in plain sentences.
enum Assumptions {
  static func sentences(_ view: WeekView) -> [String] {
    [
      currency(view), estimated(view), unanswered(view), conversion(view),
      maximum(view), sex(view), clockSleep(view), unknownDays(view), unusualDays(view),
      newBaselines(view),
    ].compactMap(\.self)
  }

  private static func currency(_ view: WeekView) -> String? {
    guard !view.sessions(in: 0..<view.visible).isEmpty else { return nil }
    switch view.book.currency {
    case .sessionRPE: return "Load is counted as session RPE × minutes."
    case .trimp: return "Load is counted as TRIMP, from heart rate and minutes."
    case .runningStress: return "Load is counted as rTSS, from pace and threshold pace."
    case .minutes:
      return "Load is counted in minutes: too few sessions of the last 42 days have an RPE, "
        + "a heart rate or a pace to compare."
    }
  }

  private static func estimated(_ view: WeekView) -> String? {
    let count = view.weekSessions.count { view.book.isEstimated[$0] }
    guard count > 0 else { return nil }
    return count == 1
      ? "One session's load is estimated." : "The loads of \(count) sessions are estimated."
  }

  private static func unanswered(_ view: WeekView) -> String? {
    let count = view.weekSessions.count { view.ledger.facts[$0].isUnanswered }
    guard count > 0 else { return nil }
    return count == 1
      ? "One session has RPE 0 for time that was spent; how hard was it?"
      : "\(count) sessions have RPE 0 for time that was spent; how hard were they?"
  }

  private static func conversion(_ view: WeekView) -> String? {
    guard let conversion = view.book.conversion,
      view.weekSessions.contains(where: { view.book.isEstimated[$0] })
    else { return nil }
    return "Missing loads are filled from \(conversion.other.rawValue), by the median ratio of "
      + "\(conversion.pairs) sessions that have both."
  }

  private static func maximum(_ view: WeekView) -> String? {
    guard view.book.isMaximumEstimated, view.book.reserve != nil else { return nil }
    return "Maximal heart rate is estimated from age (Tanaka 2001), which may be off by 10 bpm."
  }

  private static func sex(_ view: WeekView) -> String? {
    guard view.book.currency == .trimp, view.settings.sex == nil else { return nil }
    return "TRIMP uses the men's constants, as no sex is set; it only rescales your history."
  }

  private static func clockSleep(_ view: WeekView) -> String? {
    let inside = view.days.clamped(to: 0..<view.mornings.count)
    let count = inside.count { view.mornings.isSleepEstimated[$0] }
    guard count > 0 else { return nil }
    return count == 1
      ? "One night's hours come from clock times."
      : "The hours of \(count) nights come from clock times."
  }

  private static func unknownDays(_ view: WeekView) -> String? {
    let unknown = 7 - view.summary.loads.count
    guard unknown > 0 else { return nil }
    return "The load of \(unknown) of 7 days is unknown and not counted as rest."
  }

  private static func newBaselines(_ view: WeekView) -> String? {
    let columns: [MorningColumn] = [.lnRMSSD, .restingHeartRate, .energy, .respiration]
    let told = columns.compactMap { column -> String? in
      guard let restart = view.mornings.sources.restart(of: column, week: view.days) else {
        return nil
      }
      let name = column == .energy ? "your answers" : column == .lnRMSSD ? "HRV" : column.words
      return "\(name) on \(view.ledger.day(at: restart.day))"
    }
    guard !told.isEmpty else { return nil }
    return "Another device or app measures: the normal started anew for "
      + told.joined(separator: ", ") + "."
  }

  private static func unusualDays(_ view: WeekView) -> String? {
    let days = ((view.days.lowerBound - Baseline.days)..<view.days.lowerBound)
      .clamped(to: 0..<view.mornings.count).count { view.mornings.isUnusual[$0] }
    guard days > 0 else { return nil }
    return days == 1
      ? "One ill or travelling day is left out of your normal."
      : "\(days) ill or travelling days are left out of your normal."
  }
}
