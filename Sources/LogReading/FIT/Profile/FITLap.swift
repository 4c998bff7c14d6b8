/// A lap as the watch summed it up.
package struct FITLap: Sendable, Hashable {
  package let start: FITTime?
  package let elapsedSeconds: Double?
  package let timerSeconds: Double?
  package let distanceMeters: Double?
  package let ascentMeters: Double?
  package let averageHeartRate: Int?
  package let maximumHeartRate: Int?
  package let intensity: Intensity?

  /// What the lap was for, in a structured workout.
  package enum Intensity: Int, Sendable {
    case active, rest, warmUp, coolDown, recovery, interval
  }

  init(_ message: FITMessage) {
    start = message.time(Fields.start)
    elapsedSeconds = message.number(Fields.elapsed)
    timerSeconds = message.number(Fields.timer)
    distanceMeters = message.number(Fields.distance)
    ascentMeters = message.number(Fields.ascent)
    averageHeartRate = message.heartRate(Fields.averageHeartRate)
    maximumHeartRate = message.heartRate(Fields.maximumHeartRate)
    intensity = message.integer(Fields.intensity).flatMap(Intensity.init)
  }

  private enum Fields {
    static let start = FITField(2)
    static let elapsed = FITField(7, scale: 1000)
    static let timer = FITField(8, scale: 1000)
    static let distance = FITField(9, scale: 100)
    static let averageHeartRate = FITField(15)
    static let maximumHeartRate = FITField(16)
    static let ascent = FITField(21)
    static let intensity = FITField(23)
  }
}
