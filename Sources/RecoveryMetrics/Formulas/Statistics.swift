import Foundation

/// Means, spreads and quantiles of a runner's values.
///
/// The sample SD (divided by n - 1) serves baselines, the population SD only Foster's monotony.
/// Every function answers nil where there are too few values to answer.
enum Statistics {
  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// Needs two values.
  static func sampleSD(_ values: [Double]) -> Double? {
    guard values.count >= 2, let squares = sumOfSquares(values) else { return nil }
    return (squares / Double(values.count - 1)).squareRoot()
  }

  static func populationSD(_ values: [Double]) -> Double? {
    guard let squares = sumOfSquares(values) else { return nil }
    return (squares / Double(values.count)).squareRoot()
  }

  /// The middle value, or the mean of the two middle ones.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    var values = values
    let middle = values.count / 2
    return values.withUnsafeMutableBufferPointer { buffer in
      let upper = select(middle, in: buffer)
      if buffer.count % 2 == 1 { return upper }
      let lower = buffer[..<middle].max() ?? upper
      return (lower + upper) / 2
    }
  }

  /// The value that would stand at `place` if the values were sorted; smaller ones stand before it
  /// afterwards. Source: Hoare 1961 (Find); what it has not found soon is sorted (Musser 1997).
  private static func select(
    _ place: Int, in values: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    var low = 0
    var high = values.count - 1
    var rounds = 2 * (Int.bitWidth - values.count.leadingZeroBitCount)
    while low < high {
      guard rounds > 0 else {
        var rest = UnsafeMutableBufferPointer(rebasing: values[low...high])
        rest.sort()
        break
      }
      rounds -= 1
      let pivot = values[low + (high - low) / 2]
      var left = low
      var right = high
      while left <= right {
        while values[left] < pivot { left += 1 }
        while pivot < values[right] { right -= 1 }
        guard left <= right else { break }
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
      if place <= right { high = right } else if place >= left { low = left } else { break }
    }
    return values[place]
  }

  /// Median distance from the median.
  static func medianAbsoluteDeviation(_ values: [Double]) -> Double? {
    guard let center = median(values) else { return nil }
    return median(values.map { abs($0 - center) })
  }

  /// 1.4826 times the median absolute deviation: an SD that single odd days do not move.
  static func robustSD(_ values: [Double]) -> Double? {
    medianAbsoluteDeviation(values).map { 1.4826 * $0 }
  }

  /// The value below which the fraction `p` lies, by linear interpolation (type 7).
  static func quantile(_ p: Double, of values: [Double]) -> Double? {
    guard !values.isEmpty, p.isFinite else { return nil }
    let sorted = values.sorted()
    let place = min(max(p, 0), 1) * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  /// The largest percentile, 0 to 100, whose type-7 quantile is not above `value`: "at or above
  /// the 75th percentile" holds exactly when this is 75 or more.
  static func percentile(of value: Double, among values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    guard let above = sorted.firstIndex(where: { $0 > value + Tolerance.threshold }) else {
      return 100
    }
    guard above > 0 else { return 0 }
    let step = sorted[above] - sorted[above - 1]
    let share = min(max((value - sorted[above - 1]) / step, 0), 1)
    return 100 * (Double(above - 1) + share) / Double(sorted.count - 1)
  }

  private static func sumOfSquares(_ values: [Double]) -> Double? {
    guard let center = mean(values) else { return nil }
    return values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
  }
}

/// How much a comparison with a fixed threshold gives way, so that the last bit of a sum decides
/// nothing: 1200 against 1000 is 20 %.
enum Tolerance {
  static let threshold = 1e-9
}

extension Double {
  /// At or above `limit`, with the tolerance of fixed thresholds.
  func reaches(_ limit: Double) -> Bool { self >= limit - Tolerance.threshold }
  /// At or below `limit`, with the tolerance of fixed thresholds.
  func isWithin(_ limit: Double) -> Bool { self <= limit + Tolerance.threshold }
  /// Clearly above `limit`.
  func exceeds(_ limit: Double) -> Bool { self > limit + Tolerance.threshold }
  /// Clearly below `limit`.
  func fallsBelow(_ limit: Double) -> Bool { self < limit - Tolerance.threshold }

  func clipped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
