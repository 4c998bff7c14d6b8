/// A line of the all-day log: what the wearer was doing, and perhaps the heart rate.
package struct FITMonitoringSample: Sendable, Hashable {
  package let time: FITTime
  package let heartRate: Int?
  /// The sport word of what the watch took the movement for, `sedentary` among them.
  package let activity: String?
  /// 0 to 7, by the watch's own scale.
  package let intensity: Int?
  /// Steps since the count of this activity began, if walking or running.
  package let steps: Int?
}

/// Reads monitoring messages, whose times are often only the low 16 bits of a time.
struct FITMonitoringClock {
  private var last: FITTime?

  /// Every full time in the file sets the clock.
  mutating func set(to time: FITTime) {
    last = time
  }

  /// `nil` if the message has no time or the clock was never set.
  mutating func sample(_ message: FITMessage) -> FITMonitoringSample? {
    guard let time = message.time ?? shortTime(message) else { return nil }
    last = time
    let packed = message.integer(Fields.activityAndIntensity)
    let activity = message.integer(Fields.activity) ?? packed.map { $0 & 0x1F }
    let isOnFoot = activity == 1 || activity == 6
    return FITMonitoringSample(
      time: time,
      heartRate: message.heartRate(Fields.heartRate),
      activity: activity.flatMap { Self.words[$0] },
      intensity: packed.map { $0 >> 5 & 0x07 },
      steps: isOnFoot ? message.integer(Fields.cycles) : nil)
  }

  private func shortTime(_ message: FITMessage) -> FITTime? {
    guard let last, let short = message.integer(Fields.shortTime),
      let low = UInt32(exactly: short)
    else { return nil }
    return FITTime(raw: last.raw &+ ((low &- (last.raw & 0xFFFF)) & 0xFFFF))
  }

  private static let words = [1: "running", 6: "walking", 8: "sedentary"]

  private enum Fields {
    static let cycles = FITField(3)
    static let activity = FITField(5)
    static let activityAndIntensity = FITField(24)
    static let shortTime = FITField(26)
    static let heartRate = FITField(27)
  }
}
