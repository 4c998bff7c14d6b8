import Foundation
import Testing
import TrainingModel

@testable import LogReading

struct LocalClockTests {
  private static let zones = [
    "UTC", "Europe/Oslo", "America/New_York", "America/St_Johns", "Asia/Kolkata",
    "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Kiritimati", "Pacific/Apia",
    "Pacific/Pago_Pago", "America/Sao_Paulo", "Africa/Casablanca",
  ]

  private func instant(_ text: String) throws -> Int {
    Int(try Date(text, strategy: .iso8601).timeIntervalSince1970)
  }

  @Test(arguments: [
    ("UTC", "2025-11-10T23:59:59Z", "2025-11-10 23:59"),
    ("UTC", "2025-11-11T00:00:00Z", "2025-11-11 00:00"),
    ("Europe/Oslo", "2025-11-10T22:59:59Z", "2025-11-10 23:59"),
    ("Europe/Oslo", "2025-11-10T23:00:00Z", "2025-11-11 00:00"),
    // The night that loses an hour, and the one that has it twice.
    ("Europe/Oslo", "2025-03-30T00:59:00Z", "2025-03-30 01:59"),
    ("Europe/Oslo", "2025-03-30T01:00:00Z", "2025-03-30 03:00"),
    ("Europe/Oslo", "2025-10-26T00:30:00Z", "2025-10-26 02:30"),
    ("Europe/Oslo", "2025-10-26T01:30:00Z", "2025-10-26 02:30"),
    ("Europe/Oslo", "2025-10-26T22:59:00Z", "2025-10-26 23:59"),
    ("America/New_York", "2025-11-02T03:59:00Z", "2025-11-01 23:59"),
    ("America/New_York", "2025-11-03T04:59:00Z", "2025-11-02 23:59"),
    ("Asia/Kolkata", "2025-11-10T18:30:00Z", "2025-11-11 00:00"),
    ("Asia/Kathmandu", "2025-11-10T18:14:59Z", "2025-11-10 23:59"),
    ("Australia/Lord_Howe", "2025-04-05T14:59:00Z", "2025-04-06 01:59"),
    ("Australia/Lord_Howe", "2025-04-05T15:00:00Z", "2025-04-06 01:30"),
    ("Pacific/Kiritimati", "2025-11-10T10:00:00Z", "2025-11-11 00:00"),
    // Samoa left out the 30th of December 2011.
    ("Pacific/Apia", "2011-12-30T09:59:00Z", "2011-12-29 23:59"),
    ("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31 00:00"),
    ("UTC", "1969-12-31T23:59:59Z", "1969-12-31 23:59"),
    ("No/Such", "2025-11-10T12:00:00Z", "2025-11-10 12:00"),
  ])
  func `a session belongs to the local date it started`(
    _ zone: String, _ instant: String, _ local: String
  ) throws {
    let found = LocalClock(timeZone: zone).local(try self.instant(instant), offset: nil)
    #expect("\(found.day) \(found.time)" == local)
  }

  @Test func `a file's own offset goes before the runner's zone`() throws {
    let clock = LocalClock(timeZone: "Europe/Oslo")
    let found = clock.local(try instant("2025-11-10T22:30:00Z"), offset: -5 * 3600)
    #expect("\(found.day) \(found.time)" == "2025-11-10 17:30")
  }

  @Test(arguments: zones)
  func `every hour of two years agrees with the calendar`(_ zone: String) throws {
    let clock = LocalClock(timeZone: zone)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: zone))
    let start = try instant("2024-01-01T00:30:00Z")
    var wrong: [Int] = []
    for hour in 0..<(2 * 366 * 24) {
      let seconds = start + hour * 3600
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute],
        from: Date(timeIntervalSince1970: TimeInterval(seconds)))
      let (day, time) = clock.local(seconds, offset: nil)
      let (year, month, dayOfMonth) = day.components
      let isSame =
        year == parts.year && month == parts.month && dayOfMonth == parts.day
        && time.minutesSinceMidnight == (parts.hour ?? -1) * 60 + (parts.minute ?? -1)
      if !isSame { wrong.append(seconds) }
    }
    #expect(wrong == [])
  }
}
