import Foundation
import TrainingModel

/// The files below a folder, each with the path a person knows it by.
struct LogFolder {
  /// A readable file and its path relative to the home, such as `Content/Log/run.fit`.
  struct File {
    let url: URL
    let path: String
    let size: Int
  }

  /// The largest file that is read: an activity of 256 MiB.
  static let largestSize = 256 << 20
  private static let deepest = 32

  private(set) var files: [File] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Lists everything below `url`, in order of the paths' bytes. Links are named and not followed;
  /// hidden files are passed over.
  init(_ url: URL, path: String) {
    list(url, path: path, depth: 0)
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func list(_ url: URL, path: String, depth: Int) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    } catch {
      diagnostics.append(
        Diagnostic(
          .warning, "the folder cannot be read", file: path,
          remedy: "check that it exists and that you may read it"))
      return
    }
    for name in names where !name.utf8.starts(with: ".".utf8) {
      take(url.appendingPathComponent(name), path: path + "/" + name, depth: depth)
    }
  }

  private mutating func take(_ url: URL, path: String, depth: Int) {
    guard let status = FileStatus(of: url) else {
      diagnostics.append(Self.unreadable(path))
      return
    }
    switch status.kind {
    case .link:
      diagnostics.append(
        Diagnostic(
          .warning, "this is a link, and links are not followed", file: path,
          remedy: "put the file itself here"))
    case .folder:
      guard depth < Self.deepest else {
        diagnostics.append(
          Diagnostic(
            .warning, "folders are nested more than \(Self.deepest) deep; this one was left out",
            file: path, remedy: "move it up"))
        return
      }
      list(url, path: path, depth: depth + 1)
    case .plain: files.append(File(url: url, path: path, size: status.size))
    case .other:
      diagnostics.append(
        Diagnostic(
          .warning, "this is neither a file nor a folder, and was left out", file: path,
          remedy: "remove it from the log"))
    }
  }

  /// Why a name that the folder lists leads to nothing. Bytes of a name that are no text come as
  /// U+FFFD, and under that name there is no file.
  private static func unreadable(_ path: String) -> Diagnostic {
    guard path.unicodeScalars.contains("\u{FFFD}") else {
      return Diagnostic(
        .warning, "the file cannot be read", file: path, remedy: "check that you may read it")
    }
    return Diagnostic(
      .warning, "the name is not written in UTF-8, so this cannot be opened; it was left out",
      file: path, remedy: "rename it; plain letters and digits are safe")
  }
}
