import Foundation
import Testing

@testable import Publishing

@Suite(.enabled(if: Installed.rsync, "rsync is not installed"))
struct RsyncSenderTests {
  /// How the tests reach the folder `site`.
  enum Way: String, CaseIterable, Sendable {
    case local, ssh, daemon
  }

  private let area: ScratchArea
  private let world: SendingWorld

  init() throws {
    area = try ScratchArea()
    // An ssh that stays on this computer: it drops its options and the host, and runs the rest.
    try area.write(
      program: """
        #!/bin/sh
        while [ "${1#-}" != "$1" ]; do
          case "$1" in -p|-l) shift 2;; *) shift;; esac
        done
        shift
        exec sh -c "$*"

        """, to: "bin/ssh")
    var world = area.world
    world.environment["PATH"] = area.url("bin").path + ":" + (world.environment["PATH"] ?? "")
    self.world = world
  }

  private func sender(_ way: Way, _ daemon: RsyncDaemon? = nil) throws -> RsyncSender {
    switch way {
    case .local: try RsyncSender(host: "", path: "../site", world)
    case .ssh: try RsyncSender(host: "ada@host.example:2222", path: area.url("site").path, world)
    case .daemon:
      try RsyncSender(host: "rsync://127.0.0.1:\(daemon?.port ?? 1)/pages", path: "site", world)
    }
  }

  private func daemon(for way: Way) throws -> RsyncDaemon? {
    way == .daemon ? try RsyncDaemon(area) : nil
  }

  private var site: [String: String] {
    get throws { try area.snapshot("site").withoutMarker }
  }

  @Test(arguments: Way.allCases)
  func `a new folder, the next edition, and the same again`(_ way: Way) throws {
    let daemon = try daemon(for: way)
    let sender = try sender(way, daemon)
    try sender.publish("first")
    #expect(try site == Samples.texts("first"))
    try sender.publish("second", weeks: 8)
    #expect(try site == Samples.texts("second", weeks: 8))
    #expect(!area.exists("site/weeks/2025-W9"))
    #expect(try sender.publish("second", weeks: 8).changes.isEmpty)
    #expect(try site == Samples.texts("second", weeks: 8))
  }

  @Test(arguments: Way.allCases)
  func `files of others are kept`(_ way: Way) throws {
    let daemon = try daemon(for: way)
    let sender = try sender(way, daemon)
    try sender.publish("first")
    let theirs = [
      "CNAME": "runner.example\n", "weeks/2025-W9/own notes.txt": "theirs", "blog/a.html": "theirs",
    ]
    for (path, text) in theirs { try area.write(text, to: "site/" + path) }
    try sender.publish("second", weeks: 8)
    #expect(try site == Samples.texts("second", weeks: 8).adding(theirs))
  }

  @Test(arguments: Way.allCases)
  func `a folder of others is refused and left alone`(_ way: Way) throws {
    let daemon = try daemon(for: way)
    try area.write("my thesis", to: "site/thesis/one.txt")
    #expect(throws: SendingFault.notOurs(example: "thesis")) {
      _ = try sender(way, daemon).publish("first")
    }
    #expect(try site == ["thesis/one.txt": "my thesis"])
  }

  @Test(arguments: Way.allCases)
  func `a halved site is refused, and a page does not take a file of others`(_ way: Way) throws {
    let daemon = try daemon(for: way)
    let sender = try sender(way, daemon)
    try sender.publish("first", weeks: 8)
    #expect(throws: SendingFault.self) { _ = try sender.publish("second", weeks: 2) }
    try area.write("theirs", to: "site/weeks/2025-W9/index.html")
    #expect(throws: SendingFault.occupied("weeks/2025-W9/index.html")) {
      _ = try sender.publish("second", weeks: 9)
    }
    #expect(
      try site
        == Samples.texts("first", weeks: 8).adding(["weeks/2025-W9/index.html": "theirs"]))
  }

  @Test func `a run that is cut off leaves the old pages, and the next one ends it`() throws {
    try sender(.local).publish("first", weeks: 4)
    // The program is ended when all has arrived and nothing has taken its place.
    var cut = world
    let real = world.runner
    cut.runner = ProcessRunner { (invocation) throws(SendingFault) in
      guard invocation.arguments.contains("--delay-updates") else {
        return try real.run(invocation)
      }
      return Outcome(.signal(9))
    }
    #expect(throws: SendingFault.self) {
      _ = try RsyncSender(host: "", path: "../site", cut).publish("second", weeks: 5)
    }
    #expect(try site == Samples.texts("first", weeks: 4))
    let plan = try sender(.local).publish("third", weeks: 3)
    #expect(!plan.changes.changed.isEmpty)
    #expect(try site == Samples.texts("third", weeks: 3))
  }

  @Test(arguments: [Way.local, .ssh])
  func `where the folder is a link, it is turned to a whole new folder`(_ way: Way) throws {
    try FileManager.default.createDirectory(
      at: area.url("site-1"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: area.url("site").path, withDestinationPath: "site-1")
    let sender = try sender(way)
    try sender.publish("first")
    let first = try FileManager.default.destinationOfSymbolicLink(atPath: area.url("site").path)
    #expect(first.hasPrefix("site.restday-"))
    try area.write("runner.example\n", to: "site/CNAME")
    try area.write("theirs", to: "site/blog/a.html")
    try sender.publish("second", weeks: 8)
    try sender.publish("third", weeks: 7)
    let third = try FileManager.default.destinationOfSymbolicLink(atPath: area.url("site").path)
    let theirs = ["CNAME": "runner.example\n", "blog/a.html": "theirs"]
    #expect(
      try area.snapshot(third).withoutMarker == Samples.texts("third", weeks: 7).adding(theirs))
    #expect(!area.exists(first))
    let releases = try FileManager.default.contentsOfDirectory(atPath: area.root.path)
      .filter { $0.hasPrefix("site.restday-") }
    #expect(releases.count == 2)
    #expect(area.exists("site-1"))
    #expect(try sender.publish("third", weeks: 7).changes.isEmpty)
  }

  @Test(arguments: [
    ("openrsync: protocol version 29\nrsync version 2.6.9 compatible", "2.6.9"),
    ("rsync  version 3.0.9  protocol version 30", "3.0.9"),
  ])
  func `an rsync that is too old is named with the remedy`(_ text: String, _ found: String) throws {
    var world = world
    world.runner = ProcessRunner { (_) throws(SendingFault) in
      Outcome(.exit(0), output: Array(text.utf8))
    }
    let sender = try RsyncSender(host: "host.example", path: "/srv/site", world)
    #expect(throws: SendingFault.oldTool(.rsync, found: found, needed: "3.1")) {
      try sender.preflight()
    }
  }
}

/// An rsync daemon on this computer, ended with the test.
private final class RsyncDaemon {
  let port: Int
  private let process = Process()

  init(_ area: ScratchArea) throws {
    port = Int.random(in: 20_000...60_000)
    try area.write(
      """
      use chroot = no
      lock file = \(area.url("rsyncd.lock").path)
      pid file = \(area.url("rsyncd.pid").path)
      [pages]
      path = \(area.root.path)
      read only = no
      uid = \(getuid())
      gid = \(getgid())

      """, to: "rsyncd.conf")
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "rsync", "--daemon", "--no-detach", "--address=127.0.0.1", "--port=\(port)",
      "--config=\(area.url("rsyncd.conf").path)", "--log-file=\(area.url("rsyncd.log").path)",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<100 where !area.exists("rsyncd.pid") { usleep(50_000) }
    usleep(100_000)
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }
}
