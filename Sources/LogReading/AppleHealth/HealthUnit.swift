/// What the units of a health export are worth. They are the phone owner's: kilometers or miles,
/// kilograms or pounds, and never to be guessed.
enum HealthUnit {
  static func meters(_ value: Double?, _ unit: String?) -> Double? {
    scaled(
      value, unit, ["m": 1, "km": 1000, "mi": 1609.344, "yd": 0.9144, "ft": 0.3048, "cm": 0.01])
  }

  static func minutes(_ value: Double?, _ unit: String?) -> Double? {
    scaled(value, unit, ["min": 1, "s": 1.0 / 60, "sec": 1.0 / 60, "hr": 60, "h": 60])
  }

  static func kilograms(_ value: Double?, _ unit: String?) -> Double? {
    scaled(value, unit, ["kg": 1, "g": 0.001, "lb": 0.45359237, "st": 6.35029318])
  }

  static func perMinute(_ value: Double?, _ unit: String?) -> Double? {
    scaled(value, unit, ["count/min": 1, "count/s": 60])
  }

  /// SpO2 is written as a share of 1 or, by some apps, in per cent.
  static func percent(_ value: Double?) -> Double? {
    value.map { $0 <= 1.5 ? $0 * 100 : $0 }
  }

  /// `56 degF`, as metadata writes a measure.
  static func celsius(_ text: String) -> Double? {
    guard let (value, unit) = measure(text) else { return nil }
    switch unit {
    case "degC": return value
    case "degF": return (value - 32) * 5 / 9
    case "K": return value - 273.15
    default: return nil
    }
  }

  /// `1234 cm`.
  static func measure(_ text: String) -> (value: Double, unit: String)? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let value = Double(plainDecimal: parts[0]) else { return nil }
    return (value, String(parts[1]))
  }

  private static func scaled(
    _ value: Double?, _ unit: String?, _ factors: [String: Double]
  ) -> Double? {
    guard let value, let unit, let factor = factors[unit] else { return nil }
    return value * factor
  }
}
