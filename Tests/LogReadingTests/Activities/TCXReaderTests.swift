import Testing
import TrainingModel

@testable import LogReading

/// The oddities of real TCX files, each in a few lines.
struct TCXReaderTests {
  private func read(_ text: String, zone: String = "UTC", file: String = "a.tcx") -> RawLog {
    ActivityReader(timeZone: zone).read(Array(text.utf8), as: .tcx, file: file)
  }

  private func file(_ activities: String) -> String {
    "<TrainingCenterDatabase><Activities>\(activities)</Activities></TrainingCenterDatabase>"
  }

  private func lap(_ seconds: Double, _ meters: Double, hour: Int = 8, points: String = "")
    -> String
  {
    "<Lap StartTime=\"2025-11-10T0\(hour):00:00Z\"><TotalTimeSeconds>\(seconds)</TotalTimeSeconds>"
      + "<DistanceMeters>\(meters)</DistanceMeters>"
      + "<AverageHeartRateBpm><Value>\(hour * 10 + 60)</Value></AverageHeartRateBpm>"
      + "<MaximumHeartRateBpm><Value>170</Value></MaximumHeartRateBpm><Track>\(points)</Track></Lap>"
  }

  private func point(_ time: String, _ inside: String = "") -> String {
    "<Trackpoint><Time>2025-11-10T\(time)Z</Time>\(inside)</Trackpoint>"
  }

  @Test func `laps give time and distance, points the rest`() throws {
    let points =
      point("08:00:00", "<HeartRateBpm><Value>140</Value></HeartRateBpm>")
      + point("08:00:30", "<HeartRateBpm xsi:type='x'><Value> 150\n</Value></HeartRateBpm>")
      + point("08:50:00", "<HeartRateBpm><Value>0</Value></HeartRateBpm>")
    let log = read(
      file(
        "<Activity Sport=\"Running\"><Id>2025-11-10T08:00:07Z</Id>"
          + lap(1200, 4000, points: points)
          + lap(600.5, 2000)
          + "<Notes>windy</Notes><Creator><Name>Watch</Name></Creator></Activity>"))
    let session = try #require(log.sessions.first)
    #expect(log.diagnostics.isEmpty && log.sessions.count == 1)
    #expect(session.sport == .run && session.source == .tcx && session.note == "windy")
    #expect(session.start == ClockTime("08:00") && session.title == nil)
    #expect(session.minutes == 1800.5 / 60 && session.elapsedMinutes == 50)
    #expect(session.distanceMeters == 6000)
    #expect(session.averageHeartRate == 145 && session.maximumHeartRate == 150)
  }

  @Test func `points in another order give the same session`() {
    func way(_ numbers: some Sequence<Int>) -> String {
      let points = numbers.map { index in
        point("08:\(10 + index):00", "<DistanceMeters>\(index * 200)</DistanceMeters>")
          + point("08:\(10 + index):30", "<DistanceMeters>\(index * 200 + 100)</DistanceMeters>")
      }
      return file("<Activity Sport='Running'>\(lap(0, 0, points: points.joined()))</Activity>")
    }
    let inOrder = read(way(0..<20)).sessions
    #expect(inOrder.map(\.minutes) == [19.5] && inOrder.map(\.distanceMeters) == [3900])
    #expect(read(way(Array(10..<20) + Array(0..<10))).sessions == inOrder)
    #expect(read(way(Array(0..<20) + Array(0..<20))).sessions == inOrder)
  }

  @Test func `laps without points have the heart rate of the laps, by time`() {
    let log = read(
      file("<Activity Sport='Running'>\(lap(600, 0))\(lap(1800, 0, hour: 9))</Activity>"))
    #expect(log.sessions.map(\.averageHeartRate) == [147.5])
    #expect(log.sessions.map(\.maximumHeartRate) == [170])
    #expect(log.sessions.map(\.minutes) == [40])
    #expect(log.sessions.map(\.distanceMeters) == [nil])
  }

  @Test func `the distance comes from the laps, else the last point, else the places`() {
    func place(_ latitude: String, _ distance: String) -> String {
      "<Position><LatitudeDegrees>\(latitude)</LatitudeDegrees><LongitudeDegrees>1.0E1"
        + "</LongitudeDegrees></Position>\(distance)"
    }
    func distance(_ meters: Double, _ distances: (String, String)) -> Double? {
      let points =
        point("08:00:00", place("60", distances.0))
        + point("08:00:50", place("60.001", distances.1))
      return read(file("<Activity Sport='Running'>\(lap(50, meters, points: points))</Activity>"))
        .sessions.first?.distanceMeters
    }
    let own = ("<DistanceMeters>0</DistanceMeters>", "<DistanceMeters>105</DistanceMeters>")
    #expect(distance(99, own) == 99)
    #expect(distance(0, own) == 105)
    #expect(distance(0, ("", "")).map { ($0 * 10).rounded() } == 1112)
  }

