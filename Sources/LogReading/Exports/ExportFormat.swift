import TrainingModel

/// A kind of file that an app or a web site exports. It recognizes itself by what stands in the
/// file, never by the file's name.
protocol ExportFormat: Sendable {
  /// As remarks call it: `Strava activities`.
  var name: String { get }
  /// Who measured: `Garmin`. Values of two sources never share one series.
  var source: String { get }
  /// `export`, unless a person wrote it.
  var kind: SourceKind { get }
}

extension ExportFormat {
  var kind: SourceKind { .export }
}

/// An export that is a table.
protocol TableExport: ExportFormat {
  func recognizes(_ table: ExportTable) -> Bool
  /// The same, where the settings may name columns.
  func recognizes(_ table: ExportTable, _ settings: Settings) -> Bool
  func read(_ table: ExportTable, into draft: inout ExportDraft)
}

/// An export that is JSON.
protocol JSONExport: ExportFormat {
  func recognizes(_ value: JSONValue) -> Bool
  func read(_ value: JSONValue, into draft: inout ExportDraft)
}

extension TableExport {
  func recognizes(_ table: ExportTable, _ settings: Settings) -> Bool { recognizes(table) }
}
