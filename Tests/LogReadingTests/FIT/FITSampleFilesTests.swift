import Foundation
import Testing

@testable import LogReading

/// Every public sample file against what independent decoders say about it.
@Suite(.enabled(if: FITGroundTruth.isThere, "the shared sample files are not here"))
struct FITSampleFilesTests {
  @Test(arguments: FITGroundTruth.files)
  func `messages, records and parts are counted as by other decoders`(_ name: String) throws {
    let truth = try FITGroundTruth(name)
    let file = try truth.file()

    #expect(file.parts.count == truth.parts.count)
    for (part, expected) in zip(file.parts, truth.parts) {
      #expect(part.offset == expected.offset)
      #expect(part.statistics.messageCounts == expected.messageCounts)
      #expect(part.statistics.definitions == expected.definitions)
      #expect(part.statistics.compressedTimestamps == expected.compressedTimestamps)
    }

    let records = file.parts.flatMap(\.content.records)
    let heartRates = records.filter { $0.rawHeartRate != .max }
    #expect(records.count == truth.headline["record_count"] as? Int)
    #expect(heartRates.count == truth.headline["hr_record_count"] as? Int)
    #expect(records.lazy.compactMap(\.time?.unixSeconds).first == truth.seconds("first_record"))
    #expect(
      records.last { $0.time?.isDated == true }?.time?.unixSeconds == truth.seconds("last_record"))
    if truth.records["count"] as? Int == records.count, records.count > 0 {
      let zeros = heartRates.filter { $0.rawHeartRate == 0 }.count
      #expect(zeros == truth.records["hr_zero_count"] as? Int)
      #expect(truth.isNear(records.compactMap(\.distanceMeters).last, "last_distance_m", 0.006))
    }
  }

  @Test(arguments: FITGroundTruth.files)
  func `sessions have the numbers other decoders find`(_ name: String) throws {
    let truth = try FITGroundTruth(name)
    let log = try truth.log()
    // A copy of an activity and the changes between two sports are left out on purpose.
    let sessions = truth.sessions.filter { $0["sport"] as? String != "transition" }
    let expected = log.problems.contains { $0.isRepeatedPart } ? [sessions[0]] : sessions
    let activities = truth.sessions.isEmpty ? [] : log.activities
    #expect(activities.count == expected.count)

    for (activity, session) in zip(activities, expected) {
      let timer = session["timer_s"] as? Double
      let elapsed = session["elapsed_s"] as? Double
      if let timer, let elapsed, timer <= elapsed + 1 { #expect(activity.timerSeconds == timer) }
      #expect(activity.elapsedSeconds == elapsed)
      let distance = session["distance_m"] as? Double
      if let distance { #expect(activity.distanceMeters ?? 0 == distance) }
      #expect(activity.ascentMeters == session["ascent_m"] as? Double)
      if let average = session["avg_hr"] as? Double, average > 0 {
        #expect(activity.averageHeartRate == average)
        #expect(activity.maximumHeartRate == session["max_hr"] as? Int)
      }
      if truth.headline["relative_timestamps"] as? Bool == true {
        #expect(activity.startUnixSeconds == nil)
        #expect(log.problems.contains(.undated))
      } else {
        #expect(activity.startUnixSeconds == FITGroundTruth.seconds(session["start_time_utc"]))
      }
      let sport = session["sport"] as? String
      #expect(activity.sport == sport || activity.sport == "other")
      #expect(activity.laps.count <= truth.laps)
    }
    #expect(log.activities.map(\.laps.count).reduce(0, +) <= truth.laps)
  }

  @Test(arguments: FITGroundTruth.files)
  func `the local time is believed only within the zones of the earth`(_ name: String) throws {
    let truth = try FITGroundTruth(name)
    let expected = truth.offset.flatMap { seconds -> Int? in
      let rounded = (seconds / 900).rounded() * 900
      return abs(seconds - rounded) <= 300 && (-43_200...50_400).contains(rounded)
        ? Int(rounded) : nil
    }
    for activity in try truth.log().activities {
      #expect(activity.utcOffsetSeconds == expected)
    }
  }

  @Test(arguments: FITGroundTruth.files)
  func `checksums and cuts are noticed where other decoders notice them`(_ name: String) throws {
    let truth = try FITGroundTruth(name)
    let problems = try truth.file().problems
    let isWrong = truth.parts.contains { $0.fileChecksum == "bad" }
    let isCut = truth.parts.contains { $0.fileChecksum == "missing" }
    #expect(problems.contains { $0.isChecksum } == isWrong)
    #expect(problems.contains { $0.isCut } == isCut)
  }
}

extension FITProblem {
  fileprivate var isRepeatedPart: Bool {
    if case .repeatedPart = self { true } else { false }
  }

  fileprivate var isChecksum: Bool {
    switch self {
    case .fileCRCMismatch, .headerCRCMismatch: true
    default: false
    }
  }

  fileprivate var isCut: Bool {
    switch self {
    case .truncated, .undefinedLocalMessage: true
    default: false
    }
  }
}
