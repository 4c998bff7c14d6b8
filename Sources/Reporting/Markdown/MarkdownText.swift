import TrainingModel

/// Text set into Markdown so that it stays text.
package enum MarkdownText {
  /// Escapes everything that CommonMark could read as markup; line breaks become spaces.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.visible.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#", "|", "~", "!":
        result.append("\\")
        result.append(scalar)
      default:
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A line of somebody's text, escaped, that begins no list, heading or code either.
  package static func escapedLine(_ text: String) -> String {
    let plain = escaped(text).drop { $0 == " " }
    guard let word = plain.split(separator: " ", omittingEmptySubsequences: true).first else {
      return ""
    }
    return guarded(word) + plain.dropFirst(word.count)
  }

  /// Only `https`, `http` and `mailto` links may stand in a page; anything else is left out.
  package static func link(_ label: String, _ url: String?) -> String {
    guard let url, isSafe(url) else { return escaped(label) }
    return "[\(escaped(label))](<\(url)>)"
  }

  private static func isSafe(_ url: String) -> Bool {
    let bytes = Array(url.utf8)
    let schemes = ["https://", "http://", "mailto:"]
    guard schemes.contains(where: { bytes.starts(with: $0.utf8) }) else { return false }
    return !bytes.contains {
      $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
    }
  }

  /// Fills lines up to `width` characters; no line begins like a list or a heading by chance.
  package static func wrapped(
    _ text: String, first: String = "", indent: String = "", width: Int = 80
  ) -> String {
    Lines.filled(text, first: first, indent: indent, width: width, lineStart: guarded)
      .joined(separator: "\n")
  }

  /// A word at the start of a line that Markdown would take for a list or a heading.
  private static func guarded(_ word: Substring) -> String {
    let bytes = Array(word.utf8)
    if let first = bytes.first, "-+=".utf8.contains(first) { return "\\" + word }
    if bytes.count > 1, bytes.count <= 10, let last = bytes.last,
      last == UInt8(ascii: ".") || last == UInt8(ascii: ")"),
      Int(digits: bytes.dropLast()) != nil
    {
      return String(word.dropLast()) + "\\" + String(word.suffix(1))
    }
    return String(word)
  }
}
