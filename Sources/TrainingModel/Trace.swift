/// The samples of one session, boiled down to what metrics need.
package struct Trace: Hashable, Sendable {
  /// Seconds spent at each whole heart rate: index is beats per minute, 0 to 255; index 0 is unused.
  package var secondsAtHeartRate: [Double]
  /// Consecutive bins of `binSeconds` from the start, pauses left out.
  package var bins: [Bin]

  /// How long a bin is, in seconds.
  package static let binSeconds = 30.0

  /// The means over one bin; nil where the device gave nothing.
  package struct Bin: Hashable, Sendable {
    /// Beats per minute.
    package var heartRate: Double?
    package var metersPerSecond: Double?
    /// Rise over run of smoothed elevation, as a fraction.
    package var grade: Double?
    /// Whether recording was paused somewhere in this bin.
    package var isPaused: Bool

    package init(
      heartRate: Double? = nil, metersPerSecond: Double? = nil, grade: Double? = nil,
      isPaused: Bool = false
    ) {
      self.heartRate = heartRate
      self.metersPerSecond = metersPerSecond
      self.grade = grade
      self.isPaused = isPaused
    }
  }

  package init(secondsAtHeartRate: [Double] = [], bins: [Bin] = []) {
    self.secondsAtHeartRate = secondsAtHeartRate
    self.bins = bins
  }

  /// Seconds with a heart rate at all.
  package var heartRateSeconds: Double { secondsAtHeartRate.reduce(0, +) }
}
