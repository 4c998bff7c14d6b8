import TrainingModel

/// The name of an entry of an archive, if it is one that a file below a folder can have.
struct EntryName: Hashable {
  /// `activities/1.fit`: parts with '/' between.
  let path: String

  /// nil for names that lead out of the folder or nowhere: `../x`, `/etc/x`, `C:\x`, an empty one.
  init?(_ raw: String) {
    // Decided on scalars: an accent behind a '/' makes it no other separator.
    let scalars = String.UnicodeScalarView(raw.unicodeScalars.map { $0 == "\\" ? "/" : $0 })
    guard let first = scalars.first, first != "/" else { return nil }
    guard !scalars.contains(where: { $0.value == 0 }) else { return nil }
    let second = scalars.dropFirst().first
    guard second != ":" || !first.properties.isAlphabetic else { return nil }
    let parts = scalars.split(separator: "/").map(String.init).filter { $0 != "." }
    guard !parts.isEmpty, !parts.contains("..") else { return nil }
    path = parts.joined(separator: "/")
  }

  /// Files that computers leave beside the real ones.
  var isLitter: Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains { part in
      part.first == UInt8(ascii: ".") || part.elementsEqual("__MACOSX".utf8)
    }
  }
}
