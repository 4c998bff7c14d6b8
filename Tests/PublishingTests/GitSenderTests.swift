import Foundation
import Testing

@testable import Publishing

@Suite(.enabled(if: Installed.git, "git is not installed"))
struct GitSenderTests {
  private let area: ScratchArea

  /// A home in a repository with a remote, one commit, and work under way.
  init() throws {
    area = try ScratchArea()
    try area.git("init", "--quiet", "--bare", "remote.git", in: ".")
    try area.git("init", "--quiet", "--initial-branch=main")
    try area.git("remote", "add", "origin", "../remote.git")
    try area.write("runner: Ada\n", to: "home/restday.yml")
    try area.git("add", "restday.yml")
    try area.git("commit", "--quiet", "-m", "first")
    try area.write("runner: Ada Example\n", to: "home/restday.yml")
    try area.write("staged\n", to: "home/staged.txt")
    try area.write("untracked\n", to: "home/untracked.txt")
    try area.git("add", "staged.txt")
  }

  private func sender(
    _ history: GitSender.History = .kept, remote: String = "origin", branch: String = "gh-pages"
  ) throws -> GitSender {
    try GitSender(remote: remote, branch: branch, history: history, area.world)
  }

  /// The files of the remote's branch.
  private func published(_ branch: String = "gh-pages") throws -> [String: String] {
    let paths = try area.git("ls-tree", "-r", "--name-only", branch, in: "remote.git")
    return try paths.split(separator: "\n").reduce(into: [:]) { files, path in
      files[String(path)] = try area.git("show", "\(branch):\(path)", in: "remote.git")
    }
  }

  private func commits(_ branch: String = "gh-pages") throws -> Int {
    try area.git("rev-list", "--count", branch, in: "remote.git").split(separator: "\n").first
      .flatMap { Int($0) } ?? 0
  }

  /// Puts a commit of somebody else onto the remote's branch.
  private func someoneCommits(_ files: [String: String], branch: String = "gh-pages") throws {
    try? FileManager.default.removeItem(at: area.url("other"))
    try area.git("clone", "--quiet", "remote.git", "other", in: ".")
    try area.git("checkout", "--quiet", branch, in: "other", mayFail: true)
    try area.git("checkout", "--quiet", "--orphan", branch, in: "other", mayFail: true)
    for (path, text) in files { try area.write(text, to: "other/" + path) }
    try area.git("add", "--all", in: "other")
    try area.git("commit", "--quiet", "-m", "by hand", in: "other")
    try area.git("push", "--quiet", "origin", "HEAD:refs/heads/" + branch, in: "other")
  }

  @Test func `a new branch holds the site alone`() throws {
    try sender().publish("first")
    #expect(try published().withoutMarker == Samples.texts("first"))
    #expect(try commits() == 1)
  }

  @Test func `each publish adds a commit`() throws {
    try sender().publish("first")
    try sender().publish("second", weeks: 8)
    #expect(try published().withoutMarker == Samples.texts("second", weeks: 8))
    #expect(try commits() == 2)
  }

  @Test func `a squashed branch is always one commit`() throws {
    for edition in ["first", "second", "third"] {
      try sender(.squashed).publish(edition)
      #expect(try published().withoutMarker == Samples.texts(edition))
      #expect(try commits() == 1)
    }
  }

  @Test func `a kept history of ours can be squashed later`() throws {
    for edition in ["first", "second", "third"] { try sender().publish(edition) }
    try sender(.squashed).publish("fourth")
    #expect(try commits() == 1)
    #expect(try published().withoutMarker == Samples.texts("fourth"))
  }

  @Test func `publishing the same again makes no commit`() throws {
    try sender().publish("first")
    #expect(try sender().publish("first").changes.isEmpty)
    #expect(try commits() == 1)
  }

  @Test(arguments: ["main", "--detach", "gh-pages"])
  func `nothing in the person's repository is touched`(_ checkout: String) throws {
    try area.git("stash", "--quiet")
    if checkout == "gh-pages" { try area.git("branch", "gh-pages") }
    try area.git("checkout", "--quiet", checkout)
    try area.git("stash", "pop", "--quiet", "--index")
    let status = try area.git("status", "--porcelain=v2", "--branch")
    let before = try area.snapshot("home")
    try sender().publish("first")
    try sender().publish("second")
    try sender(.squashed).publish("third")
    #expect(try area.snapshot("home") == before)
    #expect(try area.git("status", "--porcelain=v2", "--branch") == status)
    #expect(try published().withoutMarker == Samples.texts("third"))
  }

