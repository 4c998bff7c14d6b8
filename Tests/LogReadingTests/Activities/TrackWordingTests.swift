import Testing
import TrainingModel

@testable import LogReading

/// What a runner is told about a TCX or GPX file.
struct TrackWordingTests {
  private func read(_ text: String) -> RawLog {
    ActivityReader(timeZone: "UTC").read(Array(text.utf8), as: .gpx, file: "a.gpx")
  }

  @Test(arguments: [
    ("", "a.gpx: warning: the file is empty\n  export it again from the watch or its app"),
    (
      "not xml",
      "a.gpx: warning: not a TCX or GPX file: it is no XML\n"
        + "  export it again from the watch or its app"
    ),
    (
      "<!DOCTYPE html><HTML><p>log in</HTML>",
      "a.gpx: warning: not a TCX or GPX file: it is a web page, perhaps that of a login\n"
        + "  export it again from the watch or its app"
    ),
    (
      "<kml/>",
      "a.gpx: warning: not a TCX or GPX file: its outermost element is 'kml'\n"
        + "  export it again from the watch or its app"
    ),
    (
      "<gpx><metadata><time>2023-07-07T16:10:57Z</time></metadata></gpx>",
      "a.gpx: warning: the file holds no track, so there is nothing to use\n"
        + "  note the session by hand, in sessions.csv"
    ),
    (
      "<gpx><rte><rtept lat='1' lon='1'/></rte></gpx>",
      "a.gpx: warning: the file holds a way to follow, not an activity\n"
        + "  remove it from the log; if you ran it, note the session by hand"
    ),
    (
      "<gpx><trk><trkseg><trkpt lat='1' lon='1'/><trkpt lat='2' lon='1'/></trkseg></trk></gpx>",
      "a.gpx: warning: most of 2 track points have no time, so this is a way and not an activity\n"
        + "  remove it from the log; if you ran it, note the session by hand"
    ),
    (
      "<gpx><trk><trkpt lat='1' lon='1'><time>2025-11-10T08:00:00Z</time></trkpt></trk></gpx>",
      "a.gpx: warning: the track has no length in time, so there is nothing to use\n"
        + "  note the session by hand, in sessions.csv"
    ),
    (
      "<gpx><trk><trkpt lat='1' lon='1'><time>1901-11-10T08:00:00Z</time></trkpt>"
        + "<trkpt lat='1.01' lon='1'><time>1901-11-10T08:10:00Z</time></trkpt></trk></gpx>",
      "a.gpx: warning: the activity is dated 1901-11-10, which cannot be; it was left out\n"
        + "  set the clock of the watch; note the run by hand"
    ),
  ])
  func `a file without an activity gets one clear line`(_ text: String, _ said: String) {
    let log = read(text)
    #expect(log.sessions.isEmpty)
    #expect(log.diagnostics.map(\.description) == [said])
  }

  @Test(arguments: [
    (
      TrackProblem.tooMuch,
      "a: warning: the file holds more than 500,000 points or 5,000 activities; only the first were"
        + " used\n  split the file"
    ),
    (
      .undated(2),
      "a: warning: activities without a start, left out: 2\n"
        + "  note the session by hand, in sessions.csv"
    ),
    (
      .shape(.endsInside("trkpt", line: 412), points: 411),
      "a:412: warning: the file ends inside 'trkpt'; the 411 points before were used\n"
        + "  export it again from the watch or its app"
    ),
    (
      .shape(.broken(line: 7), points: 0),
      "a:7: remark: the file is not well-formed here; what could be read was used"
    ),
    (
      .shape(.tooDeep(line: 7), points: 3),
      "a:7: warning: elements are nested more than 256 deep; the 3 points before were used\n"
        + "  export it again from the watch or its app"
    ),
    (
      .shape(.tooLong(line: 7), points: 3),
      "a:7: warning: a tag or a text is longer than 1 MiB and was left out\n"
        + "  export it again from the watch or its app"
    ),
    (
      .clockGoesBack(12),
      "a: remark: the clock goes back 12 times; the points were put in order"
    ),
    (
      .clockCorrected(1),
      "a: remark: the watch set its clock back once on the way; the points stay in the order of the"
        + " file"
    ),
    (
      .repeatedPoints(40),
      "a: remark: points of moments that the file tells of twice, left out: 40"
    ),
  ])
  func `every problem has its words`(_ problem: TrackProblem, _ said: String) {
    #expect(problem.diagnostic(in: "a").description == said)
  }
}
