import Reporting

/// The address that a site will be found at: `https://example.org/my-running/`.
package struct SiteBase: Hashable, Sendable {
  /// Ends with a slash.
  package let address: String
  /// What follows the host: `/my-running/`.
  package let path: String

  /// Takes `http` and `https` addresses without a question, an anchor, a user or dots that climb;
  /// nil for anything else.
  package init?(_ text: String) {
    guard let link = SafeLink(text), !link.isRelative else { return nil }
    let bytes = Array(text.utf8)
    guard let start = Self.schemes.first(where: { bytes.starts(with: $0.utf8) })?.utf8.count,
      bytes.allSatisfy(Self.isPlain)
    else { return nil }
    let slash = bytes[start...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
    let folders = bytes[slash...].split(separator: UInt8(ascii: "/"))
    guard slash > start, !folders.contains(where: { $0.allSatisfy { $0 == UInt8(ascii: ".") } })
    else { return nil }
    let names = folders.map { String(decoding: $0, as: UTF8.self) + "/" }
    path = "/" + names.joined()
    address = String(decoding: bytes[..<slash], as: UTF8.self) + path
  }

  /// The whole address of a page, as a reader would type it: without `index.html`.
  package func address(of page: SiteAddress) -> String {
    let index = "index.html"
    let path = page.path
    return address + (path.hasSuffix(index) ? String(path.dropLast(index.count)) : path)
  }

  private static let schemes = ["https://", "http://"]

  /// Letters, digits and the marks that need no thought in an address.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/%".utf8.contains(byte)
    }
  }
}
