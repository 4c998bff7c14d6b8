import Foundation

/// The real files of real devices, which lie beside the package on some machines.
enum SharedSamples {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data")

  /// What independent decoders say about each, by name; empty where the samples are not here.
  static func expected() -> [String: Any] {
    guard let text = try? Data(contentsOf: folder.appending(path: "expected.json")),
      let root = try? JSONSerialization.jsonObject(with: text) as? [String: Any]
    else { return [:] }
    return root["files"] as? [String: Any] ?? [:]
  }

  static var areThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "expected.json").path)
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
