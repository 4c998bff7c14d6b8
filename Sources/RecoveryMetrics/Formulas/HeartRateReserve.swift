/// The span between a runner's resting and highest heart rate.
///
/// `ΔHR = (HR - rest) / (max - rest)`. Source: Karvonen 1957. Needs both ends, at least 40 bpm
/// apart; a heart rate at or below rest counts as 0, one above max is kept.
struct HeartRateReserve: Hashable, Sendable {
  let rest: Double
  let maximum: Double

  /// Below this span the ends cannot be right.
  static let smallestSpan = 40.0

  /// nil where the ends are less than 40 bpm apart.
  init?(rest: Double, maximum: Double) {
    guard (maximum - rest).reaches(Self.smallestSpan) else { return nil }
    self.rest = rest
    self.maximum = maximum
  }

  func fraction(at heartRate: Double) -> Double {
    max(0, (heartRate - rest) / (maximum - rest))
  }

  func heartRate(atFraction fraction: Double) -> Double {
    rest + fraction * (maximum - rest)
  }

  /// `208 - 0.7 age`; typical error near 10 bpm. Source: Tanaka 2001.
  static func tanakaMaximum(age: Double) -> Double { 208 - 0.7 * age }

  /// `206 - 0.88 age`, an alternative for women. Source: Gulati 2010.
  static func gulatiMaximum(age: Double) -> Double { 206 - 0.88 * age }
}
