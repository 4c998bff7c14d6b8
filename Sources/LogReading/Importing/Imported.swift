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
