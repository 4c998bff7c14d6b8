import Foundation
import Testing

@testable import Publishing

@Suite(.enabled(if: Installed.git, "git is not installed"))
struct ProcessRunnerTests {
  private let area: ScratchArea

  init() throws {
    area = try ScratchArea()
  }

  /// A program of ours under the name of git, first in the path.
  private func run(
    _ script: String, _ arguments: [String] = [], limit: TimeLimit = .answer,
    mostOutput: Int = 1 << 20
  ) throws -> (Outcome, Duration) {
    try area.write(program: "#!/bin/sh\n" + script + "\n", to: "bin/git")
    var environment = area.plainEnvironment
    environment["PATH"] = area.url("bin").path + ":/usr/bin:/bin"
    var invocation = Invocation(
      tool: .git, arguments: arguments, environment: environment)
    invocation.limit = limit
    invocation.mostOutput = mostOutput
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = try ProcessRunner.live.run(invocation)
    return (outcome, start.duration(to: clock.now))
  }

  @Test func `arguments arrive as they are`() throws {
    let arguments = ["a b", "$HOME", "`id`", "; rm -rf /", "", "é\n", "*"]
    let (outcome, _) = try run(#"for a in "$@"; do printf '<%s>' "$a"; done"#, arguments)
    #expect(outcome.text == arguments.map { "<\($0)>" }.joined())
  }

  @Test func `both streams and the code come back`() throws {
    let (outcome, _) = try run("echo out; echo err >&2; exit 3")
    let expected = Outcome(
      .exit(3), output: Array("out\n".utf8), messages: Array("err\n".utf8))
    #expect(outcome == expected)
  }

  @Test func `standard input is closed`() throws {
    let (outcome, duration) = try run("read line; echo \"$?\"")
    #expect(outcome.text == "1\n")
    #expect(duration < .seconds(5))
  }

  @Test func `output beyond the limit is thrown away, and nothing waits`() throws {
    let (outcome, _) = try run("head -c 3000000 /dev/zero", mostOutput: 1000)
    #expect(outcome.output.count == 1000)
    #expect(outcome.isCut && !outcome.succeeded)
  }

  @Test func `a program that is silent for too long is ended, with its children`() throws {
    let limit = TimeLimit(total: .seconds(60), silence: .milliseconds(300))
    let (outcome, duration) = try run("sleep 345 & wait", limit: limit)
    #expect(outcome.end == .tooSlow)
    #expect(duration < .seconds(5))
    #expect(try area.shell("pgrep", ["-f", "^sleep 345$"], mayFail: true) == "")
  }

  @Test func `a program that talks without end is ended`() throws {
    let limit = TimeLimit(total: .milliseconds(500), silence: .seconds(60))
    let (outcome, duration) = try run("while :; do echo more; sleep 0.1; done", limit: limit)
    #expect(outcome.end == .tooSlow)
    #expect(duration < .seconds(5))
  }

  @Test func `a program that does not want to end is killed`() throws {
    let limit = TimeLimit(total: .milliseconds(300), silence: .milliseconds(300))
    let (outcome, duration) = try run("trap '' TERM; while :; do sleep 1; done", limit: limit)
    #expect(outcome.end == .tooSlow)
    #expect(duration < .seconds(8))
  }

  @Test func `a child that keeps the streams open holds nobody up`() throws {
    let (outcome, duration) = try run("sleep 8 & echo done")
    #expect(outcome.end == .exit(0))
    #expect(duration < .seconds(6))
  }

  @Test func `a program that is not there is named`() throws {
    let invocation = Invocation(
      tool: .git, arguments: [], environment: ["PATH": "relative:" + area.home.path])
    #expect(throws: SendingFault.missingTool(.git)) { try ProcessRunner.live.run(invocation) }
  }
}
