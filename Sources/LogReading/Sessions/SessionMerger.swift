import TrainingModel

/// Makes one session of each run, however often it was told.
///
/// The recording gives the measures, the hand-written row gives exertion, kind, title and note.
struct SessionMerger {
  private(set) var diagnostics: [Diagnostic] = []

  /// The sessions in order of day and start, each once.
  mutating func merge(_ sessions: [Session]) -> [Session] {
    let inOrder = withoutCrowds(sessions.inOrder(by: Self.isReadBefore))
    let recorded = inOrder.filter(\.source.isRecording)
    let written = recorded.isEmpty ? inOrder : inOrder.filter { !$0.source.isRecording }
    let merged = pair(withoutRepeats(written), with: oneEach(recorded))
    return merged.inOrder(by: Self.precedes)
  }

  /// More than anybody has on a day, however many files tell of it: a date is wrong, and which two
  /// of so many are one could not be found in a sensible time.
  private static let mostADay = 100

  private mutating func withoutCrowds(_ sessions: [Session]) -> [Session] {
    var counts: [CalendarDay: Int] = [:]
    for session in sessions { counts[session.day, default: 0] += 1 }
    guard counts.values.contains(where: { $0 > Self.mostADay }) else { return sessions }
    counts = [:]
    var crowded: [Session] = []
    let kept = sessions.filter { session in
      let count = counts[session.day, default: 0] + 1
      counts[session.day] = count
      if count == Self.mostADay + 1 { crowded.append(session) }
      return count <= Self.mostADay
    }
    diagnostics += crowded.map { session in
      Diagnostic(
        .warning,
        "\(session.day) has \(counts[session.day] ?? 0) sessions; the first \(Self.mostADay) are"
          + " used",
        file: session.origins.first?.file, line: session.origins.first?.line,
        remedy: "check the dates in this file")
    }
    return kept
  }

  /// By day, start, and then by what stands in them, so that no order of files shows through.
  static func precedes(_ one: Session, _ other: Session) -> Bool {
    func key(_ session: Session) -> (Int, Int, String, Double, String, Int) {
      (
        session.day.number, session.start?.minutesSinceMidnight ?? 1440, session.sport.rawValue,
        session.minutes ?? 0, session.origins.first?.file ?? "", session.origins.first?.line ?? 0
      )
    }
    return key(one) < key(other)
  }

  /// In order of files and lines, whatever order they were read in.
  private static func isReadBefore(_ one: Session, _ other: Session) -> Bool {
    let (file, otherFile) = (one.origins.first?.file ?? "", other.origins.first?.file ?? "")
    if file != otherFile { return file.utf8.lexicographicallyPrecedes(otherFile.utf8) }
    let (line, otherLine) = (one.origins.first?.line ?? 0, other.origins.first?.line ?? 0)
    return line == otherLine ? precedes(one, other) : line < otherLine
  }

  /// Recordings of one run become one, the better source first.
  private func oneEach(_ recordings: [Session]) -> [Session] {
    var kept: [Session] = []
    var byDay: [Int: [Int]] = [:]
    var byFile: [String: [Int]] = [:]
    for recording in recordings.sorted(by: Self.isBetterSource) {
      // A recording near midnight may be dated a day apart by another device.
      let near = (-1...1).flatMap { byDay[recording.day.number + $0] ?? [] }
      let named = byFile[recording.recordingFile ?? ""] ?? []
      let match: Match? =
        (named.count == 1 ? named.first.map { ($0, .fileName) } : nil)
        ?? Self.matchByInstant(recording, near, kept) ?? Self.matchByClock(recording, near, kept)
      if let (index, tie) = match {
        kept[index] = kept[index].completed(by: recording, tie)
      } else {
        byDay[recording.day.number, default: []].append(kept.count)
        kept.append(recording)
      }
      if let file = recording.origins.first?.file, recording.source != .export {
        byFile[file.withoutGzipSuffix, default: []].append(match?.index ?? kept.count - 1)
      }
    }
    return kept
  }

  /// A recording, by its place, and why it is the one.
  private typealias Match = (index: Int, tie: SessionTie)

  /// The first recording with the same instants.
  private static func matchByInstant(
    _ recording: Session, _ near: [Int], _ kept: [Session]
  ) -> Match? {
    for index in near {
      if let tie = SessionMatch.recordingTie(kept[index], recording) { return (index, tie) }
    }
    return nil
  }

  /// The recording that an export without an instant fits, the one with the nearest clock first.
  /// Two rows of one file are two sessions.
  private static func matchByClock(_ export: Session, _ near: [Int], _ kept: [Session]) -> Match? {
    guard export.source == .export else { return nil }
    let file = export.origins.first?.file
    let start = export.start?.minutesSinceMidnight ?? 0
    func minutesApart(_ index: Int) -> Int {
      abs(start - (kept[index].start?.minutesSinceMidnight ?? 0))
    }
    let fitting = near.compactMap { index -> Match? in
      guard !kept[index].origins.contains(where: { $0.file == file }) else { return nil }
      return SessionMatch.clockTie(export, kept[index]).map { (index, $0) }
    }
    return fitting.min {
      (minutesApart($0.index), $0.index) < (minutesApart($1.index), $1.index)
    }
  }

