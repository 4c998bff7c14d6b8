import TrainingModel

extension FieldReader {
  /// A check-in of an imported table, as the device or app measured it.
  mutating func importedCheckIn(
    _ text: (WideCheckInColumn) -> String?, from source: SourceName
  ) -> CheckIn? {
    guard var checkIn = wideCheckIn(text) else { return nil }
    checkIn.source = source.name
    checkIn.origins = [Origin(file: file, line: line, kind: .export)]
    return checkIn
  }

  /// A session of an imported table.
  mutating func importedSession(_ text: (ImportedSessionColumn) -> String?) -> Session? {
    guard var session = session({ text(.own($0)) }, source: .export) else { return nil }
    session.startInstant = number(
      text(.added(.startInstant)), RecordingColumn.startInstant.rawValue, in: 0...5e9
    ).map { Int($0) }
    session.elapsedMinutes = number(
      text(.added(.elapsedMinutes)), RecordingColumn.elapsedMinutes.rawValue,
      in: 0...Double(Int32.max))
    if let recording = text(.added(.recording)) {
      let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      session.recordingFile = (folder + [Substring(recording)]).joined(separator: "/")
    }
    return session
  }
}
