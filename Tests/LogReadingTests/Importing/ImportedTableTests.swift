import Testing
import TrainingModel

@testable import LogReading

struct ImportedTableTests {
  private let strava = SourceName("Strava")
  private let health = SourceName("Apple Health")

  @Test(arguments: [
    ("Content/Log/checkins-imported-apple-health.csv", "Apple Health"),
    ("sessions-imported-strava.csv", "Strava"), ("sessions-imported-strava-2.csv", "Strava"),
    ("Log/Checkins-Imported-Intervals-Icu.CSV", "intervals.icu"),
    ("checkins-imported-fit-files.csv", "FIT files"), ("checkins-imported-new-app.csv", "new-app"),
  ])
  func `the name of a table tells its source`(_ path: String, _ name: String) {
    #expect(SourceName(table: path)?.name == name)
  }

  @Test(arguments: [
    "checkins.csv", "checkins-imported.csv", "checkins-imported-.csv", "imported-strava.csv",
    "checkins-2025-imported-strava.csv",
  ])
  func `a person's table has none`(_ path: String) {
    #expect(SourceName(table: path) == nil)
  }

  @Test func `what is written reads back as it was`() throws {
    var random = SeededRandom(seed: 3)
    let words = [
      "=1+1", "a,b", "\"q\"", "two\nlines", " x ", "é\u{301}", "\u{7}bell", "'", "-", "@x",
      "\r\n",
    ]
    var checkIns: [CheckIn] = []
    var sessions: [Session] = []
    for number in 0..<200 {
      let day = CalendarDay(number: 20_000 + number / 2)
      var checkIn = CheckIn(day: day)
      checkIn.sleepHours = Double.random(in: 3...10, using: &random)
      checkIn.bedtime = ClockTime(wrappingMinutes: Int.random(in: 0...2000, using: &random))
      checkIn.respirationRate = Double.random(in: 10...20, using: &random)
      checkIn.skinTemperatureDeviation = Double.random(in: -0.001...0.001, using: &random)
      checkIn.isIll = Bool.random(using: &random)
      checkIn.symptoms = ["fever", "dizziness"]
      checkIn.practices = [PracticeEntry(slug: "nap", minutes: 20), PracticeEntry(slug: "sauna")]
      checkIn.note = words.randomElement(using: &random)
      checkIns.append(checkIn)
      var session = Session(day: day, sport: .run, source: .export)
      session.start = ClockTime(wrappingMinutes: number * 7)
      session.startInstant = Bool.random(using: &random) ? 1_700_000_000 + number : nil
      session.minutes = Double.random(in: 30...60, using: &random)
      session.distanceMeters = Double.random(in: 4000...12_000, using: &random)
      session.title = words.randomElement(using: &random)
      session.note = words.randomElement(using: &random)
      session.recordingFile = "Log/imported/strava/\(number).fit"
      sessions.append(session)
    }
    let oneFile = "Log/checkins-imported-apple-health.csv"
    let twoFile = "Log/sessions-imported-strava.csv"
    let one = ImportedTable(checkIns: checkIns, of: health, onto: [], file: oneFile)
    let two = ImportedTable(sessions: [sessions], of: strava, onto: [], file: twoFile)
    for (table, file) in [(one, oneFile), (two, twoFile)] {
      #expect(ImportedTable.isUntouched(Array(table.text.utf8), file: file, kind: table.kind))
      #expect(table.newRows == table.rows)
    }
    let again = ImportedTable(
      checkIns: checkIns, of: health, onto: Array(one.text.utf8),
      file: "Log/checkins-imported-apple-health.csv")
    #expect(again.text == one.text)
    #expect(again.newRows == 0)
    let twice = ImportedTable(
      sessions: [sessions.shuffled(using: &random)], of: strava, onto: Array(two.text.utf8),
      file: "Log/sessions-imported-strava.csv")
    #expect(twice.text == two.text)
    #expect(twice.newRows == 0)
  }

  @Test func `a later export brings a value up to date and keeps what it does not know`() {
    let file = "Log/checkins-imported-apple-health.csv"
    let old = "date,sleep_hours,resting_hr\n2025-06-01,7,52\n2025-06-02,,55\n"
    var checkIn = CheckIn(day: CalendarDay(number: 20_241))
    checkIn.restingHeartRate = 50
    let table = ImportedTable(
      checkIns: [checkIn], of: health, onto: Array(old.utf8), file: file)
    #expect(checkIn.day.description == "2025-06-02")
    #expect(table.text == "date,sleep_hours,resting_hr\n2025-06-01,7,52\n2025-06-02,,50\n")
    #expect(table.newRows == 0)
  }

  @Test func `two rows of one file are two sessions, the same row again is one`() {
    let file = "Log/sessions-imported-strava.csv"
    var session = Session(day: CalendarDay(number: 20_241), sport: .run, source: .export)
    session.minutes = 30
    let table = ImportedTable(
      sessions: [[session, session], [session]], of: strava, onto: [], file: file)
    #expect(table.rows == 2)
  }

  @Test(arguments: [
    "date,sport,duration_min\n2025-06-01,run,31\n\n", "date,sport,rpe,mine\n2025-06-01,run,4,x\n",
    "date;sport;duration_min\n2025-06-01;run;31\n",
    "date,sport,duration_min\n2025-06-01,run,31.0\n",
  ])
  func `a table that somebody has changed is known by it`(_ text: String) {
    #expect(
      !ImportedTable.isUntouched(
        Array(text.utf8), file: "Log/sessions-imported-strava.csv", kind: .sessions))
  }

  @Test func `an imported table counts as measured, and keeps what devices alone fill`() throws {
    let text = "date,sleep_hours,respiration_rate,energy\n2025-06-01,7,14.5,4\n"
    let log = TableReader(columns: [:]).read(
      Array(text.utf8), file: "Log/checkins-imported-oura.csv", as: .checkIns)
    let checkIn = try #require(log.checkIns.first)
    #expect(checkIn.source == "Oura")
    #expect(checkIn.isMeasured)
    #expect(checkIn.respirationRate == 14.5)
    #expect(log.diagnostics.isEmpty)
  }

  @Test func `what a person wrote wins, whatever the tables are called`() {
    var raw = RawLog()
    let reader = TableReader(columns: [:])
    raw.append(
      reader.read(
        Array("date,sleep_hours,resting_hr\n2025-06-01,7,50\n".utf8), file: "Log/checkins-2025.csv",
        as: .checkIns))
    raw.append(
      reader.read(
        Array("date,sleep_hours,hrv_rmssd\n2025-06-01,6,61\n".utf8),
        file: "Log/checkins-imported-oura.csv", as: .checkIns))
    let log = TrainingLog.assembled(from: raw, settings: Settings()).log
    #expect(log.checkIns.map(\.sleepHours) == [7])
    #expect(log.checkIns.map(\.hrvRMSSD) == [61])
  }

  @Test func `an imported session keeps its instant and its recording`() throws {
    let text =
      "date,start,sport,duration_min,start_unix,elapsed_min,recording\n"
      + "2025-06-01,08:00,run,30,1748757600,33.5,imported/strava/1.fit\n"
    let log = TableReader(columns: [:]).read(
      Array(text.utf8), file: "Content/Log/sessions-imported-strava.csv", as: .sessions)
    let session = try #require(log.sessions.first)
    #expect(session.source == .export)
    #expect(session.startInstant == 1_748_757_600)
    #expect(session.elapsedMinutes == 33.5)
    #expect(session.recordingFile == "Content/Log/imported/strava/1.fit")
  }
}
