/// What `git ls-tree -r -z` lists.
struct GitTree {
  private(set) var entries: [String: TargetState.Entry] = [:]
  private(set) var holdsMarker = false

  init(_ listing: [UInt8]) {
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let head = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      let isFile = head.first == "100644" || head.first == "100755"
      let id = head.last.flatMap { GitBlobID(hex: String($0)) }
      if path == Marker.fileName, isFile {
        holdsMarker = true
      } else {
        entries[path] = isFile ? id.map(TargetState.Entry.file) ?? .other : .other
      }
    }
  }
}

/// What a commit object says of itself.
struct GitCommit {
  let hasParent: Bool
  let committer: String

  init(_ text: String) {
    let head = text.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
    hasParent = head.contains { $0.hasPrefix("parent ") }
    committer = head.first { $0.hasPrefix("committer ") }.map(String.init) ?? ""
  }

  /// Whether Restday made it.
  var isOurs: Bool { committer.contains("<\(GitSender.email)>") }
}
