import Clibcmark
import TrainingModel

/// Markdown as people write it in notes and guidance, turned into markup of ours.
///
/// Raw HTML is dropped, links lead only where `SafeLink` allows, pictures from elsewhere become
/// their words. What comes out is safe whatever goes in.
package struct MarkdownMarkup: Hashable, Sendable {
  /// A part of a page that begins with a heading of the second level.
  package struct Section: Hashable, Sendable {
    package let title: String
    package let body: Markup
  }

  /// What stands before the first such heading.
  package let opening: Markup
  package let sections: [Section]

  package init(_ text: String) throws(MarkdownFault) {
    try MarkdownLimits.check(text)
    (opening, sections) = try MarkdownTree(text).parts()
  }

  /// Everything, headings included.
  package var whole: Markup {
    Markup(
      assembled: opening.html
        + sections.map { "<h3>\($0.title.escapedForMarkup)</h3>\n\($0.body.html)" }.joined())
  }
}

/// Why a Markdown text is refused: limits that keep reading it quick.
package enum MarkdownFault: Error, Hashable, Sendable {
  case tooLarge
  case paragraphTooLong(line: Int)
  case tooDeep(line: Int)

  /// - Parameter firstLine: the line of the file on which the text begins.
  package func diagnostic(file: String?, firstLine: Int = 1) -> Diagnostic {
    switch self {
    case .tooLarge:
      Diagnostic(
        .error, "the text is larger than 1 MiB", file: file, remedy: "split it into several files")
    case .paragraphTooLong(let line):
      Diagnostic(
        .error, "a paragraph is longer than 16 KiB", file: file, line: firstLine - 1 + line,
        remedy: "break it with an empty line")
    case .tooDeep(let line):
      Diagnostic(
        .error, "lists or quotes are nested deeper than \(MarkdownLimits.deepest)", file: file,
        line: firstLine - 1 + line)
    }
  }
}

/// The limits, checked before the library reads a byte: it is quadratic in a few odd cases.
enum MarkdownLimits {
  static let largestText = 1 << 20
  static let longestParagraph = 16 << 10
  static let deepest = 64

  static func check(_ text: String) throws(MarkdownFault) {
    guard text.utf8.count <= largestText else { throw .tooLarge }
    var line = 0
    var paragraphStart = 1
    var paragraphBytes = 0
    for bytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      if depth(of: bytes) > deepest { throw .tooDeep(line: line) }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        paragraphStart = line + 1
        paragraphBytes = 0
      } else {
        paragraphBytes += bytes.count + 1
        if paragraphBytes > longestParagraph { throw .paragraphTooLong(line: paragraphStart) }
      }
    }
  }

  /// At least as many levels as a line can open: its markers and its indentation together.
  private static func depth(of line: Substring.UTF8View) -> Int {
    var columns = 0
    var markers = 0
    var digits = 0
    for byte in line {
      switch byte {
      case 0x20: columns += 1
      case 0x09: columns += 4
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): markers += 1
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        if digits > 0 { markers += 1 }
        digits = 0
      default: return markers + columns / 2
      }
    }
    // Nothing but markers: a rule such as `* * *`, or a line of dashes.
    return isRule(line) ? 0 : markers + columns / 2
  }

  private static func isRule(_ line: Substring.UTF8View) -> Bool {
    let marks = Set(line).subtracting([0x20, 0x09, 0x0D])
    return marks == [UInt8(ascii: "-")] || marks == [UInt8(ascii: "*")]
      || marks == [UInt8(ascii: "=")]
  }
}
