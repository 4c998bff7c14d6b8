import Foundation
import TrainingModel

/// Banister's training impulse (TRIMP): minutes weighted by how hard the heart worked.
///
/// `minutes × ΔHR × A × e^(B ΔHR)`, A = 0.64, B = 1.92 for men, A = 0.86, B = 1.67 for women.
/// Source: Morton, Fitz-Clarke and Banister 1990; Banister 1991. Needs heart rate, its rest and
/// its maximum. The curve is convex: a mean over the session understates changing effort.
struct TrainingImpulse: Hashable, Sendable {
  let scale: Double
  let exponent: Double

  static let men = TrainingImpulse(scale: 0.64, exponent: 1.92)
  static let women = TrainingImpulse(scale: 0.86, exponent: 1.67)
  /// GoldenCheetah changes only the exponent for women.
  static let womenInGoldenCheetah = TrainingImpulse(scale: 0.64, exponent: 1.67)

  /// The men's pair where nothing is known: the choice only rescales one person's history.
  static func constants(for sex: Settings.Sex?) -> TrainingImpulse {
    sex == .female ? women : men
  }

  func load(minutes: Double, fraction: Double) -> Double {
    guard fraction > 0 else { return 0 }
    return minutes * fraction * scale * exp(exponent * fraction)
  }

  /// 100 × TRIMP / TRIMP of an hour at threshold; nil where the threshold is at rest.
  func perThresholdHour(load: Double, thresholdFraction: Double) -> Double? {
    let hour = self.load(minutes: 60, fraction: thresholdFraction)
    return hour > 0 ? 100 * load / hour : nil
  }
}

/// Loads that weigh minutes by zones.
enum ZoneLoad {
  /// Minutes in 50-60, 60-70, 70-80, 80-90, 90-100 % of the maximal heart rate × 1 to 5.
  /// Source: Edwards 1993. Below 50 % counts nothing.
  static func edwards(zoneMinutes: [Double]) -> Double {
    zip(zoneMinutes, 1...5).reduce(0) { $0 + $1.0 * Double($1.1) }
  }

  /// Minutes in the five zones of Edwards; a boundary belongs to the upper zone.
  static func edwardsZones(secondsAtHeartRate: [Double], maximum: Double) -> [Double] {
    var minutes = [Double](repeating: 0, count: 5)
    guard maximum > 0 else { return minutes }
    for (heartRate, seconds) in secondsAtHeartRate.enumerated() {
      let percent = 100 * Double(heartRate) / maximum
      guard percent.reaches(50) else { continue }
      let zone = min(Int((percent - 50 + Tolerance.threshold) / 10), 4)
      minutes[zone] += seconds / 60
    }
    return minutes
  }

  /// Minutes below VT1, between VT1 and VT2, above VT2 × 1, 2, 3. Source: Lucía 2003.
  static func lucia(zoneMinutes: [Double]) -> Double {
    zip(zoneMinutes, 1...3).reduce(0) { $0 + $1.0 * Double($1.1) }
  }
}

/// Session-RPE load: how hard the whole session felt × minutes. Source: Foster 1998, 2001.
enum SessionRPE {
  /// nil for RPE 0 with time on the clock, which asks for another answer.
  static func load(rpe: Double, minutes: Double) -> Double? {
    guard rpe > 0 || minutes == 0 else { return nil }
    return rpe * minutes
  }
}
