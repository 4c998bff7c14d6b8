import LogReading
import TrainingModel

/// What an import tells on standard output: what was found, what of it is new in the log, and what
/// was not taken. It is the same for a dry run.
struct ImportAccount {
  let text: String

  static let empty = ImportAccount(leftOut: [])

  /// How many files are named for one reason.
  private static let mostFiles = 8

  init(_ imported: Imported, _ additions: LogAdditions) {
    var lines: [String] = []
    for account in imported.accounts {
      lines += (lines.isEmpty ? [] : [""]) + Self.lines(of: account, additions)
    }
    let leftOut = Self.lines(leftOut: imported.leftOut)
    lines += (leftOut.isEmpty ? [] : [""]) + leftOut
    text = lines.map { $0.visible + "\n" }.joined()
  }

  /// Where there is nothing else to tell.
  init(leftOut: [LeftOut]) {
    text = Self.lines(leftOut: leftOut).map { $0.visible + "\n" }.joined()
  }

  private static func lines(of account: SourceAccount, _ additions: LogAdditions) -> [String] {
    let span = account.span.map { ", \($0.lowerBound) to \($0.upperBound)" } ?? ""
    var lines = ["\(account.name)\(span)"]
    var found = [
      counted(account.sessions, "session"), counted(account.nights, "night"),
      counted(account.mornings, "morning"),
    ]
    if account.planned > 0 { found.append("\(account.planned) planned") }
    lines.append("  found    " + found.joined(separator: ", "))
    lines += log(account.name, account.files, additions).enumerated().map { index, text in
      (index == 0 ? "  log      " : "           ") + text
    }
    for (index, field) in account.fields.enumerated() {
      let origin = field.origin.map { ", from \($0)" } ?? ""
      let head = index == 0 ? "  columns  " : "           "
      lines.append(head + "\(field.column) (\(field.count))" + origin)
    }
    return lines
  }

  /// What of it is new in the log, and where it stands there.
  private static func log(
    _ source: String, _ files: Int, _ additions: LogAdditions
  ) -> [String] {
    var lines: [String] = []
    let copies = additions.copies.filter { $0.source == source }
    if files > 0 {
      let place = copies.first.map { " in \($0.path.folder)" } ?? ""
      let news = counted(copies.count, "new activity file") + place
      lines.append("\(news), \(files - copies.count) there already")
    }
    for table in additions.tables where table.source == source {
      let news =
        table.newRows > 0
        ? counted(table.newRows, "new row")
        : table.isChanged ? "rows brought up to date" : "nothing new"
      lines.append("\(table.path): \(news), \(table.rows) in all")
      if let besides = table.besides {
        lines.append("\(besides) was changed by hand and stays as it is")
      }
    }
    return lines
  }

  private static func lines(leftOut: [LeftOut]) -> [String] {
    guard !leftOut.isEmpty else { return [] }
    return ["Left out"]
      + leftOut.flatMap { leftOut in
        let more = leftOut.files.count - mostFiles
        return ["  \(counted(leftOut.files.count, "file")): \(leftOut.reason)"]
          + leftOut.files.prefix(mostFiles).map { "    \($0)" }
          + (more > 0 ? ["    … and \(more) more"] : [])
      }
  }

  private static func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}

extension String {
  /// The folder of a path.
  fileprivate var folder: String {
    split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}
