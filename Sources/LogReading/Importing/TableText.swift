import TrainingModel

/// The text of an imported table: the columns that hold anything, a row a line.
///
/// What is written reads back as the same rows, and those are written as the same text.
struct TableText {
  /// One row: texts by column.
  typealias Row = [String: String]

  let text: String

  /// - Parameter columns: all there may be, in their order; the first always stands there.
  init(_ rows: [Row], columns: [String]) {
    let used = columns.enumerated().filter { index, column in
      index == 0 || rows.contains { $0[column] != nil }
    }.map(\.element)
    let lines = rows.map { row in
      used.map { CSVCell.written(row[$0] ?? "", delimiter: UInt8(ascii: ",")) }
        .joined(separator: ",")
    }
    text = ([used.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
  }

  /// The number to a ten-thousandth: a tenth of a meter, a hundredth of a second.
  static func number(_ value: Double?) -> String? {
    guard let value, value.isFinite, abs(value) < 1e12 else { return nil }
    return ((value * 10_000).rounded() / 10_000).plain
  }

  /// Words as one cell: no formula for a spreadsheet, no control characters but line ends.
  static func words(_ text: String?) -> String? {
    guard let text else { return nil }
    var plain = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar == "\n" {
        if !(scalar == "\n" && isAfterReturn) { plain.append("\n") }
      } else {
        plain.append(scalar.properties.generalCategory == .control ? " " : scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    let words = String(plain).note
    return words.map { CSVCell.guarded($0) }
  }
}

extension CheckIn {
  /// This check-in as a row of an imported table.
  var row: TableText.Row {
    var row: [WideCheckInColumn: String?] = [
      .own(.date): day.description, .own(.sleepHours): TableText.number(sleepHours),
      .own(.sleepQuality): TableText.number(sleepQuality), .own(.bedtime): bedtime?.description,
      .own(.wakeTime): wakeTime?.description, .own(.napMinutes): TableText.number(napMinutes),
      .own(.restingHeartRate): TableText.number(restingHeartRate),
      .own(.hrvRMSSD): TableText.number(hrvRMSSD), .own(.weightKg): TableText.number(weightKg),
      .own(.soreness): TableText.number(soreness), .own(.energy): TableText.number(energy),
      .own(.stress): TableText.number(stress), .own(.mood): TableText.number(mood),
      .own(.motivation): TableText.number(motivation),
      .own(.appetite): TableText.number(appetite),
      .own(.alcoholUnits): TableText.number(alcoholUnits),
      .own(.ill): isIll?.answer, .own(.travel): isTravelling?.answer,
    ]
    let tags = symptoms + unknownSymptoms
    if !tags.isEmpty { row[.own(.symptoms)] = tags.joined(separator: "; ") }
    if !practices.isEmpty {
      row[.own(.practices)] = practices.map(\.text).joined(separator: "; ")
    }
    row[.own(.note)] = TableText.words(note)
    row[.added(.respirationRate)] = TableText.number(respirationRate)
    row[.added(.oxygenSaturation)] = TableText.number(oxygenSaturation)
    row[.added(.skinTemperatureDeviation)] = TableText.number(skinTemperatureDeviation)
    row[.added(.supineHeartRate)] = TableText.number(supineHeartRate)
    row[.added(.standingHeartRate)] = TableText.number(standingHeartRate)
    row[.added(.overallRecovery)] = TableText.number(overallRecovery)
    row[.added(.device)] = TableText.words(device)
    return row.byName
  }
}

extension Session {
  /// This session as a row of an imported table.
  var row: TableText.Row {
    var row: [ImportedSessionColumn: String?] = [
      .own(.date): day.description, .own(.start): start?.description, .own(.sport): sport.rawValue,
      .own(.kind): kind?.rawValue, .own(.durationMinutes): TableText.number(minutes),
      .own(.distanceKilometers): TableText.number(distanceMeters.map { $0 / 1000 }),
      .own(.ascentMeters): TableText.number(ascentMeters), .own(.rpe): TableText.number(rpe),
      .own(.averageHeartRate): TableText.number(averageHeartRate),
      .own(.maximumHeartRate): TableText.number(maximumHeartRate),
      .own(.heartRateAtEnd): TableText.number(heartRateAtEnd),
      .own(.heartRate60sAfter): TableText.number(heartRate60sAfter),
      .own(.weightBeforeKg): TableText.number(weightBeforeKg),
      .own(.weightAfterKg): TableText.number(weightAfterKg),
      .own(.fluidLiters): TableText.number(fluidLiters),
      .own(.temperatureCelsius): TableText.number(temperatureCelsius),
      .own(.title): TableText.words(title), .own(.note): TableText.words(note),
    ]
    row[.added(.startInstant)] = startInstant.map(String.init)
    row[.added(.elapsedMinutes)] = TableText.number(elapsedMinutes)
    row[.added(.recording)] = recordingFile
    return row.byName
  }
}

extension PlannedSession {
  /// This session as a row of a plan table.
  var row: TableText.Row {
    let row: [PlanColumn: String?] = [
      .date: day.description, .sport: sport.rawValue, .kind: kind?.rawValue,
      .durationMinutes: TableText.number(minutes),
      .distanceKilometers: TableText.number(distanceMeters.map { $0 / 1000 }),
      .title: TableText.words(title),
    ]
    return row.byName
  }
}

extension Dictionary where Key: RawRepresentable<String>, Value == String? {
  /// What is known, by the names of the columns.
  fileprivate var byName: TableText.Row {
    var byName: TableText.Row = [:]
    for (column, text) in self where text?.isEmpty == false { byName[column.rawValue] = text }
    return byName
  }
}

extension Bool {
  fileprivate var answer: String { self ? "yes" : "no" }
}

extension PracticeEntry {
  /// `nap 20min`.
  fileprivate var text: String {
    let amounts = [
      TableText.number(minutes).map { $0 + "min" }, TableText.number(celsius).map { $0 + "C" },
    ]
    return ([slug] + amounts.compactMap(\.self)).joined(separator: " ")
  }
}
