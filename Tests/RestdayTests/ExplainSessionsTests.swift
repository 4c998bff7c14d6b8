import Foundation
import Testing

/// `restday explain sessions`: one run of several sources.
struct ExplainSessionsTests {
  private static let track: String = {
    let points = (0...30).map { index in
      let minutes = (index < 20 ? "0" : "") + String(index / 2)
      let time = "2025-06-03T07:\(minutes):\(index % 2 == 0 ? "00" : "30")Z"
      return "<trkpt lat=\"\(59.9 + Double(index) * 0.0009)\" lon=\"10.7\"><time>\(time)</time>"
        + "</trkpt>"
    }
    return "<gpx version=\"1.1\"><trk><type>running</type><trkseg>" + points.joined()
      + "</trkseg></trk></gpx>"
  }()

  @Test func `each source is named with what it gave and why it is the same run`() throws {
    let home = try ScratchHome([
      "restday.yml": "runner: Ada\ntime_zone: UTC\n",
      "Content/Log/fjord.gpx": Self.track,
      "Content/Log/activities.csv":
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
        + "Distance,Filename\n"
        + "1,\"Jun 3, 2025, 7:00:20 AM\",Along the fjord,Run,,900,3.0,\n",
      "Content/Log/sessions.csv":
        "date,sport,kind,duration_min,distance_km,rpe\n2025-06-03,run,easy,16,3.1,4\n"
        + "2025-06-05,run,easy,30,5,3\n",
    ])
    let outcome = try Binary.run([
      "explain", "sessions", "--week", "2025-W23", "--home", home.folder.path,
    ])
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        Sessions, week 2025-W23

        2025-06-03 07:00  run, easy, 15 min, 3 km, effort 4
          Content/Log/fjord.gpx: start, duration, distance, course of heart rate and speed
          Content/Log/activities.csv:2: title
            the same session: the starts are 20 s apart
          Content/Log/sessions.csv:2: effort, kind
            the same session: the same day; duration 6 % apart, distance 3 % apart
            not used: 16 min, 3.1 km

        2025-06-05  run, easy, 30 min, 5 km, effort 3
          from Content/Log/sessions.csv:3

        Measures are taken from FIT before TCX, GPX, the table of an export and your own row, and from
        the next where one lacks them. Effort, kind, title and note are yours where you gave them.

        """)
    let empty = try Binary.run([
      "explain", "sessions", "--week", "2025-W24", "--home", home.folder.path,
    ])
    #expect(empty.output == "Sessions, week 2025-W24\n  None is logged.\n")
  }
}
