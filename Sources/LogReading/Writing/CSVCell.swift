/// How one cell is written so that it reads back as the text it is.
enum CSVCell {
  /// A spreadsheet would run a text that begins so as a formula; an apostrophe keeps it text.
  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return "=+-@\t".unicodeScalars.contains(first) ? "'" + text : text
  }

  /// The cell, in quotes where it needs them.
  static func written(_ text: String, delimiter: UInt8) -> String {
    let needsQuotes = text.utf8.contains {
      $0 == delimiter || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    guard needsQuotes || text.utf8.count != text.trimmed.utf8.count else { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
