/// How this week and this run compare with the weeks and runs before.
enum LoadChange {
  /// Per cent above `reference`; nil for a reference that is not positive.
  static func percent(of value: Double, over reference: Double) -> Double? {
    reference > 0 ? 100 * (value / reference - 1) : nil
  }

  /// Per cent that `today` is longer than the longest of the 30 days before; nil without any.
  /// Source: Schuster Brandt Frandsen 2025, observational.
  static func spike(today: Double, before: [Double]) -> Double? {
    before.max().flatMap { percent(of: today, over: $0) }
  }

  /// The days in which a longest run is looked for.
  static let spikeDays = 30

  enum SpikeSize: String { case none, small, moderate, large }

  /// Up to 10 % none, up to 30 % small, up to 100 % moderate, above large.
  static func size(ofSpike percent: Double) -> SpikeSize {
    if percent.isWithin(10) { return .none }
    if percent.isWithin(30) { return .small }
    return percent.isWithin(100) ? .moderate : .large
  }
}
