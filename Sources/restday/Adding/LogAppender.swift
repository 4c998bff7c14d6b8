import Foundation
import LogReading
import Publishing
import TrainingModel

/// Adds one line to a table of the log: whole or not at all, and never two runs at once.
struct LogAppender {
  let home: Home
  let settings: Settings

  /// Where a line goes, and the file as it will be.
  struct Place {
    /// As the person knows it: `Content/Log/checkins.csv`.
    let path: String
    let url: URL
    let table: GrownTable
    /// What to know about it, such as why it is not in the first file.
    let diagnostics: [Diagnostic]
  }

  /// More second files than this are not made.
  private static let mostFiles = 99

  /// Writes the line, unless `accept` throws at what there is to know about its place.
  func append(
    _ line: LogLine, accept: (Place) throws(Failure) -> Void
  ) throws(Failure) -> Place {
    do {
      try FileManager.default.createDirectory(
        at: home.logFolder, withIntermediateDirectories: true)
    } catch {
      throw Failure(WritingFault(.create, home.logFolder.path, code: errno), in: home.folder)
    }
    return try FolderLock.hold(home.logFolder) { () throws(Failure) in
      WholeFile.removeLeftovers(in: home.logFolder)
      let place = try self.place(for: line)
      try accept(place)
      try Failure.from(home.folder) { () throws(WritingFault) in
        try WholeFile.write(place.table.bytes, to: place.url)
      }
      return place
    }
  }

  /// Where the line would go: the first table that can take it. Nothing is written.
  func place(for line: LogLine) throws(Failure) -> Place {
    var diagnostics: [Diagnostic] = []
    for number in 1...Self.mostFiles {
      let name = line.table.fileName(number)
      let path = Home.logPath + "/" + name
      let url = home.logFolder.appendingPathComponent(name)
      let bytes = try bytes(at: url, path)
      do throws(TableRefusal) {
        let table = try GrownTable(
          bytes, adding: line, renamed: settings.columns[line.table.rawValue] ?? [:])
        diagnostics += earlier(line, path)
        return Place(path: path, url: url, table: table, diagnostics: diagnostics)
      } catch {
        let next = Home.logPath + "/" + line.table.fileName(number + 1)
        diagnostics.append(error.diagnostic(path, next: next))
      }
    }
    throw Failure(
      Diagnostic(
        .error, "none of \(Self.mostFiles) tables can take the line", file: Home.logPath,
        remedy: "mend the tables whose names begin with \(line.table.rawValue)-"))
  }

  private func earlier(_ line: LogLine, _ path: String) -> [Diagnostic] {
    guard line.table == .checkIns else { return [] }
    return EarlierCheckIns(
      of: line.day, in: home.logFolder, path: Home.logPath, columns: settings.columns
    ).remarks(on: line, writtenTo: path)
  }

  /// The file's bytes, none where there is no file. A link is not followed.
  private func bytes(at url: URL, _ path: String) throws(Failure) -> [UInt8] {
    var status = stat()
    guard lstat(url.path, &status) == 0 else { return [] }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(WritingFault(.occupied, url.path), in: home.folder)
    }
    guard access(url.path, W_OK) == 0 else {
      throw Failure(WritingFault(.write, url.path, code: errno), in: home.folder)
    }
    guard let bytes = try? Data(contentsOf: url) else {
      throw Failure(
        Diagnostic(
          .error, "the file cannot be read", file: path, remedy: "check that you may read it"))
    }
    return Array(bytes)
  }
}

extension TableRefusal {
  /// Why the line goes to another file.
  fileprivate func diagnostic(_ path: String, next: String) -> Diagnostic {
    switch self {
    case .missingColumn(let column):
      Diagnostic(
        .remark, "there is no column \(column.quoted) here, so the line is for \(next)", file: path,
        line: 1, remedy: "add the column to the header line if you want one file")
    case .wouldNotReadBack:
      Diagnostic(
        .remark, "a line added here would not be read as it is written, so it is for \(next)",
        file: path,
        remedy: "look for a quote that is never closed, and save the file as UTF-8")
    }
  }
}
