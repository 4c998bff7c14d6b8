import TrainingModel

/// What one source told, in numbers.
package struct SourceAccount: Hashable, Sendable {
  package let name: String
  /// Each once, however many files tell of it.
  package let sessions: Int
  package let nights: Int
  package let mornings: Int
  package let planned: Int
  package let span: ClosedRange<CalendarDay>?
  /// The activity files among it.
  package let files: Int
  /// What was found, by the columns of the log, in their order, with how often and what it is
  /// called at the source.
  package let fields: [Field]

  package struct Field: Hashable, Sendable {
    package let column: String
    package let count: Int
    package let origin: String?
  }
}

extension Imported {
  /// A source each, in the order of their names.
  package var accounts: [SourceAccount] {
    let names = Set(sources.map(\.name)).union(activities.map(\.source)).sorted()
    return names.map { name in
      account(
        of: sources.first { $0.name == name } ?? ImportedSource(name: name),
        activities.filter { $0.source == name })
    }
  }

  private func account(
    of source: ImportedSource, _ activities: [ImportedActivity]
  ) -> SourceAccount {
    var merger = SessionMerger()
    let told = source.sessions.flatMap(\.self)
    let sessions = merger.merge(told + activities.flatMap(\.sessions))
    var mornings: [CalendarDay: CheckIn] = [:]
    for checkIn in source.checkIns {
      mornings[checkIn.day] = mornings[checkIn.day]?.overwritten(by: checkIn) ?? checkIn
    }
    let days = sessions.map(\.day) + Array(mornings.keys) + source.plan.map(\.day)
    let span = days.min().flatMap { first in days.max().map { first...$0 } }
    let origins = FieldOrigins.of(source.name).merging(source.fieldNames) { _, own in own }
    func fields(_ rows: [TableText.Row], _ columns: [String]) -> [SourceAccount.Field] {
      columns.compactMap { column in
        let count = rows.count { $0[column] != nil }
        guard count > 0, !["date", "start_unix", "recording"].contains(column) else { return nil }
        return SourceAccount.Field(column: column, count: count, origin: origins[column])
      }
    }
    return SourceAccount(
      name: source.name, sessions: sessions.count,
      nights: mornings.values.count { $0.sleepHours != nil }, mornings: mornings.count,
      planned: source.plan.count, span: span, files: activities.count,
      fields: fields(told.map(\.row), ImportedSessionColumn.allCases.map(\.rawValue))
        + fields(mornings.values.map(\.row), WideCheckInColumn.allCases.map(\.rawValue)))
  }
}
