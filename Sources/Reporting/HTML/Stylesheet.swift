import TrainingModel

/// The one stylesheet: linked by the pages of a site, inlined in a report that stands alone.
package struct Stylesheet: Hashable, Sendable {
  package let text: String
  /// As a content security policy names it: `sha256-...`.
  package let hash: String

  /// Refuses a text that could end its own element: a stylesheet has no use for `</`.
  package init(_ text: String, file: String) throws(TemplateProblems) {
    let bytes = Array(text.utf8)
    let line = zip(bytes, bytes.dropFirst()).enumerated().first {
      $0.element == (UInt8(ascii: "<"), UInt8(ascii: "/"))
    }.map { hit in bytes[..<hit.offset].count { $0 == UInt8(ascii: "\n") } + 1 }
    if let line {
      throw TemplateProblems(diagnostics: [
        Diagnostic(.error, "a stylesheet may not contain '</'", file: file, line: line)
      ])
    }
    if let line = Self.lineOfImport(in: bytes) {
      throw TemplateProblems(diagnostics: [
        Diagnostic(
          .error, "a stylesheet may not load anything from another host", file: file, line: line,
          remedy: "leave '@import' out, and write pictures as data: addresses")
      ])
    }
    // A browser reads CRLF as LF before it hashes.
    self.text = String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
    hash = "sha256-" + Base64.encode(Digest.bytes(of: self.text.utf8))
  }

  /// The line of the first `@import`, or of the first `url()` that names a host.
  private static func lineOfImport(in bytes: [UInt8]) -> Int? {
    let lowered = withoutComments(bytes).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let found = lowered.indices.first { start in
      let rest = lowered[start...]
      guard rest.first == UInt8(ascii: "@") || rest.first == UInt8(ascii: "u") else { return false }
      guard rest.starts(with: "url(".utf8) else { return rest.starts(with: "@import".utf8) }
      let address = rest.dropFirst(4).drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      return ["http:", "https:", "//"].contains { address.starts(with: $0.utf8) }
    }
    return found.map { end in bytes[..<end].count { $0 == UInt8(ascii: "\n") } + 1 }
  }

  /// The same text with blanks in the place of comments.
  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: "/*".utf8) else {
        index += 1
        continue
      }
      let rest = bytes[(index + 2)...]
      let end = rest.indices.first { bytes[$0...].starts(with: "*/".utf8) }.map { $0 + 2 }
      for place in index..<(end ?? bytes.count) where bytes[place] != UInt8(ascii: "\n") {
        result[place] = UInt8(ascii: " ")
      }
      index = end ?? bytes.count
    }
    return result
  }

  var markup: Markup { Markup(assembled: text) }

  /// The same without comments, and without line ends where they say nothing: for a site's file.
  package var compact: String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var quote: UInt8?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote == nil, bytes[index...].starts(with: "/*".utf8) {
        let rest = bytes[(index + 2)...]
        let end = rest.indices.first { bytes[$0...].starts(with: "*/".utf8) }
        index = end.map { $0 + 2 } ?? bytes.count
        continue
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      let isBetween = result.last.map { "{};,".utf8.contains($0) } ?? true
      if byte != UInt8(ascii: "\n") || !isBetween { result.append(byte) }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Base 64 (RFC 4648), for the hash above.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<Swift.min(start + 3, bytes.count)]
      let padded = group + [UInt8](repeating: 0, count: 3 - group.count)
      let value = padded.reduce(0) { $0 << 8 | Int($1) }
      let letters = [18, 12, 6, 0].map { alphabet[value >> $0 & 63] }
      result += letters.prefix(group.count + 1)
      result += [UInt8](repeating: UInt8(ascii: "="), count: 3 - group.count)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
