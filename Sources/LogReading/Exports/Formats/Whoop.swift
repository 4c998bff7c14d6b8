import TrainingModel

/// What the tables of a WHOOP export have in common: columns in one order in every language, local
/// wall times, and the zone beside them.
enum Whoop {
  static let source = "WHOOP"

  /// Where the columns stand, or nil for another table.
  static func matches(_ table: ExportTable, _ names: [String], counts: Set<Int>) -> Bool {
    if names.allSatisfy({ table.position($0) != nil }) { return true }
    // Another language: the same number of columns, two times and a zone in front.
    guard counts.contains(table.names.count) else { return false }
    let rows = table.rows.prefix(20)
    return !rows.isEmpty
      && rows.allSatisfy { row in
        row.text(at: 0).flatMap { DateTokens($0) }.map { $0.numbers.count >= 5 } == true
          && row.text(at: 2).map { isZone($0) } == true
      }
  }

  /// The place of a column by its English name, else the place it has in English exports.
  static func position(_ table: ExportTable, _ name: String, _ usual: Int) -> Int {
    table.position(name) ?? usual
  }

  static func warnIfTranslated(_ table: ExportTable, _ draft: inout ExportDraft) {
    guard table.position("cycle start time") == nil else { return }
    draft.warn(
      "the header is in a language that is not known; columns were taken by their place",
      "set the app's language to English and export again, if something is missing",
      line: table.headerLine)
  }

  /// The order of the dates; a table that a spreadsheet saved again may have another.
  static func dateOrder(_ table: ExportTable, _ draft: inout ExportDraft) -> DateOrder? {
    guard let order = draft.dateOrder(of: table.texts(at: 0)) else {
      draft.warn(
        "nothing tells whether its dates have the day or the month first; the file was left out",
        "take the file as WHOOP exported it, not as a spreadsheet saved it")
      return nil
    }
    if order != .yearMonthDay {
      draft.remark("a spreadsheet has rewritten the dates; they were read as \(order.rawValue)")
    }
    return order
  }

  /// Seconds east of UTC of `UTC-05:00`, `-05:00`, `UTCZ` or `UTC`.
  static func offset(_ text: String?) -> Int? {
    guard let text, isZone(text) else { return nil }
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard let hours = numbers.first else { return 0 }
    let seconds = hours * 3600 + (numbers.count > 1 ? numbers[1] * 60 : 0)
    guard seconds <= 50_400 else { return nil }
    return text.contains("-") ? -seconds : seconds
  }

  private static func isZone(_ text: String) -> Bool {
    text.utf8.count <= 9
      && (text.uppercased().hasPrefix("UTC") || text.hasPrefix("-") || text.hasPrefix("+"))
  }
}

/// `journal_entries.csv`: answers to intimate questions, which stay where they are.
struct WhoopJournal: TableExport {
  let name = "WHOOP journal"
  let source = Whoop.source

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("question text", "answered yes")
      || Whoop.matches(table, ["question text"], counts: [6])
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    draft.leaveOutAll("the journal, which is private; note what matters in a table of your own")
  }
}
