import TrainingModel

/// What a file of the log is, by its name.
enum LogFormat: Hashable {
  case table(TableReader.Kind)
  case entry
  /// A FIT, TCX or GPX file, packed with gzip or not.
  case activity(SourceKind)
  /// A file that an app or web site exported; what it holds shows only inside.
  case export
  /// An archive, or a health export: what may hold more than fits into memory.
  case stream

  private static let streamEndings = [".zip", ".tar", ".tar.gz", ".tgz", ".xml"]

  init?(path: String) {
    let name = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
      self = TableReader.holds(name).map(Self.table) ?? .export
    } else if name.hasSuffix(".json") {
      self = .export
    } else if name.hasSuffix(".md") {
      self = .entry
    } else if Self.streamEndings.contains(where: name.hasSuffix) {
      self = .stream
    } else if let kind = Self.activityKind(name) {
      self = .activity(kind)
    } else {
      return nil
    }
  }

  private static func activityKind(_ name: String) -> SourceKind? {
    let name = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    let kinds: [SourceKind] = [.fit, .tcx, .gpx]
    return kinds.first { name.hasSuffix("." + $0.rawValue) }
  }

  var sourceKind: SourceKind {
    switch self {
    case .table: .table
    case .entry: .entry
    case .activity(let kind): kind
    case .export, .stream: .export
    }
  }

  static func unknown(_ path: String) -> Diagnostic {
    let isTable = path.lowercased().hasSuffix(".csv") || path.lowercased().hasSuffix(".tsv")
    return Diagnostic(
      .warning,
      isTable
        ? "the table was not read: neither its name nor its columns say what it holds"
        : "the file was not read: its name does not say what it holds",
      file: path,
      remedy: isTable
        ? "begin the name of a table with checkins, sessions or plan"
        : remedy)
  }

  /// What is told of a file that is nothing to the log.
  static let remedy =
    "the log holds tables (.csv), entries (.md), watch files (.fit, .tcx, .gpx) and exports"
    + " (.csv, .json, .zip)"
}
