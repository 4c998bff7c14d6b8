import Foundation
import TrainingModel

/// Reads everything readable below a log folder.
package struct LogReader {
  private let settings: Settings

  package init(settings: Settings) {
    self.settings = settings
  }

  /// Reads the folder at `url`. Every diagnostic names its file by `path` and what follows it.
  ///
  /// - Parameter progress: called before each file, with the count done and the count of all.
  package func read(
    _ url: URL, path: String, progress: (Int, Int) -> Void = { _, _ in }
  ) -> RawLog {
    let folder = LogFolder(url, path: path)
    var log = RawLog()
    let personal = PersonalFiles(among: folder.files.map(\.path))
    log.diagnostics += folder.diagnostics + personal.diagnostics
    for (index, file) in folder.files.enumerated() {
      progress(index, folder.files.count)
      if personal.contains(file.path) { continue }
      var part = read(file)
      if let format = LogFormat(path: file.path) {
        part.files.append(
          ReadFile(
            path: file.path, kind: part.kind ?? format.sourceKind, sessions: part.sessions.count,
            checkIns: part.checkIns.count, others: part.notes.count + part.plan.count))
      }
      log.append(part)
    }
    progress(folder.files.count, folder.files.count)
    return log
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
    guard let taken = ByteStream(file: file.url)?.all(expected: file.size), taken.fault == nil
    else {
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
