/// The built pages of a site, ready to be looked at and sent: never empty, every path safe on every
/// kind of target.
package struct OutgoingSite: Hashable, Sendable {
  package struct File: Hashable, Sendable {
    /// `weeks/2025-W46/index.html`
    package let path: String
    package let bytes: [UInt8]
  }

  /// By path, in order of bytes.
  package let files: [File]

  /// The page that every visitor arrives at; a site without it is no site.
  package static let entrance = "index.html"

  /// Takes the pages as they were built; refuses an empty site, a path that is not plain, and two
  /// paths that some file systems cannot tell apart.
  package init(_ files: [(path: String, bytes: [UInt8])]) throws(SendingFault) {
    var seen: [String: String] = [:]
    for file in files {
      guard SitePath.isPlain(file.path), file.path != Marker.fileName else {
        throw .badPath(file.path)
      }
      if let other = seen.updateValue(file.path, forKey: file.path.lowercased()) {
        throw .clash(other, file.path)
      }
    }
    for path in files.map(\.path) {
      if let other = SitePath.folders(of: path).lazy.compactMap({ seen[$0.lowercased()] }).first {
        throw .clash(other, path)
      }
    }
    guard files.contains(where: { $0.path == Self.entrance && !$0.bytes.isEmpty }) else {
      throw .emptySite
    }
    self.files = files.map(File.init)
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private init(kept files: [File]) {
    self.files = files
  }

  /// The site without the files that a target has of its own.
  func without(_ paths: Set<String>) -> OutgoingSite {
    OutgoingSite(kept: files.filter { !paths.contains($0.path) })
  }
}

extension OutgoingSite.File {
  /// Whether it is a page that people read, rather than a style or a picture.
  var isPage: Bool { SitePath.isPage(path) }
}

/// What is true of paths inside a site.
enum SitePath {
  /// Whether a path can be written anywhere without surprise: letters, digits and `-_.~`, parts
  /// that are no `..` and do not look like an option, at most 200 bytes.
  static func isPlain(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return path.utf8.count <= 200
      && parts.allSatisfy { part in
        guard let first = part.first, first != UInt8(ascii: "-"), part.last != UInt8(ascii: ".")
        else { return false }
        return part.allSatisfy(isPlain) && String(part)?.lowercased() != ".git"
      }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"): true
    default: false
    }
  }

  static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  /// Whether it is the page of a week: they lie below their year.
  static func isWeek(_ path: String) -> Bool {
    let year = path.utf8.prefix { $0 != UInt8(ascii: "/") }
    return isPage(path) && year.count == 4
      && year.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// `a/b/c.html` lies in `a` and `a/b`.
  static func folders(of path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }

  /// Files that people or hosts put beside a site to say how it is served. They never make a
  /// target somebody else's, and theirs go before ours.
  static func isOfHosting(_ path: String) -> Bool {
    let names = ["CNAME", ".nojekyll", ".domains", ".htaccess", ".gitattributes", ".DS_Store"]
    return names.contains(path) || path == ".well-known" || path.hasPrefix(".well-known/")
  }
}
