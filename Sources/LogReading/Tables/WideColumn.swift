/// A column of a table that was imported: one that a person may keep as well, or one that only
/// devices fill.
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
}

/// The columns of one kind of table.
typealias TableColumn = RawRepresentable<String> & CaseIterable & Hashable

/// What devices measure in a night and nobody writes down.
enum VitalsColumn: String, CaseIterable {
  case respirationRate = "respiration_rate"
  case oxygenSaturation = "oxygen_saturation_pct"
  case skinTemperatureDeviation = "skin_temperature_deviation_c"
}

/// What tells which recording a session is the same as.
enum RecordingColumn: String, CaseIterable {
  /// Seconds since 1970 UTC at the start.
  case startInstant = "start_unix"
  case elapsedMinutes = "elapsed_min"
  /// The activity file, relative to the table, without `.gz`.
  case recording
}

typealias ImportedCheckInColumn = WideColumn<CheckInColumn, VitalsColumn>
typealias ImportedSessionColumn = WideColumn<SessionColumn, RecordingColumn>
