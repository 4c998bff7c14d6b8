import Testing
import TrainingModel

@testable import LogReading

/// The oddities of real GPX files, each in a few lines.
struct GPXReaderTests {
  private func read(_ text: String, zone: String = "UTC", file: String = "a.gpx") -> RawLog {
    ActivityReader(timeZone: zone).read(Array(text.utf8), as: .gpx, file: file)
  }

  /// A track of a point every ten seconds, each 30 m further north.
  private func track(
    _ minutes: Int, from start: String = "2025-11-10T08:", zone: String = "Z", head: String = "",
    extra: (Int) -> String = { _ in "" }
  ) -> String {
    let points = (0...minutes * 6).map { index in
      let time = "\(start)\(padded(index / 6)):\(padded(index % 6 * 10))\(zone)"
      let latitude = 60 + Double(index) * 30 / 111_194.93
      return "<trkpt lat=\"\(latitude)\" lon=\"10\"><time>\(time)</time>\(extra(index))</trkpt>"
    }
    return "<trk>\(head)<trkseg>\(points.joined(separator: "\n"))</trkseg></trk>"
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  @Test func `a plain track is a session`() throws {
    let log = read(
      "<?xml version=\"1.0\"?>\n<gpx>"
        + track(30, head: "<name>Lake &amp; back</name><type>running</type>") {
          "<ele>\(100 + $0)</ele><extensions><TrackPointExtension><hr>\(140 + $0 % 11)</hr>"
            + "</TrackPointExtension></extensions>"
        } + "</gpx>")
    let session = try #require(log.sessions.first)
    #expect(log.diagnostics.isEmpty && log.sessions.count == 1)
    #expect(session.sport == .run && session.source == .gpx && session.title == "Lake & back")
    #expect(session.day.description == "2025-11-10" && session.start == ClockTime("08:00"))
    #expect(session.minutes == 30 && session.elapsedMinutes == 30)
    #expect(abs((session.distanceMeters ?? 0) - 5400) < 1)
    #expect(abs((session.ascentMeters ?? 0) - 180) < 6)
    #expect(abs((session.averageHeartRate ?? 0) - 145) < 0.2)
    #expect(session.maximumHeartRate == 150)
    #expect(session.trace?.heartRateSeconds == 1800)
    #expect(session.trace?.bins.count == 60)
    #expect(session.origins == [Origin(file: "a.gpx", kind: .gpx)])
  }

  @Test(arguments: [
    "<gpxtpx:hr>150</gpxtpx:hr>", "<ns3:x><ns3:hr>150</ns3:hr></ns3:x>",
    "<heartrate>150</heartrate>", "<gpxdata:heart_rate>150.0</gpxdata:heart_rate>",
  ])
  func `the heart rate is found under any prefix, declared or not`(_ extra: String) {
    let log = read("<g:gpx>" + track(2) { _ in "<extensions>\(extra)</extensions>" } + "</g:gpx>")
    #expect(log.sessions.map(\.averageHeartRate) == [150])
    #expect(log.diagnostics.isEmpty)
  }

  @Test func `zero and impossible heart rates count nowhere`() {
    let log = read(
      "<gpx>" + track(2) { "<hr>\($0 % 3 == 0 ? 0 : $0 % 3 == 1 ? 255 : 140)</hr>" } + "</gpx>")
    #expect(log.sessions.map(\.averageHeartRate) == [140])
    #expect(
      read("<gpx>" + track(2) { _ in "<hr>0</hr>" } + "</gpx>").sessions.map(\.averageHeartRate)
        == [nil])
  }

