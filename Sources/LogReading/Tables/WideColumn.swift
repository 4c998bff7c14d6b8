/// A column of a table that has more than the usual ones: one of those, or one of the added.
enum WideColumn<Own: TableColumn, Added: TableColumn>: TableColumn {
  case own(Own)
  case added(Added)

  static var allCases: [Self] { Own.allCases.map(Self.own) + Added.allCases.map(Self.added) }

  init?(rawValue: String) {
    if let column = Own(rawValue: rawValue) {
      self = .own(column)
    } else if let column = Added(rawValue: rawValue) {
      self = .added(column)
    } else {
      return nil
    }
  }

  var rawValue: String {
    switch self {
    case .own(let column): column.rawValue
    case .added(let column): column.rawValue
    }
  }

  var place: Int {
    switch self {
    case .own(let column): column.place
    case .added(let column): Self.firstAddedPlace + column.place
    }
  }

  /// Above the place of any usual column.
  private static var firstAddedPlace: Int { 64 }
}

/// The columns of one kind of table.
protocol TableColumn: RawRepresentable<String>, CaseIterable, Hashable {
  /// A number of its own, below 256: cells are found by it, for each row anew.
  var place: Int { get }
}

extension TableColumn {
  /// A case without values is its place among all cases, in one byte; a test holds it to that.
  var place: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}

/// Columns that a table of check-ins may have besides the usual ones: night signs, an orthostatic
/// test, an overall answer, and which device measured.
enum OptionalCheckInColumn: String, TableColumn {
  case respirationRate = "respiration_rate"
  case oxygenSaturation = "oxygen_saturation_pct"
  case skinTemperatureDeviation = "skin_temperature_deviation_c"
  case supineHeartRate = "supine_hr"
  case standingHeartRate = "standing_hr"
  /// 0 to 10.
  case overallRecovery = "overall_recovery"
  /// Written on the first morning with a new one.
  case device
}

/// What tells which recording a session is the same as.
enum RecordingColumn: String, TableColumn {
  /// Seconds since 1970 UTC at the start.
  case startInstant = "start_unix"
  case elapsedMinutes = "elapsed_min"
  /// The activity file, relative to the table, without `.gz`.
  case recording
}

typealias WideCheckInColumn = WideColumn<CheckInColumn, OptionalCheckInColumn>
typealias ImportedSessionColumn = WideColumn<SessionColumn, RecordingColumn>
