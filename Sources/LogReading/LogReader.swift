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
    log.diagnostics += folder.diagnostics
    for (index, file) in folder.files.enumerated() {
      progress(index, folder.files.count)
      var part = read(file)
      if let format = LogFormat(path: file.path) {
        part.files.append(
          ReadFile(
            path: file.path, kind: format.sourceKind, sessions: part.sessions.count,
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
    guard file.size <= LogFolder.largestSize else {
      log.diagnostics.append(
        Diagnostic(
          .warning, "the file is larger than 256 MiB and was left out", file: file.path,
          remedy: "bring large exports in with restday import"))
      return log
    }
    guard let content = try? Data(contentsOf: file.url, options: .mappedIfSafe) else {
      log.diagnostics.append(
        Diagnostic(
          .warning, "the file cannot be read", file: file.path,
          remedy: "check that you may read it"))
      return log
    }
    switch format {
    case .table(let kind):
      return TableReader(columns: settings.columns).read(Array(content), file: file.path, as: kind)
    case .entry:
      return EntryReader().read(Array(content), file: file.path)
    case .fit:
      return ActivityReader(timeZone: settings.timeZone).readFIT(Array(content), file: file.path)
    }
  }
}

/// What a file of the log is, by its name.
enum LogFormat {
  case table(TableReader.Kind)
  case entry
  case fit

  init?(path: String) {
    let name = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
      guard let kind = TableReader.holds(name) else { return nil }
      self = .table(kind)
    } else if name.hasSuffix(".md") {
      self = .entry
    } else if name.hasSuffix(".fit") {
      self = .fit
    } else {
      return nil
    }
  }

  var sourceKind: SourceKind {
    switch self {
    case .table: .table
    case .entry: .entry
    case .fit: .fit
    }
  }

  static func unknown(_ path: String) -> Diagnostic {
    let isTable = path.lowercased().hasSuffix(".csv") || path.lowercased().hasSuffix(".tsv")
    return Diagnostic(
      .warning, "the file was not read: its name does not say what it holds", file: path,
      remedy: isTable
        ? "begin the name of a table with checkins, sessions or plan"
        : "the log holds tables (.csv), entries (.md) and watch files (.fit)")
  }
}
