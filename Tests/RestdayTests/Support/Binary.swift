import Foundation

/// The built tool, run as a person would.
enum Binary {
  struct Outcome {
    let status: Int32
    let output: String
    let messages: String
  }

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The executable lies beside the bundle that holds the tests.
  static let executable: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = bundle.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("restday")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return package.appendingPathComponent(".build/debug/restday")
  }()

  /// Runs the tool and waits for it.
  ///
  /// - Parameters:
  ///   - environment: added to a plain environment, which is the same on every machine.
  ///   - directory: the current folder; the package's by default.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in directory: URL? = nil
  ) throws -> Outcome {
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("restday-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let outputFile = scratch.appendingPathComponent("output")
    let messagesFile = scratch.appendingPathComponent("messages")
    _ = FileManager.default.createFile(atPath: outputFile.path, contents: nil)
    _ = FileManager.default.createFile(atPath: messagesFile.path, contents: nil)

    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = directory ?? package
    var plain = ["PATH": "/usr/bin:/bin", "RESTDAY_SHARE": package.path, "TZ": "UTC"]
    plain["HOME"] = scratch.path
    process.environment = plain.merging(environment) { _, given in given }
    // Files rather than pipes: nothing can fill up and wait.
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: messagesFile)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messagesFile), as: UTF8.self))
  }
}
