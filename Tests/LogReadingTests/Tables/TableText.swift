import TrainingModel

@testable import LogReading

/// What a table with this text gives.
func read(
  _ kind: TableReader.Kind, _ text: String, columns: [String: [String: String]] = [:],
  file: String? = nil
) -> RawLog {
  TableReader(columns: columns)
    .read(Array(text.utf8), file: file ?? kind.rawValue + ".csv", as: kind)
}
