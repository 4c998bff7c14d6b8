/// Foster's monotony and strain: how alike the days of a week are, and that times its load.
///
/// `monotony = mean / population SD` of seven daily totals, rest days as 0;
/// `strain = weekly load × monotony`. Source: Foster 1998. Ours is days and population SD.
struct Monotony: Hashable, Sendable {
  let weekly: Double
  let mean: Double
  let sd: Double
  /// nil where every day has the same load, or none has any.
  let monotony: Double?

  var strain: Double? { monotony.map { weekly * $0 } }

  init?(daily: [Double]) {
    guard let mean = Statistics.mean(daily), let sd = Statistics.populationSD(daily) else {
      return nil
    }
    weekly = daily.reduce(0, +)
    self.mean = mean
    self.sd = sd
    // Equal loads can differ in the last bit of their mean.
    monotony = sd > mean * 1e-9 ? mean / sd : nil
  }
}
