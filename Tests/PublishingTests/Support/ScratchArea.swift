import Foundation

@testable import Publishing

/// A temporary folder with a home in it, removed when the test ends.
final class ScratchArea: Sendable {
  let root: URL
  let home: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("restday-publish-\(UUID().uuidString)")
    home = root.appendingPathComponent("home")
    for name in ["home/Output", "person", "scratch"] {
      try FileManager.default.createDirectory(
        at: root.appendingPathComponent(name), withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// A world with a plain environment and short limits.
  var world: SendingWorld {
    var world = SendingWorld(home: home, scratch: root.appendingPathComponent("scratch"))
    world.environment = plainEnvironment
    world.now = { 1_763_000_000 }
    return world
  }

  var plainEnvironment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "PATH": path, "HOME": root.appendingPathComponent("person").path, "TZ": "UTC",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Someone",
      "GIT_AUTHOR_EMAIL": "s@host.example", "GIT_COMMITTER_NAME": "Someone",
      "GIT_COMMITTER_EMAIL": "s@host.example",
    ]
  }

  func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  func write(_ text: String, to path: String) throws {
    let url = url(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Writes a program that tests run. Another process copies it to its place: a file that is open
  /// for writing cannot be run, and a child of another test may hold open whatever is open here.
  func write(program text: String, to path: String) throws {
    try write(text, to: path + ".text")
    try shell("cp", [url(path + ".text").path, url(path).path])
    try FileManager.default.removeItem(at: url(path + ".text"))
    chmod(url(path).path, 0o755)
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path)
  }

  /// Every file below a folder with its text, by relative path.
  func snapshot(_ folder: String) throws -> [String: String] {
    var found: [String: String] = [:]
    let names = FileManager.default.enumerator(atPath: url(folder).path)
    while let name = names?.nextObject() as? String {
      let path = url(folder).appendingPathComponent(name).path
      if let link = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
        found[name] = "-> " + link
      } else if FolderListing.kind(of: path) == .file {
        found[name] = try text(folder + "/" + name)
      }
    }
    return found
  }
}

extension ScratchArea {
  /// Runs a program for the test itself and returns what it printed.
  @discardableResult
  func shell(
    _ program: String, _ arguments: [String], in folder: String = "home", mayFail: Bool = false
  ) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = url(folder)
    process.environment = plainEnvironment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard mayFail || process.terminationStatus == 0 else {
      throw ShellFault(words: [program] + arguments)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  struct ShellFault: Error { let words: [String] }

  @discardableResult
  func git(
    _ arguments: String..., in folder: String = "home", mayFail: Bool = false
  ) throws -> String {
    try shell("git", arguments, in: folder, mayFail: mayFail)
  }
}

/// Programs that a test needs; without one, the test is listed as skipped.
enum Installed {
  static func has(_ tool: SendingFault.Tool) -> Bool {
    ProcessRunner.find(tool, in: ProcessInfo.processInfo.environment) != nil
  }

  static let git = has(.git)
  static let rsync = has(.rsync)
  static let rclone = has(.rclone)
}
