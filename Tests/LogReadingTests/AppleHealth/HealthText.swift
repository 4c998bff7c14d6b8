import Foundation
import TrainingModel

@testable import LogReading

/// Health exports as the tests write them.
enum HealthText {
  static let settings: Settings = {
    var settings = Settings()
    settings.timeZone = "Europe/Berlin"
    return settings
  }()

  static func export(_ entries: [String], head: String = "<?xml version=\"1.0\"?>\n") -> String {
    head + "<HealthData locale=\"de_DE\">\n" + entries.joined(separator: "\n") + "\n</HealthData>\n"
  }

  /// - Parameters:
  ///   - from, to: `2025-06-01 22:00:00 +0000`; without an offset, UTC.
  static func record(
    _ type: String, from: String, to: String? = nil, value: String, unit: String = "count/min",
    source: String = "Watch", device: String? = nil, created: String? = nil, inside: String? = nil
  ) -> String {
    let start = from.withOffset
    let tag =
      "<Record type=\"HK\(type)\" sourceName=\"\(source)\" sourceVersion=\"10\""
      + (device.map { " device=\"\($0)\"" } ?? "") + " unit=\"\(unit)\""
      + " creationDate=\"\((created ?? to ?? from).withOffset)\" startDate=\"\(start)\""
      + " endDate=\"\((to ?? from).withOffset)\" value=\"\(value)\""
    return inside.map { tag + ">" + $0 + "</Record>" } ?? tag + "/>"
  }

  static func sleep(
    _ stage: String, from: String, to: String, source: String = "Watch", inside: String? = nil
  ) -> String {
    record(
      "CategoryTypeIdentifierSleepAnalysis", from: from, to: to,
      value: "HKCategoryValueSleepAnalysis" + stage, source: source, inside: inside)
  }

  static func read(
    _ text: String, settings: Settings = settings, chunk: Int = .max
  ) throws -> RawLog? {
    try read(Array(text.utf8), settings: settings, chunk: chunk)
  }

  static func read(
    _ bytes: [UInt8], settings: Settings = settings, chunk: Int = .max
  ) throws -> RawLog? {
    let stream = ByteStream(of: bytes, chunk: chunk)
    return try AppleHealthReader(settings: settings).read(stream, file: "export.xml")
  }
}

extension String {
  fileprivate var withOffset: String { utf8.count == 19 ? self + " +0000" : self }
}

extension ByteStream {
  /// Bytes in memory, at most so many at a time.
  init(of bytes: [UInt8], chunk: Int = .max) {
    var rest = bytes[...]
    self.init { buffer throws(StreamFault) in
      let count = min(buffer.count, chunk, rest.count)
      for (index, byte) in rest.prefix(count).enumerated() { buffer[index] = byte }
      rest = rest.dropFirst(count)
      return count
    }
  }
}
