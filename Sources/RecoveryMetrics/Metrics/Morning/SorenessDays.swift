import TrainingModel

extension Metric {
  /// How long soreness from the week's hard sessions lasted.
  ///
  /// Choices: the longest of the sessions that have cleared; a session without any morning after
  /// it, or not yet clear, does not hide the others.
  static let sorenessDays = Metric(
    "soreness.days_to_clear", "Days until soreness clears", .days,
    formula: "After a session of RPE 7 or more: days from the first morning until soreness is back "
      + "at its median of 28 mornings + 0.5; the longest of the week's",
    source: "Convention; muscle soreness usually peaks at 24 to 72 h",
    needs: "A session of RPE 7 or more, 10 mornings for the median, mornings after it",
    missing: "No such session, or soreness has not cleared yet",
    reading: "Day 3 after unusual downhill or speed work is not alarming by itself.",
    basis: .mornings([.soreness], days: 7, hasBaseline: true)
  ) { view in
    let clearances = SorenessAfterSessions(view)
    if clearances.sessions == 0 { return .missing(.notApplicable) }
    if let days = clearances.longest {
      return .value(Double(days), n: clearances.mornings)
    }
    if clearances.mornings == 0 && clearances.usualMornings == 0 {
      return .missing(.inputMissing)
    }
    return .missing(
      clearances.usualMornings < Baseline.fewestValues
        ? .insufficientData(have: clearances.usualMornings, need: Baseline.fewestValues)
        : .insufficientData(have: 0, need: 1))
  }
}

/// Soreness after each hard session of a week, as far as the report can see.
struct SorenessAfterSessions: Hashable, Sendable {
  private(set) var sessions = 0
  private(set) var longest: Int?
  /// Mornings looked at, and the most that a median rests on.
  private(set) var mornings = 0
  private(set) var usualMornings = 0

  init(_ view: WeekView) {
    let hard = Self.hardDays(view, days: view.days)
    sessions = hard.count
    for (place, day) in hard.enumerated() {
      let usual = (max(day - Baseline.days + 1, 0)..<(day + 1)).compactMap { morning in
        morning < view.visible && !view.mornings.isUnusual[morning]
          ? view.mornings[.soreness, morning] : nil
      }
      usualMornings = max(usualMornings, usual.count)
      let next = place + 1 < hard.count ? hard[place + 1] : Int.max
      let last = min(next, day + SorenessClearance.mornings, view.end)
      guard last > day else { continue }
      let after = ((day + 1)...last).map { view.mornings[.soreness, $0] }
      mornings += after.count { $0 != nil }
      guard usual.count >= Baseline.fewestValues, let median = Statistics.median(usual),
        let days = SorenessClearance.days(after, threshold: median + SorenessClearance.margin)
      else { continue }
      longest = max(longest ?? 0, days)
    }
  }

  /// Days with a session of RPE 7 or more.
  private static func hardDays(_ view: WeekView, days: Range<Int>) -> [Int] {
    days.filter { day in
      view.sessions(in: day..<(day + 1)).contains {
        view.ledger.facts[$0].rpe?.reaches(SessionFacts.hardRPE) == true
      }
    }
  }
}
