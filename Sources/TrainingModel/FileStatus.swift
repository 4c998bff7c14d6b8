import Foundation

/// What stands at a path: one question to the system, and none about owners and their names.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case plain, folder, link
    /// A device, a pipe or a socket.
    case other
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// Of the last change, since 1970.
  package let changedNanoseconds: Int
  /// By which the disk knows the file, whatever its name.
  package let number: UInt64

  /// A link is not followed; nil where nothing stands, or nothing that may be asked about.
  package init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .plain
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let changed = status.st_mtimespec
    #else
      let changed = status.st_mtim
    #endif
    changedNanoseconds = changed.tv_sec &* 1_000_000_000 &+ changed.tv_nsec
    number = UInt64(status.st_ino)
  }

  package init?(of url: URL) { self.init(of: url.path) }
}
