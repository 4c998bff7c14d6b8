/// Looks at the bytes before anything is composed, and refuses what would cost Yams too much.
enum YAMLGuard {
  /// Far above what people write, far below what recursion bears.
  private static let bracketDepth = 64
  private static let indentation = 100

  /// Refuses an anchor together with its alias, and nesting by brackets or indentation that no
  /// person writes. `Q&A *hard*` in prose is neither.
  static func check(_ text: String, firstLine: Int) throws(YAMLFault) {
    let bytes = Array(text.utf8)
    try checkNesting(of: bytes, firstLine: firstLine)
    let anchors = names(after: UInt8(ascii: "&"), in: bytes)
    guard !anchors.isEmpty else { return }
    let names = Set(anchors.map(\.name))
    for alias in Self.names(after: UInt8(ascii: "*"), in: bytes) where names.contains(alias.name) {
      let place = place(of: alias.offset, in: bytes, firstLine: firstLine)
      throw YAMLFault(.anchor, at: place)
    }
  }

  private static func checkNesting(of bytes: [UInt8], firstLine: Int) throws(YAMLFault) {
    var depth = 0
    var line = firstLine
    var indent = 0
    var isIndenting = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        line += byte == UInt8(ascii: "\n") ? 1 : 0
        indent = 0
        isIndenting = true
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
      isIndenting = isIndenting && indentBytes.contains(byte)
      indent += isIndenting ? 1 : 0
      guard depth <= bracketDepth, indent <= indentation else {
        throw YAMLFault(.tooDeep, at: YAMLPlace(line: line, column: 1))
      }
    }
  }

  private static let indentBytes = Set(" \t-?:".utf8)

  /// The names that stand after `mark`, where it does not follow a letter or digit.
  private static func names(
    after mark: UInt8, in bytes: [UInt8]
  ) -> [(name: ArraySlice<UInt8>, offset: Int)] {
    var result = [(name: ArraySlice<UInt8>, offset: Int)]()
    for offset in bytes.indices where bytes[offset] == mark {
      guard offset == 0 || !isNameByte(bytes[offset - 1]) else { continue }
      let name = bytes[(offset + 1)...].prefix(while: isNameByte)
      if !name.isEmpty { result.append((name, offset)) }
    }
    return result
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: byte == UInt8(ascii: "-")
    }
  }

  private static func place(of offset: Int, in bytes: [UInt8], firstLine: Int) -> YAMLPlace {
    let before = bytes[..<offset]
    let lines = before.count { $0 == UInt8(ascii: "\n") }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return YAMLPlace(line: firstLine + lines, column: offset - lineStart + 1)
  }
}
