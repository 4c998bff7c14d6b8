import TrainingModel

/// One entry of a calendar file (RFC 5545), safe whatever its texts hold.
struct CalendarEntry {
  enum Time {
    case allDay
    /// On the clock of wherever the runner is, for a quarter of an hour.
    case at(ClockTime)
  }

  /// The same for the same thing of the same day, so that a calendar replaces it.
  var id: String
  var day: CalendarDay
  var time = Time.allDay
  var summary: String
  /// A line each.
  var notes: [String] = []

  /// - Parameter stamp: the day that the entry is written on.
  func lines(stamp: CalendarDay) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(id)@restday.invalid", "DTSTAMP:\(stamp.digits)T180000Z",
    ] + when
      + [
        "SUMMARY:\(Self.escaped(summary))",
        notes.isEmpty ? nil : "DESCRIPTION:\(notes.map(Self.escaped).joined(separator: "\\n"))",
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ].compactMap(\.self)
  }

  private var when: [String] {
    switch time {
    case .allDay:
      [
        "DTSTART;VALUE=DATE:\(day.digits)", "DTEND;VALUE=DATE:\(day.advanced(by: 1).digits)",
      ]
    case .at(let clock):
      [
        "DTSTART:\(day.digits)T\((clock.minutesSinceMidnight / 60).padded(to: 2))"
          + "\((clock.minutesSinceMidnight % 60).padded(to: 2))00",
        "DURATION:PT15M",
      ]
    }
  }

  /// Backslash, semicolon and comma are escaped; line breaks and other control characters become
  /// symbols.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.visible.unicodeScalars {
      if ["\\", ";", ","].contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}

/// Lines of a calendar file: at most 75 bytes each, the rest on lines that begin with a blank.
enum CalendarFolding {
  private static let longestLine = 75

  static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if length + size > longestLine {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result + "\r\n"
  }
}

extension CalendarDay {
  /// `20251116`.
  fileprivate var digits: String {
    "\(year.padded(to: 4))\(month.padded(to: 2))\(dayOfMonth.padded(to: 2))"
  }
}
