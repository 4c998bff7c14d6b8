/// Where a value stands on the vertical axis: the higher the value, the smaller the y.
struct ChartScale {
  let domain: ClosedRange<Double>
  /// In px: `top` for the largest value, `bottom` for the smallest.
  let top: Double
  let bottom: Double

  /// A scale from zero, for bars.
  init(zeroTo maximum: Double, top: Double, bottom: Double) {
    domain = 0...Swift.max(maximum, 1e-9)
    self.top = top
    self.bottom = bottom
  }

  /// A scale just wide enough for these values, for lines; at least `least` wide. A line does not
  /// start at zero; the band of the normal is its reference.
  init(covering values: [Double], least: Double = 0, top: Double, bottom: Double) {
    let finite = values.filter(\.isFinite)
    let low = finite.min() ?? 0
    let high = finite.max() ?? 1
    let missing = Swift.max(0, Swift.max(least, 1e-9) - (high - low))
    domain = (low - missing / 2)...(high + missing / 2)
    self.top = top
    self.bottom = bottom
  }

  func y(_ value: Double) -> Double {
    let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return bottom - Swift.max(0, Swift.min(1, share)) * (bottom - top)
  }
}

/// Columns of equal width that all rows of a picture share. Positions are in per cent.
struct ChartColumns {
  let count: Int

  var width: Double { 100 / Double(Swift.max(count, 1)) }
  func start(_ index: Int) -> Double { Double(index) * width }
  func center(_ index: Int) -> Double { (Double(index) + 0.5) * width }
}

extension Sequence where Element == Bool {
  /// The stretches of true: `[true, true, false, true]` has `0..<2` and `3..<4`.
  var stretches: [Range<Int>] {
    var result: [Range<Int>] = []
    for (index, isTrue) in enumerated() where isTrue {
      if let last = result.last, last.upperBound == index {
        result[result.count - 1] = last.lowerBound..<(index + 1)
      } else {
        result.append(index..<(index + 1))
      }
    }
    return result
  }
}
