import TrainingModel

/// One line for a table of the log: what a person typed, checked by the rules of reading.
package struct LogLine: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package let column: String
    package let text: String
  }

  package let table: WritableTable
  package let day: CalendarDay
  /// What is known, in the order of the table's columns, the date first; no text is blank.
  package let cells: [Cell]
}

/// Why a line is not written. Nothing of it is.
package struct RefusedLine: Error, Hashable, Sendable {
  package let diagnostics: [Diagnostic]
}

extension LogLine {
  /// The line of these texts by column. Anything that reading would leave out is refused here,
  /// while the person is there to mend it.
  package init(
    _ table: WritableTable, typed: [String: String]
  ) throws(RefusedLine) {
    var cells: [Cell] = []
    var diagnostics: [Diagnostic] = []
    for column in table.columns {
      guard let typed = typed[column]?.oneLine, !typed.isEmpty else { continue }
      do throws(TypedMeasure.Ambiguity) {
        let isWords = WritableTable.words.contains(column)
        let text = isWords ? typed : try TypedMeasure.plain(typed, column: column)
        cells.append(Cell(column: column, text: text))
      } catch {
        diagnostics.append(error.diagnostic(column))
      }
    }
    let (day, left) = table.whatReadingLeavesOut(of: cells)
    diagnostics += left
    if diagnostics.isEmpty, cells.count < 2 { diagnostics.append(table.nothingToWrite) }
    guard let day, diagnostics.isEmpty else { throw RefusedLine(diagnostics: diagnostics) }
    self.table = table
    self.day = day
    self.cells = cells
  }

  /// Why this text cannot stand in this column; nil when it can, or says nothing.
  package static func refusal(
    of typed: String, in column: String, table: WritableTable
  ) -> Diagnostic? {
    guard !typed.oneLine.isEmpty else { return nil }
    var fields = [column: typed]
    if column != "date" { fields["date"] = "2000-01-01" }
    if column == "date" { fields["note"] = "-" }
    do throws(RefusedLine) {
      _ = try LogLine(table, typed: fields)
      return nil
    } catch {
      return error.diagnostics.first
    }
  }
}

extension WritableTable {
  /// The day of these cells, and what reading them back would complain about.
  fileprivate func whatReadingLeavesOut(
    of cells: [LogLine.Cell]
  ) -> (day: CalendarDay?, diagnostics: [Diagnostic]) {
    let texts = Dictionary(
      cells.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
    var reader = FieldReader(file: "", line: 0)
    let day =
      switch self {
      case .checkIns: reader.checkIn({ texts[$0.rawValue] })?.day
      case .sessions: reader.session({ texts[$0.rawValue] }, source: .table)?.day
      }
    let serious = reader.diagnostics.filter { $0.severity != .remark }
    return (day, serious.map { $0.asRefusal(of: texts) })
  }

  fileprivate var nothingToWrite: Diagnostic {
    switch self {
    case .checkIns:
      Diagnostic(
        .error, "the check-in is empty",
        remedy: "give at least one answer, such as --sleep-hours 7.5 or --energy 4, or use --ask")
    case .sessions:
      Diagnostic(
        .error, "the session is empty",
        remedy: "say at least what it was, such as --duration 40 --rpe 4, or use --ask")
    }
  }
}

extension String {
  /// Without blanks at the ends; line breaks and other control characters inside become blanks, so
  /// that a line stays one line.
  var oneLine: String {
    let scalars = trimmed.unicodeScalars.map { scalar in
      (scalar.value < 0x20 && scalar != "\t") || scalar.value == 0x7F ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars)).trimmed
  }
}
