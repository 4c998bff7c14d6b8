/// A table of the log that lines are added to from the terminal.
package enum WritableTable: String, CaseIterable, Sendable {
  case checkIns = "checkins"
  case sessions
}

extension WritableTable {
  /// The full header, in the order of the documentation.
  package var columns: [String] {
    switch self {
    case .checkIns: CheckInColumn.allCases.map(\.rawValue)
    case .sessions: SessionColumn.allCases.map(\.rawValue)
    }
  }

  /// `checkins.csv`, then `checkins-2.csv`, `checkins-3.csv` for lines that the ones before cannot
  /// take.
  package func fileName(_ number: Int) -> String {
    number == 1 ? "\(rawValue).csv" : "\(rawValue)-\(number).csv"
  }

  /// Columns in which a person writes whatever they like.
  static let freeText: Set<String> = ["title", "note"]

  /// Columns of text with a meaning: everything else holds one number.
  static let words: Set<String> = [
    "date", "start", "bedtime", "wake_time", "sport", "kind", "symptoms", "ill", "travel",
    "practices", "title", "note",
  ]
}
