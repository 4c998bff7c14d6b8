import TrainingModel

/// Reads the tables that runners keep by hand: check-ins, sessions and plans.
struct TableReader {
  /// Other people's column names, by kind of table.
  let columns: [String: [String: String]]

  /// What a table holds, by the beginning of its name; nil for a name that says nothing.
  static func holds(_ name: String) -> Kind? {
    Kind.allCases.first { name.lowercased().hasPrefix($0.rawValue) }
  }

  enum Kind: String, CaseIterable {
    case checkIns = "checkins"
    case sessions
    case plan

    /// The names of the columns.
    var columns: [String] {
      switch self {
      case .checkIns: WideCheckInColumn.allCases.map(\.rawValue)
      case .sessions: SessionColumn.allCases.map(\.rawValue)
      case .plan: PlanColumn.allCases.map(\.rawValue)
      }
    }
  }

  func read(_ bytes: [UInt8], file: String, as kind: Kind) -> RawLog {
    if let source = SourceName(table: file), kind != .plan {
      return readImported(bytes, file: file, as: kind, from: source)
    }
    let table = CSVTable(text: bytes)
    var log = RawLog()
    switch kind {
    case .checkIns:
      log.checkIns = rows(
        of: table, file, kind, WideCheckInColumn.own(.date), &log.diagnostics
      ) { reader, text in
        guard var checkIn = reader.wideCheckIn(text) else { return nil }
        checkIn.origins = [Origin(file: file, line: reader.line, kind: .table)]
        return checkIn
      }
    case .sessions:
      log.sessions = rows(of: table, file, kind, SessionColumn.date, &log.diagnostics) {
        reader, text in reader.session(text, source: .table)
      }
    case .plan:
      log.plan = rows(of: table, file, kind, PlanColumn.date, &log.diagnostics) {
        reader, text in reader.plannedSession(text)
      }
    }
    return log
  }

  /// A table that `restday import` made.
  private func readImported(
    _ bytes: [UInt8], file: String, as kind: Kind, from source: SourceName
  ) -> RawLog {
    let table = CSVTable(text: bytes)
    var log = RawLog()
    log.source = source.name
    if kind == .checkIns {
      log.checkIns = rows(
        of: table, file, kind, WideCheckInColumn.own(.date), &log.diagnostics
      ) { reader, text in reader.importedCheckIn(text, from: source) }
    } else {
      log.sessions = rows(
        of: table, file, kind, ImportedSessionColumn.own(.date), &log.diagnostics
      ) { reader, text in reader.importedSession(text) }
    }
    return log
  }

  private func rows<Column: TableColumn, Item>(
    of table: CSVTable, _ file: String, _ kind: Kind, _ required: Column,
    _ diagnostics: inout [Diagnostic],
    item: (inout FieldReader, (Column) -> String?) -> Item?
  ) -> [Item] {
    let found = HandTable<Column>(
      table, file: file, renamed: columns[kind.rawValue] ?? [:], required: required,
      diagnostics: &diagnostics)
    guard let hand = found else { return [] }
    var items: [Item] = []
    items.reserveCapacity(hand.rows.count)
    var rest = 0
    defer { if rest > 0 { diagnostics.append(Self.more(rest, file)) } }
    for row in hand.rows {
      if let overflow = hand.overflows(row) {
        diagnostics.append(overflow)
        continue
      }
      var reader = FieldReader(
        file: file, line: row.line, allowsDecimalComma: hand.allowsDecimalComma)
      if let item = item(&reader, { hand.text($0, in: row) }) { items.append(item) }
      let named = reader.diagnostics.prefix(max(0, Self.mostDiagnostics - diagnostics.count))
      diagnostics += named
      rest += reader.diagnostics.count - named.count
    }
    return items
  }

  /// A table that is wrong all through says so in a thousand lines, not in millions.
  private static let mostDiagnostics = 1000

  private static func more(_ count: Int, _ file: String) -> Diagnostic {
    Diagnostic(
      .warning, "\(count.grouped) more cells could not be read", file: file,
      remedy: "mend those above first")
  }
}
