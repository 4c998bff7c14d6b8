import Foundation

/// One file of what is imported: on disk by itself, or inside an archive.
package struct ImportItem: Hashable, Sendable {
  /// As the person knows it: `export.zip/activities/1.fit.gz`. Mail addresses, which some exports
  /// have in their names, are left out.
  package let path: String
  /// Of several files of one name in an archive, which one; from 0.
  let occurrence: Int
  /// Where it is, if it is a file by itself.
  package let url: URL?
  /// The path that the person named.
  let input: String

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension String {
  /// The path without mail addresses: `ada@example.com_17.fit` is `(address)_17.fit`.
  var withoutAddresses: String {
    split(separator: "/", omittingEmptySubsequences: false).map { part in
      guard let at = part.utf8.firstIndex(of: UInt8(ascii: "@")) else { return String(part) }
      let rest = part[at...].utf8.drop { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: " ") }
      return "(address)" + String(Substring(rest))
    }.joined(separator: "/")
  }
}
