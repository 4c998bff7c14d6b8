import Foundation

/// A week at three quarters of the usual load or less, that still holds some. A coaching
/// convention; direct evidence in runners is weak.
enum DownWeek {
  static let share = 0.75
  static let referenceWeeks = 3
  /// How far back the reference is looked for.
  static let weeksBack = 12

  static func isDown(load: Double, reference: Double) -> Bool {
    load > 0 && load.isWithin(share * reference)
  }

  /// For each week, oldest first, whether it was a down week; nil where that cannot be told. The
  /// reference is the mean of the last three complete weeks that are not down weeks themselves.
  /// A week that cannot be judged counts as an ordinary one.
  static func detect(_ loads: [Double?]) -> [Bool?] {
    var result: [Bool?] = []
    result.reserveCapacity(loads.count)
    for (index, load) in loads.enumerated() {
      var (sum, count) = (0.0, 0)
      var earlier = index - 1
      while count < referenceWeeks, earlier >= max(0, index - weeksBack) {
        if let known = loads[earlier], result[earlier] != true {
          (sum, count) = (sum + known, count + 1)
        }
        earlier -= 1
      }
      guard let load, count == referenceWeeks else {
        result.append(nil)
        continue
      }
      result.append(isDown(load: load, reference: sum / Double(count)))
    }
    return result
  }
}

/// Less running before a race. Source: Bosquet 2007, Wang 2023: about two weeks, volume down 41 to
/// 60 %, intensity and frequency kept.
enum Taper {
  static let cut = 0.41...0.60
  static let baselineWeeks = 3
  static let weeksBack = 8

  static func cutPercent(volume: Double, baseline: Double) -> Double? {
    baseline > 0 ? 100 * (1 - volume / baseline) : nil
  }

  /// Time constant of `V(t) = V0 e^(-t/τ)` with this mean cut: `(1 - e^(-x))/x = 1 - m`, `τ = T/x`.
  static func timeConstant(days: Double, meanCut: Double) -> Double? {
    guard days > 0, meanCut > 0, meanCut < 1 else { return nil }
    var low = 1e-12
    var high = 1e6
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if (1 - exp(-middle)) / middle > 1 - meanCut { low = middle } else { high = middle }
    }
    return days / ((low + high) / 2)
  }
}
