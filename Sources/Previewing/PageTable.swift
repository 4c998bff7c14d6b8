/// The files of a site by their address. What is not in the table cannot be asked for: no request
/// ever reaches the disk.
struct PageTable: Sendable {
  enum Found: Sendable {
    case file(PreviewFile)
    /// A folder asked for without its last `/`, from where relative links would lead astray.
    case folder(String)
  }

  private static let index = "index.html"
  private let files: [String: PreviewFile]

  init(_ files: [PreviewFile] = []) {
    self.files = Dictionary(
      files.map { ("/" + $0.path, $0) }, uniquingKeysWith: { _, last in last })
  }

  var isEmpty: Bool { files.isEmpty }
  var count: Int { files.count }

  /// - Parameter path: as the browser sent it. Addresses of a site are plain, so there is nothing
  ///   to decode.
  func find(_ path: String) -> Found? {
    if let file = files[path] { return .file(file) }
    if path.hasSuffix("/"), let file = files[path + Self.index] { return .file(file) }
    if files[path + "/" + Self.index] != nil { return .folder(path + "/") }
    return nil
  }

  /// How many files are not as they were.
  func changes(since old: PageTable) -> Int {
    files.count { $0.value != old.files[$0.key] } + old.files.keys.count { files[$0] == nil }
  }

  /// One number for everything that all pages share, so that a new stylesheet is a new page.
  var styleMark: Fingerprint {
    var mark = Fingerprint()
    for path in files.keys.sorted() where path.hasSuffix(".css") {
      mark.add(files[path]?.bytes ?? [])
    }
    return mark
  }
}

/// A file that can be asked for.
package struct PreviewFile: Hashable, Sendable {
  /// From the top of the site: `2025/w46/index.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
