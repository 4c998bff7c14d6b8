/// Stretches of time in order, none touching another: a moment is found among a hundred thousand of
/// them as quickly as among ten.
struct Stretches {
  private let stretches: [ClosedRange<Double>]

  init(_ unsorted: [ClosedRange<Double>]) {
    var stretches: [ClosedRange<Double>] = []
    for next in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = stretches.last, next.lowerBound <= last.upperBound {
        stretches[stretches.count - 1] =
          last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        stretches.append(next)
      }
    }
    self.stretches = stretches
  }

  func contains(_ moment: Double) -> Bool {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].lowerBound <= moment { low = middle + 1 } else { high = middle }
    }
    return low > 0 && stretches[low - 1].contains(moment)
  }
}
