import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// Our own small exports, one or more of each format.
enum ExportFixtures {
  static let folder = Bundle.module.url(forResource: "Fixtures", withExtension: nil)?
    .appending(path: "Exports")

  static let names: [String] = {
    let all = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
    return (all ?? []).filter { !$0.hasSuffix(".txt") }.sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = try #require(folder)
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// The settings of all tests here: a runner in Berlin.
  static let settings: Settings = {
    var settings = Settings()
    settings.timeZone = "Europe/Berlin"
    return settings
  }()

  static func read(_ text: String, _ file: String = "x.csv") -> RawLog {
    ExportReader(settings: settings).read(Array(text.utf8), file: file)
  }
}

extension RawLog {
  /// Everything in it, a line each, as the expected texts beside the fixtures have it.
  var text: String {
    (sessions.map(\.text) + checkIns.map(\.text) + plan.map(\.text)
      + diagnostics.map(\.description)).joined(separator: "\n") + "\n"
  }
}

private func part(_ name: String, _ value: Double?) -> String? {
  value.map { name + " " + (($0 * 1000).rounded() / 1000).plain }
}

extension Session {
  fileprivate var text: String {
    let parts: [String?] = [
      "session \(day)", start?.description, startInstant.map { "utc \($0)" }, sport.rawValue,
      kind?.rawValue, part("min", minutes), part("elapsed", elapsedMinutes),
      part("m", distanceMeters), part("up", ascentMeters), part("hr", averageHeartRate),
      part("max", maximumHeartRate), part("rpe", rpe), title.map { "'\($0)'" },
      note.map { "\"\($0.visible)\"" }, recordingFile.map { "<\($0)>" },
      trace.map { "\($0.bins.count) bins" }, source == .export ? nil : source.rawValue,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

extension CheckIn {
  fileprivate var text: String {
    let parts: [String?] = [
      "morning \(day)", part("sleep", sleepHours), bedtime.map { "from \($0)" },
      wakeTime.map { "to \($0)" }, part("nap", napMinutes), part("rhr", restingHeartRate),
      part("rmssd", hrvRMSSD), part("kg", weightKg), part("breaths", respirationRate),
      part("spo2", oxygenSaturation), part("skin", skinTemperatureDeviation),
      part("soreness", soreness), part("energy", energy), part("mood", mood),
      note.map { "\"\($0.visible)\"" }, source.map { "by \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

extension PlannedSession {
  fileprivate var text: String {
    let parts: [String?] = [
      "planned \(day)", sport.rawValue, part("min", minutes), part("m", distanceMeters),
      title.map { "'\($0)'" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}
