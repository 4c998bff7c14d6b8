import TrainingModel

/// `activities.csv` of Strava's bulk export, of any year and language.
///
/// Dates are UTC without saying so. Distance and elapsed time stand twice: first for people
/// (kilometers, but meters for swims), then in meters and seconds, which is what is read.
struct StravaActivities: TableExport {
  let name = "Strava activities"
  let source = "Strava"

  func recognizes(_ table: ExportTable) -> Bool { StravaColumns(table) != nil }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    guard let columns = StravaColumns(table) else { return }
    if !columns.isKnownLanguage {
      draft.warn(
        "the header is in a language that is not known; columns were taken by their place",
        "set Strava's language to English and export again, if something is missing",
        line: table.headerLine)
    }
    guard let order = draft.dateOrder(of: table.texts(at: 1)) else {
      return draft.warn(
        "nothing tells whether its dates have the day or the month first; the file was left out",
        "set Strava's language to English and export again")
    }
    for row in table.rows {
      if row.cells.first?.utf8.first == UInt8(ascii: "#") {
        draft.leaveOut("row that is commented out")
      } else if let session = session(row, columns, order, &draft) {
        draft.add(session)
      }
    }
    if columns.movingTime == nil {
      draft.remark("Strava tells only elapsed time here; pauses are in the durations")
    }
    draft.leaveOutAll("relative effort, weight of the profile")
  }

  private func session(
    _ row: ExportRow, _ columns: StravaColumns, _ order: DateOrder, _ draft: inout ExportDraft
  ) -> Session? {
    guard let start = row.text(at: 1).flatMap({ WrittenTime($0, order: order) })?.asUTC,
      let instant = start.instant
    else {
      draft.reject("the date cannot be read", line: row.line)
      return nil
    }
    let sport = Sport(words: row.text(at: 3) ?? "")
    let local = start.local(draft.clock)
    var session = draft.session(local.day, sport, line: row.line)
    session.start = local.time
    session.startInstant = instant
    session.elapsedMinutes = seconds(row, columns.elapsedTime, &draft)
    session.minutes = seconds(row, columns.movingTime, &draft) ?? session.elapsedMinutes
    session.distanceMeters = meters(row, columns, sport, &draft)
    session.ascentMeters = draft.measure(
      row, at: columns.elevationGain, in: Plausible.ascentMeters)
    session.averageHeartRate = draft.measure(
      row, at: columns.averageHeartRate, in: Plausible.heartRate)
    session.maximumHeartRate = draft.measure(
      row, at: columns.maximumHeartRate, in: Plausible.heartRate)
    session.rpe = draft.measure(row, at: columns.perceivedExertion, in: 1...10)
    if row.isTrue("competition") {
      session.kind = .race
    } else if row.isTrue("long run") {
      session.kind = .long
    }
    session.title = row.text(at: 2)
    session.note = row.text(at: 4)?.note
    session.recordingFile = row.text(at: columns.fileName).flatMap {
      draft.recordingFile(named: $0)
    }
    return session
  }

  private func seconds(_ row: ExportRow, _ position: Int?, _ draft: inout ExportDraft) -> Double? {
    draft.measure(row, at: position, in: Plausible.sessionMinutes, times: 1.0 / 60)
  }

  private func meters(
    _ row: ExportRow, _ columns: StravaColumns, _ sport: Sport, _ draft: inout ExportDraft
  ) -> Double? {
    if let position = columns.distanceMeters, row.text(at: position) != nil {
      return draft.measure(row, at: position, in: ExportDraft.distanceMeters)
    }
    let isMeters = columns.isOldest || sport == .swim
    return draft.measure(
      row, at: columns.distance, in: ExportDraft.distanceMeters, times: isMeters ? 1 : 1000)
  }
}