  private static func isBetterSource(_ one: Session, _ other: Session) -> Bool {
    let (rank, otherRank) = (one.source.rank, other.source.rank)
    return rank == otherRank ? precedes(one, other) : rank < otherRank
  }

  /// The same row in two files is one session; two equal rows in one file are two.
  private func withoutRepeats(_ rows: [Session]) -> [Session] {
    let daysOfSeveralFiles = daysOfSeveralFiles(rows)
    guard !daysOfSeveralFiles.isEmpty else { return rows }
    var kept: [Session] = []
    var countsByFile: [Session: [String: Int]] = [:]
    for row in rows {
      guard daysOfSeveralFiles.contains(row.day) else {
        kept.append(row)
        continue
      }
      let file = row.origins.first?.file ?? ""
      var content = row
      content.origins = []
      content.source = .table
      var counts = countsByFile[content] ?? [:]
      let most = counts.values.max() ?? 0
      counts[file, default: 0] += 1
      if counts[file, default: 0] > most { kept.append(row) }
      countsByFile[content] = counts
    }
    return kept
  }

  private func daysOfSeveralFiles(_ rows: [Session]) -> Set<CalendarDay> {
    var files: [CalendarDay: String] = [:]
    var days: Set<CalendarDay> = []
    for row in rows {
      let file = row.origins.first?.file ?? ""
      if let other = files.updateValue(file, forKey: row.day), other != file {
        days.insert(row.day)
      }
    }
    return days
  }

  /// Gives each hand-written session to the recording it fits best, one to one.
  private mutating func pair(_ written: [Session], with recorded: [Session]) -> [Session] {
    guard !recorded.isEmpty else { return joiningEntries(written) }
    var result = recorded
    var unmatched: [Session] = []
    let recordingsByDay = Dictionary(grouping: recorded.indices) { recorded[$0].day.number }
    for (_, rows) in Dictionary(grouping: written, by: \.day.number).sorted(by: { $0.key < $1.key })
    {
      let pairs = bestPairs(of: rows, with: recordingsByDay[rows[0].day.number] ?? [], in: recorded)
      for pair in pairs {
        report(rows[pair.row], recorded[pair.recording])
        result[pair.recording] = result[pair.recording].annotated(by: rows[pair.row])
      }
      let paired = Set(pairs.map(\.row))
      unmatched += rows.indices.filter { !paired.contains($0) }.map { rows[$0] }
    }
    return result + joiningEntries(unmatched)
  }

  /// Those that fit best, the best first; each row and each recording once.
  private func bestPairs(
    of rows: [Session], with recordings: [Int], in recorded: [Session]
  ) -> [(row: Int, recording: Int)] {
    var possible: [(distance: Double, row: Int, recording: Int)] = []
    for row in rows.indices {
      for recording in recordings {
        guard
          let distance = SessionMatch.distance(ofHandWritten: rows[row], to: recorded[recording])
        else { continue }
        possible.append((distance, row, recording))
      }
    }
    var (pairedRows, pairedRecordings) = (Set<Int>(), Set<Int>())
    return possible.sorted(by: <).compactMap { _, row, recording in
      guard !pairedRows.contains(row), !pairedRecordings.contains(recording) else { return nil }
      pairedRows.insert(row)
      pairedRecordings.insert(recording)
      return (row, recording)
    }
  }

  /// A table row and a Markdown entry may tell of one run too; the entry's words win.
  private func joiningEntries(_ written: [Session]) -> [Session] {
    guard written.contains(where: { $0.source == .entry }) else { return written }
    var rows = written.filter { $0.source != .entry }
    var byDay = Dictionary(grouping: rows.indices) { rows[$0].day }
    for entry in written where entry.source == .entry {
      let match = byDay[entry.day]?.first { index in
        rows[index].origins.allSatisfy { $0.kind != .entry }
          && SessionMatch.isSame(entry: entry, row: rows[index])
      }
      if let match {
        rows[match] = rows[match].annotated(by: entry)
      } else {
        byDay[entry.day, default: []].append(rows.count)
        rows.append(entry)
      }
    }
    return rows
  }

  private mutating func report(_ row: Session, _ recording: Session) {
    guard let origin = row.origins.first else { return }
    let differences = [
      ("distance", SessionMatch.relativeDifference(row.distanceMeters, recording.distanceMeters)),
      ("duration", SessionMatch.durationDifference(row, recording)),
    ]
    for case (let name, let difference?) in differences where difference > 0.05 {
      diagnostics.append(
        Diagnostic(
          .remark,
          "the \(name) differs by \(Int((difference * 100).rounded())) % from the recording"
            + " of the same session; the recording's is used",
          file: origin.file, line: origin.line,
          remedy: "nothing to do, unless they are two sessions: then note the start of each"))
    }
  }
}

extension SourceKind {
  /// Whether a device wrote it, rather than a person.
  var isRecording: Bool { self != .table && self != .entry }

  /// The better source of measures first.
  var rank: Int {
    switch self {
    case .fit: 0
    case .tcx: 1
    case .gpx: 2
    case .export: 3
    case .table: 4
    case .entry: 5
    }
  }
}
