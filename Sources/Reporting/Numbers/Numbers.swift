import TrainingModel

/// Sets numbers for a reader: grouped, rounded, with the runner's units and no-break spaces.
///
/// Nothing here depends on a locale. Rounding is half away from zero, as people round.
package struct Numbers: Hashable, Sendable {
  package let units: Settings.Units
  package let marks: NumberMarks

  package init(units: Settings.Units, marks: NumberMarks = .english) {
    self.units = units
    self.marks = marks
  }

  /// Between a number and its unit.
  package static let space = "\u{00A0}"
  /// The real minus sign.
  package static let minus = "\u{2212}"
  package static let dash = "\u{2013}"
  /// What stands where there is no value.
  package static let missing = "\u{2013}"
}

extension Numbers {
  /// `2,189`, `3.0`, `−1.5`: with so many decimals.
  package func plain(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return Self.missing }
    let scale = Self.power(of: decimals)
    let whole = Int((abs(value) * scale + 1e-9).rounded(.toNearestOrAwayFromZero))
    let sign = value < 0 && whole != 0 ? Self.minus : ""
    let fraction = whole % Int(scale)
    let digits = grouped(whole / Int(scale))
    return sign + digits + (decimals > 0 ? marks.decimal + fraction.padded(to: decimals) : "")
  }

  /// `6`, `1.5`: one decimal where the number is not whole.
  package func short(_ value: Double) -> String {
    plain(value, decimals: value == value.rounded() ? 0 : 1)
  }

  /// With a plus sign where it is above zero: `+2.4`.
  package func signed(_ value: Double, decimals: Int = 0) -> String {
    let text = plain(value, decimals: decimals)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// `6:50` for 6.83 hours, in tables.
  package func clockHours(_ hours: Double) -> String {
    guard hours.isFinite, abs(hours) < 100_000 else { return Self.missing }
    let minutes = Self.minutes(ofHours: abs(hours))
    let sign = hours < 0 && minutes != 0 ? Self.minus : ""
    return sign + "\(minutes / 60):\((minutes % 60).padded(to: 2))"
  }

  /// `8 h 10 min`, `45 min`, in sentences.
  package func spokenHours(_ hours: Double) -> String {
    guard hours.isFinite, abs(hours) < 100_000 else { return Self.missing }
    let minutes = Self.minutes(ofHours: abs(hours))
    let sign = hours < 0 && minutes != 0 ? Self.minus : ""
    let (full, rest) = (minutes / 60, minutes % 60)
    if full == 0 { return sign + "\(rest)\(Self.space)min" }
    let ofHours = "\(full)\(Self.space)h"
    return sign + (rest == 0 ? ofHours : ofHours + Self.space + "\(rest)\(Self.space)min")
  }

  /// `22:15` for minutes after midnight; beyond a day it wraps round.
  package func clock(_ minutes: Double) -> String {
    guard minutes.isFinite, abs(minutes) < 1e6 else { return Self.missing }
    return ClockTime(wrappingMinutes: Int(minutes.rounded())).description
  }

  /// `27%`.
  package func percent(_ value: Double, decimals: Int = 0) -> String {
    plain(value, decimals: decimals) + marks.percent
  }

  /// A number with its unit behind a no-break space: `21.4 km`.
  package func with(_ unit: String, _ number: String) -> String {
    unit.isEmpty ? number : number + Self.space + unit
  }

  /// `1,030–1,210`; with words where a minus sign would meet the dash.
  package func range(_ low: String, _ high: String) -> String {
    if low == high { return low }
    let hasMinus = low.hasPrefix(Self.minus) || high.hasPrefix(Self.minus)
    return hasMinus ? "\(low) \(marks.through) \(high)" : low + Self.dash + high
  }

  /// To the nearest `step`: loads to 10, grams and minutes to 5.
  package func stepped(_ value: Double, to step: Double) -> Double {
    (value / step).rounded(.toNearestOrAwayFromZero) * step
  }

  private static func minutes(ofHours hours: Double) -> Int {
    Int((hours * 60 + 1e-9).rounded(.toNearestOrAwayFromZero))
  }

  private static func power(of decimals: Int) -> Double {
    (0..<max(0, decimals)).reduce(1) { power, _ in power * 10 }
  }

  private func grouped(_ whole: Int) -> String {
    guard whole >= 1000 else { return String(whole) }
    return grouped(whole / 1000) + marks.group + (whole % 1000).padded(to: 3)
  }
}
