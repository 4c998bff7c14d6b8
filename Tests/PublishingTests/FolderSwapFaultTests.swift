import Foundation
import Testing

@testable import Publishing

/// Whatever goes wrong at whichever step, the folder holds the old or the new site.
struct FolderSwapFaultTests {
  private static let theirs = ["CNAME": "runner.example\n", "uploads/photo.txt": "theirs"]

  /// A folder with a first edition and files of others.
  private static func prepared() throws -> ScratchArea {
    let area = try ScratchArea()
    try FolderSender("../site", area.world).publish("old", weeks: 3)
    for (path, text) in theirs { try area.write(text, to: "site/" + path) }
    return area
  }

  private static func steps() throws -> [FolderSwap.Step] {
    let area = try prepared()
    let seen = StepList()
    var sender = try FolderSender("../site", area.world)
    sender.step = { (step) throws(SendingFault) in seen.append(step) }
    try sender.publish("new", weeks: 3)
    return seen.steps
  }

  @Test func `a fault at any step leaves the old or the new site whole, and no litter`() throws {
    let steps = try Self.steps()
    #expect(steps.count >= 12)
    for (number, step) in steps.enumerated() {
      let area = try Self.prepared()
      let count = StepList()
      var sender = try FolderSender("../site", area.world)
      sender.step = { (step) throws(SendingFault) in
        count.append(step)
        if count.steps.count == number + 1 { throw .busy("fault") }
      }
      #expect(throws: SendingFault.busy("fault")) { _ = try sender.publish("new", weeks: 3) }
      let isSwapped = step == .removeOld
      try Self.expect(area, edition: isSwapped ? "new" : "old")
      try FolderSender("../site", area.world).publish("newer", weeks: 3)
      try Self.expect(area, edition: "newer")
      #expect(try Self.neighbors(area) == ["home", "person", "scratch", "site"])
    }
  }

  @Test func `a run that is killed at any step leaves the old or the new site whole`() async throws
  {
    let count = try Self.steps().count
    for number in 1...count {
      let area = try Self.prepared()
      let root = area.root.path
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [root = root as String, number = number as Int] in
        try KilledRun.publish("new", root: root, killedAt: number)
      }
      try Self.expect(area, edition: number == count ? "new" : "old")
      try FolderSender("../site", area.world).publish("newer", weeks: 3)
      try Self.expect(area, edition: "newer")
      #expect(try Self.neighbors(area) == ["home", "person", "scratch", "site"])
    }
  }

  @Test
  func `a run that was ended once the new site stood is cleaned up by one with nothing to do`()
    throws
  {
    let area = try Self.prepared()
    try area.write("old page", to: ".site.restday-new/index.html")
    try FolderSender("../site", area.world).publish("old", weeks: 3)
    try Self.expect(area, edition: "old")
    #expect(try Self.neighbors(area) == ["home", "person", "scratch", "site"])
  }

  private static func expect(_ area: ScratchArea, edition: String) throws {
    #expect(
      try area.snapshot("site").withoutMarker
        == Samples.texts(edition, weeks: 3).adding(theirs))
  }

  private static func neighbors(_ area: ScratchArea) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: area.root.path).sorted()
  }
}

/// A publish in a process of its own, ended by a signal that cannot be caught.
private enum KilledRun {
  static func publish(_ edition: String, root: String, killedAt number: Int) throws {
    let root = URL(fileURLWithPath: root)
    let world = SendingWorld(
      home: root.appendingPathComponent("home"), scratch: root.appendingPathComponent("scratch"))
    var sender = try FolderSender("../site", world)
    let seen = StepList()
    sender.step = { (step) throws(SendingFault) in
      seen.append(step)
      if seen.steps.count == number { kill(getpid(), SIGKILL) }
    }
    try sender.publish(edition, weeks: 3)
  }
}

/// The steps that were taken.
final class StepList: @unchecked Sendable {
  private let lock = NSLock()
  private var list: [FolderSwap.Step] = []

  var steps: [FolderSwap.Step] { lock.withLock { list } }

  func append(_ step: FolderSwap.Step) {
    lock.withLock { list.append(step) }
  }
}
