import Testing
import TrainingModel

@testable import LogReading

/// Sleep is what importers of health exports most often double.
struct HealthSleepTests {
  private func mornings(_ entries: String...) throws -> [String] {
    let log = try #require(try HealthText.read(HealthText.export(entries)))
    return log.checkIns.map { checkIn in
      let parts: [String?] = [
        "\(checkIn.day)", checkIn.sleepHours.map { "\($0.plain) h" },
        checkIn.bedtime.map { "\($0)" }, checkIn.wakeTime.map { "\($0)" },
        checkIn.napMinutes.map { "nap \($0.plain)" },
      ]
      return parts.compactMap(\.self).joined(separator: " ")
    }
  }

  private func sleep(
    _ stage: String, _ from: String, _ to: String, day: Int = 1, _ source: String = "Watch"
  ) -> String {
    // Berlin is two hours ahead of UTC in June.
    let end = from > to ? day + 1 : day
    return HealthText.sleep(
      stage, from: "2025-06-0\(day) \(from):00 +0200", to: "2025-06-0\(end) \(to):00 +0200",
      source: source)
  }

  @Test func `a night belongs to the day on which it ended`() throws {
    #expect(
      try mornings(sleep("AsleepUnspecified", "23:00", "06:30")) == ["2025-06-02 7.5 h 23:00 06:30"]
    )
  }

  @Test func `lying in bed is no sleep`() throws {
    #expect(try mornings(sleep("InBed", "22:00", "07:00")).isEmpty)
    #expect(
      try mornings(sleep("InBed", "22:00", "07:00"), sleep("Asleep", "23:00", "06:00"))
        == ["2025-06-02 7 h 23:00 06:00"])
  }

  @Test func `where there are stages, plain sleep of the same source is not added`() throws {
    #expect(
      try mornings(
        sleep("AsleepUnspecified", "23:00", "07:00"), sleep("AsleepCore", "23:00", "02:00"),
        sleep("AsleepDeep", "02:00", "03:00", day: 2), sleep("Awake", "03:00", "03:30", day: 2),
        sleep("AsleepREM", "03:30", "06:30", day: 2)) == ["2025-06-02 7 h 23:00 06:30"])
  }

  @Test func `overlapping pieces of one source count once`() throws {
    #expect(
      try mornings(sleep("Asleep", "23:00", "04:00"), sleep("Asleep", "03:00", "06:00", day: 2))
        == ["2025-06-02 7 h 23:00 06:00"])
  }

  @Test func `of two sources one is taken: stages before plain, then the longest`() throws {
    #expect(
      try mornings(
        sleep("Asleep", "22:30", "07:00", "Phone"), sleep("AsleepCore", "23:00", "06:00"))
        == ["2025-06-02 7 h 23:00 06:00"])
    #expect(
      try mornings(
        sleep("Asleep", "22:30", "07:00", "Phone"), sleep("Asleep", "23:00", "06:00"))
        == ["2025-06-02 8.5 h 22:30 07:00"])
  }

  @Test func `a few staged minutes do not hide a whole night`() throws {
    #expect(
      try mornings(
        sleep("Asleep", "22:30", "07:00", "Ring"), sleep("AsleepCore", "23:00", "23:20"))
        == ["2025-06-02 8.5 h 22:30 07:00"])
  }

  @Test func `waking gaps stay inside the night, long ones end it`() throws {
    #expect(
      try mornings(sleep("Asleep", "22:00", "23:00"), sleep("Asleep", "00:15", "06:00", day: 2))
        == ["2025-06-02 6.75 h 22:00 06:00"])
    #expect(
      try mornings(sleep("Asleep", "20:00", "21:00"), sleep("Asleep", "23:00", "06:00"))
        == ["2025-06-02 7 h 23:00 06:00 nap 60"])
  }

  @Test func `a nap goes to the morning after it and is no night`() throws {
    #expect(
      try mornings(
        sleep("Asleep", "23:00", "06:00"), sleep("Asleep", "14:00", "14:40", day: 2),
        sleep("Asleep", "23:00", "06:00", day: 2))
        == ["2025-06-02 7 h 23:00 06:00", "2025-06-03 7 h 23:00 06:00 nap 40"])
  }

  @Test func `a piece of more than a day is no sleep`() throws {
    let log = try HealthText.read(
      HealthText.export([
        HealthText.sleep("Asleep", from: "2025-06-01 22:00:00", to: "2025-06-20 06:00:00")
      ]))
    #expect(log?.checkIns.isEmpty == true)
  }
}
