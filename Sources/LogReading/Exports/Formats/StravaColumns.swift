import TrainingModel

/// Where things stand in Strava's `activities.csv`.
///
/// The first seven columns are the same in every year and language: id, date, name, type,
/// description, elapsed time, distance. The second block begins three columns after the file
/// name; that it repeats the names of elapsed time and distance proves it.
struct StravaColumns {
  let isKnownLanguage: Bool
  /// To June 2019: distance in meters, names in small letters.
  let isOldest: Bool
  let fileName: Int?
  let distance = 6
  private(set) var elapsedTime: Int? = 5
  private(set) var movingTime: Int?
  private(set) var distanceMeters: Int?
  private(set) var elevationGain: Int?
  private(set) var maximumHeartRate: Int?
  private(set) var averageHeartRate: Int?
  let perceivedExertion: Int?

  /// nil for a table of another kind.
  init?(_ table: ExportTable) {
    let names = table.names
    guard names.count >= 8 else { return nil }
    isOldest = names[0] == "id" && table.has("elapsed_time", "filename", "commute")
    let hasKnownNames = Self.idNames.contains(names[0])
    isKnownLanguage = isOldest || hasKnownNames
    let named = names.firstIndex { Self.fileNames.contains($0) }
    let file = named ?? Self.columnOfPaths(in: table)
    fileName = file
    perceivedExertion = names.firstIndex { Self.exertionNames.contains($0) }
    guard
      isOldest || hasKnownNames && (file != nil || table.has("activity date"))
        || Self.looksLikeActivities(table, fileName: file)
    else { return nil }
    guard let file, names.count > file + 5, names[file + 3] == names[5],
      names[file + 5] == names[6]
    else { return }
    elapsedTime = file + 3
    movingTime = file + 4
    distanceMeters = file + 5
    elevationGain = names.count > file + 8 ? file + 8 : nil
    guard names.count > file + 19, names[file + 18] == names[7] else { return }
    maximumHeartRate = file + 18
    averageHeartRate = file + 19
  }

  /// The column whose cells begin with `activities/`.
  private static func columnOfPaths(in table: ExportTable) -> Int? {
    let rows = table.rows.prefix(200)
    return table.names.indices.first { position in
      rows.contains { $0.text(at: position)?.hasPrefix("activities/") == true }
    }
  }

  /// In a language that is not known: ids, dates, and a column of paths.
  private static func looksLikeActivities(_ table: ExportTable, fileName: Int?) -> Bool {
    guard let fileName, fileName > 6 else { return false }
    let rows = table.rows.prefix(50).filter {
      $0.text(at: fileName)?.hasPrefix("activities/") == true
    }
    return !rows.isEmpty
      && rows.allSatisfy { row in
        row.text(at: 0).flatMap { Int(digits: $0.utf8) } != nil
          && row.text(at: 1).flatMap { DateTokens($0) } != nil
          && row.text(at: 5).flatMap { NumberStyle.point.number($0) } != nil
      }
  }

  private static let idNames: Set<String> = [
    "activity id", "aktivitats-id", "id de l'activite", "id de activite", "id de actividad",
    "id de la actividad", "activiteits-id", "id van activiteit", "id da atividade",
    "id de atividade", "id attivita", "id dell'attivita",
  ]
  private static let fileNames: Set<String> = [
    "filename", "dateiname", "nom du fichier", "nom de fichier", "nombre del archivo",
    "nombre de archivo", "bestandsnaam", "nome do arquivo", "nome do ficheiro", "nome file",
    "nome del file",
  ]
  private static let exertionNames: Set<String> = [
    "perceived exertion", "gefuhlte anstrengung", "effort percu", "esfuerzo percibido",
    "waargenomen inspanning", "ervaren inspanning", "esforco percebido", "sforzo percepito",
  ]
}
