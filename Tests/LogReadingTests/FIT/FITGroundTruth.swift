import Foundation
import Testing

@testable import LogReading

/// What `expected.json` beside the shared samples says about one FIT file.
struct FITGroundTruth {
  let name: String
  let headline: [String: Any]
  let records: [String: Any]
  let sessions: [[String: Any]]
  let parts: [Part]
  let laps: Int
  /// Local time minus UTC in seconds, as the file has it.
  let offset: Double?

  struct Part {
    let offset: Int
    let fileChecksum: String
    let messageCounts: [UInt16: Int]
    let definitions: Int
    let compressedTimestamps: Int
  }

  init(_ name: String) throws {
    let entry = try #require(Self.entries[name] as? [String: Any])
    self.name = name
    headline = try #require(entry["headline"] as? [String: Any])
    records = try #require(entry["records"] as? [String: Any])
    sessions = try #require(entry["sessions"] as? [[String: Any]])
    laps = try #require((entry["laps"] as? [String: Any])?["count"] as? Int)
    offset = (entry["activity"] as? [String: Any])?["utc_offset_s"] as? Double
    parts = try #require(entry["framing"] as? [[String: Any]]).map(Part.init)
  }

  func file() throws -> FITFile {
    try bytes().withUnsafeBytes { FITFile(FITBytes($0)) }
  }

  func log() throws -> FITLog {
    FITLog(try bytes())
  }

  private func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: name)))
  }

  func seconds(_ key: String) -> Int? { Self.seconds(headline[key]) }

  /// Whether `value` is the number under `key` of the records, or both are missing.
  func isNear(_ value: Double?, _ key: String, _ tolerance: Double) -> Bool {
    guard let value, let expected = records[key] as? Double else {
      return value == nil && records[key] as? Double == nil
    }
    return abs(value - expected) <= tolerance
  }

  static func seconds(_ text: Any?) -> Int? {
    (text as? String).flatMap { try? Date($0, strategy: .iso8601) }
      .map { Int($0.timeIntervalSince1970) }
  }
}

extension FITGroundTruth.Part {
  fileprivate init(_ part: [String: Any]) throws {
    let walk = try #require(part["walk"] as? [String: Any])
    offset = try #require(part["offset"] as? Int)
    fileChecksum = try #require(part["file_crc"] as? String)
    definitions = try #require(walk["definitions"] as? Int)
    compressedTimestamps = try #require(walk["compressed_timestamp_headers"] as? Int)
    let counts = try #require(walk["global_message_counts"] as? [String: Int])
    messageCounts = Dictionary(
      uniqueKeysWithValues: counts.compactMap { key, count in UInt16(key).map { ($0, count) } })
  }
}

/// Where the samples are.
extension FITGroundTruth {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data")

  static var isThere: Bool { !files.isEmpty }

  /// The uncompressed FIT files of the ground truth, by name.
  static let files = entries.keys.filter { $0.lowercased().hasSuffix(".fit") }.sorted()

  /// Empty if the samples are not here. Never written to after it was read.
  nonisolated(unsafe) private static let entries: [String: Any] = {
    guard let text = try? Data(contentsOf: folder.appending(path: "expected.json")),
      let root = try? JSONSerialization.jsonObject(with: text) as? [String: Any]
    else { return [:] }
    return root["files"] as? [String: Any] ?? [:]
  }()
}
