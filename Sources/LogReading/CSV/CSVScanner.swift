/// Walks over the bytes of a table, a row at a time.
struct CSVScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  var delimiter = UInt8(ascii: ",")
  private(set) var problems: [CSVProblem] = []
  /// How many cells the last row had.
  private var width = 0
  private var rows = 0
  private var cells = 0
  /// How many bytes were read for nothing, behind quotes that are never closed.
  private var reread = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Takes a first line `sep=;`, as spreadsheets write it.
  mutating func takeDeclaredDelimiter() -> UInt8? {
    let mark = Array("sep=".utf8)
    guard bytes.starts(with: mark), bytes.count > mark.count else { return nil }
    let declared = bytes[mark.count]
    let end = mark.count + 1
    guard end == bytes.count || isLineEnd(bytes[end]), Self.canDivide(declared) else { return nil }
    position = end
    skipLineEnd()
    return declared
  }

  /// A mark of ASCII that is no letter, digit, quote or blank; or a tab.
  private static func canDivide(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\t"): true
    case UInt8(ascii: "\""), ...0x20, 0x7F...: false
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    default: true
    }
  }

  /// The next row; nil at the end of the text. A row that cannot be read is a problem, and the
  /// next line is tried.
  mutating func nextRow() -> CSVTable.Row? {
    while position < bytes.count {
      let start = position
      let startLine = line
      var cells: [String] = []
      cells.reserveCapacity(width)
      var failure: CSVProblem?
      repeat {
        switch nextCell() {
        case .success(let cell): cells.append(cell)
        case .failure(let failed): failure = failed.problem
        }
        if cells.count > CSVTable.mostColumns { failure = .tooManyColumns(line: startLine) }
      } while failure == nil && takeDelimiter()

      guard let failure else {
        skipLineEnd()
        width = cells.count
        return counted(CSVTable.Row(line: startLine, cells: cells))
      }
      problems.append(failure)
      guard case .unclosedQuote = failure else { return nil }
      // The quote swallowed the rest; give the lines after it another chance.
      reread += position - start
      guard reread <= CSVTable.mostReread, problems.count < CSVTable.mostProblems else {
        problems.append(.tangledQuotes(line: startLine))
        return nil
      }
      position = start
      line = startLine
      skipLine()
    }
    return nil
  }

  /// The row, unless the table holds more than any honest one.
  private mutating func counted(_ row: CSVTable.Row) -> CSVTable.Row? {
    rows += 1
    cells += row.cells.count
    guard rows <= CSVTable.mostRows, cells <= CSVTable.mostCells else {
      problems.append(.tooLong(line: row.line))
      return nil
    }
    return row
  }

  private struct Failed: Error { let problem: CSVProblem }

  private mutating func nextCell() -> Result<String, Failed> {
    var blanks = position
    while blanks < bytes.count, bytes[blanks] == UInt8(ascii: " ") { blanks += 1 }
    if blanks < bytes.count, bytes[blanks] == UInt8(ascii: "\"") {
      position = blanks
      return quotedCell()
    }
    let start = position
    while position < bytes.count, bytes[position] != delimiter, !isLineEnd(bytes[position]) {
      position += 1
    }
    guard position - start <= CSVTable.longestCell else {
      return .failure(Failed(problem: .cellTooLong(line: line)))
    }
    return .success(String(decoding: bytes[start..<position], as: UTF8.self).trimmed)
  }

  private mutating func quotedCell() -> Result<String, Failed> {
    let quoteLine = line
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          let tail = tailOfCell()
          // Text over several lines that a quote ends in the middle of a cell: that quote opens
          // another cell, and this one was never closed.
          guard tail.isEmpty || line == quoteLine else {
            return .failure(Failed(problem: .unclosedQuote(line: quoteLine)))
          }
          return .success(String(decoding: content, as: UTF8.self) + tail)
        }
      } else if byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r") && !isFollowedByNewline(position))
      {
        line += 1
      }
      guard content.count < CSVTable.longestCell else {
        return .failure(Failed(problem: .unclosedQuote(line: quoteLine)))
      }
      content.append(byte)
      position += 1
    }
    return .failure(Failed(problem: .unclosedQuote(line: quoteLine)))
  }

  /// Text after the closing quote belongs to the cell, as it was typed.
  private mutating func tailOfCell() -> String {
    let start = position
    while position < bytes.count, bytes[position] != delimiter, !isLineEnd(bytes[position]) {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self).trimmed
  }

  private mutating func takeDelimiter() -> Bool {
    guard position < bytes.count, bytes[position] == delimiter else { return false }
    position += 1
    return true
  }

  private mutating func skipLine() {
    while position < bytes.count, !isLineEnd(bytes[position]) { position += 1 }
    skipLineEnd()
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count, isLineEnd(bytes[position]) else { return }
    position += isFollowedByNewline(position) && bytes[position] == UInt8(ascii: "\r") ? 2 : 1
    line += 1
  }

  private func isFollowedByNewline(_ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
