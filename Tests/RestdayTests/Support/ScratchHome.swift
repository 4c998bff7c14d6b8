import Foundation

/// A home in a temporary folder, removed when the test ends.
final class ScratchHome {
  let folder: URL

  /// - Parameter files: texts by path relative to the home.
  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("restday-home-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ text: String, to path: String) throws {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  /// Every file below the home with its content, by relative path.
  func snapshot() throws -> [String: Data] {
    var found: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      let url = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        found[name] = try Data(contentsOf: url)
      }
    }
    return found
  }

  /// Runs the tool on this home.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Binary.Outcome {
    try Binary.run(arguments + ["--home", folder.path], environment: environment)
  }

  /// The week's report as JSON.
  func report(_ week: String) throws -> [String: Any] {
    let outcome = try run("report", "--week", week, "--format", "json", "--quiet")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return object as? [String: Any] ?? [:]
  }
}
