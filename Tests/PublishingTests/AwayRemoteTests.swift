import Foundation
import Testing

@testable import Publishing

/// Remotes that are away, silent, or ask: each is named within its time, and nothing hangs.
struct AwayRemoteTests {
  private let area: ScratchArea

  init() throws {
    area = try ScratchArea()
  }

  private var world: SendingWorld {
    var world = area.world
    world.answerLimit = TimeLimit(total: .seconds(2), silence: .seconds(2))
    return world
  }

  private func trouble(of sender: any Sender) throws -> (RemoteTrouble, String)? {
    do {
      _ = try sender.plan(Samples.checked("first"))
    } catch SendingFault.remote(_, let trouble, let place, _) {
      return (trouble, place)
    }
    return nil
  }

  @Test(.enabled(if: Installed.git, "git is not installed"), arguments: ["http", "git"])
  func `a port that refuses, and one that never answers, through git`(_ scheme: String) throws {
    let silent = try Listener()
    let cases: [(Int, RemoteTrouble)] = [(silent.port, .slow), (1, .away)]
    for (port, expected) in cases {
      let address = "\(scheme)://ada:key@127.0.0.1:\(port)/x.git"
      let sender = try GitSender(
        remote: scheme == "git" ? "\(scheme)://127.0.0.1:\(port)/x.git" : address,
        branch: "gh-pages", history: .kept, world)
      let found = try trouble(of: sender)
      #expect(found?.0 == expected)
      #expect(found?.1 == "\(scheme)://127.0.0.1:\(port)/x.git gh-pages")
    }
  }

  @Test(.enabled(if: Installed.rsync, "rsync is not installed"))
  func `a port that refuses, and one that never answers, through rsync`() throws {
    let silent = try Listener()
    let cases: [(Int, RemoteTrouble)] = [(silent.port, .slow), (1, .away)]
    for (port, expected) in cases {
      let sender = try RsyncSender(host: "rsync://ada@127.0.0.1:\(port)/site", path: "", world)
      let found = try trouble(of: sender)
      #expect(found?.0 == expected)
      #expect(found?.1 == "rsync://127.0.0.1:\(port)/site")
    }
  }

  @Test(.enabled(if: Installed.git, "git is not installed"))
  func `an ssh that would ask is not waited for`() throws {
    var world = world
    try area.write(
      program: "#!/bin/sh\necho \"$@\" > '\(area.url("seen").path)'\n"
        + "echo 'git@host.example: Permission denied (publickey).' >&2; exit 255\n", to: "bin/ssh")
    world.environment["PATH"] = area.url("bin").path + ":" + (world.environment["PATH"] ?? "")
    let sender = try GitSender(
      remote: "git@host.example:ada/site.git", branch: "gh-pages", history: .kept, world)
    do {
      _ = try sender.plan(Samples.checked("first"))
    } catch let fault as SendingFault {
      #expect(
        fault.diagnostics.map(\.description) == [
          "error: looking at 'host.example:ada/site.git gh-pages': it asks who you are, and"
            + " publishing never asks you\n  sign in once by hand (ssh HOST, git fetch, rclone"
            + " config), then try again; it said 'host.example: Permission denied (publickey).'"
        ])
    }
    #expect(try area.text("seen").contains("-oBatchMode=yes"))
  }
}

/// A port that takes connections and never says a word.
private final class Listener {
  let port: Int
  private let descriptor: Int32

  init() throws {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    descriptor = socket(AF_INET, kind, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) | listen(descriptor, 8) | getsockname(descriptor, $0, &length)
      }
    }
    try #require(code == 0)
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit {
    close(descriptor)
  }
}
