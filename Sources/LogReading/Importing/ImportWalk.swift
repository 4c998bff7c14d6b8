import Foundation
import TrainingModel

/// Goes through everything below the paths that a person named: files, folders, archives, and
/// archives in folders. Links are not followed.
struct ImportWalk {
  /// In the order of their names, so that their order does not matter.
  private let inputs: [(url: URL, path: String)]
  private let limits: ArchiveLimits
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: [String: Int] = [:]

  /// Archives that may lie in an archive: Garmin packs the files of the watch so.
  private static let innerArchive = "uploadedfiles"

  init(_ paths: [String], limits: ArchiveLimits = ArchiveLimits()) {
    inputs = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { (URL(fileURLWithPath: $0), $0.withoutAddresses) }
    self.limits = limits
  }

  /// - Parameter path: what the file is called to the person.
  init(_ url: URL, path: String) {
    inputs = [(url, path)]
    limits = ArchiveLimits()
  }

  /// What a visitor sees of a file.
  typealias Visit = (ImportItem, ByteStream) -> Void

  /// Visits every file in order. A stream can only be read during its visit.
  mutating func each(_ visit: Visit) {
    diagnostics = []
    seen = [:]
    for (url, path) in inputs {
      switch FileStatus(of: url.resolvingSymlinksInPath())?.kind {
      // A link that was named itself is followed.
      case .folder:
        let folder = LogFolder(url, path: path.count > 1 ? path.withoutTrailingSlash : path)
        diagnostics += folder.diagnostics
        for file in folder.files { take(file.url, file.path.withoutAddresses, path, visit) }
      case .plain:
        take(url, path, path, visit)
      case nil:
        diagnostics.append(
          Diagnostic(
            .error, "there is no such file or folder", file: path,
            remedy: "check the path; quote it if it holds blanks"))
      case .link, .other:
        diagnostics.append(
          Diagnostic(
            .error, "this is neither a file nor a folder", file: path,
            remedy: "name the file itself"))
      }
    }
  }

  private mutating func take(_ url: URL, _ path: String, _ input: String, _ visit: Visit) {
    guard LogFormat(path: path) != .stream || path.lowercased().hasSuffix(".xml") else {
      return takeArchive(url, path, input, visit)
    }
    guard let stream = ByteStream(file: url) else {
      diagnostics.append(StreamFault.unreadable.diagnostic(in: path))
      return
    }
    visit(ImportItem(path: path, occurrence: occurrence(of: path), url: url, input: input), stream)
  }

  private mutating func occurrence(of path: String) -> Int {
    let count = seen[path, default: 0]
    seen[path] = count + 1
    return count
  }
}

// MARK: - Archives

extension ImportWalk {
  private mutating func takeArchive(
    _ url: URL, _ path: String, _ input: String, _ visit: Visit
  ) {
    let budget = ArchiveBudget(limits)
    do throws(ArchiveFault) {
      try takeEntries(of: try Archive(url, budget: budget), path, input, budget, depth: 0, visit)
    } catch {
      diagnostics.append(error.diagnostic(in: path))
    }
  }

  private mutating func takeEntries(
    of archive: Archive, _ path: String, _ input: String, _ budget: ArchiveBudget, depth: Int,
    _ visit: Visit
  ) throws(ArchiveFault) {
    while let entry = try archive.next() {
      if let diagnostic = entry.diagnostic(in: path) { diagnostics.append(diagnostic) }
      guard case .file(let name) = entry, !name.isLitter else { continue }
      let inside = path + "/" + name.path.withoutAddresses
      guard inside.lowercased().hasSuffix(".zip") else {
        let item = ImportItem(
          path: inside, occurrence: occurrence(of: inside), url: nil, input: input)
        visit(item, archive.content)
        continue
      }
      guard depth == 0, Self.isInnerArchive(name.path) else {
        diagnostics.append(
          Diagnostic(
            .warning, "an archive inside an archive, which is not unpacked", file: inside,
            remedy: "unpack the outer one and name its folder instead"))
        continue
      }
      try takeInner(archive.content, inside, input, budget, visit)
    }
  }

  private mutating func takeInner(
    _ stream: ByteStream, _ path: String, _ input: String, _ budget: ArchiveBudget,
    _ visit: Visit
  ) throws(ArchiveFault) {
    do throws(ArchiveFault) {
      try takeEntries(
        of: try Archive(stream, budget: budget), path, input, budget, depth: 1, visit)
    } catch {
      // What is wrong with the inner one does not end the outer one, unless the limit is reached.
      switch error {
      case .damaged, .notArchive: diagnostics.append(error.diagnostic(in: path))
      default: throw error
      }
    }
  }

  private static func isInnerArchive(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lowercased().hasPrefix(innerArchive)
  }
}

extension String {
  fileprivate var withoutTrailingSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
