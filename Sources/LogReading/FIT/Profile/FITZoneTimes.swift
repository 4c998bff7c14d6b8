/// Time in each heart-rate zone as the watch counted it, with the zones it used.
package struct FITZoneTimes: Sendable, Hashable {
  package let seconds: [Double]
  /// The upper end of each zone in beats a minute; empty if the file does not say.
  package let highBoundaries: [Int]
  package let maximumHeartRate: Int?
  package let restingHeartRate: Int?
  package let thresholdHeartRate: Int?

  /// Zone times that stand in a session message, without the zones.
  init(seconds: [Double]) {
    self.seconds = seconds
    highBoundaries = []
    maximumHeartRate = nil
    restingHeartRate = nil
    thresholdHeartRate = nil
  }

  /// A `time_in_zone` message; `nil` if it belongs to a lap or holds no times.
  init?(_ message: FITMessage) {
    guard message.integer(Fields.reference) == Int(FITMessageNumber.session.rawValue) else {
      return nil
    }
    seconds = message.numbers(Fields.seconds)
    highBoundaries = message.integers(Fields.boundaries)
    maximumHeartRate = message.heartRate(Fields.maximum)
    restingHeartRate = message.heartRate(Fields.resting)
    thresholdHeartRate = message.heartRate(Fields.threshold)
    if seconds.isEmpty { return nil }
  }

  private enum Fields {
    static let reference = FITField(0)
    static let seconds = FITField(2, scale: 1000)
    static let boundaries = FITField(6)
    static let maximum = FITField(11)
    static let resting = FITField(12)
    static let threshold = FITField(13)
  }
}
