import Foundation
import Testing

@testable import Previewing

/// What has changed below a folder between two looks.
struct FileStampsTests {
  @Test func `new, changed, replaced and removed files are named, hidden ones are not`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("restday-stamps-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ text: String, _ path: String) throws {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    func look() -> FileStamps { FileStamps(of: ["restday.yml", "Content"], in: folder) }

    try write("a", "Content/Log/checkins.csv")
    try write("a", "Content/Log/gone.csv")
    try write("a", "Output/site/index.html")
    let first = look()
    #expect(look() == first)
    try write("longer", "Content/Log/checkins.csv")
    try write("b", "Content/Log/.checkins.csv.swp")
    try write("b", "Output/site/index.html")
    try write("runner: Ada", "restday.yml")
    try FileManager.default.removeItem(at: folder.appendingPathComponent("Content/Log/gone.csv"))
    #expect(
      look().changes(since: first)
        == ["Content/Log/checkins.csv", "Content/Log/gone.csv", "restday.yml"])
  }

  @Test func `a folder that links to itself is no trap`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("restday-loop-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = folder.appendingPathComponent("Content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: content.appendingPathComponent("loop"), withDestinationURL: content)
    let stamps = FileStamps(of: ["Content"], in: folder)
    #expect(stamps.changes(since: FileStamps(of: [], in: folder)) == [])
  }
}
