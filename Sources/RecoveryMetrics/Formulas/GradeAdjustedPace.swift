import Foundation

/// Running speed on the flat that would cost as much energy as this speed on this slope.
///
/// `C(i) = 155.4 i⁵ - 30.4 i⁴ - 43.3 i³ + 46.3 i² + 19.5 i + 3.6` J/kg/m, |i| at most 0.45.
/// Source: Minetti 2002, ten elite mountain runners on a treadmill. Needs smoothed elevation: the
/// curve is convex, so noise always inflates it.
enum GradeAdjustedPace {
  static let flatCost = 3.6
  static let steepest = 0.45

  static func cost(atGrade grade: Double) -> Double {
    let i = grade.clipped(to: -steepest...steepest)
    return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + flatCost
  }

  static func factor(atGrade grade: Double) -> Double { cost(atGrade: grade) / flatCost }

  static func speed(_ metersPerSecond: Double, grade: Double) -> Double {
    metersPerSecond * factor(atGrade: grade)
  }

  /// Time-weighted fourth-power mean of speeds: how pace-based loads weigh changing speed.
  static func fourthPowerMean(_ speeds: [Double], weights: [Double]) -> Double? {
    let total = zip(speeds, weights).reduce(0) { $0 + $1.1 }
    guard total > 0 else { return nil }
    let sum = zip(speeds, weights).reduce(0) { $0 + pow($1.0, 4) * $1.1 }
    return pow(sum / total, 0.25)
  }

  static func weightedMean(_ values: [Double], weights: [Double]) -> Double? {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    return zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
  }
}