  @Test func `ten blanks and a byte order mark before the beginning do no harm`() {
    let text =
      "<?xml version=\"1.0\"?>" + file("<Activity Sport='Biking'>\(lap(600, 5000))</Activity>")
    for start in ["          ", "\u{FEFF}", "\n\n\t"] {
      let log = read(start + text)
      #expect(log.sessions.map(\.sport) == [.ride])
      #expect(log.diagnostics.isEmpty)
    }
  }

  @Test func `several activities and prefixes`() {
    let text =
      "<n:TrainingCenterDatabase><n:Activities><n:MultiSportSession><n:FirstSport>"
      + "<n:Activity Sport='Biking'>\(lap(600, 5000))</n:Activity></n:FirstSport><n:NextSport>"
      + "<n:Activity Sport='running'>\(lap(700, 2000, hour: 9))</n:Activity></n:NextSport>"
      + "</n:MultiSportSession></n:Activities></n:TrainingCenterDatabase>"
    #expect(read(text).sessions.map(\.sport) == [.ride, .run])
    #expect(read(text).sessions.map { $0.start?.description } == ["08:00", "09:00"])
  }

  @Test(arguments: [
    ("Other", "", "a.tcx", Sport.other), ("Other", "Pool swim", "a.tcx", .swim),
    ("Other", "", "evening walk.tcx", .walk), ("Biking", "Run", "run.tcx", .ride),
    ("running", "", "a.tcx", .run),
  ])
  func `other sports are told by the notes or the file name`(
    _ sport: String, _ notes: String, _ name: String, _ expected: Sport
  ) {
    let text = file("<Activity Sport='\(sport)'>\(lap(600, 0))<Notes>\(notes)</Notes></Activity>")
    #expect(read(text, file: name).sessions.map(\.sport) == [expected])
  }

  @Test func `notes that hold a program's own XML are no notes`() {
    let text = file(
      "<Activity Sport='Running'>\(lap(600, 0))<Notes>&lt;x&gt;1&lt;/x&gt;</Notes></Activity>")
    #expect(read(text).sessions.map(\.note) == [nil])
  }

  @Test func `a course is no activity`() {
    let text =
      "<TrainingCenterDatabase><Courses><Course><Lap><TotalTimeSeconds>60</TotalTimeSeconds></Lap>"
      + "<Track>\(point("08:00:00"))</Track></Course></Courses></TrainingCenterDatabase>"
    #expect(
      read(text).diagnostics.map(\.description) == [
        "a.tcx: warning: the file holds a way to follow, not an activity\n"
          + "  remove it from the log; if you ran it, note the session by hand"
      ])
    #expect(read(text).sessions.isEmpty)
  }

  @Test func `a pause between tracks is left out of the trace`() {
    let rate = "<HeartRateBpm><Value>140</Value></HeartRateBpm>"
    let one = point("08:00:00", rate) + point("08:00:30", rate)
    let two = point("08:01:00", rate) + point("08:01:30", rate)
    let split = file(
      "<Activity Sport='Running'>\(lap(60, 0, points: one + "</Track><Track>" + two))</Activity>")
    #expect(read(split).sessions.first?.trace?.heartRateSeconds == 60)
    let whole = file("<Activity Sport='Running'>\(lap(60, 0, points: one + two))</Activity>")
    #expect(read(whole).sessions.first?.trace?.heartRateSeconds == 90)
  }

  @Test func `a GPX file may be called TCX`() {
    let log = read(
      "<gpx><trk><trkpt lat='1' lon='1'><time>2025-11-10T08:00:00Z</time></trkpt>"
        + "<trkpt lat='1.001' lon='1'><time>2025-11-10T08:00:40Z</time></trkpt></trk></gpx>")
    #expect(log.sessions.map(\.source) == [.gpx])
  }

  @Test(arguments: [
    ("a.fit", SourceKind.fit), ("A.TCX.gz", .tcx), ("x/b.GPX", .gpx), ("run.Fit.GZ", .fit),
  ])
  func `activity files are known by their names`(_ path: String, _ kind: SourceKind) {
    #expect(LogFormat(path: path) == .activity(kind))
  }
}
