import Testing
import TrainingModel

@testable import LogReading

/// What stands in JSON where a number should is read, or said.
struct JSONNumberTests {
  private func warnings(_ text: String) -> [String] {
    ExportFixtures.read(text, "x.json").diagnostics.filter { $0.severity == .warning }
      .map(\.description)
  }

  private func activity(_ inside: String, day: Int = 1) -> String {
    "{\"start_date_local\": \"2025-11-0\(day)T07:00:00\", \"type\": \"Run\", \(inside)}"
  }

  private func warning(_ key: String, _ example: String) -> String {
    "x.json:1: warning: '\(key)' holds 1 value that cannot be read, such as '\(example)'\n"
      + "  correct the cell, or leave it empty"
  }

  @Test(arguments: [
    ("1e400", "1e400"), ("[2400]", "[…]"), ("{\"seconds\": 2400}", "{…}"), ("true", "true"),
    ("\"40 min\"", "40 min"), ("\"2400,5\"", "2400,5"),
  ])
  func `a value that is no number is told of`(_ value: String, _ example: String) {
    let text = activity("\"moving_time\": \(value), \"distance\": 8000")
    let log = ExportFixtures.read(text, "x.json")
    #expect(log.sessions.map(\.distanceMeters) == [8000])
    #expect(log.sessions.map(\.minutes) == [nil])
    #expect(warnings(text) == [warning("moving_time", example)])
  }

  @Test(arguments: ["null", "\"\"", "\"--\"", "NaN", "0", "\"2400\"", "2.4e3"])
  func `what was not measured, and any number, is not`(_ value: String) {
    #expect(warnings(activity("\"moving_time\": \(value), \"distance\": 8000")).isEmpty)
  }

  @Test func `a number of very many digits is shortened`() {
    let digits = String(repeating: "9", count: 400)
    let said = warnings(activity("\"moving_time\": 2400, \"distance\": \(digits)")).joined()
    #expect(said.hasPrefix("x.json:1: warning: 'distance' holds 1 value that cannot be read"))
    #expect(said.count < 250)
  }

  @Test func `very many of them are one warning`() {
    let entries = (0..<3000).map {
      activity("\"distance\": 8000, \"moving_time\": []", day: $0 % 9 + 1)
    }
    let said = warnings("[" + entries.joined(separator: ",\n") + "]")
    #expect(
      said == [
        "x.json:1: warning: 'moving_time' holds 3000 values that cannot be read, such as '[…]' (also"
          + " lines 2, 3, 4, 5 …)\n  correct the cell, or leave it empty"
      ])
  }

  @Test(arguments: [
    (
      "{\"activityId\": 1, \"startTimeGMT\": \"2025-11-01 07:00:00\", \"duration\": 2400,"
        + " \"distance\": 1e400}", "distance"
    ),
    (
      "{\"activityName\": \"Run\", \"startTime\": \"11/01/25 07:00:00\", \"duration\": 2400000,"
        + " \"averageHeartRate\": 1e400}", "averageHeartRate"
    ),
    (
      "{\"startTime\": \"2025-11-01T07:00:00\", \"exercises\": [], \"duration\": \"PT40M\","
        + " \"distance\": 1e400}", "distance"
    ),
    (
      "{\"night\": \"2025-11-01\", \"meanNightlyRecoveryRmssd\": 1e400}", "meanNightlyRecoveryRmssd"
    ),
    ("{\"id\": \"2025-11-01\", \"restingHR\": 1e400, \"ctl\": 3}", "restingHR"),
    ("{\"calendarDate\": \"2025-11-01\", \"restingHeartRate\": 1e400}", "restingHeartRate"),
    ("{\"calendarDate\": \"2025-11-01\", \"lastNightAvg\": 1e400}", "lastNightAvg"),
    ("{\"dateOfSleep\": \"2025-11-01\", \"minutesAsleep\": 1e400}", "minutesAsleep"),
    (
      "{\"sleep\": [{\"bedtime_start\": \"2025-11-01T22:00:00+01:00\", \"bedtime_end\":"
        + " \"2025-11-02T06:00:00+01:00\", \"total_sleep_duration\": 1e400}]}",
      "total_sleep_duration"
    ),
  ])
  func `every maker's numbers are`(_ text: String, _ key: String) {
    #expect(warnings(text) == [warning(key, "1e400")])
  }

  @Test func `a length of time that cannot be read is told of`() {
    let text =
      "{\"startTime\": \"2025-11-01T07:00:00\", \"exercises\": [], \"duration\": \"long\","
      + " \"distance\": 8000}"
    #expect(warnings(text) == [warning("duration", "long")])
  }
}
