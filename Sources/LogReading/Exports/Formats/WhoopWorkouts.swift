import TrainingModel

/// `workouts.csv`, with or without the columns of GPS.
struct WhoopWorkouts: TableExport {
  let name = "WHOOP workouts"
  let source = Whoop.source

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("workout start time", "activity name")
      || Whoop.matches(table, ["workout start time"], counts: [17, 20, 21])
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    Whoop.warnIfTranslated(table, &draft)
    guard let order = Whoop.dateOrder(table, &draft) else { return }
    func place(_ name: String, _ usual: Int) -> Int { Whoop.position(table, name, usual) }
    let hasPlaces = table.names.count >= 20
    let distance = table.position("distance (meters)") ?? (hasPlaces ? 17 : nil)
    let ascent = table.position("altitude gain (meters)") ?? (hasPlaces ? 18 : nil)
    for row in table.rows {
      let start = row.text(at: place("workout start time", 3))
        .flatMap { WrittenTime($0, order: order) }
      guard let start else {
        draft.reject("the start cannot be read", line: row.line)
        continue
      }
      let activity = row.text(at: place("activity name", 6))
      let sport = Sport(words: activity ?? "")
      var session = draft.session(start.day, sport, line: row.line)
      if sport == .other { session.title = activity }
      session.start = start.clockTime
      session.startInstant = start.with(offset: Whoop.offset(row.text(at: 2))).instant
      session.minutes = draft.measure(
        row, at: place("duration (min)", 5), in: Plausible.sessionMinutes)
      session.distanceMeters = draft.measure(row, at: distance, in: ExportDraft.distanceMeters)
      session.ascentMeters = draft.measure(row, at: ascent, in: Plausible.ascentMeters)
      session.maximumHeartRate = draft.measure(
        row, at: place("max hr (bpm)", 9), in: Plausible.heartRate)
      session.averageHeartRate = draft.measure(
        row, at: place("average hr (bpm)", 10), in: Plausible.heartRate)
      draft.add(session)
    }
    draft.leaveOutAll("strain and zones")
  }
}
