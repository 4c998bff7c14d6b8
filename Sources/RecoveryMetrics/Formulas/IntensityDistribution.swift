import Foundation

/// How training time is shared by easy, moderate and hard.
///
/// Source: Seiler 2010; polarization index `log10(z1/z2 × z3 × 100)` of Treff 2019. Time in zones
/// and counting sessions give different answers: never compare across methods.
struct IntensityDistribution: Hashable, Sendable {
  /// Shares of the three zones, 0 to 1.
  let fractions: [Double]

  /// nil unless there are three zones with some time.
  init?(minutes: [Double]) {
    let total = minutes.reduce(0, +)
    guard minutes.count == 3, total > 0 else { return nil }
    fractions = minutes.map { $0 / total }
  }

  var lowSharePercent: Double { 100 * fractions[0] }

  /// nil where the hard zone outweighs the easy one, or the easy zone is empty.
  var polarizationIndex: Double? {
    let (low, middle, high) = (fractions[0], fractions[1], fractions[2])
    if high == 0 { return 0 }
    guard high <= low else { return nil }
    // Without any moderate time one hundredth stands in for it, taken from the hard zone.
    let product = middle == 0 ? low / 0.01 * (high - 0.01) * 100 : low / middle * high * 100
    return product > 0 ? log10(product) : nil
  }

  /// Index above 2 and easy > hard > moderate.
  var isPolarized: Bool {
    guard let index = polarizationIndex else { return false }
    return index > 2 && fractions[0] > fractions[2] && fractions[2] > fractions[1]
  }

  /// The least that a share rests on.
  static let fewestSessions = 8
  static let fewestMinutes = 300.0
  static let days = 28
}
