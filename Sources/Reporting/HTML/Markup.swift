/// Text that a browser reads as markup. Plain text becomes markup only by being escaped.
///
/// A literal is markup as our own code wrote it; what is put into it is escaped, unless it is markup
/// itself:
///
///     let cell: Markup = "<td class=\"n\">\(row.name)</td>"
package struct Markup: Hashable, Sendable {
  package let html: String

  /// Text as it was typed: every character that means something to a browser is escaped.
  package init(text: String) { html = text.escapedForMarkup }

  /// Markup that our own code has put together out of escaped parts.
  init(assembled html: String) { self.html = html }

  package static let none = Markup(assembled: "")
  package var isEmpty: Bool { html.isEmpty }
}

extension Markup: ExpressibleByStringInterpolation {
  package init(stringLiteral html: String) { self.html = html }

  package init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { html += literal }
    package mutating func appendInterpolation(_ text: String) { html += text.escapedForMarkup }
    package mutating func appendInterpolation(_ markup: Markup) { html += markup.html }

    /// Markup that stands there on a condition: `<li\(" class=\"now\"", if: isNow)>`.
    package mutating func appendInterpolation(_ markup: Markup, if isThere: Bool) {
      if isThere { html += markup.html }
    }
  }
}

extension Sequence<Markup> {
  func joined() -> Markup { Markup(assembled: map(\.html).joined()) }
}

extension String {
  /// The text with `& < > " '` as references, safe between tags and inside quoted attributes.
  ///
  /// It goes scalar by scalar: a `<` beside a combining mark is a `<` to a browser too. Control
  /// characters that HTML forbids become the replacement character.
  package var escapedForMarkup: String {
    guard utf8.contains(where: \.needsCare) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 16)
    // All of them are single bytes of UTF-8, which no other scalar holds.
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"): bytes.append(byte)
      case 0..<0x20, 0x7F: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
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
