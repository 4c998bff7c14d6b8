/// Whether values rise or fall over time, and how fast.
///
/// Slope: Theil-Sen, the median of all pairwise slopes. Test: Mann-Kendall with tie-corrected
/// variance and continuity correction. Source: Sen 1968, Mann 1945, Kendall. Days that resemble
/// their neighbors make `p` too small: say "suggests".
struct TrendTest: Hashable, Sendable {
  /// Change per unit of time.
  let slope: Double
  /// Pairs that rise minus pairs that fall.
  let s: Int
  let z: Double
  /// Two-sided.
  let p: Double

  /// nil for fewer than two different times. `points` in order of time.
  init?(_ points: [(time: Double, value: Double)]) {
    var slopes: [Double] = []
    var score = 0
    for (index, early) in points.enumerated() {
      for late in points[(index + 1)...] {
        if late.time != early.time {
          slopes.append((late.value - early.value) / (late.time - early.time))
        }
        score += late.value > early.value ? 1 : late.value < early.value ? -1 : 0
      }
    }
    guard let median = Statistics.median(slopes) else { return nil }
    slope = median
    s = score
    z = Self.z(score: score, values: points.map(\.value))
    p = NormalDistribution.twoSided(z)
  }

  /// `(S ∓ 1) / sqrt([n(n-1)(2n+5) - Σ t(t-1)(2t+5)] / 18)`; 0 where all values are equal.
  private static func z(score: Int, values: [Double]) -> Double {
    func term(_ count: Int) -> Double {
      Double(count) * Double(count - 1) * Double(2 * count + 5)
    }
    var ties: [Int] = []
    var previous: Double?
    for value in values.sorted() {
      if value == previous { ties[ties.count - 1] += 1 } else { ties.append(1) }
      previous = value
    }
    let variance = (term(values.count) - ties.reduce(0) { $0 + term($1) }) / 18
    guard variance > 0, score != 0 else { return 0 }
    return Double(score > 0 ? score - 1 : score + 1) / variance.squareRoot()
  }
}
