import TrainingModel

/// The coming week as a calendar file (`.ics`): what the letter asks for, rest days, sessions, and
/// an early night where one is advised and its time is known.
///
/// The same report gives the same bytes: entries are stamped with the evening of the week's last
/// day.
package struct CalendarFile: Sendable {
  private let report: WeekReport

  package init(_ report: WeekReport) {
    self.report = report
  }

  /// How many of the coming evenings get an entry: five of seven, as the advice says.
  private static let evenings = 5
  private static let noon = 12 * 60

  /// With the line ends of the format, CR LF.
  package var text: String {
    let entries = [letter] + days + evenings
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0",
        "PRODID:-//Restday//Restday//\(report.meta.language.code.uppercased())",
        "CALSCALE:GREGORIAN",
      ]
      + entries.flatMap { $0.lines(stamp: report.meta.week.end) } + ["END:VCALENDAR"]
    return lines.map(CalendarFolding.folded).joined()
  }

  private var words: any Words {
    report.meta.language.words(for: report.meta.audience, units: report.meta.units)
  }

  private var coming: Week { report.meta.week.next }

  private func id(_ kind: String, _ day: CalendarDay) -> String {
    let runner = Digest.hex(of: Array(report.meta.runner.utf8), bytes: 4)
    return "\(day)-\(kind)-\(runner)"
  }

  /// The call, with what goes with it, on the first day.
  private var letter: CalendarEntry {
    CalendarEntry(
      id: id("letter", coming.start), day: coming.start,
      summary: words.calendarLetter(report.verdict.headline),
      notes: report.nextWeek.sentences
        + report.advice.lines.map { "\($0.title): \($0.dose)".withStop })
  }

  private var days: [CalendarEntry] {
    report.nextWeek.days.map { day in
      let needs = report.nextWeek.needs.filter { $0.day == day.day }.flatMap(\.lines)
      return CalendarEntry(
        id: id("plan", day.day), day: day.day, summary: words.calendarDay(day),
        notes: [words.calendarSource(day), day.loadText].compactMap(\.self) + needs)
    }
  }

  private var evenings: [CalendarEntry] {
    guard let clock = report.nextWeek.bedBy else { return [] }
    return coming.days.prefix(Self.evenings).map { day in
      // After midnight is the next day's date.
      let date = clock.minutesSinceMidnight < Self.noon ? day.advanced(by: 1) : day
      return CalendarEntry(
        id: id("bed", day), day: date, time: .at(clock), summary: words.calendarBed(clock))
    }
  }
}
