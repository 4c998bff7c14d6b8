import Foundation

/// The standard normal distribution.
enum NormalDistribution {
  /// Φ(z): the share of values at or below `z`.
  static func cumulative(_ z: Double) -> Double {
    0.5 * erfc(-z / 2.0.squareRoot())
  }

  /// The chance of a value at least as far from zero as `z`, on either side.
  static func twoSided(_ z: Double) -> Double {
    erfc(abs(z) / 2.0.squareRoot())
  }

  /// The z below which the share `p` lies; nil outside 0 to 1. Found by halving.
  static func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    var low = -40.0
    var high = 40.0
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if cumulative(middle) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
