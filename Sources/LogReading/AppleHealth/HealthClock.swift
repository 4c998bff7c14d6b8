import Foundation
import TrainingModel

/// Tells the wall clock where the runner was at a moment of a health export.
///
/// The zone that stands beside a sample counts first; then the runner's own; where the settings
/// name none, the offset that the phone wrote, which is an hour off in the other half of the year.
struct HealthClock {
  private let own: LocalClock?
  private var zones: [String: LocalClock?] = [:]

  /// - Parameter timeZone: that of the settings, where UTC stands for none.
  init(timeZone: String) {
    own = ["UTC", "GMT"].contains(timeZone) ? nil : LocalClock(timeZone: timeZone)
  }

  mutating func local(
    _ time: HealthTime, zone: String? = nil
  ) -> (day: CalendarDay, time: ClockTime) {
    if let zone, let clock = clock(of: zone) { return clock.local(time.seconds, offset: nil) }
    if let own { return own.local(time.seconds, offset: nil) }
    return LocalClock(timeZone: "UTC").local(time.seconds, offset: time.offsetSeconds)
  }

  private mutating func clock(of zone: String) -> LocalClock? {
    if let known = zones[zone] { return known }
    let clock = TimeZone(identifier: zone).map { _ in LocalClock(timeZone: zone) }
    if zones.count < 1000 { zones[zone] = clock }
    return clock
  }
}
