import TrainingModel

/// Runkeeper's `cardioActivities.csv`, whose header names the units.
struct Runkeeper: TableExport {
  let name = "Runkeeper activities"
  let source = "Runkeeper"

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("date", "type", "duration", "gpx file") && distance(in: table) != nil
  }

  /// The place of the distance and what its unit is in meters.
  private func distance(in table: ExportTable) -> (position: Int, meters: Double)? {
    for (name, meters) in [
      ("distance (km)", 1000), ("distance (mi)", 1609.344), ("distance (m)", 1),
    ] {
      if let position = table.position(name) { return (position, meters) }
    }
    return nil
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    guard let distance = distance(in: table) else { return }
    let feet = table.position("climb (ft)")
    let meters = table.position("climb (m)")
    for row in table.rows {
      guard let start = row.text("date").flatMap({ WrittenTime($0) }) else {
        draft.reject("the date cannot be read", line: row.line)
        continue
      }
      var session = draft.session(
        start.day, Sport(words: row.text("type") ?? ""), line: row.line)
      session.start = start.clockTime
      session.minutes = draft.duration(row, at: table.position("duration"))
      session.distanceMeters = draft.measure(
        row, at: distance.position, in: ExportDraft.distanceMeters, times: distance.meters)
      session.ascentMeters =
        draft.measure(row, at: meters, in: Plausible.ascentMeters)
        ?? draft.measure(row, at: feet, in: Plausible.ascentMeters, times: 0.3048)
      session.averageHeartRate = draft.measure(
        row, "average heart rate (bpm)", in: Plausible.heartRate)
      session.title = row.text("route name")
      session.note = row.text("notes")?.note
      session.recordingFile = row.text("gpx file").flatMap { draft.recordingFile(named: $0) }
      draft.add(session)
    }
    draft.leaveOutAll("calories")
  }
}
