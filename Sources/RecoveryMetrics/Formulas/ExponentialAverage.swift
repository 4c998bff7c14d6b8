import Foundation

/// Exponentially weighted averages of daily load: `state + λ (load - state)`.
///
/// Ours is `λ = 1 - e^(-1/N)`, fitness with N = 42 days, fatigue with N = 7. Source: Banister
/// 1975, 1991; Coggan. Smoothed training under friendly names; the time constants are conventions.
enum ExponentialAverage {
  static let fitnessDays = 42.0
  static let fatigueDays = 7.0
  /// Known days whose mean load is the start value.
  static let seedDays = 14

  /// `1 - e^(-1/N)`: ours, and GoldenCheetah's.
  static func weight(days: Double) -> Double { 1 - exp(-1 / days) }
  /// `1/N`: the documented formula of TrainingPeaks.
  static func reciprocalWeight(days: Double) -> Double { 1 / days }
  /// `2/(N+1)`: Runalyze and Williams 2017.
  static func spanWeight(days: Double) -> Double { 2 / (days + 1) }
  /// `1 - 0.5^(1/h)`: by half-life.
  static func halfLifeWeight(days: Double) -> Double { 1 - pow(0.5, 1 / days) }

  static func next(_ state: Double, load: Double, weight: Double) -> Double {
    state + weight * (load - state)
  }

  static func run(_ loads: [Double], from start: Double, weight: Double) -> Double {
    loads.reduce(start) { next($0, load: $1, weight: weight) }
  }

  /// The share of a state that is left after `daysOff` days without load.
  static func remainder(daysOff: Double, days: Double = fitnessDays) -> Double {
    exp(-daysOff / days)
  }
}

/// The ratio of the last week's load to the weeks before. Appendix only: it adds artefacts and no
/// causal support (Lolli 2019; Impellizzeri 2020, 2021). Source: Williams 2017; Windt and Gabbett
/// 2019. Needs 28 known days and a chronic load above zero.
enum AcuteChronicRatio {
  static let acuteDays = 7
  static let chronicDays = 28

  static func coupled(_ daily: [Double]) -> Double? {
    ratio(acute: daily.suffix(acuteDays), chronic: daily.suffix(chronicDays), of: daily)
  }

  /// The last 7 days over the 21 before them.
  static func uncoupled(_ daily: [Double]) -> Double? {
    ratio(
      acute: daily.suffix(acuteDays),
      chronic: daily.suffix(chronicDays).prefix(chronicDays - acuteDays), of: daily)
  }

  /// The last 7 days' mean minus that of the 21 before them; nil where the ratio is.
  static func difference(_ daily: [Double]) -> Double? {
    let before = Array(daily.suffix(chronicDays).prefix(chronicDays - acuteDays))
    guard daily.count >= chronicDays, let near = Statistics.mean(Array(daily.suffix(acuteDays))),
      let far = Statistics.mean(before), far > 0
    else { return nil }
    return near - far
  }

  /// Averages with `λ = 2/(N+1)`, seeded with the first load.
  static func exponential(_ daily: [Double]) -> Double? {
    guard daily.count >= chronicDays, let first = daily.first else { return nil }
    let rest = Array(daily.dropFirst())
    func average(_ days: Int) -> Double {
      ExponentialAverage.run(
        rest, from: first, weight: ExponentialAverage.spanWeight(days: Double(days)))
    }
    let chronic = average(chronicDays)
    return chronic > 0 ? average(acuteDays) / chronic : nil
  }

  /// The coupled ratio that goes with an uncoupled one: `4 r / (3 + r)`.
  static func coupled(fromUncoupled ratio: Double) -> Double { 4 * ratio / (3 + ratio) }

  private static func ratio(
    acute: ArraySlice<Double>, chronic: ArraySlice<Double>, of daily: [Double]
  ) -> Double? {
    guard daily.count >= chronicDays, let near = Statistics.mean(Array(acute)),
      let far = Statistics.mean(Array(chronic)), far > 0
    else { return nil }
    return near / far
  }
}
