import Foundation
import Testing

@testable import LogReading

/// Nights, scales and all-day measurements.
struct FITWellnessTests {
  @Test func `each sleep level lasts until the next and the last ends the night`() throws {
    var builder = FITBuilder()
    builder.addFileID(49)
    builder.define(1, 275, [FITSamples.time, FITSamples.field(0, 1, FITSamples.enumType)])
    let start = FITSamples.start
    for (minute, level) in [(0, 2), (60, 3), (100, 1), (110, 4), (130, 2)] as [(UInt32, UInt8)] {
      builder.write(1, [u32(start + minute * 60), u8(level)])
    }
    let night = try #require(FITLog(builder.file()).wellness.nights.first)
    #expect(night.asleepSeconds == 120 * 60)
    #expect(night.awakeSeconds == 10 * 60)
    #expect(night.end.seconds(since: night.start) == 130 * 60)
  }

  @Test func `a scale that is still measuring has no weight yet`() {
    var builder = FITBuilder()
    builder.addFileID(9)
    builder.define(
      1, 30,
      [
        FITSamples.time, FITSamples.field(0, 2, FITSamples.uint16),
        FITSamples.field(12, 2, FITSamples.uint16),
      ])
    builder.write(1, [u32(FITSamples.start), u16(0xFFFE), u16(1)])
    builder.write(1, [u32(FITSamples.start), u16(7051), u16(1)])
    builder.write(1, [u32(77), u16(7051), u16(1)])
    let log = FITLog(builder.file())
    #expect(log.wellness.weights.map(\.kilograms) == [70.51])
    #expect(log.wellness.weights.first?.user == 1)
    #expect(log.problems == [.undatedMeasurements(1)])
  }

  @Test func `measures of a watch whose clock is a century ahead are left out and named`() {
    var builder = FITBuilder()
    builder.addFileID(9)
    builder.define(1, 30, [FITSamples.time, FITSamples.field(0, 2, FITSamples.uint16)])
    builder.write(1, [u32(FITSamples.start), u16(7051)])
    builder.write(1, [u32(0xFFFF_0000), u16(7051)])
    let log = ActivityReader(timeZone: "UTC").read(builder.file(), as: .fit, file: "scale.fit")
    #expect(log.checkIns.map(\.day.description) == ["2025-06-01"])
    #expect(
      log.diagnostics.map(\.summary)
        == ["measures are dated 2126-02-05, which cannot be; they were left out"])
  }

  @Test func `a deleted nap is none`() {
    var builder = FITBuilder()
    builder.addFileID(49)
    builder.define(
      1, 412,
      [
        FITSamples.field(0, 4, FITSamples.uint32), FITSamples.field(2, 4, FITSamples.uint32),
        FITSamples.field(3, 2, 0x83), FITSamples.field(5, 1, FITSamples.enumType),
      ])
    builder.write(1, [u32(FITSamples.start), u32(FITSamples.start + 1800), u16(120), u8(0)])
    builder.write(1, [u32(FITSamples.start), u32(FITSamples.start + 1800), u16(120), u8(1)])
    let naps = FITLog(builder.file()).wellness.naps
    #expect(naps.map { $0.end.seconds(since: $0.start) } == [1800])
    #expect(naps.first?.utcOffsetSeconds == 7200)
  }
}

/// The invented wellness files, whose facts stand in `facts.json` beside them.
@Suite(.enabled(if: FITGroundTruth.isThere, "the shared sample files are not here"))
struct FITSyntheticFilesTests {
  private func read(_ name: String) throws -> (FITLog, [String: Any]) {
    let folder = FITGroundTruth.folder.appending(path: "synthetic")
    let text = try Data(contentsOf: folder.appending(path: "facts.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    let files = try #require(root["files"] as? [[String: Any]])
    let entry = try #require(files.first { $0["file"] as? String == name })
    let facts = try #require(entry["facts"] as? [String: Any])
    return (FITLog(Array(try Data(contentsOf: folder.appending(path: name)))), facts)
  }

  @Test func `a day of monitoring`() throws {
    let (log, facts) = try read("fit/wellness_monitoring.fit")
    let heartRates = log.wellness.heartRates
    #expect(heartRates.count == facts["hr_values"] as? Int)
    #expect(heartRates.first?.time.unixSeconds == FITGroundTruth.seconds(facts["first_hr"]))
    #expect(heartRates.last?.time.unixSeconds == FITGroundTruth.seconds(facts["last_hr"]))
    #expect(log.wellness.stressLevels.map(\.value) == facts["stress"] as? [Double])
    let resting = log.wellness.restingHeartRates.first
    #expect(resting?.sevenDays == facts["resting_hr_7day"] as? Int)
    #expect(resting?.today == facts["resting_hr_today"] as? Int)
  }

  @Test func `a night`() throws {
    let (log, facts) = try read("fit/wellness_sleep.fit")
    let night = try #require(log.wellness.nights.first)
    #expect(night.lightSeconds / 60 == facts["light_min"] as? Int)
    #expect(night.deepSeconds / 60 == facts["deep_min"] as? Int)
    #expect(night.remSeconds / 60 == facts["rem_min"] as? Int)
    #expect(night.awakeSeconds / 60 == facts["awake_min"] as? Int)
    #expect(night.asleepSeconds / 60 == facts["asleep_min"] as? Int)
    #expect(night.score == facts["sleep_score"] as? Int)
    #expect(night.end.unixSeconds == FITGroundTruth.seconds(facts["wake_utc"]))
  }

  @Test func `the status of heart rate variability`() throws {
    let (log, facts) = try read("fit/wellness_hrv_status.fit")
    let status = try #require(log.wellness.hrvStatuses.first)
    #expect(status.weeklyAverage == facts["weekly_average_ms"] as? Double)
    #expect(status.lastNightAverage == facts["last_night_average_ms"] as? Double)
    #expect(status.lastNightFiveMinuteHigh == facts["last_night_5_min_high_ms"] as? Double)
    #expect(status.baselineLowUpper == facts["baseline_low_upper_ms"] as? Double)
    #expect(status.baselineBalancedLower == facts["baseline_balanced_lower_ms"] as? Double)
    #expect(status.baselineBalancedUpper == facts["baseline_balanced_upper_ms"] as? Double)
    #expect(status.status == .unbalanced)
    #expect(log.wellness.hrvValues.map(\.value) == facts["hrv_values_ms"] as? [Double])
  }

  @Test func `effort and feeling after a run`() throws {
    let (log, facts) = try read("fit/session_with_rpe_and_feel.fit")
    let run = try #require(log.activities.first)
    #expect(run.rpe == facts["rpe"] as? Double)
    #expect(run.feel == facts["feel"] as? Int)
    #expect(run.distanceMeters == facts["distance_m"] as? Double)
    #expect(run.timerSeconds == facts["timer_s"] as? Double)
  }
}
