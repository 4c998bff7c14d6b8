import PlainYAML
import TrainingModel

/// Reads a Markdown entry: front matter with `type` and the same fields as the tables, the note
/// below.
struct EntryReader {
  /// The longest entry that is read, 1 MiB.
  static let largestSize = 1 << 20

  private enum Kind: String, CaseIterable {
    case session
    case checkIn = "checkin"
    case note
  }

  func read(_ bytes: [UInt8], file: String) -> RawLog {
    var log = RawLog()
    guard bytes.count <= Self.largestSize else {
      log.diagnostics.append(
        Diagnostic(
          .warning, "the entry is larger than 1 MiB and was left out", file: file,
          remedy: "split it into several entries"))
      return log
    }
    do throws(YAMLFault) {
      try read(TextDecoding.string(from: bytes), file, into: &log)
    } catch {
      log.diagnostics.append(error.diagnostic(file: file, severity: .warning))
    }
    return log
  }

  private func read(_ text: String, _ file: String, into log: inout RawLog) throws(YAMLFault) {
    guard let parts = try FrontMatter.split(text) else {
      log.diagnostics.append(
        Diagnostic(
          .warning, "the entry has no front matter and was left out", file: file, line: 1,
          remedy: "begin it with a line ---, then type: note, date: 2025-11-16, and a line ---"))
      return
    }
    let fields = try parts.fields().entries()
    let body = parts.body.trimmingBlankLines
    let lines = fields.map { ($0.key.lowercased(), $0.keyPlace.line) }
    var reader = FieldReader(
      file: file, line: parts.yamlFirstLine,
      lines: Dictionary(lines, uniquingKeysWith: { _, last in last }))
    let values = try values(of: fields)
    guard let kind = kind(of: values, fields, &reader) else {
      log.diagnostics += reader.diagnostics
      return
    }
    let known = knownNames(of: kind)
    for field in fields
    where field.key.lowercased() != "type" && !known.contains(field.key.lowercased()) {
      let near = field.key.lowercased().didYouMean(among: known)
      log.diagnostics.append(
        Diagnostic(
          .remark, "the field \(field.key.quoted) is not known and was left out", file: file,
          line: field.keyPlace.line, column: field.keyPlace.column,
          remedy: near ?? "known are \(known.joined(separator: ", "))"))
    }
    switch kind {
    case .session:
      if var session = reader.session({ values[$0.rawValue] }, source: .entry) {
        session.note = joined(session.note, body)
        log.sessions.append(session)
      }
    case .checkIn where isEmpty(values, body):
      log.diagnostics.append(
        Diagnostic(
          .remark, "nothing is filled in, so this is no check-in yet", file: file,
          line: parts.yamlFirstLine, remedy: "write behind the colons what you know"))
    case .checkIn:
      if var checkIn = reader.wideCheckIn({ values[$0.rawValue] }) {
        checkIn.note = joined(checkIn.note, body)
        checkIn.origins = [Origin(file: file, line: parts.yamlFirstLine, kind: .entry)]
        log.checkIns.append(checkIn)
      }
    case .note:
      if let day = reader.day(values["date"]) {
        let text = joined(values["note"], body) ?? ""
        let origin = Origin(file: file, line: parts.bodyFirstLine, kind: .entry)
        log.notes.append(Note(day: day, title: values["title"], text: text, origin: origin))
      }
    }
    log.diagnostics += reader.diagnostics
  }

  private func kind(
    of values: [String: String], _ fields: [YAMLEntry], _ reader: inout FieldReader
  ) -> Kind? {
    guard let written = values["type"] else {
      reader.warn("the entry has no 'type' and was left out", "add type: session, checkin or note")
      return nil
    }
    guard let kind = Kind(rawValue: written.lowercased()) else {
      reader.warn(
        "type \(written.quoted) is not known; the entry was left out",
        "write session, checkin or note", at: "type")
      return nil
    }
    return kind
  }

  /// The fields as the text that a cell would hold; lists are joined by semicolons.
  private func values(of fields: [YAMLEntry]) throws(YAMLFault) -> [String: String] {
    var values: [String: String] = [:]
    for field in fields {
      let text = try field.value.texts().joined(separator: "; ")
      if !text.isBlank { values[field.key.lowercased()] = text }
    }
    return values
  }

  private func knownNames(of kind: Kind) -> [String] {
    switch kind {
    case .session: SessionColumn.allCases.map(\.rawValue)
    case .checkIn: WideCheckInColumn.allCases.map(\.rawValue)
    case .note: ["date", "title", "note"]
    }
  }

  /// Whether a check-in has no field but its date, and no note.
  private func isEmpty(_ values: [String: String], _ body: String) -> Bool {
    body.isEmpty
      && WideCheckInColumn.allCases.allSatisfy { $0 == .own(.date) || values[$0.rawValue] == nil }
  }

  private func joined(_ first: String?, _ second: String) -> String? {
    guard let first else { return second.isEmpty ? nil : second }
    return second.isEmpty ? first : first + "\n\n" + second
  }
}

extension String {
  /// Without blank lines at the beginning and blanks at the end.
  fileprivate var trimmingBlankLines: String {
    var view = unicodeScalars[...]
    while let first = view.first, first == "\n" || first == "\r" { view.removeFirst() }
    while let last = view.last, last == "\n" || last == "\r" || last == " " || last == "\t" {
      view.removeLast()
    }
    return String(view)
  }
}
