/// How loads of one kind stand for missing loads of another.
///
/// `k = median(currency / other)` over sessions that have both. Needs 8 of them. A
/// convention.
enum CurrencyConversion {
  static let fewestPairs = 8
  /// Sessions of one type that a per-minute rate needs.
  static let fewestOfType = 5
  /// Share of training time that a currency must cover.
  static let share = 0.8

  /// The ratios of sessions that have both loads; an other load of zero has none.
  static func ratios(currency: [Double?], other: [Double?]) -> [Double] {
    zip(currency, other).compactMap { wanted, known in
      guard let wanted, let known, known > 0 else { return nil }
      return wanted / known
    }
  }

  /// nil with fewer than 8 pairs.
  static func rate(ratios: [Double]) -> Double? {
    ratios.count >= fewestPairs ? Statistics.median(ratios) : nil
  }
}
