import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// What `expected.json` beside the shared samples says about one TCX or GPX file.
struct TrackGroundTruth {
  let name: String
  let headline: [String: Any]?
  /// The activities of a TCX file.
  let activities: [[String: Any]]
  /// The points of a GPX file.
  let points: [String: Any]
  /// The tracks of a GPX file.
  let tracks: [[String: Any]]

  init(_ name: String) throws {
    let entry = try #require(SharedSamples.expected()[name] as? [String: Any])
    self.name = name
    headline = entry["headline"] as? [String: Any]
    activities = entry["activities"] as? [[String: Any]] ?? []
    points = entry["points"] as? [String: Any] ?? [:]
    tracks = entry["tracks"] as? [[String: Any]] ?? []
  }

  /// The file's bytes, unpacked.
  func bytes() throws -> [UInt8] {
    let bytes = try SharedSamples.bytes(name)
    return Gzip.isPacked(bytes) ? Gzip.unpack(bytes).bytes : bytes
  }

  func log() throws -> RawLog {
    let bytes = try SharedSamples.bytes(name)
    let kind: SourceKind = name.hasPrefix("tcx/") ? .tcx : .gpx
    return ActivityReader(timeZone: "UTC").read(bytes, as: kind, file: name)
  }

  static let files = SharedSamples.expected().keys
    .filter { $0.hasPrefix("tcx/") || $0.hasPrefix("gpx/") }.sorted()

  static let tcx = files.filter { $0.hasPrefix("tcx/") }
  static let gpx = files.filter { $0.hasPrefix("gpx/") }

  /// Seconds since 1970 of an ISO time, with or without fractions.
  static func seconds(_ text: Any?) -> Double? {
    (text as? String).flatMap { text in
      let style = Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains("."))
      return try? style.parse(text).timeIntervalSince1970
    }
  }
}

/// Whether both are there and differ by no more than the tolerance, or neither is there.
func isNear(_ value: Double?, _ expected: Any?, _ tolerance: Double) -> Bool {
  guard let value, let expected = expected as? Double else {
    return value == nil && expected as? Double == nil
  }
  return abs(value - expected) <= tolerance
}
