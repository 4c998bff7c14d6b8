import Testing
import TrainingModel

@testable import LogReading

struct CheckInTableTests {
  private func only(_ text: String) throws -> CheckIn {
    let log = read(.checkIns, text)
    #expect(log.diagnostics.isEmpty)
    return try #require(log.checkIns.first)
  }

  @Test func `every column has a place of its own, in the order of the cases`() {
    #expect(CheckInColumn.allCases.map(\.place) == Array(0..<CheckInColumn.allCases.count))
    #expect(SessionColumn.allCases.map(\.place) == Array(0..<SessionColumn.allCases.count))
    #expect(PlanColumn.allCases.map(\.place) == Array(0..<PlanColumn.allCases.count))
    let wide = [
      WideCheckInColumn.allCases.map(\.place), ImportedSessionColumn.allCases.map(\.place),
    ]
    for places in wide {
      #expect(Set(places).count == places.count && places.allSatisfy((0..<256).contains))
      #expect(places == places.sorted())
    }
  }

  @Test func `every column is read`() throws {
    let names = CheckInColumn.allCases.map(\.rawValue).joined(separator: ",")
    let checkIn = try only(
      names + "\n2025-11-10,7.5,4,22:45,6:30,20,48,61.5,70.4,2,4,1.5,5,3,2,1,"
        + "fever; night-pain,yes,no,foam-rolling; nap 20min,\"tired, slept badly\"\n")
    var expected = CheckIn(day: try #require(CalendarDay("2025-11-10")))
    expected.sleepHours = 7.5
    expected.sleepQuality = 4
    expected.bedtime = ClockTime("22:45")
    expected.wakeTime = ClockTime("06:30")
    expected.napMinutes = 20
    expected.restingHeartRate = 48
    expected.hrvRMSSD = 61.5
    expected.weightKg = 70.4
    expected.soreness = 2
    expected.energy = 4
    expected.stress = 1.5
    expected.mood = 5
    expected.motivation = 3
    expected.appetite = 2
    expected.alcoholUnits = 1
    expected.symptoms = ["fever", "night-pain"]
    expected.isIll = true
    expected.isTravelling = false
    expected.practices = [
      PracticeEntry(slug: "foam-rolling"), PracticeEntry(slug: "nap", minutes: 20),
    ]
    expected.note = "tired, slept badly"
    expected.origins = [Origin(file: "checkins.csv", line: 2, kind: .table)]
    #expect(checkIn == expected)
  }

  @Test func `columns that few tables have are read as well`() throws {
    let names = OptionalCheckInColumn.allCases.map(\.rawValue).joined(separator: ",")
    let checkIn = try only(
      "date,\(names)\n2025-11-10,14.2,96,-0.3,51,79,7.5,Polar H10\n")
    var expected = CheckIn(day: try #require(CalendarDay("2025-11-10")))
    expected.respirationRate = 14.2
    expected.oxygenSaturation = 96
    expected.skinTemperatureDeviation = -0.3
    expected.supineHeartRate = 51
    expected.standingHeartRate = 79
    expected.overallRecovery = 7.5
    expected.device = "Polar H10"
    expected.origins = [Origin(file: "checkins.csv", line: 2, kind: .table)]
    #expect(checkIn == expected)
  }

  @Test(arguments: ["respiration_rate,40", "oxygen_saturation_pct,50", "overall_recovery,11"])
  func `what cannot be is left out there too`(_ cell: String) {
    let parts = cell.split(separator: ",")
    let log = read(.checkIns, "date,\(parts[0]),mood\n2025-11-10,\(parts[1]),4\n")
    #expect(log.diagnostics.count == 1 && log.checkIns.first?.mood == 4)
    #expect(
      log.checkIns.first?.respirationRate == nil && log.checkIns.first?.overallRecovery == nil)
  }

  @Test func `an empty cell is not logged, and never zero`() throws {
    let names = CheckInColumn.allCases.map(\.rawValue).joined(separator: ",")
    let commas = String(repeating: ",", count: CheckInColumn.allCases.count - 1)
    var expected = CheckIn(day: try #require(CalendarDay("2025-11-10")))
    expected.origins = [Origin(file: "checkins.csv", line: 2, kind: .table)]
    #expect(try only(names + "\n2025-11-10" + commas) == expected)
    #expect(try only(names + "\n2025-11-10") == expected)
  }

  @Test func `columns come in any order and any case`() throws {
    let checkIn = try only("Note, SORENESS ,Date\nfine,3,2025-11-10\n")
    #expect(checkIn.soreness == 3 && checkIn.note == "fine")
  }

  @Test func `semicolons go with decimal commas`() throws {
    let checkIn = try only("date;sleep_hours;weight_kg\n2025-11-10;7,5;70.4\n")
    #expect(checkIn.sleepHours == 7.5 && checkIn.weightKg == 70.4)
  }

  @Test(arguments: [
    ("nap 20min", 20.0, nil), ("nap 20 min", 20, nil), ("nap 1.5h", 90, nil),
    ("nap 20'", 20, nil), ("cold-water 12min 11C", 12, 11.0), ("cold-water 11c 12 MIN", 12, 11),
    ("cold-water 52F", nil, 100.0 / 9), ("cold-water 12 min 11 °C", 12, 11),
    ("cryotherapy 3min -110C", 3, -110), ("Foam-Rolling", nil, nil),
  ])
  func `practices carry their amounts`(
    _ text: String, _ minutes: Double?, _ celsius: Double?
  ) throws {
    let practice = try #require(try only("date,practices\n2025-11-10,\(text)").practices.first)
    #expect(practice.minutes == minutes)
    #expect(practice.celsius.map { ($0 * 1e9).rounded() } == celsius.map { ($0 * 1e9).rounded() })
    #expect(practice.slug == practice.slug.lowercased())
  }

  @Test(arguments: [
    "chest-pain", "Chest-Pain", "chest pain", "chest_pain", "chest-pain;chest-pain",
  ])
  func `a symptom is known however it is typed`(_ text: String) throws {
    #expect(try only("date,symptoms\n2025-11-10,\(text)").symptoms == ["chest-pain"])
  }

  @Test func `every symptom tag is known, and none means none`() throws {
    let tags = SymptomTag.allCases.map(\.rawValue)
    let text = tags.joined(separator: ";")
    #expect(try only("date,symptoms\n2025-11-10,\(text)").symptoms == tags)
    #expect(try only("date,symptoms\n2025-11-10,none").symptoms.isEmpty)
    let odd = read(.checkIns, "date,symptoms\n2025-11-10,fever;sniffle\n").checkIns.first
    #expect(odd?.symptoms == ["fever"])
    #expect(odd?.unknownSymptoms == ["sniffle"])
  }

  @Test func `other people's column names are understood`() {
    let log = read(
      .checkIns, "Datum;SCHLAF;Kater\n2025-11-10;7,5;3\n",
      columns: ["checkins": ["Datum": "date", "Schlaf": "Sleep_Hours", "kater": "soreness"]])
    #expect(log.checkIns.map(\.sleepHours) == [7.5])
    #expect(log.checkIns.map(\.soreness) == [3])
    #expect(log.diagnostics.isEmpty)
  }

  @Test func `any bytes are read, the same each time`() {
    var random = SeededRandom(seed: 3)
    let pieces = [
      "date", ",", ",", "\n", "\"", "2025-11-10", "7.5", "7,5", "yes", "nap 20min", ";", "é", "\0",
      "sleep_hours", "soreness", "symptoms", "practices", "-", "9", ":", "99999999999999999999",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      for kind in TableReader.Kind.allCases {
        let bytes = Array(("date," + text).utf8)
        let log = TableReader(columns: [:]).read(bytes, file: "t.csv", as: kind)
        let again = TableReader(columns: [:]).read(bytes, file: "t.csv", as: kind)
        #expect(log.diagnostics == again.diagnostics && log.checkIns == again.checkIns)
        #expect(log.diagnostics.allSatisfy { $0.file == "t.csv" && $0.line != nil })
      }
    }
  }
}
