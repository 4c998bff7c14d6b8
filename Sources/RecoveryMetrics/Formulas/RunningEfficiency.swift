/// How fast a runner runs for a given heart rate.
enum RunningEfficiency {
  /// Flat speed in meters per minute over heart rate. Source: Friel.
  static func factor(metersPerMinute: Double, heartRate: Double) -> Double? {
    heartRate > 0 ? metersPerMinute / heartRate : nil
  }

  /// Per cent that the second half's factor is lower than the first's. A coaching convention; heat
  /// alone can produce it.
  static func decoupling(first: Double, second: Double) -> Double? {
    first > 0 ? 100 * (first - second) / first : nil
  }

  /// Heart rate standing still, above rest. Source: Vesterinen 2014.
  static let standingAboveRest = 26.0

  /// Speed expected at `reference` on the line through the standing heart rate; nil at or below it.
  static func speed(
    _ speed: Double, heartRate: Double, atReference reference: Double, rest: Double
  ) -> Double? {
    let standing = rest + standingAboveRest
    guard heartRate > standing, reference > standing else { return nil }
    return speed * (reference - standing) / (heartRate - standing)
  }

  /// `speed - (HR - standing) / k`, `k = (max - standing) / peak speed`, in km/h. Vesterinen 2014.
  static func heartRateSpeedIndex(
    speed: Double, heartRate: Double, reserve: HeartRateReserve, peakSpeed: Double
  ) -> (slope: Double, index: Double)? {
    let standing = reserve.rest + standingAboveRest
    guard peakSpeed > 0, reserve.maximum > standing else { return nil }
    let slope = (reserve.maximum - standing) / peakSpeed
    return (slope, speed - (heartRate - standing) / slope)
  }
}
