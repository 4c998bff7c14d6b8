import Testing
import TrainingModel

@testable import LogReading

/// Nights of Garmin whose parts cannot be.
struct GarminSleepTests {
  /// A night from 23:00 to 7:00 in Berlin.
  private func read(_ parts: String) -> (hours: [Double?], warnings: [String]) {
    let log = ExportFixtures.read(
      "[{\"calendarDate\": \"2025-11-03\", \"sleepStartTimestampGMT\": \"2025-11-02T22:00:00.0\","
        + " \"sleepEndTimestampGMT\": \"2025-11-03T06:00:00.0\", \(parts)}]", "x.json")
    let warnings = log.diagnostics.filter { $0.severity == .warning }
    return (log.checkIns.map(\.sleepHours), warnings.map(\.description))
  }

  private func implausible(_ key: String) -> String {
    "x.json:1: warning: '\(key)' holds 1 value outside 0 to 57600, which was left out\n"
      + "  correct the number in the file, or leave the cell empty"
  }

  @Test func `a negative stage is not taken from the others`() {
    let night = read(
      "\"deepSleepSeconds\": -10800, \"lightSleepSeconds\": 18000, \"remSleepSeconds\": 7200,"
        + " \"awakeSleepSeconds\": 3600")
    #expect(night.hours == [7] && night.warnings == [implausible("deepSleepSeconds")])
  }

  @Test func `a night that does not add up without it is left out`() {
    let night = read(
      "\"deepSleepSeconds\": 1e9, \"lightSleepSeconds\": 14400, \"remSleepSeconds\": 7200,"
        + " \"awakeSleepSeconds\": 3600")
    #expect(night.hours.isEmpty)
    #expect(
      night.warnings == [
        implausible("deepSleepSeconds"),
        "x.json:1: warning: 1 row was left out: its stages do not add up to its window\n"
          + "  correct the row, or note it in a table of your own",
      ])
  }

  @Test func `negative time awake does not make a night fit its window`() {
    let night = read(
      "\"deepSleepSeconds\": 9000, \"lightSleepSeconds\": 21600, \"awakeSleepSeconds\": -1800")
    #expect(night.hours.isEmpty && night.warnings.first == implausible("awakeSleepSeconds"))
  }
}
