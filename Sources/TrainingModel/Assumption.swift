/// What was assumed or left out while measuring a week; words make a sentence of it.
package enum Assumption: Hashable, Sendable {
  /// What load is counted in.
  case currency(LoadCurrency)
  /// Sessions whose load is estimated.
  case estimatedLoads(Int)
  /// Sessions with RPE 0 for time that was spent.
  case unansweredEfforts(Int)
  /// Missing loads, filled by the ratio of sessions that have both measures.
  case filledLoads(from: LoadCurrency, pairs: Int)
  /// The maximal heart rate, from age.
  case maximumFromAge
  /// The constants of TRIMP, where no sex is set.
  case constantsWithoutSex
  /// Nights whose hours come from clock times.
  case clockNights(Int)
  /// Days of the week whose load is not known.
  case unknownDays(Int)
  /// Ill or travelling days that are left out of the normal.
  case unusualDays(Int)
  /// Measures whose normal began again with another device or app.
  case newBaselines([NewBaseline])

  /// What may begin again.
  package enum Restarted: Hashable, Sendable {
    case hrv, restingHeartRate, answers, respiration
  }

  /// A normal that began again, and when.
  package struct NewBaseline: Hashable, Sendable {
    package let measure: Restarted
    package let day: CalendarDay

    package init(measure: Restarted, day: CalendarDay) {
      self.measure = measure
      self.day = day
    }
  }
}
