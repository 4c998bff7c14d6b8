import ArgumentParser
import LogReading
import TrainingModel

/// What one column of a table asks for, in a runner's words: said once, for `--help`, for the
/// questions of `--ask` and for the first check-in of a new home.
struct FieldGuide {
  let column: String
  /// What it asks for: lower case, no full stop.
  let meaning: String
  /// nil where the meaning lists the answers.
  let example: String?
  /// The same in US units, for homes whose settings say imperial.
  let imperialExample: String?
  /// What stands for the value in `--help`.
  let valueName: String

  init(
    _ column: String, _ meaning: String, _ example: String? = nil, imperial: String? = nil,
    value valueName: String
  ) {
    self.column = column
    self.meaning = meaning
    self.example = example
    imperialExample = imperial
    self.valueName = valueName
  }
}

extension FieldGuide {
  static func all(of table: WritableTable) -> [FieldGuide] {
    switch table {
    case .checkIns: checkIn
    case .sessions: session
    }
  }

  /// The line of `--help` for this column.
  static func help(_ table: WritableTable, _ column: String) -> ArgumentHelp {
    guard let guide = all(of: table).first(where: { $0.column == column }) else {
      preconditionFailure("no guide for \(column)")
    }
    let examples = [guide.example, guide.imperialExample].compactMap(\.self)
    let suchAs = examples.isEmpty ? "" : ", such as " + examples.joined(separator: " or ")
    return ArgumentHelp(
      "\(guide.meaning.capitalizedFirst)\(suchAs).", valueName: guide.valueName)
  }

  func question(_ units: Settings.Units) -> String {
    let shown = units == .imperial ? imperialExample ?? example : example
    return meaning.capitalizedFirst + (shown.map { " (such as \($0))" } ?? "") + ": "
  }
}

extension String {
  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
