/// Carbohydrate around running, by body mass. Source: Ivy 1988, Parkin 1997, Thomas 2016.
///
/// After: 1.0 to 1.2 g/kg an hour for 4 h, only when the next demanding session is less than 8 h
/// away; otherwise the day's total decides. Before: 1 to 4 g/kg in the 1 to 4 h before.
enum CarbohydrateDose {
  static let perHour = 1.0...1.2
  static let before = 1.0...4.0

  /// g/kg before a run: about as many as hours before; nil within the last hour, where a small
  /// familiar snack takes its place.
  static func perKg(hoursBefore: Double) -> Double? {
    hoursBefore.reaches(1) ? min(hoursBefore, 4) : nil
  }

  /// g/kg of a day with so many minutes of training: light, moderate about an hour, 1 to 3 hours.
  static func perDay(minutes: Double) -> ClosedRange<Double> {
    if minutes < 45 { return 3...5 }
    return minutes < 90 ? 5...7 : 6...10
  }
}

/// Protein by body mass. Source: Thomas 2016, Schoenfeld 2013.
///
/// A meal: 0.25 to 0.40 g/kg, about 20 to 40 g. A day: 1.2 to 2.0 g/kg in 3 to 5 meals.
enum ProteinDose {
  static let perMeal = 0.25...0.40
  static let perDay = 1.2...2.0
  static let mealGrams = 20.0...40.0
  /// From this age the upper end serves.
  static let upperEndAge = 60

  static func meal(massKg: Double) -> ClosedRange<Double> {
    let low = (perMeal.lowerBound * massKg).clipped(to: mealGrams)
    let high = min(mealGrams.upperBound, max(perMeal.upperBound * massKg, low))
    return low...high
  }
}
