import Reporting

/// A file of the site: its path from the top, with `/`, and its bytes.
package struct SiteFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Whether a site of ours can have a file of this path; what a file browser leaves behind does not
  /// count as anybody's.
  package static func canBeOurs(_ path: String) -> Bool {
    let addresses: [SiteAddress] = [.stylesheet, .feed, .manifest, .notFound]
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    return name == SiteAddress.home.path || name == ".DS_Store" || name == ".restday-lock"
      || (addresses.map(\.path) + [Sitemap.path]).contains(path)
  }

  init(_ address: SiteAddress, text: String) {
    self.init(path: address.path, bytes: Array(text.utf8))
  }
}
