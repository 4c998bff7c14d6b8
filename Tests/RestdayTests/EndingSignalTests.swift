import Foundation
import Testing

/// A write that cannot be done is an error with its reason, not the end of the program.
struct EndingSignalTests {
  /// Runs a line of shell in which `"$0"` is the tool and `$1` the home.
  private func shell(_ line: String, _ home: ScratchHome) throws -> (status: Int32, said: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line, Binary.executable.path, home.folder.path]
    process.environment = ["PATH": "/usr/bin:/bin", "RESTDAY_SHARE": Binary.package.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationReason == .exit ? process.terminationStatus : -1, said)
  }

  @Test func `a file that may not grow leaves nothing half written`() throws {
    let home = try RosterCommandTests.home("Ada")
    let outcome = try shell("ulimit -f 4; \"$0\" report --quiet --home \"$1\"", home)
    #expect(outcome.status == 1)
    #expect(outcome.said.contains("cannot be written: file too large"))
    #expect(try home.snapshot().keys.filter { $0.hasPrefix("Output/report/2") } == [])
  }

  @Test func `too few open files are said, and nothing is written`() throws {
    let home = try RosterCommandTests.home("Ada")
    let outcome = try shell("ulimit -n 6; \"$0\" report --quiet --home \"$1\"", home)
    #expect(outcome.status == 1)
    #expect(
      outcome.said
        == "error: only 6 files may be open at once here, and 16 are needed\n"
        + "  open a new shell, where ulimit -n prints more, then try again\n")
    #expect(try home.snapshot().keys.filter { $0.hasPrefix("Output/") } == [])
  }

  @Test func `a reader that goes away is no error`() throws {
    let home = try RosterCommandTests.home("Ada")
    let outcome = try shell(
      "{ \"$0\" report --quiet --format html --output - --home \"$1\"; echo \"ended $?\" >&2; } | :",
      home)
    #expect(outcome.said == "ended 0\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full standard output is an error`() throws {
    let home = try RosterCommandTests.home("Ada")
    let outcome = try shell(
      "\"$0\" report --quiet --format text --home \"$1\" > /dev/full", home)
    #expect(outcome.status == 1)
    #expect(outcome.said.contains("standard output cannot be written: no space left on device"))
  }
}
