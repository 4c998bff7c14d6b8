/// Walks once over JSON bytes and lists the nodes.
struct JSONScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private(set) var nodes: [JSONDocument.Node] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
    // Room for all at once: an array that grows is there twice while it moves.
    nodes.reserveCapacity(min(mostValues, JSONDocument.mostNodes + 1))
  }

  /// Every value and every key but the last stands before a comma, a colon or a closing bracket.
  private var mostValues: Int {
    1
      + bytes.count {
        switch $0 {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
        default: false
        }
      }
  }

  mutating func scanDocument() throws(JSONFault) {
    skipBlanks()
    guard position < bytes.count else { throw .empty }
    try scanValue(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw .unexpected(line: line) }
  }

  private mutating func scanValue(depth: Int) throws(JSONFault) {
    guard depth < JSONDocument.deepest else { throw .tooDeep(line: line) }
    guard nodes.count < JSONDocument.mostNodes else { throw .tooLarge }
    switch try peek() {
    case UInt8(ascii: "{"): try scanObject(depth: depth)
    case UInt8(ascii: "["): try scanArray(depth: depth)
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "t"): try scanWord("true", .yes)
    case UInt8(ascii: "f"): try scanWord("false", .no)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    case UInt8(ascii: "N"): try scanWord("NaN", .null)
    case UInt8(ascii: "I"): try scanWord("Infinity", .null)
    default: try scanNumber()
    }
  }

  private mutating func scanObject(depth: Int) throws(JSONFault) {
    let index = open(.object)
    skipBlanks()
    if try peek() != UInt8(ascii: "}") {
      while true {
        guard try peek() == UInt8(ascii: "\"") else { throw .unexpected(line: line) }
        try scanString()
        skipBlanks()
        try take(UInt8(ascii: ":"))
        skipBlanks()
        try scanValue(depth: depth + 1)
        if try !takesComma(before: UInt8(ascii: "}")) { break }
      }
    }
    close(index)
  }

  private mutating func scanArray(depth: Int) throws(JSONFault) {
    let index = open(.array)
    skipBlanks()
    if try peek() != UInt8(ascii: "]") {
      while true {
        try scanValue(depth: depth + 1)
        if try !takesComma(before: UInt8(ascii: "]")) { break }
      }
    }
    close(index)
  }

  private mutating func open(_ kind: JSONDocument.Kind) -> Int {
    nodes.append(.init(kind, start: position))
    position += 1
    return nodes.count - 1
  }

  private mutating func close(_ index: Int) {
    position += 1
    nodes[index].end = Int32(position)
    nodes[index].next = nodes.count
  }

  /// Takes a comma and what follows it; false at the closing bracket.
  private mutating func takesComma(before closing: UInt8) throws(JSONFault) -> Bool {
    skipBlanks()
    let byte = try peek()
    if byte == closing { return false }
    guard byte == UInt8(ascii: ",") else { throw .unexpected(line: line) }
    position += 1
    skipBlanks()
    return true
  }

  private mutating func scanString() throws(JSONFault) {
    let start = position + 1
    position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        append(.string, from: start)
        position += 1
        return
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "\n"):
        line += 1
        position += 1
      default: position += 1
      }
    }
    throw .truncated(line: line)
  }

  private mutating func scanWord(_ word: StaticString, _ kind: JSONDocument.Kind) throws(JSONFault)
  {
    let start = position
    let matches = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard matches else {
      let isCut = word.utf8CodeUnitCount > bytes.count - position
      throw isCut ? .truncated(line: line) : .unexpected(line: line)
    }
    position += word.utf8CodeUnitCount
    append(kind, from: start)
  }

  private mutating func scanNumber() throws(JSONFault) {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "I") {
      return try scanWord("Infinity", .null)
    }
    let digits = skipDigits()
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      _ = skipDigits()
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+")
      {
        position += 1
      }
      guard skipDigits() > 0 else { throw fault }
    }
    guard digits > 0 else { throw fault }
    append(.number, from: start)
  }

  private var fault: JSONFault {
    position < bytes.count ? .unexpected(line: line) : .truncated(line: line)
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    {
      position += 1
    }
    return position - start
  }

  private mutating func append(_ kind: JSONDocument.Kind, from start: Int) {
    nodes.append(.init(kind, start: start, end: position, next: nodes.count + 1))
  }

  private func peek() throws(JSONFault) -> UInt8 {
    guard position < bytes.count else { throw .truncated(line: line) }
    return bytes[position]
  }

  private mutating func take(_ byte: UInt8) throws(JSONFault) {
    guard try peek() == byte else { throw .unexpected(line: line) }
    position += 1
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      position += 1
    }
  }
}
