import Reporting

/// A file of the site: its path from the top, with `/`, and its bytes.
package struct SiteFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ address: SiteAddress, text: String) {
    self.init(path: address.path, bytes: Array(text.utf8))
  }
}
