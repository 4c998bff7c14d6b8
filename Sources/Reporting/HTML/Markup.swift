/// Text that a browser reads as markup. Plain text becomes markup only by being escaped.
package struct Markup: Hashable, Sendable {
  package let html: String

  /// Text as it was typed: every character that means something to a browser is escaped.
  package init(text: String) { html = text.escapedForMarkup }

  /// Markup that our own code has put together out of escaped parts.
  init(assembled html: String) { self.html = html }

  package static let none = Markup(assembled: "")
  package var isEmpty: Bool { html.isEmpty }
}

extension String {
  /// The text with `& < > " '` as references, safe between tags and inside quoted attributes.
  ///
  /// It goes scalar by scalar: a `<` beside a combining mark is a `<` to a browser too. Control
  /// characters that HTML forbids become the replacement character.
  package var escapedForMarkup: String {
    guard utf8.contains(where: \.needsCare) else { return self }
    var result = ""
    result.reserveCapacity(utf8.count + 16)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{7F}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension UInt8 {
  /// Whether a byte of UTF-8 may need escaping: the five characters and the control characters.
  fileprivate var needsCare: Bool {
    switch self {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F: true
    default: false
    }
  }
}
