import TrainingModel

/// A table that a person keeps by hand: its columns found by name, its odd ones reported once.
struct HandTable<Column: TableColumn> {
  let file: String
  let rows: [CSVTable.Row]
  let positions: [Column: Int]
  /// The same by place of the column; -1 where the table has no such column.
  private let cells: [Int]
  private let columnCount: Int
  /// Whether the cells are divided by something other than commas, as where decimals have commas.
  let allowsDecimalComma: Bool

  /// Finds the columns; nil, with an error, when a column that every row needs is not there.
  init?(
    _ table: CSVTable, file: String, renamed: [String: String], required: Column,
    diagnostics: inout [Diagnostic]
  ) {
    diagnostics += table.problems.map { $0.diagnostic(in: file) }
    var odd: [Diagnostic] = []
    self.file = file
    columnCount = table.header.cells.count
    allowsDecimalComma = table.delimiter != UInt8(ascii: ",")
    let names = Column.allCases.map(\.rawValue)
    let renames = Dictionary(
      renamed.sorted { $0.key < $1.key }
        .map { ($0.key.lowercased().trimmed, $0.value.lowercased().trimmed) },
      uniquingKeysWith: { first, _ in first })
    var positions: [Column: Int] = [:]
    for (position, cell) in table.header.cells.enumerated() {
      let written = cell.lowercased().trimmed
      guard !written.isEmpty else { continue }
      let name = renames[written] ?? written
      guard let column = Column(rawValue: name) else {
        odd.append(
          Diagnostic(
            .remark, "the column \(cell.quoted) is not known and was left out", file: file,
            line: table.header.line, remedy: Self.advice(for: name, among: names)))
        continue
      }
      guard positions[column] == nil else {
        odd.append(
          Diagnostic(
            .warning, "the column \(cell.quoted) stands here twice; the first one is read",
            file: file, line: table.header.line, remedy: "rename or remove the second one"))
        continue
      }
      positions[column] = position
    }
    self.positions = positions
    var cells = [Int](repeating: -1, count: 256)
    for (column, position) in positions { cells[column.place] = position }
    self.cells = cells
    rows = table.rows
    // Where no row can be read, one error says it all.
    if positions[required] != nil { diagnostics += odd }
    if positions[required] == nil {
      if !table.hasNothing {
        diagnostics.append(
          Diagnostic(
            .error, "no column is called '\(required.rawValue)', so no row can be read",
            file: file, line: table.header.line,
            remedy: "the first line names the columns: \(names.joined(separator: ", "))"))
      }
      return nil
    }
  }

  private static func advice(for name: String, among names: [String]) -> String {
    name.didYouMean(among: names)
      ?? "rename it, or map it under 'columns' in restday.yml"
  }

  /// The text of a cell; nil when it is empty or the table has no such column.
  func text(_ column: Column, in row: CSVTable.Row) -> String? {
    let position = cells[column.place]
    guard position >= 0, position < row.cells.count else { return nil }
    let cell = row.cells[position]
    return cell.isBlank ? nil : cell
  }

  /// Whether the row has cells beyond the last column, so that its values may stand in the wrong
  /// ones.
  func overflows(_ row: CSVTable.Row) -> Diagnostic? {
    guard row.cells.dropFirst(columnCount).contains(where: { !$0.isBlank }) else { return nil }
    return Diagnostic(
      .warning,
      "the row has \(row.cells.count) cells but the header names \(columnCount); it was left out",
      file: file, line: row.line,
      remedy: allowsDecimalComma
        ? "put text that holds the character between the cells in quotes"
        : "put text with commas in quotes, and write 7.5 rather than 7,5")
  }
}
