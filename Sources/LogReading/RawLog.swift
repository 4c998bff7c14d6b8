import TrainingModel

/// Everything that was read, file by file, before it is put in order.
package struct RawLog: Sendable {
  /// In the order of files and lines.
  package var sessions: [Session] = []
  /// In the order of files and lines; a date may stand here more than once.
  package var checkIns: [CheckIn] = []
  package var notes: [Note] = []
  package var plan: [PlannedSession] = []
  package var diagnostics: [Diagnostic] = []
  /// What each file gave, in order of path.
  package var files: [ReadFile] = []
  /// Whose device or app it is from, such as `Strava`, where it is one file that says so.
  package var source: String?
  /// What the columns of the log are called in it, where a person named them.
  var fieldNames: [String: String] = [:]

  package init() {}
}

/// One file of the log and what was taken from it.
package struct ReadFile: Hashable, Sendable {
  package let path: String
  package let kind: SourceKind
  package let sessions: Int
  package let checkIns: Int
  package let others: Int
}

extension RawLog {
  /// What wrote the first thing in it: a table among the exports may be a person's own.
  var kind: SourceKind? {
    (sessions.first?.origins ?? checkIns.first?.origins)?.first?.kind
  }

  mutating func append(_ other: RawLog) {
    if sessions.isEmpty { sessions = other.sessions } else { sessions += other.sessions }
    if checkIns.isEmpty { checkIns = other.checkIns } else { checkIns += other.checkIns }
    notes += other.notes
    plan += other.plan
    diagnostics += other.diagnostics
    files += other.files
  }
}
