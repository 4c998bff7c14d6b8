import Foundation
import TrainingModel

/// The only place that looks at the clock: for `--week this` and `last`, for remarks on dates that
/// are still to come, and for `add`.
enum Clock {
  /// Today in the machine's own time zone.
  static var today: CalendarDay { today(in: .current) }

  /// Today where the runner lives, whatever zone the machine is set to.
  static func today(for settings: Settings) -> CalendarDay {
    today(in: TimeZone(identifier: settings.timeZone) ?? .current)
  }

  static func today(in zone: TimeZone) -> CalendarDay {
    let now = Date()
    let local = Int(now.timeIntervalSince1970) + zone.secondsFromGMT(for: now)
    return CalendarDay(number: local / 86_400)
  }
}
