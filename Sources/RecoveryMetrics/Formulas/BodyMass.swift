/// Body mass over weeks. Day-to-day noise is near 0.7 % (Cheuvront 2004): only means speak.
enum BodyMass {
  /// Mornings that a 7-day mean needs.
  static let fewestMornings = 3

  static func percentChange(from reference: Double, to value: Double) -> Double? {
    LoadChange.percent(of: value, over: reference)
  }
}
