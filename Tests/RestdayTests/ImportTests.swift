import Foundation
import Testing

/// `restday import` as a person runs it.
struct ImportTests {
  private static let health = """
    <?xml version="1.0"?>
    <HealthData locale="en_US">
     <Record type="HKQuantityTypeIdentifierRestingHeartRate" sourceName="Watch" unit="count/min" \
    creationDate="2025-06-01 20:00:00 +0000" startDate="2025-06-01 06:00:00 +0000" \
    endDate="2025-06-01 06:00:00 +0000" value="50"/>
     <Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="Watch" \
    creationDate="2025-06-02 06:00:00 +0000" startDate="2025-06-01 22:00:00 +0000" \
    endDate="2025-06-02 05:30:00 +0000" value="HKCategoryValueSleepAnalysisAsleepCore"/>
     <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min" \
    totalDistance="5" totalDistanceUnit="km" creationDate="2025-06-01 19:00:00 +0000" \
    startDate="2025-06-01 17:00:00 +0000" endDate="2025-06-01 17:30:00 +0000"/>
    </HealthData>

    """

  /// Three kilometers in a quarter of an hour from seven on.
  private static let track: String = {
    let points = (0...30).map { index in
      let minutes = (index < 20 ? "0" : "") + String(index / 2)
      let time = "2025-06-03T07:\(minutes):\(index % 2 == 0 ? "00" : "30")Z"
      return "<trkpt lat=\"\(59.9 + Double(index) * 0.0009)\" lon=\"10.7\"><ele>10</ele>"
        + "<time>\(time)</time></trkpt>"
    }
    return "<gpx version=\"1.1\"><trk><name>Morning Run</name><type>running</type><trkseg>"
      + points.joined() + "</trkseg></trk></gpx>"
  }()

  private static let strava =
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
    + "Distance,Perceived Exertion,Filename\n"
    + "1,\"Jun 3, 2025, 7:00:00 AM\",Along the fjord,Run,,900,3.0,4,activities/1.gpx\n"
    + "2,\"Jun 4, 2025, 7:00:00 AM\",Gym,Weight Training,,2400,0,6,\n"

  /// A home with a hand-made log, and exports beside it.
  private func home() throws -> ScratchHome {
    try ScratchHome([
      "restday.yml": "runner: Ada\ntime_zone: UTC\n",
      "Content/Log/checkins.csv": "date,sleep_hours,energy\n2025-06-02,8,4\n",
      "Content/Log/sessions.csv": "date,sport,duration_min,rpe\n2025-06-01,run,31,5\n",
      "in/export.xml": Self.health,
      "in/strava/activities.csv": Self.strava,
      "in/strava/activities/1.gpx": Self.track,
      "in/strava/logins.csv": "ip,date\n1.2.3.4,today\n",
      "in/holiday.jpg": "not for the log",
    ])
  }

  private func run(_ home: ScratchHome, _ arguments: String...) throws -> Binary.Outcome {
    try Binary.run(
      ["import", "in"] + arguments + ["--home", home.folder.path], in: home.folder)
  }

