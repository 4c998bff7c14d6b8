import TrainingModel

/// What goes with the runner's better mornings: every practice of the log that was done, and left
/// out, often enough to look.
///
/// It observes and never claims a cause. The last 365 days count: runners and habits change.
package struct PracticeEffects: Hashable, Sendable {
  /// One practice and the mornings after it.
  package struct Effect: Hashable, Sendable {
    package let slug: String
    /// Pairs of a day and the morning after it.
    package let pairs: Int
    /// Pairs with the practice.
    package let exposed: Int
    /// Plain difference of the next morning's index, with minus without.
    package let rawDifference: Double
    /// After allowing for that morning, the day's load and time.
    package let adjusted: Double
    /// The same, drawn toward zero.
    package let estimate: Double
    package let interval80: ClosedRange<Double>
    /// Chance that the difference is above zero, as far as this log can tell.
    package let probabilityPositive: Double
    /// Of the circular-shift test, and allowing for how many practices were looked at.
    package let p: Double
    package let adjustedP: Double
    /// Whether it stays at a false discovery rate of 10 %.
    package let isKept: Bool
    /// Below 60 pairs nothing is claimed.
    package let isEnoughToClaim: Bool
  }

  /// Best first, by the lower end of the interval.
  package let effects: [Effect]
  /// How many practices were looked at.
  package var tested: Int { effects.count }
  /// Pairs of a day and the morning after, both with an index, and the day's load known.
  package let pairs: Int

  static let days = 365
}

extension WeekMeasurer {
  /// What goes with better mornings, as of a week.
  package func practiceEffects(through week: Week) -> PracticeEffects {
    PracticeEffects(MorningPairs(view(of: week), flagBook: flagBook))
  }
}

extension PracticeEffects {
  init(_ mornings: MorningPairs) {
    let found = mornings.slugs.compactMap { slug in
      OwnEffect(mornings.pairs(for: slug)).map { (slug: slug, own: $0) }
    }
    let adjusted = MultipleTests.adjusted(found.map(\.own.p))
    pairs = mornings.count
    effects = zip(found, adjusted).map { Effect($0.slug, $0.own, adjustedP: $1) }
      .sorted { ($1.interval80.lowerBound, $0.slug) < ($0.interval80.lowerBound, $1.slug) }
  }
}

extension PracticeEffects.Effect {
  init(_ slug: String, _ own: OwnEffect, adjustedP: Double) {
    self.slug = slug
    pairs = own.n
    exposed = own.exposed
    rawDifference = own.naive
    adjusted = own.adjusted
    estimate = own.shrunk
    interval80 = own.low...max(own.low, own.high)
    probabilityPositive = own.probabilityPositive
    p = own.p
    self.adjustedP = adjustedP
    isKept = adjustedP.isWithin(MultipleTests.falseDiscoveryRate)
    isEnoughToClaim = own.n >= OwnEffect.claimPairs
  }
}