  @Test func `a repository without a commit, or in the middle of a merge, is no hindrance`() throws
  {
    try FileManager.default.removeItem(at: area.url("home/.git"))
    try area.git("init", "--quiet")
    try area.git("remote", "add", "origin", area.url("remote.git").path)
    try area.write("0000000000000000000000000000000000000000\n", to: "home/.git/MERGE_HEAD")
    try area.write("", to: "home/.git/index.lock")
    try sender().publish("first")
    #expect(try published().withoutMarker == Samples.texts("first"))
  }

  @Test func `files of others on the branch are kept`() throws {
    try sender().publish("first")
    try someoneCommits(["CNAME": "runner.example\n", ".nojekyll": "", "blog/a.html": "theirs"])
    try sender().publish("second", weeks: 8)
    let theirs = ["CNAME": "runner.example\n", ".nojekyll": "", "blog/a.html": "theirs"]
    #expect(
      try published().withoutMarker == Samples.texts("second", weeks: 8).adding(theirs))
    #expect(try commits() == 3)
  }

  @Test func `a branch with files of the host alone is taken`() throws {
    try someoneCommits(["CNAME": "runner.example\n"])
    try sender().publish("first")
    #expect(
      try published().withoutMarker == Samples.texts("first").adding(["CNAME": "runner.example\n"])
    )
  }

  @Test func `a branch of others is refused and left alone`() throws {
    try someoneCommits(["index.html": "theirs"])
    #expect(throws: SendingFault.notOurs(example: "index.html")) {
      _ = try sender().publish("first")
    }
    #expect(try published() == ["index.html": "theirs"])
    #expect(try commits() == 1)
  }

  @Test func `a page that somebody changed on the branch is not lost`() throws {
    try sender().publish("first")
    try someoneCommits(["index.html": "by hand"])
    #expect(throws: SendingFault.changedThere("index.html")) {
      _ = try sender().publish("second")
    }
    #expect(try published()["index.html"] == "by hand")
  }

  @Test func `squashing never drops a commit of others`() throws {
    try sender(.squashed).publish("first")
    try someoneCommits(["CNAME": "runner.example\n"])
    #expect(throws: SendingFault.othersHistory) { _ = try sender(.squashed).publish("second") }
    try sender().publish("second")
    #expect(throws: SendingFault.othersHistory) { _ = try sender(.squashed).publish("third") }
    #expect(try commits() == 3)
  }

  @Test(arguments: [GitSender.History.kept, .squashed])
  func `a remote that moved in the meantime is not overwritten`(_ history: GitSender.History) throws
  {
    try sender(history).publish("first")
    let slow = try sender(history)
    let plan = try slow.plan(Samples.checked("slow"))
    let before = try published()
    var other = area.world
    let home = area.root.appendingPathComponent("second-home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    other = SendingWorld(home: home, scratch: area.url("second-scratch"))
    other.environment = area.plainEnvironment
    let address = area.url("remote.git").path
    try FileManager.default.createDirectory(
      at: area.url("second-scratch"), withIntermediateDirectories: true)
    try GitSender(remote: address, branch: "gh-pages", history: history, other).publish("fast")
    #expect(throws: SendingFault.moved) { try slow.send(plan) }
    #expect(try published().withoutMarker == Samples.texts("fast"))
    #expect(before != (try published()))
    try sender(history).publish("slow")
    #expect(try published().withoutMarker == Samples.texts("slow"))
  }

  @Test(arguments: [GitSender.History.kept, .squashed])
  func `a branch that appeared in the meantime is not overwritten`(
    _ history: GitSender.History
  ) throws {
    let slow = try sender(history)
    let plan = try slow.plan(Samples.checked("slow"))
    try someoneCommits(["index.html": "theirs"])
    #expect(throws: SendingFault.moved) { try slow.send(plan) }
    #expect(try published() == ["index.html": "theirs"])
  }

  @Test func `of many runs at once one wins and the others say so`() async throws {
    try sender().publish("first")
    let results = await withTaskGroup(of: String.self) { group in
      for number in 1...6 {
        group.addTask { [area] in
          do {
            var world = SendingWorld(home: area.home, scratch: area.url("scratch-\(number)"))
            world.environment = area.plainEnvironment
            let scratch = try ScratchFolder(world.scratch)
            defer { withExtendedLifetime(scratch) {} }
            try GitSender(remote: "origin", branch: "gh-pages", history: .kept, world)
              .publish("run \(number)")
            return "run \(number)"
          } catch SendingFault.moved {
            return "moved"
          } catch {
            return "\(error)"
          }
        }
      }
      return await group.reduce(into: [String]()) { $0.append($1) }
    }
    let winners = results.filter { $0.hasPrefix("run ") }
    #expect(results.filter { !$0.hasPrefix("run ") && $0 != "moved" } == [])
    #expect(try commits() == 1 + winners.count)
    let texts = try published().withoutMarker
    #expect(winners.contains { texts == Samples.texts($0) })
  }

  @Test func `a remote's hostile address never runs a command`() throws {
    let addresses = [
      "--upload-pack=touch PWNED", "ext::sh -c touch% PWNED", "-oProxyCommand=touch PWNED",
    ]
    for address in addresses {
      try area.git("config", "remote.origin.url", address)
      try area.git("config", "protocol.allow", "always")
      #expect(throws: SendingFault.self) { _ = try sender().publish("first") }
      #expect(!area.exists("home/PWNED"))
    }
  }

  @Test func `hooks of the person's repository and settings do not run`() throws {
    let hooks = ["pre-push", "post-index-change", "pre-commit", "pre-auto-gc"]
    for hook in hooks {
      try area.write(
        program: "#!/bin/sh\ntouch '\(area.url("PWNED").path)'\n", to: "hooks/" + hook)
    }
    try area.git("config", "--global", "core.hooksPath", area.url("hooks").path)
    try area.git("config", "--global", "push.followTags", "true")
    try area.git("config", "--global", "core.autocrlf", "true")
    try area.git("config", "--global", "commit.gpgSign", "true")
    try sender().publish("first")
    #expect(try published().withoutMarker == Samples.texts("first"))
    #expect(!area.exists("PWNED"))
  }

  @Test func `variables of a git that runs around us name no repository to write to`() throws {
    var world = area.world
    world.environment["GIT_DIR"] = area.url("home/.git").path
    world.environment["GIT_INDEX_FILE"] = area.url("home/.git/index").path
    world.environment["GIT_WORK_TREE"] = area.home.path
    let before = try area.snapshot("home")
    try GitSender(remote: "origin", branch: "gh-pages", history: .kept, world).publish("first")
    #expect(try area.snapshot("home") == before)
  }

  @Test func `commits tell nothing of the runner, the machine or its zone`() throws {
    try sender().publish("first")
    let commit = try area.git("cat-file", "commit", "gh-pages", in: "remote.git")
    let lines = commit.split(separator: "\n").dropFirst()
    #expect(
      Array(lines) == [
        "author Restday <restday@localhost> 1763000000 +0000",
        "committer Restday <restday@localhost> 1763000000 +0000", "Publish 12 files",
      ])
  }

  @Test func `a home that is in no repository needs an address`() throws {
    try FileManager.default.removeItem(at: area.url("home/.git"))
    #expect(throws: SendingFault.noRepository) { try sender().preflight() }
    try sender(remote: "../remote.git").publish("first")
    #expect(try published().withoutMarker == Samples.texts("first"))
  }

  @Test func `a remote that is not there is named with those that are`() throws {
    try area.git("remote", "add", "backup", "../remote.git")
    #expect(throws: SendingFault.noRemote("web", known: ["backup", "origin"])) {
      try sender(remote: "web").preflight()
    }
  }

  @Test func `a halved site is refused, and nothing moves`() throws {
    try sender().publish("first", weeks: 10)
    #expect(throws: SendingFault.self) { _ = try sender().publish("second", weeks: 3) }
    #expect(try commits() == 1)
    try sender().publish("second", weeks: 3, allowsShrinking: true)
    #expect(try published().withoutMarker == Samples.texts("second", weeks: 3))
  }

  @Test func `a push that the remote refuses leaves the old site whole`() throws {
    try sender().publish("first")
    try area.write(
      program: "#!/bin/sh\necho 'not today' >&2; exit 1\n", to: "remote.git/hooks/pre-receive")
    #expect(throws: SendingFault.self) { _ = try sender().publish("second") }
    #expect(try published().withoutMarker == Samples.texts("first"))
  }
}
