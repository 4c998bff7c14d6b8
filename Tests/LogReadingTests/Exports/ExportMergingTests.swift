import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// Exports in a log: found, left closed, and joined with what else tells of the same run.
@Suite final class ExportMergingTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "exports-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ path: String, _ text: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func read() -> RawLog {
    LogReader(settings: ExportFixtures.settings).read(folder, path: "Log")
  }

  private func sessions() -> [Session] {
    TrainingLog.assembled(from: read(), settings: ExportFixtures.settings).log.sessions
  }

  private static let track = """
    <?xml version="1.0"?><gpx version="1.1" creator="watch"><trk><type>running</type><trkseg>
    <trkpt lat="52.5000" lon="13.4"><time>2025-11-03T17:45:00Z</time></trkpt>
    <trkpt lat="52.5010" lon="13.4"><time>2025-11-03T17:45:30Z</time></trkpt>
    <trkpt lat="52.5020" lon="13.4"><time>2025-11-03T17:46:00Z</time></trkpt>
    </trkseg></trk></gpx>
    """

  private static let strava = """
    Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename
    101,"Nov 3, 2025, 5:30:00 PM",Evening run,Run,,2000,6.00,false,,activities/101.gpx.gz

    """

  @Test func `a Strava row and the file it names are one run, however far apart they are`() throws {
    try write("strava/activities.csv", Self.strava)
    try write("strava/activities/101.gpx", Self.track)
    let sessions = sessions()
    #expect(sessions.count == 1)
    #expect(sessions.first?.source == .gpx)
    #expect(sessions.first?.title == "Evening run")
    #expect(sessions.first?.origins.count == 2)
  }

  @Test func `only activities of a Strava export are opened`() throws {
    try write("strava/activities.csv", Self.strava)
    try write("strava/profile.csv", "date,weight\n2025-11-03,70\n")
    try write("strava/logins.csv", "date,weight\n2025-11-03,70\n")
    try write("mine/weights.csv", "date,weight\n2025-11-04,71\n")
    let log = read()
    #expect(log.checkIns.map(\.weightKg) == [71])
    #expect(log.files.map(\.path) == ["Log/mine/weights.csv", "Log/strava/activities.csv"])
    #expect(log.files.map(\.kind) == [.table, .export])
    #expect(log.diagnostics.contains { $0.file == "Log/strava" && $0.severity == .remark })
  }

  @Test func `a row without an instant fits a recording by the wall clock`() throws {
    let head = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\n"
    let row: (String, String) -> String = {
      "Running,2025-11-03 \($0):00,false,Easy,\($1),100,00:33:20,--,--\n"
    }
    try write("garmin.csv", head + row("18:30", "6.00"))
    try write("strava.csv", Self.strava)
    #expect(sessions().count == 1)
    // The same watch in another zone, with the same length.
    try write("garmin.csv", head + row("12:30", "6.01"))
    #expect(sessions().count == 1)
    try write("garmin.csv", head + row("12:30", "6.50"))
    #expect(sessions().count == 2)
    try write("garmin.csv", head + row("12:40", "6.00"))
    #expect(sessions().count == 2)
    // Two rows of one file are two runs.
    try write("garmin.csv", head + row("18:30", "6.00") + row("12:30", "6.00"))
    #expect(sessions().count == 2)
  }

  @Test func `a row with a date alone fits by distance and duration`() throws {
    let head = "WorkoutDay,WorkoutType,Title,TimeTotalInHours,DistanceInMeters,Rpe\n"
    try write("strava.csv", Self.strava)
    try write("peaks.csv", head + "2025-11-03,Run,x,0.5556,6010,4\n")
    #expect(sessions().count == 1)
    #expect(sessions().first?.rpe == 4)
    try write("peaks.csv", head + "2025-11-03,Run,x,0.5556,6510,4\n")
    #expect(sessions().count == 2)
  }

  @Test func `other people's column names are those of the settings`() {
    var settings = ExportFixtures.settings
    settings.columns = ["checkins": ["Nacht": "sleep_hours"], "sessions": ["Weg": "distance_km"]]
    let text = "Datum,Nacht,Weg,Dauer\n13.11.2025,7.5,10,50:00\n"
    let log = ExportReader(settings: settings).read(Array(text.utf8), file: "x.csv")
    #expect(log.checkIns.map(\.sleepHours) == [7.5])
    #expect(log.sessions.map(\.distanceMeters) == [10_000])
  }

  @Test func `nothing is guessed about days and months, scales and lengths`() {
    let dates = ExportFixtures.read("date,weight\n3/4/2025,70\n")
    #expect(dates.checkIns.isEmpty)
    #expect(dates.diagnostics.first?.summary.contains("day or the month first") == true)
    let scale = ExportFixtures.read("date,soreness,rpe,duration\n2025-11-03,7,15,40\n")
    #expect(scale.checkIns.isEmpty)
    #expect(scale.sessions.isEmpty)
    let clock = ExportFixtures.read("date,distance_km,duration\n2025-11-03,,1:05\n")
    #expect(clock.sessions.isEmpty)
    #expect(clock.diagnostics.contains { $0.summary.contains("cannot be read") })
  }

  @Test func `the minutes of a device are no sessions`() {
    let rows = (10..<60).map { "2025-11-03 07:\($0),0.1,1\n" }.joined()
    #expect(ExportFixtures.read("timestamp,x\n" + rows).sessions.isEmpty)
    #expect(ExportFixtures.read("date,distance_km,duration_min\n" + rows).sessions.isEmpty)
  }

  @Test func `one bad row costs one row, and is counted`() {
    let rows = (1...9).map { "2025-11-0\($0),\($0 == 5 ? "oops" : "5\($0)"),4\($0)\n" }.joined()
    let log = ExportFixtures.read("date,resting_hr,hrv_rmssd\n" + rows + "never,50,50\n")
    #expect(log.checkIns.count == 9)
    #expect(log.checkIns.compactMap(\.restingHeartRate).count == 8)
    #expect(
      log.diagnostics.map(\.description) == [
        "x.csv:6: warning: 'resting_hr' holds 1 value that cannot be read, such as 'oops'\n"
          + "  correct the cell, or leave it empty",
        "x.csv:11: warning: 1 row was left out: the date cannot be read\n"
          + "  correct the row, or note it in a table of your own",
        "x.csv: remark: table of your own: 9 mornings, 2025-11-01 to 2025-11-09",
      ])
  }

  @Test func `times that make no night are counted`() {
    let log = ExportFixtures.read(
      "date,weight,bedtime,wake time\n2025-11-03,70,06:30,06:00\n2025-11-04,70,00:00,00:00\n"
        + "2025-11-05,70,23:00,6.30\n")
    #expect(log.checkIns.map(\.bedtime) == [nil, nil, ClockTime("23:00")])
    #expect(
      log.diagnostics.prefix(2).map(\.description) == [
        "x.csv:2: warning: bedtime and wake time make 2 nights of nothing or of more than 16 h; the"
          + " times were left out (also line 3)\n"
          + "  correct the times in the file, or leave the cells empty",
        "x.csv:4: warning: 'wake time' holds 1 value that cannot be read, such as '6.30'\n"
          + "  correct the cell, or leave it empty",
      ])
  }

  @Test func `broken JSON costs the file, unknown JSON only a remark`() {
    let broken = ExportFixtures.read("[{\"night\": ", "x.json").diagnostics.map(\.description)
    #expect(
      broken == [
        "x.json:1: warning: the file ends in the middle of the JSON; the file was left out\n"
          + "  export it again from the app or web site"
      ])
    #expect(ExportFixtures.read("{\"a\": 1}", "x.json").diagnostics.map(\.severity) == [.remark])
    #expect(ExportFixtures.read("", "x.json").diagnostics.map(\.severity) == [.warning])
    #expect(ExportFixtures.read("no json", "x.json").diagnostics.map(\.severity) == [.warning])
  }
}
