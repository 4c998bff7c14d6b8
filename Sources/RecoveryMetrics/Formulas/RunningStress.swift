import Foundation

/// Pace-based load (rTSS): 100 is an hour at threshold pace.
///
/// `IF = speed / threshold speed`, `rTSS = 100 × hours × IF²`. Source: Skiba 2006; Allen and
/// Coggan. Needs a threshold pace. Speed, never minutes per kilometer: slower would score higher.
enum RunningStress {
  static func intensity(metersPerSecond: Double, threshold: Double) -> Double? {
    threshold > 0 ? metersPerSecond / threshold : nil
  }

  static func load(minutes: Double, intensity: Double) -> Double {
    100 * minutes / 60 * intensity * intensity
  }

  /// Meters in an hour from a race of 20 to 90 minutes: `D (3600 / T)^(1/1.06)`. Riegel 1981.
  static func metersInAnHour(raceMeters: Double, seconds: Double) -> Double? {
    guard seconds > 0 else { return nil }
    return raceMeters * pow(3600 / seconds, 1 / 1.06)
  }
}
