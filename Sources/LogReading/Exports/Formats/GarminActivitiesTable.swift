import TrainingModel

/// The table that Garmin Connect's activities page exports, in the language of the account.
///
/// Its first nine columns are the same everywhere: type, date, favorite, title, distance,
/// calories, time, average and maximum heart rate. The unit of distance is not in the file; the
/// steps of the runs tell it.
struct GarminActivitiesTable: TableExport {
  let name = "Garmin Connect activities"
  let source = "Garmin"

  func recognizes(_ table: ExportTable) -> Bool {
    guard table.names.count >= 9 else { return false }
    if Self.typeNames.contains(table.names[0]), Self.dateNames.contains(table.names[1]) {
      return true
    }
    let rows = table.rows.prefix(20)
    return !rows.isEmpty
      && rows.allSatisfy { row in
        row.text(at: 1).flatMap { WrittenTime($0) }?.secondsOfDay != nil
          && ["true", "false"].contains(row.text(at: 2)?.lowercased())
          && (row.text(at: 6)?.contains(":") ?? true)
      }
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    if !Self.typeNames.contains(table.names[0]) {
      draft.warn(
        "the header is in a language that is not known; columns were taken by their place",
        "set Garmin Connect's language to English and export again, if something is missing",
        line: table.headerLine)
    }
    let columns = Columns(table)
    let unit = GarminDistanceUnit(table, columns, &draft)
    for row in table.rows {
      guard let start = row.text(at: 1).flatMap({ WrittenTime($0) }) else {
        draft.reject("the date cannot be read", line: row.line)
        continue
      }
      let type = row.text(at: 0) ?? ""
      var session = draft.session(start.day, Sport(words: type), line: row.line)
      session.start = start.clockTime
      session.title = row.text(at: 3)
      session.minutes = draft.duration(row, at: 6)
      session.elapsedMinutes = draft.duration(row, at: columns.elapsedTime)
      session.distanceMeters = meters(row, session.sport, unit, &draft)
      session.ascentMeters = draft.measure(
        row, at: columns.ascent, in: Plausible.ascentMeters, times: unit.metersPerClimbUnit)
      session.averageHeartRate = draft.measure(row, at: 7, in: Plausible.heartRate)
      session.maximumHeartRate = draft.measure(row, at: 8, in: Plausible.heartRate)
      draft.add(session)
    }
  }

  private func meters(
    _ row: ExportRow, _ sport: Sport, _ unit: GarminDistanceUnit, _ draft: inout ExportDraft
  ) -> Double? {
    guard sport == .swim else {
      return draft.measure(
        row, at: 4, in: ExportDraft.distanceMeters, times: unit.metersPerDistanceUnit)
    }
    // Pool swims are in meters (or yards), open water in the unit of runs.
    guard let value = draft.number(row, at: 4) else { return nil }
    let factor = value >= 25 ? unit.metersPerPoolUnit : unit.metersPerDistanceUnit
    return draft.measure(
      value * factor, draft.title(at: 4), in: ExportDraft.distanceMeters, line: row.line)
  }

  /// Columns whose place differs from account to account.
  struct Columns {
    let elapsedTime: Int?
    let ascent: Int?
    let cadence: Int?
    let strideLength: Int?

    init(_ table: ExportTable) {
      elapsedTime = table.position(
        "elapsed time", "verstrichene zeit", "tidsforbrug", "uplynelo czasu",
        "temps ecoule", "tiempo transcurrido", "verstreken tijd")
      ascent = table.position(
        "total ascent", "anstieg gesamt", "samlet stigning", "calkowity wznios",
        "ascension totale", "ascenso total", "totale stijging", "elev gain")
      cadence = table.position(
        "avg run cadence", "o schrittfrequenz (laufen)", "cadence de course moyenne",
        "gennemsnitlig lobekadence", "sredni rytm biegu")
      strideLength = table.position(
        "avg stride length", "o schrittlange", "longueur moyenne des foulees",
        "gennemsnitlig skridtlaengde", "srednia dlugosc kroku")
    }
  }

  private static let typeNames: Set<String> = [
    "activity type", "aktivitatstyp", "aktivitetstype", "typ aktywnosci", "type d'activite",
    "tipo de actividad", "activiteitstype", "tipo di attivita", "tipo de atividade",
  ]
  private static let dateNames: Set<String> = ["date", "datum", "dato", "data", "fecha"]
}
