import TrainingModel

/// Reads files that apps and web sites export, each by the format that recognizes it.
struct ExportReader {
  private let settings: Settings
  private let dateOrder: DateOrder?

  /// - Parameter dateOrder: what the person says of dates that leave it open.
  init(settings: Settings, dateOrder: DateOrder? = nil) {
    self.settings = settings
    self.dateOrder = dateOrder
  }

  /// Reads JSON where the text begins like JSON, else a table.
  func read(_ bytes: [UInt8], file: String) -> RawLog {
    let text = TextDecoding.utf8(from: bytes, limit: CSVTable.largestSize)
    let first = text.first { $0 > UInt8(ascii: " ") }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return readJSON(text, file) }
    guard !file.lowercased().hasSuffix(".json") else {
      return problem(text.isEmpty ? JSONFault.empty : .unexpected(line: 1), file)
    }
    return readTable(text, file)
  }

  private func readJSON(_ text: [UInt8], _ file: String) -> RawLog {
    let document: JSONDocument
    do throws(JSONFault) {
      document = try JSONDocument(text)
    } catch {
      return problem(error, file)
    }
    for case let format as any JSONExport in ExportFormats.all
    where format.recognizes(document.root) {
      return read(document.root, as: format, file)
    }
    var log = RawLog()
    log.diagnostics = [
      Diagnostic(
        .remark, "this JSON holds nothing that is read here", file: file,
        remedy: "it may stay where it is")
    ]
    return log
  }

  private func read(_ value: JSONValue, as format: some JSONExport, _ file: String) -> RawLog {
    var draft = ExportDraft(format, file: file, settings: settings)
    format.read(value, into: &draft)
    return draft.finished()
  }

  private func readTable(_ text: [UInt8], _ file: String) -> RawLog {
    let csv = CSVTable(utf8: text)
    let table = ExportTable(csv)
    var log = RawLog()
    log.diagnostics = csv.problems.map { $0.diagnostic(in: file) }
    for case let format as any TableExport in ExportFormats.all
    where format.recognizes(table, settings) {
      var taken = read(table, as: format, file)
      taken.diagnostics = log.diagnostics + taken.diagnostics
      return taken
    }
    if !csv.hasNothing { log.diagnostics.append(LogFormat.unknown(file)) }
    return log
  }

  private func read(_ table: ExportTable, as format: some TableExport, _ file: String) -> RawLog {
    var draft = ExportDraft(
      format, file: file, settings: settings, table: table, dateOrder: dateOrder)
    format.read(table, into: &draft)
    return draft.finished()
  }

  private func problem(_ fault: JSONFault, _ file: String) -> RawLog {
    var log = RawLog()
    log.diagnostics = [fault.diagnostic(in: file)]
    return log
  }
}

extension JSONFault {
  /// All wording of what is wrong with a JSON text.
  func diagnostic(in file: String) -> Diagnostic {
    let (line, summary): (Int?, String) =
      switch self {
      case .tooLarge: (nil, "the JSON is larger than 64 MiB, or holds too many values")
      case .empty: (nil, "the file is empty")
      case .tooDeep(let line): (line, "the JSON is nested more than 128 deep")
      case .truncated(let line): (line, "the file ends in the middle of the JSON")
      case .unexpected(let line): (line, "this is no JSON")
      }
    return Diagnostic(
      .warning, summary + "; the file was left out", file: file, line: line,
      remedy: "export it again from the app or web site")
  }
}
