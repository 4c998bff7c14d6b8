import TrainingModel

/// A table that some app exported: columns found by what their names say, whatever their place.
struct ExportTable {
  /// The names as they were written, and as they are compared.
  let header: [String]
  let names: [String]
  let headerLine: Int
  let rows: [ExportRow]
  let delimiter: UInt8
  private let positions: [String: [Int]]

  init(_ table: CSVTable) {
    header = table.header.cells
    let names = table.header.cells.map(\.folded)
    var positions: [String: [Int]] = [:]
    for (index, name) in names.enumerated() { positions[name, default: []].append(index) }
    self.names = names
    self.positions = positions
    headerLine = table.header.line
    delimiter = table.delimiter
    rows = table.rows.map { ExportRow(line: $0.line, cells: $0.cells, positions: positions) }
  }

  /// Whether columns of all these names are there.
  func has(_ names: String...) -> Bool {
    names.allSatisfy { positions[$0] != nil }
  }

  /// Where the first column of this name stands.
  func position(_ names: String...) -> Int? {
    names.lazy.compactMap { positions[$0]?.first }.first
  }

  /// The texts of a column, without cells that hold nothing.
  func texts(at position: Int?) -> [String] {
    guard let position else { return [] }
    return rows.compactMap { $0.text(at: position) }
  }
}

/// One row of an exported table.
struct ExportRow {
  /// From 1.
  let line: Int
  let cells: [String]
  fileprivate let positions: [String: [Int]]

  /// The cell of the first of these columns that holds something.
  func text(_ names: String...) -> String? { cell(of: names)?.text }

  func text(at position: Int?) -> String? {
    guard let position, position < cells.count else { return nil }
    return cells[position].measured
  }

  /// Of columns of the same name, the first that holds something other than zero.
  func cell(of names: [String]) -> (position: Int, text: String)? {
    var zero: (position: Int, text: String)?
    for position in names.flatMap({ positions[$0] ?? [] }) {
      guard let text = text(at: position) else { continue }
      guard text.utf8.allSatisfy({ "0.,:".utf8.contains($0) }) else { return (position, text) }
      zero = zero ?? (position, text)
    }
    return zero
  }

  func isTrue(_ names: String...) -> Bool {
    switch cell(of: names)?.text.lowercased() {
    case "true", "yes", "1", "1.0": true
    default: false
    }
  }
}
