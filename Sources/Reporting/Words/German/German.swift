import TrainingModel

/// German wording: to the runner as "du"; of the runner to anybody else without a gender.
package struct German: Words {
  package let audience: Audience
  package let numbers: Numbers

  package init(audience: Audience, units: Settings.Units) {
    self.audience = audience
    numbers = Numbers(units: units, marks: .german)
  }

  package var language: Language { .german }
}

extension NumberMarks {
  /// `1.234,5`, `27 %`.
  package static let german = NumberMarks(
    decimal: ",", group: ".", percent: Numbers.space + "%", through: "bis")
}

extension Dates.Order {
  /// `Montag, 10. November`.
  static let german = Dates.Order(ordinal: ".", afterWeekday: ", ")
}

extension German {
  package var dates: Dates {
    Dates(
      weekdays: [
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
      ],
      shortWeekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
      months: [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ],
      shortMonths: [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
        "Dez.",
      ], order: .german)
  }

  /// `Brief`, `Seite`: what the output calls itself.
  var letter: String { speaksToRunner ? "Brief" : "Seite" }

  /// The one word, or the other where others read.
  func own(_ toRunner: String, _ toOthers: String) -> String {
    speaksToRunner ? toRunner : toOthers
  }

  /// `HRV, Schlaf und Energie`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " und " + last
  }

  /// `zwei` to `zwölf`; one is `ein` or `eine`, as what is counted wants it.
  package func count(_ number: Int) -> String {
    let words = [
      "keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
      "elf", "zwölf",
    ]
    return words.indices.contains(number) ? words[number] : numbers.plain(Double(number))
  }

  /// `1 Einheit`, `5 Einheiten`.
  func plural(_ number: Int, _ singular: String, _ plural: String) -> String {
    numbers.plain(Double(number)) + Numbers.space + (number == 1 ? singular : plural)
  }

  /// Nouns keep their capitals; an adjective in front of one does not.
  package func lowered(_ text: String) -> String {
    let first = text.prefix { $0 != " " }
    return Self.adjectives.contains(String(first))
      ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  /// Those that begin a name or a title of ours.
  private static let adjectives: Set<String> = [
    "Lockerer", "Lockere", "Lockeres", "Langer", "Lange", "Langes", "Gleichmäßiger",
    "Gleichmäßige", "Gleichmäßiges", "Noch", "Nach", "Zu", "Über", "Unter", "Verglichen", "Üblich",
  ]

  package func days(_ number: Double) -> String {
    numbers.with(number == 1 ? "Tag" : "Tage", numbers.short(number))
  }

  package func weeks(_ number: Double) -> String {
    numbers.with(number == 1 ? "Woche" : "Wochen", numbers.short(number))
  }

  /// A sentence from parts of which some may be missing.
  func joined(_ parts: [String?], by separator: String = " ") -> String {
    parts.compactMap(\.self).joined(separator: separator)
  }
}
