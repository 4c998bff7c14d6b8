import Foundation
import TrainingModel

/// Every file below some places with its size and time of change: two of them tell what was
/// changed in between. Hidden files, such as an editor's own, and links are passed over.
package struct FileStamps: Hashable, Sendable {
  private static let deepest = 32
  /// The number tells of a file that an editor put in the place of another.
  private var stamps: [String: FileStatus] = [:]

  /// - Parameter paths: files and folders, relative to `folder`; those that are not there yet count
  ///   as empty.
  package init(of paths: [String], in folder: URL) {
    for path in paths { look(folder.appendingPathComponent(path), path, depth: 0) }
  }

  /// What is new, gone or not as it was, in order.
  package func changes(since old: FileStamps) -> [String] {
    let names = Set(stamps.keys).union(old.stamps.keys)
    return names.filter { stamps[$0] != old.stamps[$0] }.sorted()
  }

  private mutating func look(_ url: URL, _ path: String, depth: Int) {
    // A place that was named may be a link; what lies below may not.
    let url = depth == 0 ? url.resolvingSymlinksInPath() : url
    guard depth <= Self.deepest, let status = FileStatus(of: url) else { return }
    switch status.kind {
    case .plain: stamps[path] = status
    case .folder:
      let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
      for name in names where !name.hasPrefix(".") {
        look(url.appendingPathComponent(name), path + "/" + name, depth: depth + 1)
      }
    case .link, .other: return
    }
  }
}