  @Test(arguments: [
    ("9", Sport.run), ("1", .ride), ("17", .ride), ("10", .walk), ("16", .swim), ("running", .run),
    ("Run", .run), ("trail_running", .run), ("VirtualRun", .run), ("cycling", .ride),
    ("hiking", .walk), ("lap_swimming", .swim), ("strength_training", .strength),
    ("unknown", .other), ("4711", .other),
  ])
  func `the type is a word or a number`(_ type: String, _ sport: Sport) {
    #expect(
      read("<gpx>" + track(2, head: "<type>\(type)</type>") + "</gpx>").sessions.map(\.sport) == [
        sport
      ])
  }

  @Test(arguments: [
    ("Morning Run", "a.gpx", Sport.run), ("Brunch", "a.gpx", .other),
    ("", "x/2017-Swim.gpx.gz", .swim),
    ("Kaiserslautern Laufen", "a.gpx", .run), ("Sunday", "evening ride.gpx", .ride),
    ("Nachtlauf", "a.gpx", .run), ("Langlauf", "a.gpx", .other),
  ])
  func `without a type, title and file name may tell the sport`(
    _ name: String, _ file: String, _ sport: Sport
  ) {
    let log = read("<gpx>" + track(2, head: "<name>\(name)</name>") + "</gpx>", file: file)
    #expect(log.sessions.map(\.sport) == [sport])
  }

  @Test func `an offset in the file goes before the runner's zone`() {
    let log = read("<gpx>" + track(2, from: "2025-11-10T00:", zone: "+02:00") + "</gpx>")
    #expect(log.sessions.map(\.day.description) == ["2025-11-10"])
    #expect(log.sessions.map { $0.start?.description } == ["00:00"])
    let oslo = read("<gpx>" + track(2, from: "2025-11-10T23:") + "</gpx>", zone: "Europe/Oslo")
    #expect(oslo.sessions.map(\.day.description) == ["2025-11-11"])
    #expect(oslo.sessions.map { $0.start?.description } == ["00:00"])
  }

  @Test func `a time without a zone is taken as UTC, and said`() {
    let log = read("<gpx>" + track(2, zone: "") + "</gpx>")
    #expect(log.sessions.map { $0.start?.description } == ["08:00"])
    #expect(
      log.diagnostics.map(\.description) == [
        "a.gpx: remark: the times name no zone and were taken as UTC\n"
          + "  if the session shows on a wrong day, note its start by hand"
      ])
  }

  @Test func `standing still is no motion, and a long gap is a pause`() {
    let text = """
      <gpx><trk><trkseg>
      <trkpt lat="60" lon="10"><time>2025-11-10T08:00:00Z</time></trkpt>
      <trkpt lat="60.001" lon="10"><time>2025-11-10T08:00:30Z</time></trkpt>
      <trkpt lat="60.001" lon="10"><time>2025-11-10T08:01:00Z</time></trkpt>
      <trkpt lat="60.002" lon="10"><time>2025-11-10T08:03:00Z</time></trkpt>
      </trkseg><trkseg>
      <trkpt lat="60.1" lon="10"><time>2025-11-10T08:03:20Z</time></trkpt>
      <trkpt lat="60.101" lon="10"><time>2025-11-10T08:03:50Z</time></trkpt>
      </trkseg></trk></gpx>
      """
    let session = read(text).sessions.first
    #expect(session?.minutes == 1)
    #expect(session?.elapsedMinutes == 230.0 / 60)
    #expect(abs((session?.distanceMeters ?? 0) - 3 * 111.19) < 0.1)
  }

  @Test func `the clock may go back`() {
    let text = """
      <gpx><trk><trkseg>
      <trkpt lat="60" lon="10"><time>2025-11-10T08:00:05Z</time></trkpt>
      <trkpt lat="60" lon="10"><time>2025-11-10T08:00:00Z</time></trkpt>
      <trkpt lat="60.001" lon="10"><time>2025-11-10T08:00:30Z</time></trkpt>
      <trkpt lat="60.002" lon="10"><time>2025-11-10T08:01:00Z</time></trkpt>
      </trkseg></trk></gpx>
      """
    let log = read(text)
    #expect(log.sessions.map(\.elapsedMinutes) == [1])
    #expect(
      log.diagnostics.map(\.description)
        == ["a.gpx: remark: the clock goes back once; the points were put in order"])
  }

  /// Points half a minute apart, each 89 m further north, in the order of their numbers.
  private func points(_ numbers: some Sequence<Int>) -> String {
    numbers.map { index in
      let time = "2025-11-10T06:\(padded(index / 2)):\(padded(index % 2 * 30))Z"
      let latitude = 52 + Double(index) * 0.0008
      return "<trkpt lat=\"\(latitude)\" lon=\"13\"><time>\(time)</time></trkpt>"
    }.joined()
  }

  private func segments(_ segments: String...) -> String {
    "<gpx><trk>" + segments.map { "<trkseg>\($0)</trkseg>" }.joined() + "</trk></gpx>"
  }

  @Test func `points in another order give the same session`() throws {
    let inOrder = try #require(read(segments(points(0..<40))).sessions.first)
    #expect(abs((inOrder.distanceMeters ?? 0) - 3469) < 1 && inOrder.minutes == 19.5)
    let halves = [
      segments(points(20..<40) + points(0..<20)), segments(points((0..<40).reversed())),
    ]
    for text in halves {
      let log = read(text)
      #expect(log.sessions == [inOrder])
      #expect(log.diagnostics.count == 1)
      #expect(log.diagnostics.first?.summary.hasSuffix("the points were put in order") == true)
    }
  }

  @Test func `a track that stands twice in one is read once, and said`() throws {
    let inOrder = try #require(read(segments(points(0..<40))).sessions.first)
    let twice = [
      segments(points(0..<40) + points(0..<40)), segments(points(0..<40), points(0..<40)),
    ]
    for text in twice {
      let log = read(text)
      #expect(log.sessions == [inOrder])
      #expect(
        log.diagnostics.map(\.description) == [
          "a.gpx: remark: the clock goes back once; the points were put in order",
          "a.gpx: remark: points of moments that the file tells of twice, left out: 40",
        ])
    }
  }

  @Test(arguments: [2, 30, 600, 900])
  func `a watch that sets its clock back on the way goes no other way`(seconds: Int) throws {
    func point(_ index: Int, at second: Int) -> String {
      let clock = "07:\(padded(second / 60 % 60)):\(padded(second % 60))"
      return "<trkpt lat=\"\(52 + Double(index) * 2.7e-5)\" lon=\"13\">"
        + "<time>2025-11-10T\(clock)Z</time></trkpt>"
    }
    let straight = (0...1700).map { point($0, at: $0) }.joined()
    let corrected = (0...1700).map { point($0, at: $0 < 1000 ? $0 : $0 - seconds) }.joined()
    let log = read(segments(corrected))
    let whole = try #require(read(segments(straight)).sessions.first)
    let other = try #require(log.sessions.first)
    #expect(
      log.diagnostics.map(\.summary)
        == [
          "the watch set its clock back once on the way; the points stay in the order of the file"
        ])
    #expect(abs((whole.distanceMeters ?? 0) - (other.distanceMeters ?? 0)) < 1)
    #expect(abs((whole.minutes ?? 0) - (other.minutes ?? 0)) < 0.1)
  }

  @Test func `of two recordings of one way in a track, one counts`() throws {
    let other = points(0..<40).replacing("lon=\"13\"", with: "lon=\"13.001\"")
      .replacing("0Z", with: "1Z")
    let log = read(segments(points(0..<40), other))
    #expect(abs((log.sessions.first?.distanceMeters ?? 0) - 3469) < 1)
  }

  @Test func `a segment that fills the pause of another is read`() throws {
    let log = read(segments(points(0..<10) + points(30..<40), points(12..<28)))
    // 9 + 9 + 15 steps; before and after the one that fills the pause nobody knows the way.
    #expect(abs((log.sessions.first?.distanceMeters ?? 0) - 33 * 88.956) < 1)
    #expect(log.diagnostics.count == 1)
  }

  @Test func `very many points out of order are read in time`() {
    func seconds(_ count: Int) -> Double {
      let points = (0..<count).map { index in
        var point = TrackPoint(segment: index % 7)
        point.seconds = Double(index % 2 == 0 ? index : count - index)
        point.latitude = Double(index) / 1e6
        return point
      }
      return processorSeconds { _ = PointsInOrder(points) }
    }
    #expect(seconds(80_000) < seconds(20_000) * 9 + 0.01)
  }

  @Test func `several tracks are several sessions, unless they touch in time`() {
    let far = "<gpx>" + track(5) + track(5, from: "2025-11-10T09:") + "</gpx>"
    #expect(read(far).sessions.map { $0.start?.description } == ["08:00", "09:00"])
    let near = "<gpx>" + track(59) + track(5, from: "2025-11-10T09:") + "</gpx>"
    #expect(read(near).sessions.count == 2)
    let touching =
      "<gpx>" + track(5)
      + "<trk><trkseg><trkpt lat=\"61\" lon=\"10\"><time>2025-11-10T08:05:40Z</time></trkpt>"
      + "<trkpt lat=\"61.001\" lon=\"10\"><time>2025-11-10T08:06:10Z</time></trkpt></trkseg></trk></gpx>"
    #expect(read(touching).sessions.map(\.minutes) == [5.5])
  }

  @Test func `points without a place still have heart rate and time`() {
    let points = (0...20).map {
      "<trkpt><time>2025-11-10T08:\(padded($0)):00Z</time><hr>130</hr></trkpt>"
        + "<trkpt><time>2025-11-10T08:\(padded($0)):30Z</time><hr>130</hr></trkpt>"
    }
    let session = read("<gpx><trk>\(points.joined())</trk></gpx>").sessions.first
    #expect(session?.minutes == 20.5 && session?.distanceMeters == nil)
    #expect(session?.averageHeartRate == 130)
  }

  @Test func `decimal commas, Latin-1 and control characters do no harm`() {
    let text = "<gpx>" + track(3, head: "<name>M\u{fc}\u{b}hle</name>") + "</gpx>"
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let log = ActivityReader(timeZone: "UTC").read(latin, as: .gpx, file: "a.gpx")
    #expect(log.sessions.map(\.title) == ["Mü\u{b}hle"])
    let commas = text.replacing("lat=\"60.", with: "lat=\"60,")
    #expect(read(commas).sessions.map(\.distanceMeters) == log.sessions.map(\.distanceMeters))
  }

  @Test func `a cut file gives what it has, with the line`() {
    let text = "<gpx>\n" + track(10) + "</gpx>"
    let end = text.index(text.startIndex, offsetBy: text.count / 2)
    let log = read(String(text[..<end]))
    #expect(log.sessions.count == 1)
    #expect((log.sessions.first?.minutes ?? 0) > 4)
    #expect(log.diagnostics.count == 1)
    let said = log.diagnostics.first
    #expect(said?.line == text[..<end].count { $0 == "\n" } + 1)
    #expect(said?.summary.hasPrefix("the file ends inside '") == true)
    #expect(said?.summary.hasSuffix("points before were used") == true)
    #expect(said?.remedy == "export it again from the watch or its app")
  }

  @Test func `points days apart are left out`() {
    let stray = "<trkpt lat=\"1\" lon=\"1\"><time>1999-01-01T00:00:00Z</time></trkpt>"
    let text = "<gpx>" + track(5).replacing("<trkseg>", with: "<trkseg>" + stray) + "</gpx>"
    let log = read(text)
    #expect(log.sessions.map(\.day.description) == ["2025-11-10"])
    #expect(log.sessions.map(\.elapsedMinutes) == [5])
    #expect(
      log.diagnostics.map(\.description)
        == ["a.gpx: remark: points that lie days apart from the others, left out: 1"])
  }

  @Test func `ways to follow beside tracks are left out, and the file is kept`() {
    let way = "<trk><trkseg>" + String(repeating: "<trkpt lat=\"1\" lon=\"1\"/>", count: 3)
    let log = read("<gpx>" + track(5) + way + "</trkseg></trk></gpx>")
    #expect(log.sessions.count == 1)
    #expect(
      log.diagnostics.map(\.description) == [
        "a.gpx: remark: some tracks have no times and are ways to follow; their points, left out: 3"
      ])
  }

  @Test func `a distance that cannot be is named`() {
    let there = "<trkpt lat=\"60\" lon=\"10\"><time>2025-11-10T08:00:00Z</time></trkpt>"
    let away = "<trkpt lat=\"20\" lon=\"10\"><time>2025-11-10T08:00:10Z</time></trkpt>"
    let log = read("<gpx><trk><trkseg>\(there)\(away)</trkseg></trk></gpx>")
    #expect(log.sessions.map(\.distanceMeters) == [nil])
    #expect(
      log.diagnostics.map(\.description)
        == ["a.gpx: remark: a distance of more than 1000 km cannot be, and was left out"])
  }

  @Test func `a file of very many small tracks is read in time`() {
    let track = { (index: Int) in
      let time =
        "2025-11-10T\(self.padded(index / 3600)):\(self.padded(index / 60 % 60)):"
        + "\(self.padded(index % 60))Z"
      return
        "<trk><trkpt lat=\"60\" lon=\"\(Double(index) / 10_000)\"><time>\(time)</time></trkpt></trk>"
    }
    func seconds(_ count: Int) -> Double {
      let bytes = Array(("<gpx>" + (0..<count).map(track).joined() + "</gpx>").utf8)
      return processorSeconds { _ = TrackFile(bytes) }
    }
    #expect(seconds(4000) < seconds(1000) * 9 + 0.005)
  }
}
