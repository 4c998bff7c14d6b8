import Foundation

/// Sleep against need. Debt is book-keeping: a lost hour is not repaid hour for hour.
///
/// Balance: sum of (sleep - need) over known nights. Running debt: `max(0, debt + need - sleep)`
/// from 0 at the start of its 14 dates. Source: Watson 2015, Walsh 2021.
enum SleepBalance {
  static let fewestNights = 4
  static let debtDays = 14

  static func balance(_ hours: [Double], need: Double) -> Double {
    hours.reduce(0) { $0 + $1 - need }
  }

  static func runningDebt(_ hours: [Double], need: Double) -> Double {
    hours.reduce(0) { max(0, $0 + need - $1) }
  }
}

/// When sleep happens, on a clock that runs from noon to noon.
///
/// Midpoints stay plain clock averages, also on nights of a clock change. Source: Fischer 2021.
enum SleepTiming {
  static let fewestNights = 5

  /// Hours from midnight, -12 to 12, so that 23:30 and 00:30 are neighbors.
  static func midpoint(bed: Double, wake: Double) -> Double {
    fromMidnight(bed + hours(bed: bed, wake: wake) / 2)
  }

  /// Hours from bed to wake by the clock on the wall.
  static func hours(bed: Double, wake: Double) -> Double {
    let span = (wake - bed).truncatingRemainder(dividingBy: 24)
    return span < 0 ? span + 24 : span
  }

  static func fromMidnight(_ hours: Double) -> Double {
    let wrapped = hours.truncatingRemainder(dividingBy: 24)
    if wrapped >= 12 { return wrapped - 24 }
    return wrapped < -12 ? wrapped + 24 : wrapped
  }

  /// Sample SD of the midpoints, in minutes.
  static func spreadMinutes(_ midpoints: [Double]) -> Double? {
    Statistics.sampleSD(midpoints).map { 60 * $0 }
  }

  /// Circular SD of the midpoints, in minutes.
  static func circularSpreadMinutes(_ midpoints: [Double]) -> Double? {
    guard !midpoints.isEmpty else { return nil }
    let turn = 2 * Double.pi / 24
    let count = Double(midpoints.count)
    let cosine = midpoints.reduce(0) { $0 + cos($1 * turn) } / count
    let sine = midpoints.reduce(0) { $0 + sin($1 * turn) } / count
    let length = (cosine * cosine + sine * sine).squareRoot()
    guard length > 0 else { return nil }
    return 60 / turn * max(0, -2 * log(length)).squareRoot()
  }
}

/// Sleep Regularity Index: 100 for identical days, 0 for random ones. Source: Phillips 2017.
///
/// `-100 + 200 × share of epochs in the same state as a day earlier`. Day pairs with gaps drop out.
enum SleepRegularity {
  static let fewestDays = 7
  /// Seven days in a row make six.
  static let fewestPairs = 6

  /// Epochs of one day each: true asleep, nil unknown.
  static func matches(_ days: [[Bool?]]) -> (same: Int, compared: Int) {
    var same = 0
    var compared = 0
    for (today, tomorrow) in zip(days, days.dropFirst()) {
      guard today.count == tomorrow.count, !today.contains(nil), !tomorrow.contains(nil) else {
        continue
      }
      compared += today.count
      same += zip(today, tomorrow).count { $0 == $1 }
    }
    return (same, compared)
  }

  static func index(same: Double, compared: Double) -> Double? {
    compared > 0 ? -100 + 200 * same / compared : nil
  }
}
