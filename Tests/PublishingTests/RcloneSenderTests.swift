import Foundation
import Testing

@testable import Publishing

@Suite(.enabled(if: Installed.rclone, "rclone is not installed"))
struct RcloneSenderTests {
  private let area: ScratchArea
  private var world: SendingWorld

  init() throws {
    area = try ScratchArea()
    world = area.world
    world.environment["RCLONE_CONFIG_DROP_TYPE"] = "local"
  }

  private func sender(_ world: SendingWorld? = nil) throws -> RcloneSender {
    try RcloneSender("drop:" + area.url("site").path, world ?? self.world)
  }

  private var site: [String: String] {
    get throws { try area.snapshot("site").withoutMarker }
  }

  @Test func `a new place, the next edition, and the same again`() throws {
    try sender().publish("first")
    #expect(try site == Samples.texts("first"))
    try sender().publish("second", weeks: 8)
    #expect(try site == Samples.texts("second", weeks: 8))
    #expect(try sender().publish("second", weeks: 8).changes.isEmpty)
  }

  @Test func `files of others are kept`() throws {
    try sender().publish("first")
    let theirs = ["CNAME": "runner.example\n", "weeks/2025-W9/own notes.txt": "theirs"]
    for (path, text) in theirs { try area.write(text, to: "site/" + path) }
    try sender().publish("second", weeks: 8)
    #expect(try site == Samples.texts("second", weeks: 8).adding(theirs))
  }

  @Test func `a place of others is refused and left alone`() throws {
    try area.write("theirs", to: "site/photos/a.jpg")
    #expect(throws: SendingFault.notOurs(example: "photos")) {
      _ = try sender().publish("first")
    }
    #expect(try site == ["photos/a.jpg": "theirs"])
  }

  @Test func `a halved site is refused`() throws {
    try sender().publish("first")
    #expect(throws: SendingFault.self) { _ = try sender().publish("second", weeks: 2) }
    #expect(try site == Samples.texts("first"))
  }

  @Test func `whenever it is cut off, no link leads nowhere, and the next run ends it`() throws {
    for number in 1...6 {
      let area = try ScratchArea()
      var world = area.world
      world.environment["RCLONE_CONFIG_DROP_TYPE"] = "local"
      let remote = "drop:" + area.url("site").path
      try RcloneSender(remote, world).publish("first", weeks: 4)
      var cut = world
      let count = Counter()
      cut.runner = ProcessRunner { (invocation) throws(SendingFault) in
        let changes = invocation.arguments.contains { $0 == "copy" || $0 == "delete" }
        guard changes, count.next() == number else {
          return try ProcessRunner.live.run(invocation)
        }
        return Outcome(.signal(9))
      }
      _ = try? RcloneSender(remote, cut).publish("second", weeks: 5)
      let texts = try area.snapshot("site")
      #expect(texts["index.html"] != nil && texts["weeks/2025-W4/index.html"] != nil)
      if texts["index.html"] == Samples.texts("second")["index.html"] {
        #expect(texts["weeks/2025-W5/index.html"] != nil)
      }
      try RcloneSender(remote, world).publish("third", weeks: 4)
      #expect(try area.snapshot("site").withoutMarker == Samples.texts("third", weeks: 4))
    }
  }

  @Test func `a remote that is not set up is named`() throws {
    let sender = try RcloneSender("web:bucket/site", world)
    #expect(throws: SendingFault.noRemote("web", known: ["drop"])) { try sender.preflight() }
  }
}

/// Counts calls.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
