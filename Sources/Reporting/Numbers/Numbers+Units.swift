import Foundation
import TrainingModel

/// A number set in a reader's unit, the two apart so that ranges name the unit once.
package struct SetNumber: Hashable, Sendable {
  package let number: String
  package let unit: String
  let marks: NumberMarks

  /// `21.4 km`, `27%`.
  package var text: String {
    if unit.isEmpty { return number }
    return number + (unit == "%" ? marks.percent : Numbers.space + unit)
  }

  /// For a column that tells the unit: `21.4`, `27%`.
  package var column: String { unit == "%" ? text : number }
}

extension Numbers {
  /// Exact factors by definition.
  private static let kilometersPerMile = 1.609344
  private static let kilogramsPerPound = 0.45359237
  private static let litersPerFluidOunce = 0.0295735295625

  /// The value in the reader's unit, not yet rounded. HRV turns from a logarithm to milliseconds.
  package func converted(_ value: Double, _ unit: MetricUnit) -> Double {
    switch (unit, units) {
    case (.lnMilliseconds, _): exp(value)
    case (.kilometers, .imperial), (.kilometersPerHour, .imperial):
      value / Self.kilometersPerMile
    case (.kilograms, .imperial): value / Self.kilogramsPerPound
    case (.liters, .imperial), (.litersPerHour, .imperial): value / Self.litersPerFluidOunce
    case (.celsius, .imperial): value * 9 / 5 + 32
    default: value
    }
  }

  /// What the unit is called beside a number; empty where the number says it by itself.
  package func symbol(of unit: MetricUnit) -> String {
    switch (unit, units) {
    case (.kilometers, .imperial): "mi"
    case (.kilometersPerHour, .imperial): "mph"
    case (.kilograms, .imperial): "lb"
    case (.liters, .imperial): "fl" + Self.space + "oz"
    case (.litersPerHour, .imperial): "fl" + Self.space + "oz/h"
    case (.celsius, .imperial): "°F"
    case (.lnMilliseconds, _): "ms"
    case (.load, _), (.points, _): ""
    case (.days, _), (.nights, _), (.weeks, _), (.none, _), (.flag, _), (.scale, _),
      (.tenScale, _):
      ""
    case (.hours, _), (.clock, _): ""
    default: unit.rawValue
    }
  }

  /// How many decimals a unit is shown with.
  package func decimals(of unit: MetricUnit) -> Int {
    switch (unit, units) {
    case (.scale, _), (.kilometers, _), (.kilograms, _), (.kilometersPerHour, _): 1
    case (.liters, .imperial), (.litersPerHour, .imperial): 0
    case (.liters, _), (.litersPerHour, _): 1
    case (.none, _): 2
    default: 0
    }
  }

  /// The value set in its unit, with the unit's usual decimals or others.
  package func set(_ value: Double, _ unit: MetricUnit, decimals: Int? = nil) -> SetNumber {
    let places = decimals ?? self.decimals(of: unit)
    let symbol = symbol(of: unit)
    switch unit {
    case .hours: return SetNumber(number: clockHours(value), unit: symbol, marks: marks)
    case .clock: return SetNumber(number: clock(value), unit: symbol, marks: marks)
    default:
      return SetNumber(
        number: plain(converted(value, unit), decimals: places), unit: symbol, marks: marks)
    }
  }

  /// A difference in a unit: no offset of its own, and a sign.
  package func difference(_ value: Double, _ unit: MetricUnit, decimals: Int? = nil) -> String {
    let places = decimals ?? self.decimals(of: unit)
    let symbol = symbol(of: unit)
    if unit == .hours {
      let text = clockHours(value)
      return value > 0 && text != "0:00" ? "+" + text : text
    }
    let isTemperature = unit == .celsius && units == .imperial
    let scaled = isTemperature ? value * 9 / 5 : converted(value, unit)
    return SetNumber(number: signed(scaled, decimals: places), unit: symbol, marks: marks).text
  }

  /// `7:08–7:38`, `50–67 ms`: the unit once.
  package func range(
    _ range: ClosedRange<Double>, _ unit: MetricUnit, decimals: Int? = nil
  ) -> String {
    let low = set(range.lowerBound, unit, decimals: decimals)
    let high = set(range.upperBound, unit, decimals: decimals)
    let numbers = self.range(low.number, high.number)
    return SetNumber(number: numbers, unit: low.unit, marks: marks).text
  }
}
