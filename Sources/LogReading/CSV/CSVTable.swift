import TrainingModel

/// A table read from delimited text: header and rows, each with the line it began on.
///
/// Bytes in, values out: commas, semicolons, tabs or bars; CRLF, LF or CR; quotes doubled inside
/// quotes. A quote inside an unquoted cell is text. Nothing is dropped silently.
struct CSVTable {
  struct Row {
    /// From 1.
    let line: Int
    let cells: [String]
  }

  let delimiter: UInt8
  let header: Row
  let rows: [Row]
  let problems: [CSVProblem]

  /// The largest table, 64 MiB.
  static let largestSize = 64 << 20
  /// The longest cell, 1 MiB, and the most columns, rows and cells that are read.
  static let longestCell = 1 << 20
  static let mostColumns = 2000
  static let mostRows = 200_000
  static let mostCells = 4_000_000
  /// How much is read twice for the sake of quotes that are never closed, and how many of those.
  static let mostReread = 16 << 20
  static let mostProblems = 1000
}

/// What can be wrong with the shape of a table.
enum CSVProblem: Hashable {
  case empty
  case tooLarge
  /// The rest of the file would have become one cell.
  case unclosedQuote(line: Int)
  case cellTooLong(line: Int)
  case tooManyColumns(line: Int)
  /// More rows or cells than any honest table.
  case tooLong(line: Int)
  /// So many quotes are never closed that the rows are anybody's guess.
  case tangledQuotes(line: Int)

  func diagnostic(in file: String) -> Diagnostic {
    switch self {
    case .empty:
      Diagnostic(
        .warning, "the table is empty", file: file, line: 1,
        remedy: "the first line names the columns, each line below is one row")
    case .tooLarge:
      Diagnostic(
        .warning, "the table is larger than 64 MiB and was left out", file: file,
        remedy: "split it into several files, one a year")
    case .unclosedQuote(let line):
      Diagnostic(
        .warning, "a quote opens here and is never closed; this row was left out", file: file,
        line: line, remedy: "add the closing quote, or remove the opening one")
    case .cellTooLong(let line):
      Diagnostic(
        .warning, "a cell is longer than 1 MiB; reading stopped at this row", file: file,
        line: line, remedy: "look for a quote that is never closed")
    case .tooManyColumns(let line):
      Diagnostic(
        .warning, "a row has more than 2,000 cells; reading stopped at this row", file: file,
        line: line, remedy: "check that this file is the table it is meant to be")
    case .tooLong(let line):
      Diagnostic(
        .warning, "a table is longer than 200,000 rows or 4,000,000 cells; reading stopped here",
        file: file, line: line, remedy: "split it into several files, one a year")
    case .tangledQuotes(let line):
      Diagnostic(
        .warning, "too many quotes are never closed; reading stopped at this row", file: file,
        line: line, remedy: "write \"\" for a quote inside quotes")
    }
  }
}

extension CSVTable {
  /// Reads a table in any encoding.
  init(text bytes: [UInt8]) {
    self.init(utf8: TextDecoding.utf8(from: bytes, limit: Self.largestSize))
  }

  /// Reads a table; nil problems aside, an empty text gives an empty header and no rows.
  init(utf8 bytes: [UInt8]) {
    guard bytes.count <= Self.largestSize else {
      self.init(
        delimiter: UInt8(ascii: ","), header: Row(line: 1, cells: []), rows: [],
        problems: [.tooLarge])
      return
    }
    var scanner = CSVScanner(bytes: bytes)
    let delimiter = scanner.takeDeclaredDelimiter() ?? Self.likelyDelimiter(of: bytes)
    scanner.delimiter = delimiter
    var found: [Row] = []
    while let row = scanner.nextRow() {
      if row.cells.allSatisfy(\.isBlank) { continue }
      found.append(row)
    }
    self.init(
      delimiter: delimiter, header: found.first ?? Row(line: 1, cells: []),
      rows: Array(found.dropFirst()),
      problems: found.isEmpty ? [.empty] + scanner.problems : scanner.problems)
  }

  /// Whether there is not even a header, which its problems say.
  var hasNothing: Bool { problems.contains(.empty) || problems.contains(.tooLarge) }

  /// The delimiter that stands most often outside quotes in the first line that has any text.
  private static func likelyDelimiter(of bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    var hasText = false
    for byte in bytes.prefix(longestCell) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if hasText { break }
        continue
      }
      if byte > UInt8(ascii: " ") { hasText = true }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else {
      return UInt8(ascii: ",")
    }
    return candidates[index]
  }
}

extension String {
  var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// Without blanks, tabs and no-break spaces at both ends.
  var trimmed: String {
    guard let start = utf8.first, let end = utf8.last, !start.mayBeBlank, !end.mayBeBlank else {
      return isEmpty ? self : trimmedByScalar
    }
    return self
  }

  private var trimmedByScalar: String {
    let isBlank: (Unicode.Scalar) -> Bool = { scalar in
      scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\u{A0}"
    }
    var view = unicodeScalars[...]
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return String(view)
  }
}

extension UInt8 {
  /// Whether a blank, tab, carriage return or no-break space may begin or end with this byte.
  fileprivate var mayBeBlank: Bool { self <= UInt8(ascii: " ") || self == 0xC2 || self == 0xA0 }
}
