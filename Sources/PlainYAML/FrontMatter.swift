/// A text file in two parts: fields between two lines `---`, then Markdown.
package struct FrontMatter: Hashable, Sendable {
  package let yaml: String
  /// The line of the file on which `yaml` begins: 2.
  package let yamlFirstLine: Int
  package let body: String
  /// The line of the file on which `body` begins.
  package let bodyFirstLine: Int
}

extension FrontMatter {
  /// Splits a text that opens with a line of exactly `---`, after a byte order mark or without;
  /// nil for a text without front matter. The fields end at the next such line: dashes elsewhere
  /// are text. Lines may end in LF or CRLF.
  package static func split(_ text: String) throws(YAMLFault) -> FrontMatter? {
    let whole = text.utf8
    let start =
      whole.starts(with: byteOrderMark)
      ? whole.index(whole.startIndex, offsetBy: 3) : whole.startIndex
    var lines = Lines(rest: whole[start...])
    guard let opening = lines.next(), isFence(opening) else { return nil }
    let yamlStart = lines.rest.startIndex
    var number = 2
    while let line = lines.next() {
      if isFence(line) {
        return FrontMatter(
          yaml: String(Substring(whole[yamlStart..<line.startIndex])), yamlFirstLine: 2,
          body: String(Substring(lines.rest)), bodyFirstLine: number + 1)
      }
      number += 1
    }
    throw YAMLFault(.unclosedFrontMatter, at: YAMLPlace(line: 1, column: 1))
  }

  /// The fields, read.
  package func fields() throws(YAMLFault) -> YAMLNode {
    try YAMLDocument.read(yaml, firstLine: yamlFirstLine)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let fence = Array("---".utf8)

  private static func isFence(_ line: Substring.UTF8View) -> Bool {
    let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    return bytes.elementsEqual(fence)
  }
}

/// Takes one line after the other from the bytes of a text; line ends are LF.
private struct Lines {
  var rest: Substring.UTF8View
  private var isAtEnd = false

  init(rest: Substring.UTF8View) { self.rest = rest }

  mutating func next() -> Substring.UTF8View? {
    guard !isAtEnd else { return nil }
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      defer { rest = rest[rest.endIndex...] }
      isAtEnd = true
      return rest
    }
    defer { rest = rest[rest.index(after: end)...] }
    return rest[..<end]
  }
}
