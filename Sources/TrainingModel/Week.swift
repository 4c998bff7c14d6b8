/// On which day the runner's weeks begin.
package enum WeekStart: String, Sendable, CaseIterable {
  case monday, sunday
}

/// Seven days in a row. Monday weeks follow ISO 8601 and are called `2025-W46`; Sunday weeks are
/// called by the date of their Sunday.
package struct Week: Hashable, Sendable {
  /// The first of the seven days.
  package let start: CalendarDay
  package let weekStart: WeekStart

  /// The week that holds `day`.
  package init(containing day: CalendarDay, startingOn weekStart: WeekStart = .monday) {
    let daysSinceStart = weekStart == .monday ? day.weekday - 1 : day.weekday % 7
    start = day.advanced(by: -daysSinceStart)
    self.weekStart = weekStart
  }

  /// Reads `2025-W46` (an ISO week) or a date, which stands for the week that holds it.
  ///
  /// Where weeks begin on Sunday, an ISO week names the week that holds its Monday.
  package init?(_ text: String, startingOn weekStart: WeekStart = .monday) {
    if let day = CalendarDay(text) {
      self.init(containing: day, startingOn: weekStart)
    } else if let monday = Self.isoMonday(of: text) {
      self.init(containing: monday, startingOn: weekStart)
    } else {
      return nil
    }
  }
}

extension Week {
  /// Reads `this`, `last`, `2025-W46` or a date. On a Monday morning `last` is the week that ended
  /// the day before.
  package init?(named text: String, today: CalendarDay, startingOn weekStart: WeekStart) {
    switch text.lowercased() {
    case "this": self.init(containing: today, startingOn: weekStart)
    case "last": self.init(containing: today.advanced(by: -7), startingOn: weekStart)
    default: self.init(text, startingOn: weekStart)
    }
  }
}

extension Week {
  package var end: CalendarDay { start.advanced(by: 6) }
  package var days: [CalendarDay] { (0..<7).map(start.advanced(by:)) }
  package var next: Week { advanced(by: 1) }
  package var previous: Week { advanced(by: -1) }

  package func advanced(by weeks: Int) -> Week {
    Week(containing: start.advanced(by: 7 * weeks), startingOn: weekStart)
  }

  package func contains(_ day: CalendarDay) -> Bool {
    (start...end).contains(day)
  }

  /// ISO week-year and week number of the week that holds this week's Thursday.
  package var isoYearAndNumber: (year: Int, number: Int) {
    let monday = weekStart == .monday ? start : start.advanced(by: 1)
    let thursday = monday.advanced(by: 3)
    let year = thursday.year
    guard let newYear = CalendarDay(year: year, month: 1, day: 1) else { return (year, 1) }
    return (year, newYear.days(to: thursday) / 7 + 1)
  }

  /// `2025-W46`, or the date of its Sunday for weeks that begin on Sunday.
  package var id: String {
    guard weekStart == .monday else { return start.description }
    let (year, number) = isoYearAndNumber
    return "\(year.padded(to: 4))-W\(number.padded(to: 2))"
  }

  private static func isoMonday(of text: String) -> CalendarDay? {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[4] == UInt8(ascii: "-"),
      bytes[5] == UInt8(ascii: "W") || bytes[5] == UInt8(ascii: "w"),
      let year = Int(digits: bytes[0..<4]), let number = Int(digits: bytes[6..<8]),
      let fourthOfJanuary = CalendarDay(year: year, month: 1, day: 4), number >= 1
    else { return nil }
    let week = Week(containing: fourthOfJanuary).advanced(by: number - 1)
    guard week.isoYearAndNumber == (year, number) else { return nil }
    return week.start
  }
}

extension Week: Comparable {
  package static func < (left: Week, right: Week) -> Bool { left.start < right.start }
}

extension Week: CustomStringConvertible {
  package var description: String { id }
}
