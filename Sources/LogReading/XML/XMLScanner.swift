/// Walks over an XML file, a tag or a text at a time, and makes the best of one that is not
/// well-formed.
///
/// It knows what the files of watches and phones hold: tags, attributes, text, CDATA, comments,
/// instructions, the five entities and numeric references. A document type is passed over with all
/// it declares; nothing is expanded and nothing is fetched. Its work grows with the bytes, whatever
/// they are.
struct XMLScanner {
  /// More than any honest file nests.
  static let greatestDepth = 256
  /// The longest tag or text, in bytes.
  static let longestToken = 1 << 20

  private var input: XMLInput
  /// The names of the elements that are open, the outermost first.
  private(set) var openElements: [String] = []
  /// In the order of lines; of broken tags only the first is named.
  private(set) var problems: [XMLProblem] = []
  private var endsToReport = 0
  private var isFinished = false

  /// - Parameter chunks: gives the bytes piece by piece, and nil at the end.
  init(chunks: @escaping () -> [UInt8]?) {
    input = XMLInput(chunks)
  }

  init(_ bytes: [UInt8]) {
    var rest: [UInt8]? = bytes
    self.init {
      defer { rest = nil }
      return rest
    }
  }

  /// The next event; nil at the end. After an end tag `openElements` holds what is around it.
  mutating func next() -> XMLEvent? {
    if endsToReport > 0 {
      endsToReport -= 1
      return openElements.popLast().map(XMLEvent.end)
    }
    while !isFinished, let byte = input.peek() {
      if let event = byte == UInt8(ascii: "<") ? takeMarkup() : takeText() { return event }
    }
    finish()
    return nil
  }

  private mutating func finish() {
    guard !isFinished else { return }
    isFinished = true
    if let name = openElements.last { problems.append(.endsInside(name, line: input.line)) }
  }

  private mutating func noteBroken() {
    let isNoted = problems.contains { if case .broken = $0 { true } else { false } }
    if !isNoted { problems.append(.broken(line: input.line)) }
  }

  private mutating func noteTooLong(line: Int) {
    if !problems.contains(.tooLong(line: line)) { problems.append(.tooLong(line: line)) }
  }
}

// MARK: - Text

extension XMLScanner {
  private mutating func takeText() -> XMLEvent? {
    let line = input.line
    var length = 0
    while let byte = input.peek(length), byte != UInt8(ascii: "<") {
      length += 1
      guard length <= Self.longestToken else {
        noteTooLong(line: line)
        while let byte = input.peek(), byte != UInt8(ascii: "<") { input.skip() }
        return nil
      }
    }
    let bytes = input.take(length)
    guard !openElements.isEmpty, bytes.contains(where: { $0 > UInt8(ascii: " ") }) else {
      return nil
    }
    return .text(XMLText.string(from: bytes))
  }

  private mutating func takeCharacterData() -> XMLEvent? {
    let line = input.line
    input.skip(9)
    var content: [UInt8] = []
    while let byte = input.peek() {
      if byte == UInt8(ascii: "]"), input.isAt(Array("]]>".utf8)) {
        input.skip(3)
        return content.isEmpty || openElements.isEmpty
          ? nil : .text(TextDecoding.string(from: content))
      }
      content.append(byte)
      input.skip()
      guard content.count <= Self.longestToken else {
        noteTooLong(line: line)
        _ = input.skip(through: Array("]]>".utf8))
        return nil
      }
    }
    return nil
  }
}

// MARK: - Markup

extension XMLScanner {
  private mutating func takeMarkup() -> XMLEvent? {
    guard let byte = input.peek(1) else {
      input.skip()
      return nil
    }
    switch byte {
    case UInt8(ascii: "?"):
      _ = input.skip(through: Array("?>".utf8))
    case UInt8(ascii: "!"):
      if input.isAt(Array("<!--".utf8)) {
        input.skip(4)
        _ = input.skip(through: Array("-->".utf8))
      } else if input.isAt(Array("<![CDATA[".utf8)) {
        return takeCharacterData()
      } else {
        skipDeclaration()
      }
    case UInt8(ascii: "/"):
      return takeEndTag()
    case _ where XMLTag.canBeginName(byte):
      return takeStartTag()
    default:
      // No tag begins like this; someone wrote a bare '<'.
      noteBroken()
      input.skip()
    }
    return nil
  }

  /// A document type with its subset: to the '>' that stands outside brackets and quotes.
  private mutating func skipDeclaration() {
    var depth = 0
    while let byte = input.peek() {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        input.skip()
        guard input.skip(through: [byte]) else { return }
        continue
      case UInt8(ascii: "<") where input.isAt(Array("<!--".utf8)):
        input.skip(4)
        guard input.skip(through: Array("-->".utf8)) else { return }
        continue
      case UInt8(ascii: "<") where input.isAt(Array("<?".utf8)):
        guard input.skip(through: Array("?>".utf8)) else { return }
        continue
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: ">") where depth == 0:
        input.skip()
        return
      default: break
      }
      input.skip()
    }
  }

  private mutating func takeEndTag() -> XMLEvent? {
    guard let bytes = takeTag(from: 2) else { return nil }
    let name = XMLTag.localName(bytes.drop { XMLTag.isBlank($0) })
    guard let index = openElements.lastIndex(of: name) else {
      noteBroken()
      return nil
    }
    if index != openElements.count - 1 { noteBroken() }
    endsToReport = openElements.count - index - 1
    return openElements.popLast().map(XMLEvent.end)
  }

  private mutating func takeStartTag() -> XMLEvent? {
    guard let bytes = takeTag(from: 1) else { return nil }
    let tag = XMLTag(bytes)
    guard openElements.count < Self.greatestDepth else {
      problems.append(.tooDeep(line: input.line))
      isFinished = true
      return nil
    }
    openElements.append(tag.name)
    if tag.isEmptyElement { endsToReport = 1 }
    return .start(name: tag.name, attributes: tag.attributes)
  }

  /// What stands between '<' (and '/') and '>'; nil where the file ends or the tag has no end.
  ///
  /// A '<' before the '>' ends the tag too: its own '>' or closing quote is missing.
  private mutating func takeTag(from offset: Int) -> ArraySlice<UInt8>? {
    let line = input.line
    var length = offset
    var quote: UInt8?
    while let byte = input.peek(length) {
      if byte == UInt8(ascii: "<") || (byte == UInt8(ascii: ">") && quote == nil) {
        let bytes = input.take(length).dropFirst(offset)
        if byte == UInt8(ascii: ">") { input.skip() } else { noteBroken() }
        return bytes
      }
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      length += 1
      guard length <= Self.longestToken else {
        noteTooLong(line: line)
        input.skip(length)
        return nil
      }
    }
    input.skip(length)
    if openElements.isEmpty { problems.append(.broken(line: line)) }
    return nil
  }
}
