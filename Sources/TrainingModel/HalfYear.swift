/// January to June or July to December, in whole weeks.
package struct HalfYear: Hashable, Sendable {
  package let year: Int
  /// 1 from January, 2 from July on.
  package let number: Int
}

extension Week {
  /// The half-year that the week begins in.
  package var halfYear: HalfYear {
    HalfYear(year: start.year, number: start.month < 7 ? 1 : 2)
  }

  /// The first week of the same half-year.
  package var firstOfHalfYear: Week {
    var first = self
    while first.previous.halfYear == halfYear { first = first.previous }
    return first
  }
}
