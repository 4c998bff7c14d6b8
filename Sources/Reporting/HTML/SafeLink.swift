/// The one place that decides where a link may lead.
package struct SafeLink: Hashable, Sendable {
  package let address: String

  /// The address, if it is `https:`, `http:`, `mailto:` or relative to the page; nil otherwise.
  ///
  /// Browsers drop tabs and line ends from addresses and read `\` as `/`, so an address with a
  /// control character, a backslash or a blank is refused, and so is `//host`.
  package init?(_ address: String) {
    let bytes = Array(address.utf8)
    guard !bytes.isEmpty, bytes.count <= 2048,
      !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }),
      !bytes.starts(with: "//".utf8), Self.hasAllowedScheme(bytes)
    else { return nil }
    self.address = address
  }

  /// Whether the link stays on the reader's own copy of the page or its neighbors.
  package var isRelative: Bool { Self.scheme(of: Array(address.utf8)) == nil }

  private static let allowedSchemes = ["https", "http", "mailto"]

  private static func hasAllowedScheme(_ bytes: [UInt8]) -> Bool {
    guard let scheme = scheme(of: bytes) else { return true }
    return allowedSchemes.contains { scheme.elementsEqual($0.utf8) }
  }

  /// What stands before the first colon, in lower case, unless `/`, `?` or `#` comes first.
  private static func scheme(of bytes: [UInt8]) -> [UInt8]? {
    let end = bytes.firstIndex { ":/?#".utf8.contains($0) }
    guard let end, bytes[end] == UInt8(ascii: ":") else { return nil }
    return bytes[..<end].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }
}
