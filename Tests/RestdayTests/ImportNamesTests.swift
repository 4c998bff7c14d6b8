import Foundation
import Testing

/// Files that others have called by one name stay several files in the log.
struct ImportNamesTests {
  private static func track(hour: Int) -> String {
    let points = (0..<4).map {
      "<trkpt lat=\"52.\($0)\" lon=\"13\"><time>2025-11-10T0\(hour):\($0)0:00Z</time></trkpt>"
    }
    return "<gpx><trk><type>running</type><trkseg>\(points.joined())</trkseg></trk></gpx>"
  }

  @Test func `files of one name from several folders are all copied`() throws {
    let exports = try ScratchHome([
      "a/run.gpx": Self.track(hour: 1), "b/run.gpx": Self.track(hour: 3),
      "c/RUN.gpx": Self.track(hour: 5), "d/é.gpx": Self.track(hour: 7),
    ])
    let home = try ScratchHome(["restday.yml": "runner: Ada\ntime_zone: UTC\n"])
    #expect(try home.run("import", exports.folder.path).status == 0)
    let copied = try home.snapshot().filter { $0.key.hasSuffix(".gpx") }
    #expect(Set(copied.values) == Set(try exports.snapshot().values))
    #expect(copied.count == 4)
  }

  @Test func `a later import never takes the place of a file of an earlier one`() throws {
    let first = try ScratchHome(["run.gpx": Self.track(hour: 1)])
    let later = try ScratchHome(["run.gpx": Self.track(hour: 3)])
    let home = try ScratchHome(["restday.yml": "runner: Ada\ntime_zone: UTC\n"])
    #expect(try home.run("import", first.folder.path).status == 0)
    let before = try home.snapshot().filter { $0.key.hasSuffix(".gpx") }
    #expect(try home.run("import", later.folder.path).status == 0)
    let after = try home.snapshot().filter { $0.key.hasSuffix(".gpx") }
    #expect(after.count == 2)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
  }
}
