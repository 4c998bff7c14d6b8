import Foundation

/// Every file below some places with its size and time of change: two of them tell what was
/// changed in between. Hidden files, such as an editor's own, and links are passed over.
package struct FileStamps: Hashable, Sendable {
  private struct Stamp: Hashable {
    let changed: Date?
    let size: Int
    /// A file that an editor put in the place of another.
    let number: Int
  }

  private static let deepest = 32
  private var stamps: [String: Stamp] = [:]

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
    guard depth <= Self.deepest,
      let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    else { return }
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular?:
      stamps[path] = Stamp(
        changed: attributes[.modificationDate] as? Date,
        size: (attributes[.size] as? NSNumber)?.intValue ?? 0,
        number: (attributes[.systemFileNumber] as? NSNumber)?.intValue ?? 0)
    case .typeDirectory?:
      let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
      for name in names where !name.hasPrefix(".") {
        look(url.appendingPathComponent(name), path + "/" + name, depth: depth + 1)
      }
    default:
      return
    }
  }
}
