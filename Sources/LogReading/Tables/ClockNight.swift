import TrainingModel

/// The time between going to bed and waking up by the clock on the wall.
///
/// Any two times make a night of less than a day. One of 23 hours was written the wrong way round,
/// and one of none is no night: often midnight stands for "not known".
struct ClockNight {
  let bedtime: ClockTime
  let wakeTime: ClockTime

  private static let minutesOfDay = 1440

  init(_ bedtime: ClockTime, _ wakeTime: ClockTime) {
    self.bedtime = bedtime
    self.wakeTime = wakeTime
  }

  var minutes: Int {
    let change = wakeTime.minutesSinceMidnight - bedtime.minutesSinceMidnight
    return (change + Self.minutesOfDay) % Self.minutesOfDay
  }

  /// Whether somebody may have slept so long.
  var isPlausible: Bool {
    minutes > 0 && Plausible.sleepHours.contains(Double(minutes) / 60)
  }
}

extension FieldReader {
  /// A bedtime and a wake time; neither, with a warning, where they make no night.
  mutating func clockTimes(
    _ bedtime: String?, _ wakeTime: String?
  ) -> (bed: ClockTime?, wake: ClockTime?) {
    let bed = clock(bedtime, CheckInColumn.bedtime.rawValue)
    let wake = clock(wakeTime, CheckInColumn.wakeTime.rawValue)
    guard let bed, let wake, !ClockNight(bed, wake).isPlausible else { return (bed, wake) }
    warn(of: ClockNight(bed, wake))
    return (nil, nil)
  }

  private mutating func warn(of night: ClockNight) {
    let bedtime = CheckInColumn.bedtime.rawValue
    let wakeTime = CheckInColumn.wakeTime.rawValue
    let length = "a night of \(night.minutes / 60) h \(night.minutes % 60) min"
    let limit = "more than \(Plausible.sleepHours.upperBound.plain) h"
    let fault =
      night.minutes == 0
      ? "\(bedtime) and \(wakeTime) are both \(night.wakeTime), which is no night"
      : "\(bedtime) \(night.bedtime) and \(wakeTime) \(night.wakeTime) make \(length), \(limit)"
    warn(
      fault + "; both were left out", "correct the times, or leave the cells empty", at: wakeTime)
  }
}
