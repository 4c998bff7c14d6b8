/// Exact constants between metric and US units.
enum UnitConversion {
  static let kgPerPound = 0.45359237
  static let gramsPerOunce = 28.349523125
  static let millilitersPerFluidOunce = 29.5735295625
  static let millilitersPerImperialFluidOunce = 28.4130625
  static let metersPerMile = 1609.344

  static func fahrenheit(celsius: Double) -> Double { celsius * 9 / 5 + 32 }
  static func celsius(fahrenheit: Double) -> Double { (fahrenheit - 32) * 5 / 9 }
}
