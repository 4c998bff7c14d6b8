import Foundation
import TrainingModel

/// Reads what a person wants to import: files, folders and archives of every format there is.
/// Nothing is written.
package struct ImportReader {
  private let settings: Settings
  private let dateOrder: DateOrder?
  private let log: URL?
  private let limits: ArchiveLimits

  /// - Parameters:
  ///   - dateOrder: what the person says of dates that leave it open.
  ///   - log: a folder whose files are not imported, for they are in the log.
  package init(settings: Settings, dateOrder: DateOrder? = nil, log: URL? = nil) {
    self.init(settings: settings, dateOrder: dateOrder, log: log, limits: ArchiveLimits())
  }

  init(
    settings: Settings, dateOrder: DateOrder? = nil, log: URL? = nil, limits: ArchiveLimits
  ) {
    self.settings = settings
    self.dateOrder = dateOrder
    self.log = log
    self.limits = limits
  }

  /// - Parameter progress: called with the file that is being read and the bytes read of it.
  package func read(_ paths: [String], progress: (String, Int) -> Void = { _, _ in }) -> Imported {
    read(ImportWalk(paths, limits: limits), progress: progress)
  }

  /// What an archive or a health export tells that lies in the log as it is.
  func read(_ url: URL, path: String) -> RawLog {
    let imported = read(ImportWalk(url, path: path)) { _, _ in }
    var log = RawLog()
    log.sessions = imported.sources.flatMap { $0.sessions.joined() }
    log.sessions += imported.activities.flatMap(\.sessions)
    log.checkIns = imported.sources.flatMap(\.checkIns)
    log.plan = imported.sources.flatMap(\.plan)
    log.diagnostics = imported.diagnostics
    log.diagnostics += imported.leftOut.compactMap { leftOut in
      leftOut.files == [path]
        ? leftOut.diagnostic(ofAll: path) : leftOut.diagnostic(ofSomeIn: path)
    }
    return log
  }

  private func read(_ files: ImportWalk, progress: (String, Int) -> Void) -> Imported {
    var walk = files
    var names: [String] = []
    walk.each { item, _ in names.append(item.path) }
    var collector = ImportCollector(
      settings: settings, dateOrder: dateOrder, log: log, names: names)
    walk.each { item, stream in
      progress(item.path, 0)
      collector.take(item, stream) { progress(item.path, $0) }
    }
    return collector.finished(walk.diagnostics)
  }

  /// Goes through the same files once more and hands over the bytes of those that are asked for,
  /// as they lie there.
  package func originals<Failure: Error>(
    _ paths: [String], of items: Set<ImportItem>,
    take: (ImportItem, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var walk = ImportWalk(paths, limits: limits)
    var failure: Failure?
    walk.each { item, stream in
      guard failure == nil, items.contains(item) else { return }
      let taken = stream.all()
      guard taken.fault == nil else { return }
      do throws(Failure) {
        try take(item, taken.bytes)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}
