import Testing

@testable import RecoveryMetrics

struct StatisticsTests {
  @Test func `the median is the middle of the sorted values`() {
    var random = RandomNumbers(seed: 3)
    for round in 0..<3000 {
      let size = 1 + random.below(round < 2900 ? 40 : 600)
      // Few different values make many ties; some rounds are in order already, or against it.
      let choices = [3, 10, 100_000][random.below(3)]
      var values = (0..<size).map { _ in Double(random.below(choices)) / 8 - 1 }
      if round % 7 == 0 { values.sort() }
      if round % 11 == 0 { values.sort(by: >) }
      // Up, then down: the middle is the worst place to divide these.
      if round % 13 == 0 { values = values.sorted() + values.sorted(by: >) }
      let sorted = values.sorted()
      let count = sorted.count
      let expected =
        count % 2 == 1
        ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2
      #expect(Statistics.median(values) == expected, "\(values)")
    }
  }

  @Test func `nothing has no median, and what is no number ends the search`() {
    #expect(Statistics.median([]) == nil)
    #expect(Statistics.median([.nan, 1, .nan, 2, .nan]) != nil)
    #expect(Statistics.median([-.infinity, 0, .infinity]) == 0)
  }
}

/// The same numbers in every run.
private struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
