import TrainingModel

/// A table of the log that imports keep: what was there, with what another import adds.
///
/// A value that is imported again replaces the earlier one, for an export made at noon knows half of
/// its last day; what the new export does not know stays.
struct ImportedTable {
  let kind: TableReader.Kind
  let source: SourceName
  let text: String
  /// Rows that were not there before.
  let newRows: Int
  let rows: Int

  /// - Parameters:
  ///   - old: the file that stands there, if there is one.
  ///   - file: its path, as the log knows it.
  init(
    checkIns: [CheckIn], of source: SourceName, onto old: [UInt8], file: String
  ) {
    let known = Self.read(old, file, .checkIns).checkIns
    var byDay: [Int: CheckIn] = [:]
    for checkIn in known + checkIns {
      let earlier = byDay[checkIn.day.number]
      byDay[checkIn.day.number] = earlier?.completed(by: checkIn) ?? checkIn
    }
    let rows = byDay.values.sorted { $0.day < $1.day }.map(\.row).filter { $0.count > 1 }
    kind = .checkIns
    self.source = source
    text = TableText(rows, columns: WideCheckInColumn.allCases.map(\.rawValue)).text
    newRows = rows.count - Set(known.map(\.day.number)).count
    self.rows = rows.count
  }

  /// - Parameter sessions: file by file; two rows of one file are two sessions.
  init(
    sessions: [[Session]], of source: SourceName, onto old: [UInt8], file: String
  ) {
    let folder = file.folder
    let known = Self.read(old, file, .sessions).sessions
    var sums = SessionRows()
    for file in [known] + sessions { sums.add(file) }
    kind = .sessions
    self.source = source
    let rows = sums.rows.map { session in
      var session = session
      session.recordingFile = session.recordingFile?.relative(to: folder)
      return session.row
    }
    text =
      TableText(
        rows.sorted(by: Self.precedes), columns: ImportedSessionColumn.allCases.map(\.rawValue)
      ).text
    newRows = rows.count - known.count
    self.rows = rows.count
  }

  init(plan: [PlannedSession], of source: SourceName, onto old: [UInt8], file: String) {
    let known = Self.read(old, file, .plan).plan.map(\.row)
    var rows = Set(known)
    for planned in plan { rows.insert(planned.row) }
    kind = .plan
    self.source = source
    let inOrder = rows.sorted(by: Self.precedes)
    text = TableText(inOrder, columns: PlanColumn.allCases.map(\.rawValue)).text
    newRows = rows.count - Set(known).count
    self.rows = rows.count
  }

  /// Whether a file is as an import left it. One that somebody has changed is theirs.
  static func isUntouched(_ bytes: [UInt8], file: String, kind: TableReader.Kind) -> Bool {
    guard let source = SourceName(table: file) else { return false }
    let again =
      switch kind {
      case .checkIns: ImportedTable(checkIns: [], of: source, onto: bytes, file: file)
      case .sessions: ImportedTable(sessions: [], of: source, onto: bytes, file: file)
      case .plan: ImportedTable(plan: [], of: source, onto: bytes, file: file)
      }
    return Array(again.text.utf8) == bytes
  }

  private static func read(_ bytes: [UInt8], _ file: String, _ kind: TableReader.Kind) -> RawLog {
    bytes.isEmpty ? RawLog() : TableReader(columns: [:]).read(bytes, file: file, as: kind)
  }

  /// By date, start, and all that stands in the row.
  private static func precedes(_ one: TableText.Row, _ other: TableText.Row) -> Bool {
    func key(_ row: TableText.Row) -> [String] {
      let first = ["date", "start", "start_unix", "sport"].map { row[$0] ?? "" }
      return first + row.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    }
    return key(one).lexicographicallyPrecedes(key(other))
  }
}

// MARK: - The same session again

extension ImportedTable {
  /// The rows of all files. Each row of a file is one of those before it at most.
  private struct SessionRows {
    private(set) var rows: [Session] = []
    private var places: [SessionKey: [Int]] = [:]

    mutating func add(_ file: [Session]) {
      var taken: [SessionKey: Int] = [:]
      for session in file {
        let key = SessionKey(session)
        let number = taken[key, default: 0]
        taken[key] = number + 1
        if let same = places[key], number < same.count {
          rows[same[number]] = session.completedInTable(by: rows[same[number]])
        } else {
          places[key, default: []].append(rows.count)
          rows.append(session)
        }
      }
    }
  }

  /// What tells that two rows are of one session.
  private struct SessionKey: Hashable {
    let day: Int
    let sport: Sport
    let start: Int?
    let minutes: String?

    init(_ session: Session) {
      // An instant is enough: nobody starts two sessions of one sport at once.
      day = session.startInstant == nil ? session.day.number : 0
      sport = session.sport
      start = session.startInstant ?? session.start?.minutesSinceMidnight
      minutes = start == nil ? TableText.number(session.minutes) : nil
    }
  }
}

extension Session {
  /// This row, with what it lacks taken from an earlier one of the same session.
  fileprivate func completedInTable(by earlier: Session) -> Session {
    var result = self
    result.kind = kind ?? earlier.kind
    result.minutes = minutes ?? earlier.minutes
    result.elapsedMinutes = elapsedMinutes ?? earlier.elapsedMinutes
    result.distanceMeters = distanceMeters ?? earlier.distanceMeters
    result.ascentMeters = ascentMeters ?? earlier.ascentMeters
    result.rpe = rpe ?? earlier.rpe
    result.averageHeartRate = averageHeartRate ?? earlier.averageHeartRate
    result.maximumHeartRate = maximumHeartRate ?? earlier.maximumHeartRate
    result.heartRateAtEnd = heartRateAtEnd ?? earlier.heartRateAtEnd
    result.heartRate60sAfter = heartRate60sAfter ?? earlier.heartRate60sAfter
    result.weightBeforeKg = weightBeforeKg ?? earlier.weightBeforeKg
    result.weightAfterKg = weightAfterKg ?? earlier.weightAfterKg
    result.fluidLiters = fluidLiters ?? earlier.fluidLiters
    result.temperatureCelsius = temperatureCelsius ?? earlier.temperatureCelsius
    result.title = title ?? earlier.title
    result.note = note ?? earlier.note
    result.recordingFile = recordingFile ?? earlier.recordingFile
    return result
  }
}

extension CheckIn {
  /// This check-in with each cell that a later import fills; its words replace the earlier ones.
  fileprivate func completed(by later: CheckIn) -> CheckIn {
    var result = overwritten(by: later)
    result.note = later.note ?? note
    return result
  }
}

extension String {
  /// `Content/Log` for `Content/Log/sessions.csv`.
  var folder: String {
    split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  /// The path below a folder; nil for one that is not below it.
  fileprivate func relative(to folder: String) -> String? {
    guard !folder.isEmpty else { return self }
    return hasPrefix(folder + "/") ? String(dropFirst(folder.utf8.count + 1)) : nil
  }
}