  @Test func `everything becomes plain files, and the account says what`() throws {
    let home = try home()
    let outcome = try run(home)
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        Apple Health, 2025-06-01 to 2025-06-02
          found    1 session, 1 night, 2 mornings
          log      Content/Log/checkins-imported-apple-health.csv: 2 new rows, 2 in all
                   Content/Log/sessions-imported-apple-health.csv: 1 new row, 1 in all
          columns  start (1)
                   sport (1)
                   duration_min (1), from Workout duration
                   distance_km (1), from distance of WorkoutStatistics
                   elapsed_min (1), from Workout start and end
                   sleep_hours (1), from SleepAnalysis, one source a night
                   bedtime (1), from first sleep
                   wake_time (1), from last sleep
                   resting_hr (1), from RestingHeartRate, the last of the day

        Strava, 2025-06-03 to 2025-06-04
          found    2 sessions, 0 nights, 0 mornings
          log      1 new activity file in Content/Log/imported/strava, 0 there already
                   Content/Log/sessions-imported-strava.csv: 2 new rows, 2 in all
          columns  start (2)
                   sport (2)
                   duration_min (2), from Moving Time, else Elapsed Time
                   distance_km (1), from Distance
                   rpe (2), from Perceived Exertion
                   title (2), from Activity Name
                   elapsed_min (2), from Elapsed Time

        Left out
          1 file: no format that is read (.jpg)
            in/holiday.jpg
          1 file: contacts, logins and messages
            in/strava/logins.csv

        """)
    #expect(try home.text("Content/Log/imported/strava/1.gpx") == Self.track)
    #expect(
      try home.text("Content/Log/sessions-imported-strava.csv") == """
        date,start,sport,duration_min,distance_km,rpe,title,start_unix,elapsed_min,recording
        2025-06-03,07:00,run,15,3,4,Along the fjord,1748934000,15,imported/strava/1.gpx
        2025-06-04,07:00,strength,40,,6,Gym,1749020400,40,

        """)
    #expect(
      try home.text("Content/Log/checkins-imported-apple-health.csv") == """
        date,sleep_hours,bedtime,wake_time,resting_hr
        2025-06-01,,,,50
        2025-06-02,7.5,22:00,05:30,

        """)
  }

  @Test func `what a person wrote is untouched and wins`() throws {
    let home = try home()
    let before = try home.snapshot()
    _ = try run(home)
    let after = try home.snapshot()
    for (path, bytes) in before { #expect(after[path] == bytes, "\(path) was changed") }
    let report = try home.report("2025-06-02")
    let metrics = report["metrics"] as? [String: Any]
    let sleep = metrics?["sleep.mean_h"] as? [String: Any]
    #expect(sleep?["value"] as? Double == 8)
    // The run of 1 June is one session, though row and workout tell of it.
    let week = try home.report("2025-06-01")["sessions"] as? [[String: Any]]
    #expect(week?.count == 1)
    #expect(week?.first?["minutes"] as? Double == 30)
    let next = report["sessions"] as? [[String: Any]]
    #expect(next?.count == 2)
  }

  @Test func `twice is once`() throws {
    let home = try home()
    let first = try run(home)
    let after = try home.snapshot()
    let second = try run(home)
    #expect(try home.snapshot() == after)
    #expect(first.status == 0 && second.status == 0)
    #expect(second.output.contains("0 new activity files, 1 there already"))
    #expect(second.output.contains("checkins-imported-apple-health.csv: nothing new, 2 in all"))
    #expect(second.messages.contains("Nothing was written: the log has all of it."))
  }

  @Test func `a dry run says the same and writes nothing`() throws {
    let home = try home()
    let before = try home.snapshot()
    let dry = try run(home, "--dry-run")
    #expect(try home.snapshot() == before)
    #expect(dry.messages.contains("Nothing was written: this was a dry run."))
    #expect(try run(home).output == dry.output)
  }

  @Test func `an archive gives what its folder gives`() throws {
    let folder = try home()
    _ = try run(folder)
    let archive = try home()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tar", "-C", archive.folder.path + "/in", "-czf", "in.tar.gz", "."]
    process.currentDirectoryURL = archive.folder
    try process.run()
    process.waitUntilExit()
    let outcome = try Binary.run(
      ["import", "in.tar.gz", "--home", archive.folder.path], in: archive.folder)
    #expect(outcome.status == 0)
    func log(_ home: ScratchHome) throws -> [String: Data] {
      try home.snapshot().filter { $0.key.hasPrefix("Content/") }
    }
    #expect(try log(archive).keys.sorted() == log(folder).keys.sorted())
    for name in ["sessions-imported-strava.csv", "checkins-imported-apple-health.csv"] {
      #expect(try archive.text("Content/Log/" + name) == folder.text("Content/Log/" + name))
    }
  }

  @Test func `a table that was changed by hand stays, and its values win`() throws {
    let home = try home()
    _ = try run(home)
    let path = "Content/Log/checkins-imported-apple-health.csv"
    let mine = try home.text(path).replacingOccurrences(of: ",50", with: ",47")
    try home.write(mine, to: path)
    let again = try run(home)
    #expect(try home.text(path) == mine)
    #expect(home.exists("Content/Log/checkins-imported-apple-health-2.csv"))
    #expect(again.output.contains("was changed by hand and stays as it is"))
    let after = try home.snapshot()
    _ = try run(home)
    #expect(try home.snapshot() == after)
  }

  @Test func `an activity that the log has under another name is not copied again`() throws {
    let home = try home()
    try home.write(Self.track, to: "Content/Log/watch/morning.gpx")
    let outcome = try run(home)
    #expect(!home.exists("Content/Log/imported"))
    #expect(outcome.output.contains("0 new activity files, 1 there already"))
    #expect(
      try home.text("Content/Log/sessions-imported-strava.csv")
        .contains("imported/strava") == false)
    #expect(try home.text("Content/Log/sessions-imported-strava.csv").contains("watch/morning.gpx"))
  }

  @Test func `an import that is interrupted leaves whole files, and the next one ends the work`()
    throws
  {
    let whole = try home()
    _ = try run(whole)
    let expected = try whole.snapshot()
    for _ in 0..<6 {
      let home = try home()
      let before = try home.snapshot()
      let process = Process()
      process.executableURL = Binary.executable
      process.arguments = ["import", "in", "--home", home.folder.path, "--quiet"]
      process.currentDirectoryURL = home.folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32.random(in: 0...60_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for (path, bytes) in try home.snapshot() where !path.contains(".restday-part") {
        #expect(bytes == expected[path] || bytes == before[path], "\(path) is half written")
      }
      _ = try run(home)
      #expect(try home.snapshot() == expected)
    }
  }

  @Test func `what is not there, and a wrong call, say so and write nothing`() throws {
    let home = try home()
    let before = try home.snapshot()
    let missing = try Binary.run(["import", "nowhere.zip", "--home", home.folder.path])
    #expect(missing.status == 1)
    #expect(missing.messages.contains("nowhere.zip: error: there is no such file or folder"))
    let nothing = try Binary.run(
      ["import", "in/holiday.jpg", "--home", home.folder.path], in: home.folder)
    #expect(nothing.status == 1)
    #expect(
      nothing.output
        == "Left out\n  1 file: no format that is read (.jpg)\n    in/holiday.jpg\n")
    #expect(try Binary.run(["import", "--home", home.folder.path]).status == 64)
    #expect(try Binary.run(["import", "x", "--date-order", "up"]).status == 64)
    #expect(try home.snapshot() == before)
  }

  @Test func `a warning ends a strict import before anything is written`() throws {
    let home = try home()
    try home.write("<HealthData><Record", to: "in/export.xml")
    let before = try home.snapshot()
    #expect(try run(home, "--strict").status == 1)
    #expect(try home.snapshot() == before)
    #expect(try run(home).status == 0)
  }

  @Test func `with links, files on the same disk take no space`() throws {
    let home = try home()
    _ = try run(home, "--link")
    let url = home.folder.appendingPathComponent("Content/Log/imported/strava/1.gpx")
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    #expect((attributes[.referenceCount] as? NSNumber)?.intValue == 2)
  }

  @Test func `a person's own columns are named with what became of them`() throws {
    let home = try ScratchHome([
      "restday.yml": "runner: Ada\n",
      "in/läufe.csv": """
      Datum;Time;Sportart;Distanz (km);Dauer;Anstrengung
      13.11.2025;17:40;Radfahren;24,40;01:01:00;3
      14.11.2025;18:05;Laufen;8,20;00:45:00;4

      """,
    ])
    let outcome = try run(home)
    #expect(
      outcome.output.hasSuffix(
        """
          columns  start (2), from Time
                   sport (2), from Sportart
                   duration_min (2), from Dauer
                   distance_km (2), from Distanz (km)
                   rpe (2), from Anstrengung

        """))
    #expect(
      try home.text("Content/Log/sessions-imported-table.csv") == """
        date,start,sport,duration_min,distance_km,rpe
        2025-11-13,17:40,ride,61,24.4,3
        2025-11-14,18:05,run,45,8.2,4

        """)
  }

  @Test func `what is alike in many files is said once`() throws {
    let names = (1...9).map { "in/2025-11-0\($0).json" }
    let home = try ScratchHome(
      ["restday.yml": "runner: Ada\n"].merging(
        names.enumerated().map { ($0.element, Self.ride(day: $0.offset + 1)) }
      ) { $1 })
    let outcome = try run(home, "--dry-run")
    #expect(
      outcome.messages == """
        in/2025-11-01.json: remark: GoldenCheetah activity: 1 session, 2025-11-01 (and 8 more like \
        this)
        Of many alike the first is shown: --verbose lists them all
        Nothing was written: this was a dry run.

        """)
    #expect(try run(home, "--dry-run", "--verbose").messages.split(separator: "\n").count >= 10)
  }

  private static func ride(day: Int) -> String {
    let samples = (1...600).map { "{\"SECS\":\($0),\"KM\":\(Double($0) * 0.003)}" }
    return "{\"RIDE\":{\"STARTTIME\":\"2025/11/0\(day) 07:00:00 UTC\",\"RECINTSECS\":1,"
      + "\"TAGS\":{\"Sport\":\"Run\"},\"SAMPLES\":[\(samples.joined(separator: ","))]}}"
  }
}
