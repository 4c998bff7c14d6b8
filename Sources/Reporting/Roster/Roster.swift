import TrainingModel

/// A coach's runners, the one who needs a call first at the top.
///
/// The order is about whom to talk to. No clock is looked at: data is fresh or not by the newest
/// week among all runners.
package struct Roster: Hashable, Sendable {
  /// A summary and where it came from.
  package struct Entry: Hashable, Sendable {
    package var summary: RunnerSummary
    /// The home or the folder: summaries of one runner in one folder belong together.
    package var folder: String
    /// The home or the file, as the coach knows it.
    package var place: String

    package init(_ summary: RunnerSummary, folder: String, place: String) {
      self.summary = summary
      self.folder = folder
      self.place = place
    }
  }

  package struct Line: Hashable, Sendable {
    package let summary: RunnerSummary
    package let standing: Standing
    /// Days from the end of this runner's latest week to the end of the newest of all.
    package let daysBehind: Int
    /// Where it was read: it tells runners of one name apart.
    package let place: String
    /// Whether another line has the same name.
    package let sharesName: Bool

    package var isFresh: Bool { daysBehind <= Roster.freshDays }
  }

  /// What a runner's line stands under, in the order of calls.
  package enum Standing: Int, Hashable, Sendable, CaseIterable {
    case stop, overstretched, stretched
    /// No call, or none that still holds.
    case unclear
    case balanced, recovered
  }

  /// In the order of calls.
  package let lines: [Line]
  /// The newest week of all; nil without a runner.
  package let newest: Week?
  /// Homes and files that could not be used, each with the reason and the remedy.
  package var unread: [Diagnostic] = []

  /// A week that ends more than this before the newest is no longer fresh.
  private static let freshDays = 14

  package init(_ entries: [Entry], unread: [Diagnostic] = []) {
    let latest = Self.latest(of: entries)
    let newest = latest.map(\.summary.week).max { ($0.end, $0.id) < ($1.end, $1.id) }
    let names = Dictionary(grouping: latest, by: \.summary.runner).mapValues(\.count)
    lines = latest.map { entry in
      let behind = newest.map { entry.summary.week.end.days(to: $0.end) } ?? 0
      return Line(
        summary: entry.summary,
        standing: Standing(entry.summary.level, isFresh: behind <= Self.freshDays),
        daysBehind: behind, place: entry.place,
        sharesName: names[entry.summary.runner, default: 1] > 1)
    }.sorted { Self.precedes($0, $1) }
    self.newest = newest
    self.unread = unread.sorted()
  }

  /// Of several weeks that one runner sent, the latest.
  private static func latest(of entries: [Entry]) -> [Entry] {
    let runners = Dictionary(grouping: entries) { [$0.folder, $0.summary.runner] }
    return runners.values.flatMap { entries in
      let end = entries.map(\.summary.week.end).max()
      // Two different summaries of one week may be two runners of one name: both are kept.
      var seen = Set<RunnerSummary>()
      return entries.sorted { $0.place < $1.place }
        .filter { $0.summary.week.end == end && seen.insert($0.summary).inserted }
    }
  }
}

extension Roster.Standing {
  /// A warning sign stays first, however old: nobody has said since that it is over.
  fileprivate init(_ level: VerdictLevel, isFresh: Bool) {
    switch level {
    case .stop: self = .stop
    case _ where !isFresh: self = .unclear
    case .overstretched: self = .overstretched
    case .stretched: self = .stretched
    case .unknown: self = .unclear
    case .balanced: self = .balanced
    case .recovered: self = .recovered
    }
  }
}

extension Roster {
  /// By standing; then the lower index, where both have a fresh one; then by name.
  private static func precedes(_ one: Line, _ other: Line) -> Bool {
    if one.standing != other.standing { return one.standing.rawValue < other.standing.rawValue }
    let (index, otherIndex) = (one.freshIndex ?? .infinity, other.freshIndex ?? .infinity)
    if index != otherIndex { return index < otherIndex }
    return one.nameKeys.lexicographicallyPrecedes(other.nameKeys) {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }
}

extension Roster.Line {
  fileprivate var freshIndex: Double? { isFresh ? summary.index : nil }

  /// What tells any two lines apart, so that their order never hangs on that of files.
  fileprivate var nameKeys: [String] { [summary.runner.lowercased(), summary.runner, place] }
}
