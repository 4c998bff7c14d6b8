import Foundation

/// Whether mornings after a practice differ from those without it, in one runner's log.
///
/// Least squares on intercept, this morning's index, the day's load and time; the rest of the
/// practice against the rest of the next morning's index; a circular-shift test; shrinkage toward
/// zero. Source: Freedman and Lane 1983, Phipson and Smyth 2010. Needs 40 pairs with
/// 10 of either kind; below 60 nothing is claimed. It observes; only a coin can separate causes.
struct OwnEffect: Hashable, Sendable {
  let n: Int
  let exposed: Int
  /// Plain difference of means, with minus without.
  let naive: Double
  /// β: index points per exposure, others held equal.
  let adjusted: Double
  let se: Double
  /// How much the SE grew because neighboring days are alike.
  let inflation: Double
  let p: Double
  let shrunk: Double
  let shrunkSD: Double
  let low: Double
  let high: Double
  let probabilityPositive: Double

  static let fewestPairs = 40
  static let fewestOfEither = 10
  static let claimPairs = 60
  /// SD of the prior around no effect, index points.
  static let priorSD = 3.0

  /// One day and the morning after it.
  struct Pair: Hashable, Sendable {
    let exposure: Double
    let today: Double
    let next: Double
    let load: Double
  }

  /// nil with too few pairs, or where the practice cannot be told from the other columns.
  init?(_ pairs: [Pair], priorSD: Double = Self.priorSD) {
    let yes = pairs.filter { $0.exposure > 0 }
    let no = pairs.filter { $0.exposure <= 0 }
    guard pairs.count >= Self.fewestPairs, yes.count >= Self.fewestOfEither,
      no.count >= Self.fewestOfEither, let meanWith = Statistics.mean(yes.map(\.next)),
      let meanWithout = Statistics.mean(no.map(\.next))
    else { return nil }
    let basis = Self.orthogonalBasis(of: pairs)
    let exposure = Self.residuals(pairs.map(\.exposure), basis: basis)
    let outcome = Self.residuals(pairs.map(\.next), basis: basis)
    let spread = Self.dot(exposure, exposure)
    guard spread > 1e-9 else { return nil }

    let beta = Self.dot(exposure, outcome) / spread
    let rest = zip(outcome, exposure).map { $0 - beta * $1 }
    let alike =
      (Self.autocorrelation(exposure) * Self.autocorrelation(rest)).clipped(to: -0.99...0.99)
    let growth = max(1, ((1 + alike) / (1 - alike)).squareRoot())
    let plain = (Self.dot(rest, rest) / Double(pairs.count - 5) / spread).squareRoot()
    let se = plain * growth
    let weight = priorSD * priorSD / (priorSD * priorSD + se * se)

    n = pairs.count
    exposed = yes.count
    naive = meanWith - meanWithout
    adjusted = beta
    self.se = se
    inflation = growth
    p = Self.circularShiftP(exposure: exposure, outcome: outcome, beta: beta, spread: spread)
    shrunk = weight * beta
    shrunkSD = weight.squareRoot() * se
    low = shrunk - RecoveryIndex.intervalSD * shrunkSD
    high = shrunk + RecoveryIndex.intervalSD * shrunkSD
    probabilityPositive =
      shrunkSD > 0 ? NormalDistribution.cumulative(shrunk / shrunkSD) : shrunk > 0 ? 1 : 0.5
  }
}

extension OwnEffect {
  /// `p = (1 + #{k: |β(k)| >= |β|}) / n` over all shifts k = 1 ... n - 1.
  private static func circularShiftP(
    exposure: [Double], outcome: [Double], beta: Double, spread: Double
  ) -> Double {
    let n = exposure.count
    // Shifts that only differ in rounding count as equal.
    let limit = abs(beta) * spread * (1 - 1e-12)
    var asLarge = 1
    for shift in 1..<n {
      var sum = 0.0
      for index in 0..<n {
        sum += exposure[index] * outcome[(index + shift) % n]
      }
      if abs(sum) >= limit { asLarge += 1 }
    }
    return Double(asLarge) / Double(n)
  }

  /// Intercept, this morning's index, load and time, made orthogonal; columns that add nothing
  /// (a load that is always 0) drop out.
  private static func orthogonalBasis(of pairs: [Pair]) -> [[Double]] {
    let columns = [
      pairs.map { _ in 1.0 }, pairs.map(\.today), pairs.map(\.load),
      pairs.indices.map(Double.init),
    ]
    var basis: [[Double]] = []
    for column in columns {
      // Twice, so that rounding leaves nothing of the earlier columns behind.
      let rest = residuals(residuals(column, basis: basis), basis: basis)
      let length = dot(rest, rest).squareRoot()
      guard length > 1e-9 * max(1, dot(column, column).squareRoot()) else { continue }
      basis.append(rest.map { $0 / length })
    }
    return basis
  }

  private static func residuals(_ column: [Double], basis: [[Double]]) -> [Double] {
    basis.reduce(column) { rest, unit in
      let share = dot(rest, unit)
      return zip(rest, unit).map { $0 - share * $1 }
    }
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }

  /// Lag-1 autocorrelation of residuals (their mean is zero).
  private static func autocorrelation(_ values: [Double]) -> Double {
    let total = dot(values, values)
    guard total > 0 else { return 0 }
    return zip(values, values.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / total
  }
}
