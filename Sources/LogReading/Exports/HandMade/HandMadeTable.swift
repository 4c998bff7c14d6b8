import TrainingModel

/// A table that somebody keeps in their own words: columns by synonym, units in names or cells.
///
/// `columns` of the settings maps names that are no synonyms. What cannot be told for sure (the
/// order of dates, minutes or hours, kilometers or miles) is said or left out, never guessed.
struct HandMadeTable: TableExport {
  let name = "table of your own"
  let source = "table"
  let kind = SourceKind.table

  func recognizes(_ table: ExportTable) -> Bool { recognizes(table, Settings()) }

  func recognizes(_ table: ExportTable, _ settings: Settings) -> Bool {
    let columns = HandMadeColumns(table, renamed: settings.columns)
    guard columns[.date] != nil else { return false }
    return columns.isAboutSessions && !isRecording(table, columns) || columns.isAboutMornings
  }

  /// Many rows a day are the minutes of a device, not sessions.
  private func isRecording(_ table: ExportTable, _ columns: HandMadeColumns) -> Bool {
    let days = Set(table.texts(at: columns[.date]?.position).map { $0.prefix(10) })
    return table.rows.count > max(6, days.count * 6)
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    let columns = HandMadeColumns(table, renamed: draft.settings.columns)
    let dates = columns[.date]?.position
    guard let order = draft.dateOrder(of: table.texts(at: dates)) else {
      return draft.warn(
        "nothing tells whether its dates have the day or the month first; the file was left out",
        "write the dates as YYYY-MM-DD")
    }
    if order != .yearMonthDay { draft.remark("the dates were read as \(order.rawValue)") }
    let takesSessions = columns.isAboutSessions && !isRecording(table, columns)
    draft.fieldNames = columns.titles(draft.title(at:))
    let sessions = HandMadeSessions(table, columns, &draft)
    let mornings = HandMadeMornings(table, columns, &draft)
    for row in table.rows {
      guard let time = row.text(at: dates).flatMap({ WrittenTime($0, order: order) }) else {
        draft.reject("the date cannot be read", line: row.line)
        continue
      }
      if takesSessions { sessions.add(row, time, &draft) }
      if columns.isAboutMornings { mornings.add(row, time.day, &draft) }
    }
    if !columns.unknown.isEmpty {
      draft.leaveOutAll("columns \(columns.unknown.map(\.quoted).joined(separator: ", "))")
    }
  }
}

/// The columns of a table of somebody's own, each field once.
struct HandMadeColumns {
  private(set) var byField: [HandMadeColumn.Field: HandMadeColumn] = [:]
  private(set) var unknown: [String] = []
  /// Whether Apple's own columns stand beside: its HRV is SDNN.
  let isFromAppleHealth: Bool

  init(_ table: ExportTable, renamed: [String: [String: String]]) {
    isFromAppleHealth =
      table.position("active energy", "stand hours", "exercise minutes") != nil
    var renames: [String: String] = [:]
    for kind in ["sessions", "checkins"] {
      for (name, column) in renamed[kind] ?? [:] { renames[name.folded] = column }
    }
    for (position, name) in table.names.enumerated() where !name.isEmpty {
      if let column = HandMadeColumn(renames[name] ?? name, at: position) {
        if byField[column.field] == nil { byField[column.field] = column }
      } else if unknown.count < 20, !unknown.contains(table.header[position].trimmed) {
        unknown.append(table.header[position].trimmed)
      }
    }
  }

  subscript(_ field: HandMadeColumn.Field) -> HandMadeColumn? { byField[field] }

  /// Beside a column of durations, `time` is the time of day.
  var startOfSessions: HandMadeColumn? {
    byField[.start] ?? (byField[.duration] == nil ? nil : byField[.time])
  }

  private func hasAny(_ fields: HandMadeColumn.Field...) -> Bool {
    fields.contains { byField[$0] != nil }
  }

  /// A bout of training needs a length and something else.
  var isAboutSessions: Bool {
    let measures: [HandMadeColumn.Field] = [
      .distance, .duration, .time, .rpe, .pace, .averageHeartRate,
    ]
    return hasAny(.distance, .duration) && measures.count { byField[$0] != nil } >= 2
      || hasAny(.duration, .distance) && hasAny(.type)
  }

  var isAboutMornings: Bool {
    hasAny(
      .sleep, .sleepQuality, .restingHeartRate, .hrv, .weight, .soreness, .energy, .stress,
      .mood, .motivation, .appetite)
  }
}
