import Foundation
import Testing

/// Where results may be written, and what is never written over.
struct ResultPlaceTests {
  @Test(arguments: [
    ["report", "--format", "md", "--output", "Content/Log/checkins.csv"],
    ["report", "--output", "restday.yml"], ["coach", "--output", "Content/Log/new.txt"],
    ["report", "--output", "Output/../Content/Guidance/x.md"],
    ["report", "--output", "Templates/week.mustache"], ["site", "--output", "Content/Log/web"],
    ["roster", ".", "--output", "Content/Pages/team.md"],
    ["report", "--output", "linked/checkins.csv"], ["site", "--output", "linked/web"],
    ["coach", "--output", "Content/Log/own/checkins.csv"],
  ])
  func `no result is written into log, settings, guidance or templates`(
    arguments: [String]
  ) throws {
    let home = try LogBuilder().home()
    try home.write("name\n", to: "Content/Log/own/restday.yml")
    try FileManager.default.createSymbolicLink(
      atPath: home.folder.path + "/linked", withDestinationPath: "Content/Log")
    let before = try home.snapshot()
    let outcome = try Binary.run(arguments, in: home.folder)
    #expect(outcome.status == 1, "\(outcome.messages)")
    #expect(outcome.messages.contains("of a home, and was left as it is"))
    #expect(try home.snapshot() == before)
  }

  @Test func `a log that lies elsewhere is as safe`() throws {
    let home = try LogBuilder().home()
    let elsewhere = try ScratchHome()
    let log = home.folder.appendingPathComponent("Content/Log")
    let place = elsewhere.folder.appendingPathComponent("log")
    try FileManager.default.moveItem(at: log, to: place)
    try FileManager.default.createSymbolicLink(at: log, withDestinationURL: place)
    let before = try elsewhere.snapshot()
    let table = place.appendingPathComponent("checkins.csv").path
    #expect(try home.run("report", "--output", table).status == 1)
    #expect(try elsewhere.snapshot() == before)
  }

  @Test func `beside a result nothing is left`() throws {
    let home = try LogBuilder().home()
    let desk = try ScratchHome()
    let place = desk.folder.appendingPathComponent("page.txt").path
    #expect(try home.run("coach", "--output", place).status == 0)
    #expect(try home.run("report", "--output", place + ".html").status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted() == [
        "page.txt", "page.txt.html",
      ])
  }

  @Test func `a site does not take the place of what somebody put beside its pages`() throws {
    let home = try LogBuilder().home()
    #expect(try home.run("site", "--output", home.folder.path + "/docs").status == 0)
    #expect(try home.run("site", "--output", home.folder.path + "/docs").status == 0)
    try home.write("example.org\n", to: "docs/CNAME")
    let outcome = try home.run("site", "--output", home.folder.path + "/docs")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("'CNAME' is not of this site, and would be lost"))
    #expect(home.exists("docs/CNAME"))
  }

  @Test func `a line that was added is added, whether that can be said or not`() throws {
    let home = try LogBuilder().home()
    let line = "add checkin --date 2025-04-07 --energy 4 --home '\(home.folder.path)'"
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "'\(Binary.executable.path)' \(line) >/dev/full 2>/dev/null"]
    try shell.run()
    shell.waitUntilExit()
    let canBeFull = FileManager.default.fileExists(atPath: "/dev/full")
    #expect(shell.terminationStatus == (canBeFull ? 0 : 1))
    let table = try String(
      contentsOfFile: home.folder.path + "/Content/Log/checkins.csv", encoding: .utf8)
    #expect(table.split(separator: "\n").count { $0.hasPrefix("2025-04-07") } == 1)
  }

  @Test func `check names what is wrong with a page, and where`() throws {
    let home = try LogBuilder().home()
    try home.write("no title\n", to: "Content/Pages/bare.md")
    let long = String(repeating: "x", count: 17_000)
    try home.write("---\ntitle: T\n---\n\nok\n\n\(long)\n", to: "Content/Pages/long.md")
    let bare = try home.run("check")
    #expect(bare.status == 1)
    #expect(bare.messages.contains("Content/Pages/bare.md:1: error: the page has no title"))
    try FileManager.default.removeItem(atPath: home.folder.path + "/Content/Pages/bare.md")
    let checked = try home.run("check")
    #expect(checked.status == 1)
    #expect(checked.messages.contains("Content/Pages/long.md:7: error: a paragraph is longer"))
    #expect(try home.run("site").messages.contains("Content/Pages/long.md:7: error: a paragraph"))
  }
}
