/// Resting heart rate as the watch worked it out.
package struct FITRestingHeartRate: Sendable, Hashable {
  package let time: FITTime
  /// Over the last seven days.
  package let sevenDays: Int?
  package let today: Int?

  init?(_ message: FITMessage) {
    guard let time = message.time else { return nil }
    self.time = time
    sevenDays = message.heartRate(FITField(0))
    today = message.heartRate(FITField(1))
    if sevenDays == nil && today == nil { return nil }
  }
}

/// HRV over a night: RMSSD in milliseconds, the mean of five-minute values.
package struct FITHRVStatus: Sendable, Hashable {
  package let time: FITTime
  package let lastNightAverage: Double?
  package let lastNightFiveMinuteHigh: Double?
  package let weeklyAverage: Double?
  package let baselineLowUpper: Double?
  package let baselineBalancedLower: Double?
  package let baselineBalancedUpper: Double?
  package let status: Status?

  /// The watch's own verdict.
  package enum Status: Int, Sendable {
    case none, poor, low, unbalanced, balanced
  }

  init?(_ message: FITMessage) {
    guard let time = message.time else { return nil }
    func milliseconds(_ number: UInt8) -> Double? {
      message.number(FITField(number, scale: 128)).flatMap { $0 > 0 ? $0 : nil }
    }
    self.time = time
    weeklyAverage = milliseconds(0)
    lastNightAverage = milliseconds(1)
    lastNightFiveMinuteHigh = milliseconds(2)
    baselineLowUpper = milliseconds(3)
    baselineBalancedLower = milliseconds(4)
    baselineBalancedUpper = milliseconds(5)
    status = message.integer(FITField(6)).flatMap(Status.init)
  }
}

/// A reading of a scale. Several people may share one: `user` keeps them apart.
package struct FITWeight: Sendable, Hashable {
  package let time: FITTime
  package let kilograms: Double
  package let user: Int?

  /// While the scale is still measuring it writes 0xFFFE.
  private static let stillMeasuring = 0xFFFE

  init?(_ message: FITMessage) {
    let weight = FITField(0, scale: 100)
    guard let time = message.time, message.integer(weight) != Self.stillMeasuring,
      let kilograms = message.number(weight), kilograms > 0
    else { return nil }
    self.time = time
    self.kilograms = kilograms
    user = message.integer(FITField(12))
  }
}

/// A nap the watch saw or the wearer entered.
package struct FITNap: Sendable, Hashable {
  package let start: FITTime
  package let end: FITTime
  package let utcOffsetSeconds: Int?

  /// `nil` if the nap was deleted, or does not end after it began.
  init?(_ message: FITMessage) {
    guard let start = message.time(FITField(0)), let end = message.time(FITField(2)),
      end > start, message.integer(FITField(5)) != 1
    else { return nil }
    self.start = start
    self.end = end
    let minutes = message.integer(FITField(3)) ?? message.integer(FITField(1))
    utcOffsetSeconds = minutes.flatMap { (-12 * 60...14 * 60).contains($0) ? $0 * 60 : nil }
  }
}

/// From this moment on the sleeper was at this level.
struct FITSleepLevel {
  let time: FITTime
  let level: Level

  enum Level: Int {
    case unmeasurable, awake, light, deep, rem
  }

  init?(_ message: FITMessage) {
    guard let time = message.time,
      let level = message.integer(FITField(0)).flatMap(Level.init)
    else { return nil }
    self.time = time
    self.level = level
  }
}
