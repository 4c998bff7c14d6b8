import Foundation
import Reporting
import TrainingModel

@testable import LogReading

/// What apps and web sites export, each through the format that recognizes it.
extension FuzzTarget {
  static let exports: [FuzzTarget] = [
    FuzzTarget("exports", upTo: 8192) { expectPlausible(export.read($0, file: "Log/x.csv")) },
    FuzzTarget("json", upTo: 8192) { expectPlausible(export.read($0, file: "Log/x.json")) },
    FuzzTarget("summary") { _ = try? RunnerSummary(json: $0) },
    FuzzTarget("written", upTo: 64) { expectCareful($0) },
  ]

  private static let export: ExportReader = {
    var settings = Settings()
    settings.timeZone = "Europe/Berlin"
    return ExportReader(settings: settings)
  }()

  /// Dates, durations and numbers as people and programs write them.
  private static func expectCareful(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for order in [DateOrder.yearMonthDay, .dayMonthYear, .monthDayYear] {
      guard let time = WrittenTime(text, order: order) else { continue }
      _ = time.local(LocalClock(timeZone: "America/St_Johns"))
      _ = time.with(offset: 3600).seconds(since: time)
    }
    if let seconds = WrittenDuration.seconds(text) {
      expect(seconds.isFinite && seconds >= 0, "a duration is a length of time: \(seconds)")
    }
    for style in [NumberStyle.point, .comma] {
      if let value = style.quantity(text)?.value { expect(value.isFinite, "a number is finite") }
    }
    if let number = Double(plainDecimal: text) {
      expect(number.isFinite, "a number is finite")
      if let time = WrittenTime(epoch: number) {
        _ = time.local(LocalClock(timeZone: "Pacific/Chatham"))
      }
    }
    if let seconds = TrackTime(text) { _ = seconds }
    if let day = CalendarDay(text) {
      expect(CalendarDay(day.description) == day, "a day reads back as it is written: \(day)")
    }
    if let week = Week(text) { expect(week.days.count == 7, "a week has seven days") }
    if let time = ClockTime(text) {
      expect(ClockTime(time.description) == time, "a time reads back as it is written: \(time)")
    }
  }
}
