import TrainingModel

/// Everything that was found in what a person wants to import.
package struct Imported: Sendable {
  /// By source, in the order of their names.
  package var sources: [ImportedSource] = []
  /// Files of watches that tell of sessions, in order of path.
  package var activities: [ImportedActivity] = []
  package var leftOut: [LeftOut] = []
  package var diagnostics: [Diagnostic] = []

  /// Whether there is nothing that the log keeps.
  package var isEmpty: Bool { sources.isEmpty && activities.isEmpty }
}

/// What one device or app told.
package struct ImportedSource: Sendable {
  package let name: String
  /// File by file, for two rows of one file are two sessions.
  var sessions: [[Session]] = []
  /// In the order of files; a date may stand here more than once.
  var checkIns: [CheckIn] = []
  var plan: [PlannedSession] = []
  /// What the columns of the log are called there, where a person named them.
  var fieldNames: [String: String] = [:]
}

/// A file as a watch wrote it, and what it tells of.
package struct ImportedActivity: Sendable {
  package let item: ImportItem
  /// Of what is in it, unpacked.
  let content: ContentHash
  let sessions: [Session]
  /// Whose export it lay in.
  let source: String
}

/// Files that are not brought into the log, for one reason.
package struct LeftOut: Hashable, Sendable {
  package let reason: String
  package var files: [String]

  static let otherXML = "no health export, though it is XML"
  static let useless = "nothing in it that the log keeps"
  static let unreadable = "could not be read whole"
}

extension LeftOut {
  /// What is said of a file of the log that was left out as a whole; nil where that was said.
  func diagnostic(ofAll file: String) -> Diagnostic? {
    switch reason {
    case Self.unreadable: nil
    case Self.useless:
      Diagnostic(
        .warning, "nothing in this health export can be used", file: file,
        remedy: "see on the phone whether sleep, workouts or resting heart rate are there, and"
          + " export it again")
    case Self.otherXML:
      Diagnostic(
        .warning, "this is no health export, and no other XML is read", file: file,
        remedy: LogFormat.remedy)
    default:
      Diagnostic(.warning, "the file was left out: \(reason)", file: file, remedy: LogFormat.remedy)
    }
  }

  /// What is said of an archive of the log that these files lie in.
  func diagnostic(ofSomeIn archive: String) -> Diagnostic {
    let isOne = files.count == 1
    let counted = isOne ? "1 file of it was" : "\(files.count) files of it were"
    return Diagnostic(.remark, "\(counted) left out: \(reason)", file: archive)
  }
}
