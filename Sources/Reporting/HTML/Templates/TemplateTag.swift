/// One `{{tag}}` of a template.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    case variable, unescaped, section, inverted, close, partial, comment
    /// Delimiters, pragmas, inheritance, `&`: not in our templates.
    case refused
  }

  let kind: Kind
  let name: String
  /// From 1.
  let line: Int
  /// Where it stands among the bytes of the template, braces and all.
  let range: Range<Int>
}

/// Finds the tags of a template, by bytes, before the library sees the text.
///
/// It is stricter than the library: a name is ASCII letters, digits, `-`, `_`, `/` and `.`, and no
/// mark may cling to a brace, so that both read every text the same way.
struct TemplateScanner {
  enum Fault: Error, Hashable {
    case unfinishedTag(line: Int)
    case brokenTag(line: Int)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: String) { bytes = Array(text.utf8) }

  static func tags(in text: String) throws(Fault) -> [TemplateTag] {
    var scanner = TemplateScanner(text)
    var tags: [TemplateTag] = []
    while let tag = try scanner.next() { tags.append(tag) }
    return tags
  }

  private mutating func next() throws(Fault) -> TemplateTag? {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      if isBrace(at: position), isBrace(at: position + 1) { return try readTag() }
      position += 1
    }
    return nil
  }

  private func isBrace(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: "{")
  }

  private mutating func readTag() throws(Fault) -> TemplateTag {
    let startLine = line
    let start = position + 2
    let isTriple = isBrace(at: start)
    var end = start
    while end + 1 < bytes.count,
      bytes[end] != UInt8(ascii: "}") || bytes[end + 1] != UInt8(ascii: "}")
    {
      if bytes[end] == UInt8(ascii: "\n") { line += 1 }
      end += 1
    }
    guard end + 1 < bytes.count else { throw .unfinishedTag(line: startLine) }
    var after = end + 2
    if isTriple {
      guard after < bytes.count, bytes[after] == UInt8(ascii: "}") else {
        throw .brokenTag(line: startLine)
      }
      after += 1
    }
    // A combining mark after the braces would make one character of both.
    guard after == bytes.count || bytes[after] < 0x80 || isPlainAfter(after) else {
      throw .brokenTag(line: startLine)
    }
    position = after
    return try makeTag(bytes[start..<end], line: startLine, range: (start - 2)..<after)
  }

  private func isPlainAfter(_ index: Int) -> Bool {
    let next = String(decoding: bytes[index..<Swift.min(index + 4, bytes.count)], as: UTF8.self)
    guard let scalar = next.unicodeScalars.first else { return true }
    return ("}" + String(scalar)).count == 2
  }

  private func makeTag(
    _ inner: ArraySlice<UInt8>, line: Int, range: Range<Int>
  ) throws(Fault) -> TemplateTag {
    let kinds: [UInt8: TemplateTag.Kind] = [
      UInt8(ascii: "{"): .unescaped, UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted,
      UInt8(ascii: "/"): .close, UInt8(ascii: ">"): .partial, UInt8(ascii: "!"): .comment,
      UInt8(ascii: "&"): .refused, UInt8(ascii: "<"): .refused, UInt8(ascii: "$"): .refused,
      UInt8(ascii: "="): .refused, UInt8(ascii: "%"): .refused,
    ]
    let kind = inner.first.flatMap { kinds[$0] }
    let rest = kind == nil ? inner : inner.dropFirst()
    if kind == .comment {
      guard rest.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "{") }) else {
        throw .brokenTag(line: line)
      }
      return TemplateTag(kind: .comment, name: "", line: line, range: range)
    }
    let name = rest.trimmingBlanks
    if kind == .refused {
      return TemplateTag(
        kind: .refused, name: String(decoding: inner, as: UTF8.self), line: line, range: range)
    }
    guard !name.isEmpty, name.allSatisfy(\.isNameByte) else { throw .brokenTag(line: line) }
    return TemplateTag(
      kind: kind ?? .variable, name: String(decoding: name, as: UTF8.self), line: line,
      range: range)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmingBlanks: ArraySlice<UInt8> {
    let blank = UInt8(ascii: " ")
    let start = drop { $0 == blank }
    guard let last = start.lastIndex(where: { $0 != blank }) else { return [] }
    return start[...last]
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"): true
    default: false
    }
  }
}
