import Foundation
import Testing

@testable import Publishing

struct FolderSenderTests {
  private let area: ScratchArea

  init() throws {
    area = try ScratchArea()
  }

  private func sender(_ path: String = "../site") throws -> FolderSender {
    try FolderSender(path, area.world)
  }

  private var site: [String: String] {
    get throws { try area.snapshot("site") }
  }

  @Test func `a new folder holds the site and the list of its files`() throws {
    let plan = try sender().publish("first")
    #expect(try site.withoutMarker == Samples.texts("first"))
    let list = Array(try area.text("site/" + Marker.fileName).utf8)
    #expect(list == plan.marker.bytes)
  }

  @Test func `an empty folder is taken`() throws {
    try FileManager.default.createDirectory(
      at: area.url("site"), withIntermediateDirectories: true)
    try sender().publish("first")
    #expect(try site.withoutMarker == Samples.texts("first"))
  }

  @Test func `the next publish replaces what is ours and removes what has gone`() throws {
    _ = try sender().publish("first", weeks: 10)
    let plan = try sender().publish("second", weeks: 8)
    #expect(plan.changes.removed == ["weeks/2025-W10/index.html", "weeks/2025-W9/index.html"])
    #expect(try site.withoutMarker == Samples.texts("second", weeks: 8))
    #expect(!area.exists("site/weeks/2025-W9"))
  }

  @Test func `publishing the same again changes nothing at all`() throws {
    _ = try sender().publish("first")
    let before = try inode("site")
    let plan = try sender().publish("first")
    #expect(plan.changes.isEmpty)
    #expect(try inode("site") == before)
  }

  @Test func `files of others are kept as they are, links and folders too`() throws {
    _ = try sender().publish("first")
    try area.write("runner.example\n", to: "site/CNAME")
    try area.write("theirs", to: "site/weeks/notes/own.txt")
    try FileManager.default.createSymbolicLink(
      atPath: area.url("site/latest").path, withDestinationPath: "../nowhere")
    try FileManager.default.createDirectory(
      at: area.url("site/uploads/empty"), withIntermediateDirectories: true)
    let before = try inode("site/weeks/notes/own.txt")
    try sender().publish("second")
    let theirs = [
      "CNAME": "runner.example\n", "weeks/notes/own.txt": "theirs", "latest": "-> ../nowhere",
    ]
    #expect(try site.withoutMarker == Samples.texts("second").adding(theirs))
    #expect(try inode("site/weeks/notes/own.txt") == before)
    #expect(area.exists("site/uploads/empty"))
  }

  @Test func `a folder of others is refused and left alone`() throws {
    try area.write("my thesis", to: "site/thesis.txt")
    #expect(throws: SendingFault.notOurs(example: "thesis.txt")) {
      _ = try sender().publish("first")
    }
    #expect(try site == ["thesis.txt": "my thesis"])
  }

  @Test func `files of the host do not make a folder somebody else's`() throws {
    try area.write("runner.example\n", to: "site/CNAME")
    try area.write("", to: "site/.nojekyll")
    try sender().publish("first")
    #expect(
      try site.withoutMarker
        == Samples.texts("first").adding(["CNAME": "runner.example\n", ".nojekyll": ""]))
  }

  @Test func `a page that somebody changed there is not lost`() throws {
    _ = try sender().publish("first")
    try area.write("changed by hand", to: "site/index.html")
    #expect(throws: SendingFault.changedThere("index.html")) { _ = try sender().publish("second") }
    #expect(try area.text("site/index.html") == "changed by hand")
  }

  @Test func `a page does not take the place of a file of others`() throws {
    _ = try sender().publish("first", weeks: 8)
    try area.write("theirs", to: "site/weeks/2025-W9")
    #expect(throws: SendingFault.occupied("weeks/2025-W9")) {
      _ = try sender().publish("second", weeks: 10)
    }
    #expect(try area.text("site/weeks/2025-W9") == "theirs")
  }

  @Test func `a damaged list is refused, since pages would be removed by it`() throws {
    _ = try sender().publish("first")
    let list = try area.text("site/" + Marker.fileName)
    let paths = ["../home/restday.yml", "/etc/passwd", "a/../../b", "-rf", ".git/config"]
    for path in paths {
      let line = "\(String(repeating: "0", count: 40)) 1 \(path)\n"
      try area.write(list + line, to: "site/" + Marker.fileName)
      #expect(throws: SendingFault.damagedMarker) { _ = try sender().publish("second") }
    }
    #expect(try site.withoutMarker == Samples.texts("first"))
  }

  @Test(arguments: ["..", "../home", "Content/site", "Templates", "../home/Content/Log"])
  func `neither the home nor its content becomes a site`(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: area.url("home/Content/Log"), withIntermediateDirectories: true)
    let sender = try sender(path)
    #expect(throws: SendingFault.insideHome(sender.folder.path)) { try sender.preflight() }
  }

  @Test func `what the folder needs is named before anything is built`() throws {
    let missing = try sender("../nowhere/site")
    #expect(throws: SendingFault.noFolder(area.url("nowhere").path)) { try missing.preflight() }
    try area.write("a file", to: "site")
    #expect(throws: SendingFault.notAFolder(area.url("site").path)) { try sender().preflight() }
  }

  @Test func `a link in the place of the folder is not followed`() throws {
    try area.write("theirs", to: "elsewhere/file.txt")
    try FileManager.default.createSymbolicLink(
      atPath: area.url("site").path, withDestinationPath: area.url("elsewhere").path)
    #expect(throws: SendingFault.notAFolder(area.url("site").path)) { try sender().preflight() }
  }

  @Test func `the mode of the folder stays`() throws {
    _ = try sender().publish("first")
    chmod(area.url("site").path, 0o750)
    try sender().publish("second")
    let attributes = try FileManager.default.attributesOfItem(atPath: area.url("site").path)
    #expect(attributes[.posixPermissions] as? Int == 0o750)
  }

  @Test func `a file that arrives during the swap moves over`() throws {
    _ = try sender().publish("first")
    var sender = try sender()
    sender.step = { [area] (step) throws(SendingFault) in
      if step == .exchange { try? area.write("late", to: "site/late.txt") }
    }
    try sender.publish("second")
    #expect(try site.withoutMarker == Samples.texts("second").adding(["late.txt": "late"]))
  }

  @Test func `a run that was faster is noticed`() throws {
    _ = try sender().publish("first")
    let slow = try sender()
    let plan = try slow.plan(Samples.checked("slow"))
    try sender().publish("fast")
    #expect(throws: SendingFault.moved) { try slow.send(plan) }
    #expect(try site.withoutMarker == Samples.texts("fast"))
  }

  private func inode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: area.url(path).path)
    return try #require(attributes[.systemFileNumber] as? Int)
  }
}
