import TrainingModel

/// Reads the fields of one row or entry; what cannot be read becomes nil and a diagnostic.
struct FieldReader {
  let file: String
  let line: Int
  let allowsDecimalComma: Bool
  /// The lines of single fields by name, where they do not all stand on one line.
  private let lines: [String: Int]
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, line: Int, allowsDecimalComma: Bool = false, lines: [String: Int] = [:]) {
    self.file = file
    self.line = line
    self.allowsDecimalComma = allowsDecimalComma
    self.lines = lines
  }

  /// A number inside its plausible range.
  mutating func number(_ text: String?, _ name: String, in range: ClosedRange<Double>) -> Double? {
    guard let text else { return nil }
    guard let value = decimal(text, name) else { return nil }
    guard range.contains(value) else {
      warn(
        "\(name) \(text.quoted) is outside \(range.lowerBound.plain) to \(range.upperBound.plain)"
          + " and was left out",
        "correct the number, or leave the cell empty", at: name)
      return nil
    }
    return value
  }

  private mutating func decimal(_ text: String, _ name: String) -> Double? {
    if let value = Double(plainDecimal: text) { return value }
    let pointed = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "," ? "." : $0 }))
    guard let value = Double(plainDecimal: pointed) else {
      warn(
        "\(name) \(text.quoted) is not a number and was left out",
        "write a plain number such as 7.5, without a unit, or leave the cell empty", at: name)
      return nil
    }
    if !allowsDecimalComma {
      warn(
        "\(name) \(text.quoted) has a decimal comma; it was read as \(pointed)",
        "write \(pointed)", at: name)
    }
    return value
  }

  /// Yes or no.
  mutating func answer(_ text: String?, _ name: String) -> Bool? {
    guard let text else { return nil }
    switch text.lowercased() {
    case "yes", "y", "true", "1", "x": return true
    case "no", "n", "false", "0": return false
    default:
      warn(
        "\(name) \(text.quoted) is neither yes nor no and was left out", "write yes or no", at: name
      )
      return nil
    }
  }

  mutating func clock(_ text: String?, _ name: String) -> ClockTime? {
    guard let text else { return nil }
    guard let time = ClockTime(text) else {
      warn(
        "\(name) \(text.quoted) is not a time of day and was left out",
        "write it as HH:MM, such as 22:45", at: name)
      return nil
    }
    return time
  }

  /// One of a fixed set of words.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String?, _ name: String, as type: Word.Type
  ) -> Word? {
    guard let text else { return nil }
    let written = text.lowercased()
    if let word = Word(rawValue: written) { return word }
    let words = Word.allCases.map(\.rawValue)
    let near = written.didYouMean(among: words).map { $0 + " " } ?? ""
    warn(
      "\(name) \(text.quoted) is not known and was left out",
      near + "it can be \(words.joined(separator: ", "))", at: name)
    return nil
  }

  /// The date, which every row needs.
  mutating func day(_ text: String?) -> CalendarDay? {
    guard let text else {
      warn("the date is missing; this row was left out", "write it as YYYY-MM-DD")
      return nil
    }
    guard let day = CalendarDay(text) else {
      warn(
        "date \(text.quoted) is not a date; this row was left out",
        "write it as YYYY-MM-DD, such as 2025-11-16", at: "date")
      return nil
    }
    guard CalendarDay.plausibleYears.contains(day.year) else {
      warn(
        "date \(text.quoted) is not between 1990 and 2100; this row was left out",
        "correct the year", at: "date")
      return nil
    }
    return day
  }

  /// - Parameter name: the field that is meant, where it is one.
  mutating func warn(_ summary: String, _ remedy: String, at name: String? = nil) {
    let line = name.flatMap { lines[$0] } ?? line
    diagnostics.append(Diagnostic(.warning, summary, file: file, line: line, remedy: remedy))
  }
}

extension Double {
  /// `7`, `7.5`: without a needless fraction.
  var plain: String {
    if let whole = Int(exactly: self) { return String(whole) }
    return String(self)
  }
}
