import Foundation
import TrainingModel

/// By how much the clocks of a time zone were moved, night by night.
///
/// The only question that is asked of a time zone: one hour less on the spring night, one more in
/// autumn.
struct ClockChange: Sendable {
  private let zone: TimeZone?

  /// A name that no time zone has changes no clock.
  init(timeZone identifier: String) {
    zone = TimeZone(identifier: identifier)
  }

  /// Hours that the clock was set forward between `bed` and `wake` of the night ending on `day`;
  /// negative where it was set back, nearly always 0.
  func hoursForward(nightEnding day: CalendarDay, bed: ClockTime, wake: ClockTime) -> Double {
    guard let zone else { return 0 }
    let noon = seconds(day, ClockTime(wrappingMinutes: 720))
    let before = zone.secondsFromGMT(for: date(noon - 86_400))
    let after = zone.secondsFromGMT(for: date(noon))
    guard before != after,
      let change = zone.nextDaylightSavingTimeTransition(
        after: date(noon - 86_400 - Double(before)))
    else { return 0 }
    // Wall clocks against the moment of the change, each told in the offset that held then.
    let bedDay = bed > wake ? day.advanced(by: -1) : day
    let changed = change.timeIntervalSince1970
    let bedFirst = seconds(bedDay, bed) - Double(before) < changed
    let wakeLater = seconds(day, wake) - Double(after) >= changed
    return bedFirst && wakeLater ? Double(after - before) / 3600 : 0
  }

  private func seconds(_ day: CalendarDay, _ time: ClockTime) -> Double {
    Double(day.number) * 86_400 + Double(time.minutesSinceMidnight) * 60
  }

  private func date(_ seconds: Double) -> Date { Date(timeIntervalSince1970: seconds) }
}
