import TrainingModel

/// How a logged amount stands against the usual range of its page. Ends of the range are within.
package enum AmountStanding: String, Hashable, Sendable {
  case below, within, above
  case notLogged = "not logged"

  init(_ value: Double?, in range: ClosedRange<Double>) {
    guard let value else {
      self = .notLogged
      return
    }
    let tolerance = 1e-9
    self =
      value < range.lowerBound - tolerance
      ? .below : value > range.upperBound + tolerance ? .above : .within
  }
}

extension GuidancePage {
  /// The usual range of an amount that a log can hold, and where an entry stands in it.
  package struct Amount: Hashable, Sendable {
    /// `min` or `°C`.
    package let unit: String
    package let value: Double?
    package let range: ClosedRange<Double>
    package let standing: AmountStanding
  }

  /// The minutes and degrees of one entry against the ranges of this page; empty where the page
  /// has none. Ranges of other amounts, such as minutes a muscle, cannot be read off a log.
  package func amounts(of entry: PracticeEntry) -> [Amount] {
    [("minutes", "min", entry.minutes), ("celsius", "°C", entry.celsius)].compactMap {
      name, unit, value in
      ranges[name].map {
        Amount(unit: unit, value: value, range: $0, standing: AmountStanding(value, in: $0))
      }
    }
  }
}
