extension String {
  /// The candidate that was most likely meant: at most a third of the letters differ, and three at
  /// most. Of two equally close the first in alphabetical order, so that it never depends on order.
  package func closest(among candidates: some Sequence<String>) -> String? {
    let letters = lowercased().unicodeScalars.prefix(64)
    let limit = Swift.min(3, Swift.max(1, letters.count / 3))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate != self {
      let other = candidate.lowercased().unicodeScalars.prefix(64)
      guard abs(letters.count - other.count) <= limit else { continue }
      let distance = Self.edits(from: Array(letters), to: Array(other))
      guard distance <= limit else { continue }
      if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  /// `did you mean 'illness'?`, or nil where nothing is close.
  package func didYouMean(among candidates: some Sequence<String>) -> String? {
    closest(among: candidates).map { "did you mean \($0.quoted)?" }
  }

  /// How many letters to insert, remove, replace or swap with their neighbor (optimal string
  /// alignment).
  private static func edits(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var least = Swift.min(
          last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = Swift.min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
