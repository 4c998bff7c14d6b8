import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// Real exports, cut down by those who published them.
@Suite(.enabled(if: SharedSamples.areThere))
struct HealthSampleFilesTests {
  private func read(_ name: String) throws -> RawLog {
    let bytes = try SharedSamples.bytes("apple-health/" + name)
    return try #require(try HealthText.read(bytes, settings: Settings()))
  }

  @Test func `an export of 2016 with its whole document type`() throws {
    let log = try read("export_2016_v3.xml")
    #expect(log.sessions.count == 1)
    #expect(log.sessions.first?.sport == .other)
    #expect(log.sessions.first?.day.description == "2016-04-02")
    #expect(log.sessions.first?.start == ClockTime("10:40"))
    #expect(log.sessions.first?.distanceMeters == nil)
    #expect(abs((log.sessions.first?.minutes ?? 0) - 31.7368) < 0.001)
    #expect(log.checkIns.isEmpty)
  }

  @Test func `sleep over midnight`() throws {
    let log = try read("export_sleep_min.xml")
    #expect(log.checkIns.map(\.day.description) == ["2024-01-03"])
    #expect(abs((log.checkIns.first?.sleepHours ?? 0) - 7.3333) < 0.001)
  }

  @Test func `a workout in miles, in its own zone`() throws {
    let log = try read("export_workout_route.xml")
    let session = try #require(log.sessions.first)
    #expect(session.sport == .run)
    // Los Angeles was an hour behind what the phone wrote in another season.
    #expect(session.start == ClockTime("06:25"))
    #expect(abs((session.distanceMeters ?? 0) - 800.1) < 0.1)
    #expect(abs((session.temperatureCelsius ?? 0) - 13.333) < 0.001)
  }
}
