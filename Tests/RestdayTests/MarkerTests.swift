import Foundation
import Testing

/// Random logs with a marker in every private field, real watch files included, held against every
/// output that another person gets. The script draws them; more seeds run in `.ci/run`.
@Suite(.enabled(if: Script.isAvailable, "python3 is not installed"))
struct MarkerTests {
  @Test func `no marker of a private field is in anything that a coach or the public gets`() throws
  {
    let outcome = try Script.run(
      "Tests/Audience/canaries.py",
      [
        Binary.executable.path, "--share", Binary.package.path, "--seeds", "1", "--search-only",
      ])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains(" 0 problems"))
  }
}

/// The Python scripts of the tests.
enum Script {
  private static let python = "/usr/bin/env"

  static let isAvailable = (try? run("-c", ["import zoneinfo"]).status) == 0

  /// Runs a script of the package and waits for it.
  static func run(_ script: String, _ arguments: [String]) throws -> (status: Int32, output: String)
  {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["python3", script] + arguments
    process.currentDirectoryURL = Binary.package
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
