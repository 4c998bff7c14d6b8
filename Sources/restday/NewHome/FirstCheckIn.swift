import TrainingModel

/// A check-in to fill in at once: every field is there, empty, with a comment that says what it is.
struct FirstCheckIn {
  let day: CalendarDay

  private static let widest = 16

  var text: String {
    """
    ---
    # Your first check-in: this morning. Write behind the colons what you know and leave the rest
    # empty. Empty means "not logged" and never counts as zero.
    type: checkin
    date: \(day)

    \(fields)

    # Rarer ones: respiration_rate, oxygen_saturation_pct, skin_temperature_deviation_c, supine_hr,
    # standing_hr, overall_recovery (0 to 10), and device (its name, on the first morning with it).

    # Below the next line there is room for a note, in your own words.
    ---

    """
  }

  private var fields: String {
    FieldGuide.checkIn.filter { !["date", "note"].contains($0.column) }.map { guide in
      let key = guide.column + ":"
      let blanks = String(repeating: " ", count: max(1, Self.widest - key.utf8.count))
      return key + blanks + "# " + guide.meaning
        + (guide.plainExample.map { ", such as \($0)" } ?? "")
    }.joined(separator: "\n")
  }
}

extension FieldGuide {
  /// The example without the quotes that a command line needs.
  fileprivate var plainExample: String? {
    example.map { $0.hasPrefix("'") ? String($0.dropFirst().dropLast()) : $0 }
  }
}
