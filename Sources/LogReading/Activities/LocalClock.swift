import Foundation
import TrainingModel

/// Turns an instant into the runner's calendar day and wall clock.
struct LocalClock {
  private let zone: TimeZone

  /// - Parameter name: an IANA name; UTC where the machine does not know it.
  init(timeZone name: String) {
    zone = TimeZone(identifier: name) ?? .gmt
  }

  /// The local day and time of `seconds` since 1970 UTC, with the file's own offset where it has
  /// one, else the runner's zone.
  func local(_ seconds: Int, offset: Int?) -> (day: CalendarDay, time: ClockTime) {
    let offset =
      offset ?? zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
    let local = seconds + offset
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return (
      CalendarDay(number: day), ClockTime(wrappingMinutes: (local - day * 86_400) / 60)
    )
  }
}
