import Foundation
import LogReading
import Publishing
import TrainingModel

/// Brings what was found into the log: new files alone, each whole or not at all, and never two runs
/// at once.
struct LogImporter {
  let home: Home
  let settings: Settings
  let paths: [String]
  /// Whether files on the same disk share their bytes with the log instead of being copied.
  let linksFiles: Bool

  /// What would be added to the log as it stands.
  func additions(_ imported: Imported) -> LogAdditions {
    LogAdditions(imported, log: home.logFolder, path: Home.logPath, settings: settings)
  }

  /// Adds it, unless `accept` throws at what there is to know about it.
  func add(
    _ imported: Imported, _ console: Console, accept: (LogAdditions) throws(Failure) -> Void
  ) throws(Failure) {
    do {
      try FileManager.default.createDirectory(
        at: home.logFolder, withIntermediateDirectories: true)
    } catch {
      throw Failure(WritingFault(.create, home.logFolder.path, code: errno), in: home.folder)
    }
    try FolderLock.hold(home.logFolder) { () throws(Failure) in
      WholeFile.removeLeftovers(in: home.logFolder)
      let additions = additions(imported)
      try accept(additions)
      try copyFiles(of: additions, console)
      guard !additions.isEmpty else { return }
      let changed = additions.tables.filter(\.isChanged)
      let notes = additions.notes
      if !changed.isEmpty { try write(Array(notes.during.utf8), to: notes.path) }
      for table in changed { try write(table.bytes, to: table.path) }
      if !additions.tables.isEmpty {
        try write(Array(notes.after.utf8), to: notes.path)
      }
    }
  }

  private func copyFiles(of additions: LogAdditions, _ console: Console) throws(Failure) {
    guard !additions.copies.isEmpty else { return }
    let folders = Set(additions.copies.map { url($0.path).deletingLastPathComponent() })
    for folder in folders { WholeFile.removeLeftovers(in: folder) }
    var copies = Dictionary(
      additions.copies.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    let all = copies.count
    try ImportReader(settings: settings).originals(paths, of: Set(copies.keys)) {
      item, bytes throws(Failure) in
      guard let copy = copies[item], additions.isSame(copy, bytes) else { return }
      guard FileStatus(of: url(copy.path)) == nil else {
        throw Failure(WritingFault(.occupied, url(copy.path).path), in: home.folder)
      }
      if !link(item, to: copy.path) { try write(bytes, to: copy.path) }
      copies[item] = nil
      console.progress("copying file", all - copies.count, of: all)
    }
    guard let missing = copies.keys.map(\.path).min() else { return }
    throw Failure(
      Diagnostic(
        .error, "the file has changed since it was read, and the import stopped", file: missing,
        remedy: "import it again when nothing else works on it"))
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    try Failure.from(home.folder) { () throws(WritingFault) in
      try WholeFile.write(bytes, to: url(path))
    }
  }

  /// Gives a file on this disk a second name in the log; false where that cannot be.
  private func link(_ item: ImportItem, to path: String) -> Bool {
    guard linksFiles, let file = item.url else { return false }
    let place = url(path)
    try? FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    return Foundation.link(file.path, place.path) == 0
  }

  private func url(_ path: String) -> URL { home.folder.appendingPathComponent(path) }
}
