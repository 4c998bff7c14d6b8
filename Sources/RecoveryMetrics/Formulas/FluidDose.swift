/// What was sweated out in a run, and how much to drink after it.
///
/// `deficit = mass before - mass after`, `sweat = deficit + drunk - urine`; drink 1.25 to 1.5 L per
/// kg of deficit over 4 to 6 h if the next session is within a day. Source: Shirreffs 1996, Sawka
/// 2007, Thomas 2016, Evans 2017. For healthy adults; never catch up where nothing was lost.
struct FluidDose: Hashable, Sendable {
  let massBefore: Double
  let massAfter: Double
  var drunkLiters: Double?
  var urineLiters = 0.0
  var hours: Double?

  static let litersPerKg = 1.25...1.5
  static let usualHours = 4.0
  /// Never suggest drinking faster than this (a convention).
  static let fastestLitersPerHour = 0.8

  var deficitKg: Double { massBefore - massAfter }
  /// nil for a mass that is not positive.
  var deficitPercent: Double? { massBefore > 0 ? 100 * deficitKg / massBefore : nil }
  var sweatLiters: Double? { drunkLiters.map { deficitKg + $0 - urineLiters } }
  var sweatRate: Double? {
    guard let sweatLiters, let hours, hours > 0 else { return nil }
    return sweatLiters / hours
  }

  /// Liters to drink; nil where nothing was lost.
  var replacement: ClosedRange<Double>? {
    guard deficitKg > 0 else { return nil }
    return (Self.litersPerKg.lowerBound * deficitKg)...(Self.litersPerKg.upperBound * deficitKg)
  }

  /// Hours to drink it in: 4, or as many as keep to 0.8 L an hour.
  var replacementHours: Double? {
    replacement.map { max(Self.usualHours, $0.upperBound / Self.fastestLitersPerHour) }
  }
}

/// Sodium that goes with sweat. Personal sweat is unknown: 20 to 80 mmol/L is shown as a span.
enum SodiumDose {
  static let milligramsPerMillimole = 22.98977
  static let saltMilligramsPerMillimole = 58.443
  static let sweatMillimolesPerLiter = 20.0...80.0

  static func lostMillimoles(sweatLiters: Double, perLiter: Double) -> Double {
    sweatLiters * perLiter
  }

  static func milligrams(millimoles: Double) -> Double { millimoles * milligramsPerMillimole }
  static func saltGrams(millimoles: Double) -> Double {
    millimoles * saltMilligramsPerMillimole / 1000
  }
}
