import Foundation

/// The tool while it serves a preview.
final class Serving {
  private let process = Process()
  private let scratch: URL
  private(set) var port: UInt16 = 0

  /// Starts it at a free port and waits until it prints its address.
  init(_ home: ScratchHome, _ arguments: [String] = []) throws {
    scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("restday-serve-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    for name in ["output", "messages"] {
      _ = FileManager.default.createFile(
        atPath: scratch.appendingPathComponent(name).path, contents: nil)
    }
    process.executableURL = Binary.executable
    process.arguments = ["serve", "--home", home.folder.path, "--port", "0"] + arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "RESTDAY_SHARE": Binary.package.path, "TZ": "UTC",
      "HOME": scratch.path,
    ]
    process.standardOutput = try FileHandle(
      forWritingTo: scratch.appendingPathComponent("output"))
    process.standardError = try FileHandle(
      forWritingTo: scratch.appendingPathComponent("messages"))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    try wait { output.hasSuffix("/\n") }
    port = output.split(separator: ":").last.flatMap { UInt16($0.dropLast(2)) } ?? 0
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: scratch)
  }

  var output: String { text("output") }
  var messages: String { text("messages") }

  private func text(_ name: String) -> String {
    let data = try? Data(contentsOf: scratch.appendingPathComponent(name))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  func ask(
    _ path: String, method: String = "GET", _ headers: [String: String] = [:], body: String = ""
  ) throws -> LoopbackAnswer {
    try LoopbackRequest(method: method, path: path, headers: headers, body: body).send(to: port)
  }

  func fetch(_ path: String) throws -> String { try ask(path).body }

  struct TookTooLong: Error { let messages: String }

  /// Waits until something holds, for as long as a very slow machine may need.
  func wait(_ holds: () throws -> Bool) throws {
    let end = Date(timeIntervalSinceNow: 180)
    while try !holds() {
      guard Date() < end, process.isRunning else { throw TookTooLong(messages: messages) }
      Thread.sleep(forTimeInterval: 0.1)
    }
  }

  /// Sends a signal; the status with which the tool ends.
  func end(_ signal: Int32) throws -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -signal
  }
}
