import TrainingModel

/// Sets days and weeks; names and order come with the words.
package struct Dates: Hashable, Sendable {
  package let weekdays: [String]
  package let shortWeekdays: [String]
  package let months: [String]
  package let shortMonths: [String]
  package let order: Order

  /// How a language puts the parts of a date together: always day, then month, then year.
  package struct Order: Hashable, Sendable {
    /// Behind the number of a day: a full stop in German.
    package let ordinal: String
    /// Between the weekday and the day: `Monday 10`, `Montag, 10.`.
    package let afterWeekday: String

    package init(ordinal: String, afterWeekday: String) {
      self.ordinal = ordinal
      self.afterWeekday = afterWeekday
    }

    package static let english = Order(ordinal: "", afterWeekday: " ")
  }

  /// `Monday`.
  package func weekday(_ day: CalendarDay) -> String { weekdays[day.weekday - 1] }

  /// `Mon`.
  package func shortWeekday(_ day: CalendarDay) -> String { shortWeekdays[day.weekday - 1] }

  /// `Monday 10 November`.
  package func spoken(_ day: CalendarDay) -> String {
    weekday(day) + order.afterWeekday + dayAndMonth(day)
  }

  /// `Mon 10`.
  package func short(_ day: CalendarDay) -> String { "\(shortWeekday(day)) \(number(day))" }

  /// `10 November`.
  package func dayAndMonth(_ day: CalendarDay) -> String {
    "\(number(day)) \(months[day.month - 1])"
  }

  /// `10 Nov`.
  package func shortDayAndMonth(_ day: CalendarDay) -> String {
    "\(number(day)) \(shortMonths[day.month - 1])"
  }

  /// `November 2025`.
  package func monthAndYear(_ day: CalendarDay) -> String {
    "\(months[day.month - 1]) \(day.year)"
  }

  /// `10–16 November 2025`, `27 October – 2 November 2025`.
  package func span(_ week: Week) -> String {
    let (start, end) = (week.start, week.end)
    let last = "\(dayAndMonth(end)) \(end.year)"
    if start.year != end.year { return "\(dayAndMonth(start)) \(start.year) – \(last)" }
    if start.month != end.month { return "\(dayAndMonth(start)) – \(last)" }
    return "\(number(start))–\(last)"
  }

  /// `46`, or `9 Nov` where weeks begin on Sunday.
  package func shortName(_ week: Week) -> String {
    switch week.weekStart {
    case .monday: String(week.isoYearAndNumber.number)
    case .sunday: shortDayAndMonth(week.start)
    }
  }

  private func number(_ day: CalendarDay) -> String { "\(day.dayOfMonth)\(order.ordinal)" }
}
