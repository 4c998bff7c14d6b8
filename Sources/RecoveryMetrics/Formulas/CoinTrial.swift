import Foundation

/// A month in which a coin decides: pairs of days, one with the practice and one without.
///
/// Chance removes what else differs between such days (not expectation). Source: Lillie 2011;
/// Steele, Lea and Flood 2014 (SplitMix64).
enum CoinTrial {
  /// SplitMix64: a small generator with published test numbers.
  struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// One draw a pair: top bit 1 puts the practice on the first day, else on the second.
  static func schedule(seed: UInt64, pairs: Int) -> [Bool] {
    var coin = SplitMix64(seed: seed)
    return (0..<max(pairs, 0)).flatMap { _ in
      coin.next() >> 63 == 1 ? [true, false] : [false, true]
    }
  }

  /// Pairs that the exact test can still count.
  static let mostPairs = 20

  /// The share of all sign patterns whose sum is at least as far from zero as the one seen; nil
  /// without pairs or with more than 20.
  static func signFlipP(_ differences: [Double]) -> Double? {
    guard (1...mostPairs).contains(differences.count) else { return nil }
    var sums = [0.0]
    for difference in differences {
      sums = sums.map { $0 + difference } + sums.map { $0 - difference }
    }
    let seen = abs(differences.reduce(0, +))
    let scale = differences.reduce(0) { $0 + abs($1) }
    return Double(sums.count { abs($0) >= seen - 1e-12 * scale }) / Double(sums.count)
  }

  static func smallestP(pairs: Int) -> Double { pow(2, 1 - Double(pairs)) }

  /// Days in each arm that find an effect of so many SD: `2 (z(1 - α/2) + z(power))² / δ²`.
  static func daysPerArm(effectSD: Double, alpha: Double, power: Double) -> Double? {
    guard effectSD != 0, let significance = NormalDistribution.quantile(1 - alpha / 2),
      let chance = NormalDistribution.quantile(power)
    else { return nil }
    return 2 * pow(significance + chance, 2) / (effectSD * effectSD)
  }
}
