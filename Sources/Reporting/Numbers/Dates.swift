import TrainingModel

/// Sets days and weeks in English order; the names of months and weekdays come with the words.
package struct Dates: Hashable, Sendable {
  package let weekdays: [String]
  package let shortWeekdays: [String]
  package let months: [String]
  package let shortMonths: [String]

  /// `Monday`.
  package func weekday(_ day: CalendarDay) -> String { weekdays[day.weekday - 1] }

  /// `Mon`.
  package func shortWeekday(_ day: CalendarDay) -> String { shortWeekdays[day.weekday - 1] }

  /// `Monday 10 November`.
  package func spoken(_ day: CalendarDay) -> String {
    "\(weekday(day)) \(day.dayOfMonth) \(months[day.month - 1])"
  }

  /// `Mon 10`.
  package func short(_ day: CalendarDay) -> String {
    "\(shortWeekday(day)) \(day.dayOfMonth)"
  }

  /// `10–16 November 2025`, `27 October – 2 November 2025`.
  package func span(_ week: Week) -> String {
    let (start, end) = (week.start, week.end)
    let last = "\(end.dayOfMonth) \(months[end.month - 1]) \(end.year)"
    if start.year != end.year {
      return "\(start.dayOfMonth) \(months[start.month - 1]) \(start.year) – \(last)"
    }
    if start.month != end.month {
      return "\(start.dayOfMonth) \(months[start.month - 1]) – \(last)"
    }
    return "\(start.dayOfMonth)–\(last)"
  }

  /// `46`, or `9 Nov` where weeks begin on Sunday.
  package func shortName(_ week: Week) -> String {
    switch week.weekStart {
    case .monday: String(week.isoYearAndNumber.number)
    case .sunday: "\(week.start.dayOfMonth) \(shortMonths[week.start.month - 1])"
    }
  }
}
