import TrainingModel

/// The activities table of intervals.icu: seconds, meters, and both clocks.
struct IntervalsActivitiesTable: TableExport {
  let name = "intervals.icu activities"
  let source = "intervals.icu"

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("start_date_local", "moving_time", "type")
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    let styles = draft.styles
    for row in table.rows {
      IntervalsActivities.add(line: row.line, &draft) { key in
        row.text(key).map { text in
          ExportCell(text, styles[table.position(key) ?? 0, default: .point])
        }
      }
    }
    draft.leaveOutAll("loads and zones of intervals.icu")
  }
}

/// Activities as intervals.icu and Strava give them to programs: the same words for the same
/// things.
struct IntervalsActivities: JSONExport {
  let name = "intervals.icu or Strava activities"
  let source = "intervals.icu"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains { $0.has("start_date_local", "moving_time", "type") }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects {
      Self.add(line: entry.line, &draft) { key in entry[key].map { ExportCell($0) } }
    }
  }

  /// Adds the session of one row, whose cells `cell` finds by their names.
  static func add(
    line: Int, _ draft: inout ExportDraft, cell: (String) -> ExportCell?
  ) {
    let instant = cell("start_date").flatMap { WrittenTime($0.text) }?.asUTC
    let written = cell("start_date_local").flatMap { WrittenTime($0.text) }?.asLocal
    guard let start = written ?? instant else {
      return draft.reject("the start cannot be read", line: line)
    }
    let local = start.local(draft.clock)
    var session = draft.session(local.day, Sport(words: cell("type")?.text ?? ""), line: line)
    session.start = local.time
    session.startInstant = instant?.instant
    func measure(_ key: String, _ range: ClosedRange<Double>, times factor: Double = 1) -> Double? {
      draft.measure(cell(key), key, in: range, times: factor, line: line)
    }
    session.minutes =
      measure("moving_time", Plausible.sessionMinutes, times: 1.0 / 60)
      ?? measure("icu_recording_time", Plausible.sessionMinutes, times: 1.0 / 60)
    session.elapsedMinutes = measure("elapsed_time", Plausible.sessionMinutes, times: 1.0 / 60)
    session.distanceMeters = measure("distance", ExportDraft.distanceMeters)
    session.ascentMeters = measure("total_elevation_gain", Plausible.ascentMeters)
    session.averageHeartRate = measure("average_heartrate", Plausible.heartRate)
    session.maximumHeartRate = measure("max_heartrate", Plausible.heartRate)
    session.rpe = measure("icu_rpe", 1...10) ?? measure("perceived_exertion", 1...10)
    if cell("race")?.text == "true" { session.kind = .race }
    session.title = cell("name")?.text
    session.note = cell("description").map(\.text).flatMap(Self.note)
    draft.add(session)
  }

  /// Line ends are written as a backslash and an n.
  private static func note(_ text: String) -> String? {
    text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n").note
  }
}
