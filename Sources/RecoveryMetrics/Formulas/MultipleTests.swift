/// Benjamini-Hochberg: what to keep when many practices are looked at together.
///
/// Twelve practices tested at 5 % give a "finding" half the time. Source: Benjamini and Hochberg
/// 1995; q = 0.10.
enum MultipleTests {
  static let falseDiscoveryRate = 0.10

  /// p-values that may be compared with q as they stand, in the order given.
  static func adjusted(_ p: [Double]) -> [Double] {
    let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
    var result = p
    var smallest = 1.0
    for (rank, index) in order.enumerated().reversed() {
      smallest = min(smallest, p[index] * Double(p.count) / Double(rank + 1))
      result[index] = smallest
    }
    return result
  }

  static func kept(_ p: [Double], q: Double = falseDiscoveryRate) -> Int {
    adjusted(p).count { $0.isWithin(q) }
  }
}
