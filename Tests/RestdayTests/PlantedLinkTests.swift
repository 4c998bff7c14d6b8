import Foundation
import Testing

/// A link that somebody planted in a home leads nothing out of it.
struct PlantedLinkTests {
  private static let files = [
    "restday.yml": "runner: Ada\n",
    "Content/Log/checkins.csv": "date,energy\n2025-11-10,4\n2025-11-11,3\n",
  ]

  @Test(arguments: ["Output", "Output/report", "Output/site"])
  func `a link in the place of an output folder is named, and nothing is written behind it`(
    _ path: String
  ) throws {
    let home = try ScratchHome(Self.files)
    let outside = try ScratchHome(["theirs.txt": "theirs"])
    let link = home.folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: outside.folder)
    let command = path == "Output/site" ? "site" : "report"
    let outcome = try home.run(command)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("a link or folder stands here, and was left as it is"))
    #expect(try outside.snapshot().keys.sorted() == ["theirs.txt"])
  }

  @Test func `a place that the person names may lie behind a link`() throws {
    let home = try ScratchHome(Self.files)
    let outside = try ScratchHome()
    let link = home.folder.appendingPathComponent("elsewhere")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: outside.folder)
    let week = link.appendingPathComponent("week.html").path
    #expect(try home.run("report", "--output", week).status == 0)
    #expect(outside.exists("week.html"))
  }
}
