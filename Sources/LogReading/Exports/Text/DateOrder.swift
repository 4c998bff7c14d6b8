import TrainingModel

/// In which order a file writes the numbers of its dates.
package enum DateOrder: String, Sendable, CaseIterable {
  case yearMonthDay = "year-month-day"
  case yearDayMonth = "year-day-month"
  case dayMonthYear = "day-month-year"
  case monthDayYear = "month-day-year"

  func day(_ first: Int, _ second: Int, _ third: Int) -> CalendarDay? {
    switch self {
    case .yearMonthDay: CalendarDay(year: full(first), month: second, day: third)
    case .yearDayMonth: CalendarDay(year: full(first), month: third, day: second)
    case .dayMonthYear: CalendarDay(year: full(third), month: second, day: first)
    case .monthDayYear: CalendarDay(year: full(third), month: first, day: second)
    }
  }

  /// `25` is 2025; exports are younger than the century.
  private func full(_ year: Int) -> Int { (0..<100).contains(year) ? 2000 + year : year }

  /// The order that all dates of a file speak for; nil when nothing decides between day and month.
  ///
  /// The order under which most dates exist; then the one under which the rows are in order of
  /// time. Year-month-day is what everybody means by a year in front, unless the file cannot be
  /// read so.
  ///
  /// - Parameter mayBeYearDayMonth: one app writes 27 July as `2017-27-07`; there, where both
  ///   orders are possible, the one with the days closest together is meant.
  static func decided(by texts: [String], mayBeYearDayMonth: Bool = false) -> DateOrder? {
    let dates = texts.compactMap { DateTokens($0) }.filter { $0.month == nil }.map(\.numbers)
      .filter { $0.count >= 3 }
    guard let sample = dates.first else { return .yearMonthDay }
    let startsWithYear = dates.count { $0[0].digits >= 3 } * 2 > dates.count
    if startsWithYear {
      guard mayBeYearDayMonth else { return .yearMonthDay }
      return better(.yearMonthDay, .yearDayMonth, dates) ?? closer(dates)
    }
    if sample[1].mark == ".", sample[2].mark == "." { return .dayMonthYear }
    return better(.dayMonthYear, .monthDayYear, dates)
  }

  private static func better(
    _ one: DateOrder, _ other: DateOrder, _ dates: [[DateTokens.Number]]
  ) -> DateOrder? {
    let (days, otherDays) = (days(one, dates), days(other, dates))
    if days.count != otherDays.count { return days.count > otherDays.count ? one : other }
    let (isInOrder, isOtherInOrder) = (days.isInOrder, otherDays.isInOrder)
    return isInOrder == isOtherInOrder ? nil : isInOrder ? one : other
  }

  private static func closer(_ dates: [[DateTokens.Number]]) -> DateOrder {
    let spans = [DateOrder.yearMonthDay, .yearDayMonth].map { order in
      let days = days(order, dates)
      return (days.max()?.number ?? 0) - (days.min()?.number ?? 0)
    }
    return spans[1] < spans[0] ? .yearDayMonth : .yearMonthDay
  }

  private static func days(_ order: DateOrder, _ dates: [[DateTokens.Number]]) -> [CalendarDay] {
    dates.compactMap { order.day($0[0].value, $0[1].value, $0[2].value) }
  }
}

extension [CalendarDay] {
  /// Whether they never go back, or never go forward.
  fileprivate var isInOrder: Bool {
    let pairs = zip(self, dropFirst())
    return pairs.allSatisfy { $0 <= $1 } || pairs.allSatisfy { $0 >= $1 }
  }
}
