import Foundation
import TrainingModel

/// Reads everything readable below a log folder.
package struct LogReader: Sendable {
  private let settings: Settings

  package init(settings: Settings) {
    self.settings = settings
  }

  /// Reads the folder at `url`. Every diagnostic names its file by `path` and what follows it.
  ///
  /// - Parameter progress: called with the count of files done and the count of all, never by two
  ///   cores at once.
  package func read(
    _ url: URL, path: String, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> RawLog {
    let folder = LogFolder(url, path: path)
    var log = RawLog()
    let personal = PersonalFiles(among: folder.files.map(\.path))
    log.diagnostics += folder.diagnostics + personal.diagnostics
    let files = folder.files.filter { !personal.contains($0.path) }
    var done = 0
    while done < files.count {
      let light = files[done...].prefix(while: Self.isLight)
      let next = Array(light.isEmpty ? files[done...].prefix(1) : light)
      let parts = next.mapConcurrently(progress: { [done] in progress(done + $0, files.count) }) {
        counted(read($0), in: $0)
      }
      for part in parts { log.append(part) }
      done += next.count
    }
    return log
  }

  /// Whether a file takes so little memory that every core may read one: others have to wait. What a
  /// packed one takes is not known beforehand.
  private static func isLight(_ file: LogFolder.File) -> Bool {
    file.size <= 4 << 20 && !file.path.lowercased().hasSuffix(".gz")
      && LogFormat(path: file.path) != .stream
  }

  private func counted(_ part: RawLog, in file: LogFolder.File) -> RawLog {
    guard let format = LogFormat(path: file.path) else { return part }
    var part = part
    part.files.append(
      ReadFile(
        path: file.path, kind: part.kind ?? format.sourceKind, sessions: part.sessions.count,
        checkIns: part.checkIns.count, others: part.notes.count + part.plan.count))
    return part
  }

  private func read(_ file: LogFolder.File) -> RawLog {
    var log = RawLog()
    guard let format = LogFormat(path: file.path) else {
      log.diagnostics.append(LogFormat.unknown(file.path))
      return log
    }
    if format == .stream {
      return ImportReader(settings: settings).read(file.url, path: file.path)
    }
    guard file.size <= LogFolder.largestSize else {
      log.diagnostics.append(
        Diagnostic(
          .warning, "the file is larger than 256 MiB and was left out", file: file.path,
          remedy: "bring large exports in with restday import"))
      return log
    }
    // Read, not mapped: a mapped file that somebody cuts meanwhile would end the program.
    guard let taken = ByteStream(file: file.url)?.all(), taken.fault == nil else {
      log.diagnostics.append(
        Diagnostic(
          .warning, "the file cannot be read", file: file.path,
          remedy: "check that you may read it"))
      return log
    }
    switch format {
    case .table(let kind):
      return TableReader(columns: settings.columns).read(taken.bytes, file: file.path, as: kind)
    case .entry:
      return EntryReader().read(taken.bytes, file: file.path)
    case .activity(let kind):
      return ActivityReader(timeZone: settings.timeZone)
        .read(taken.bytes, as: kind, file: file.path)
    case .export, .stream:
      return ExportReader(settings: settings).read(taken.bytes, file: file.path)
    }
  }
}
