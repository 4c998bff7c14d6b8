import TrainingModel

/// The unit in which a column is kept, and the other units in which a person may type it.
enum MeasureUnit {
  case kilometers, meters, kilograms, degreesCelsius, liters, minutes, hours

  /// The unit that a column's name ends with, nil for a column without one.
  init?(column: String) {
    switch column {
    case "distance_km": self = .kilometers
    case "ascent_m": self = .meters
    case "weight_kg", "weight_before_kg", "weight_after_kg": self = .kilograms
    case "temperature_c": self = .degreesCelsius
    case "fluid_l": self = .liters
    case "duration_min", "nap_minutes": self = .minutes
    case "sleep_hours": self = .hours
    default: return nil
    }
  }

  /// The value in this unit of a number that was typed with a suffix; nil for an unknown suffix.
  func value(_ number: Double, _ suffix: String) -> Double? {
    if self == .degreesCelsius {
      switch suffix {
      case "c", "°c": return number
      case "f", "°f": return (number - 32) * 5 / 9
      default: return nil
      }
    }
    return factor(of: suffix).map { number * $0 }
  }

  /// How much of this unit one of the other is. US sizes, exact.
  private func factor(of suffix: String) -> Double? {
    switch (self, suffix) {
    case (.kilometers, "km"), (.meters, "m"), (.kilograms, "kg"), (.liters, "l"): 1
    case (.minutes, "min"), (.hours, "h"): 1
    case (.kilometers, "m"): 0.001
    case (.kilometers, "mi"), (.kilometers, "mile"), (.kilometers, "miles"): 1.609344
    case (.meters, "ft"), (.meters, "feet"): 0.3048
    case (.kilograms, "lb"), (.kilograms, "lbs"): 0.45359237
    case (.liters, "ml"): 0.001
    case (.liters, "oz"), (.liters, "floz"), (.liters, "fl oz"): 0.0295735295625
    case (.minutes, "h"): 60
    case (.hours, "min"): 1.0 / 60
    default: nil
    }
  }

  /// An example of each unit, for a remedy.
  var example: String {
    switch self {
    case .kilometers: "10, 10km or 6.2mi"
    case .meters: "120, 120m or 400ft"
    case .kilograms: "62.4, 62.4kg or 137.5lb"
    case .degreesCelsius: "11, 11C or 52F"
    case .liters: "0.5, 500ml or 17oz"
    case .minutes: "62, 62min or 1:02:00"
    case .hours: "7.5, 7.5h or 7:30"
    }
  }
}
