import TrainingModel

/// A table's file with one more line at its end. The bytes that stood there before are its
/// beginning, unchanged.
package struct GrownTable: Hashable, Sendable {
  package let bytes: [UInt8]
  /// Where the new line stands in the file, from 1.
  package let lineNumber: Int
  /// The new line as it stands there, without its line end.
  package let text: String
}

/// Why a file cannot take a line.
package enum TableRefusal: Error, Hashable, Sendable {
  /// The header has no such column.
  case missingColumn(String)
  /// The line would not read back as it was written, or others would not: a quote that is never
  /// closed, another encoding, a row that ends the reading.
  case wouldNotReadBack
}

extension GrownTable {
  /// The file with the line added, in the file's own order of columns, delimiter and line ends. A
  /// file without any text gets the full header first.
  ///
  /// - Parameter renamed: other people's column names for this table, from the settings.
  package init(
    _ file: [UInt8], adding line: LogLine, renamed: [String: String]
  ) throws(TableRefusal) {
    let old = CSVTable(text: file)
    let ending = LineEnding(of: file)
    let separator = ending.isMissing ? ending.bytes : []
    var addition = separator
    var positions = Dictionary(
      line.table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    if old.header.cells.isEmpty {
      let header = line.table.columns.joined(separator: old.delimiter.text)
      addition += Array(header.utf8) + ending.bytes
    } else {
      positions = line.table.positions(in: old, renamed: renamed)
    }
    let width = max(old.header.cells.count, positions.count)
    let cells = try Self.cells(of: line, positions, width: width, in: old)
    text = cells.map { CSVCell.written($0, delimiter: old.delimiter) }
      .joined(separator: old.delimiter.text)
    bytes = file + addition + Array(text.utf8) + ending.bytes
    let new = CSVTable(text: bytes)
    guard new.isThe(old, withLast: cells), let last = new.rows.last else { throw .wouldNotReadBack }
    lineNumber = last.line
  }

  private static func cells(
    of line: LogLine, _ positions: [String: Int], width: Int, in table: CSVTable
  ) throws(TableRefusal) -> [String] {
    var cells = [String](repeating: "", count: width)
    let usesComma = table.usesDecimalComma(positions)
    for cell in line.cells {
      guard let position = positions[cell.column] else { throw .missingColumn(cell.column) }
      if WritableTable.freeText.contains(cell.column) {
        cells[position] = CSVCell.guarded(cell.text)
      } else if usesComma, !WritableTable.words.contains(cell.column) {
        cells[position] = cell.text.replacingScalar(".", with: ",")
      } else {
        cells[position] = cell.text
      }
    }
    return cells
  }
}

/// How the lines of a file end.
private struct LineEnding {
  let bytes: [UInt8]
  /// Whether the last line of the file has no end yet.
  let isMissing: Bool

  /// That of the file's last line that has one; LF for a file without any.
  init(of file: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    let back = UInt8(ascii: "\r")
    let isBlank = TextDecoding.utf8(from: file).isEmpty
    isMissing = !isBlank && file.last != newline && file.last != back
    guard let last = file.lastIndex(where: { $0 == newline || $0 == back }) else {
      bytes = [newline]
      return
    }
    if file[last] == back {
      bytes = [back]
    } else {
      bytes = last > 0 && file[last - 1] == back ? [back, newline] : [newline]
    }
  }
}

extension WritableTable {
  /// Where each known column stands, by the same rules as reading.
  fileprivate func positions(in table: CSVTable, renamed: [String: String]) -> [String: Int] {
    switch self {
    case .checkIns: named(HandTable<CheckInColumn>(table, renamed, required: .date)?.positions)
    case .sessions: named(HandTable<SessionColumn>(table, renamed, required: .date)?.positions)
    }
  }

  private func named<Column: RawRepresentable<String>>(_ positions: [Column: Int]?) -> [String: Int]
  {
    Dictionary(
      (positions ?? [:]).map { ($0.key.rawValue, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension HandTable {
  fileprivate init?(_ table: CSVTable, _ renamed: [String: String], required: Column) {
    var ignored: [Diagnostic] = []
    self.init(table, file: "", renamed: renamed, required: required, diagnostics: &ignored)
  }
}

extension CSVTable {
  /// Whether this is `old` with one more row, and nothing else.
  fileprivate func isThe(_ old: CSVTable, withLast cells: [String]) -> Bool {
    let isSameHeader = old.header.cells.isEmpty || header.cells == old.header.cells
    return delimiter == old.delimiter && isSameHeader && rows.count == old.rows.count + 1
      && zip(rows, old.rows).allSatisfy { $0.line == $1.line && $0.cells == $1.cells }
      && rows.last?.cells == cells
  }

  /// Whether numbers here have decimal commas: a spreadsheet of that country would take `7.5` for
  /// a date.
  fileprivate func usesDecimalComma(_ positions: [String: Int]) -> Bool {
    guard delimiter != UInt8(ascii: ",") else { return false }
    let numbers = positions.filter { !WritableTable.words.contains($0.key) }.values
    return rows.contains { row in
      numbers.contains { position in
        position < row.cells.count && row.cells[position].utf8.contains(UInt8(ascii: ","))
      }
    }
  }
}

extension UInt8 {
  fileprivate var text: String { String(Unicode.Scalar(self)) }
}

extension String {
  fileprivate func replacingScalar(_ old: Unicode.Scalar, with new: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == old ? new : $0 }))
  }
}
