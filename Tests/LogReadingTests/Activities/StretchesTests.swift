import Testing

@testable import LogReading

struct StretchesTests {
  @Test(arguments: [
    (0.0, false), (1, true), (2, true), (3, true), (4, true), (4.5, false), (6, true), (9, false),
  ])
  func `a moment is inside, ends included`(_ moment: Double, _ isInside: Bool) {
    #expect(Stretches([6...6, 2...4, 1...3]).contains(moment) == isInside)
  }

  @Test func `any stretches in any order answer as one by one`() {
    var random = SeededRandom(seed: 5)
    for count in 0..<60 {
      let all = (0..<count).map { _ in
        let start = Double(Int.random(in: 0...80, using: &random))
        return start...start + Double(Int.random(in: 0...6, using: &random))
      }
      let stretches = Stretches(all)
      for moment in stride(from: -1, to: 90, by: 0.5) {
        #expect(stretches.contains(moment) == all.contains { $0.contains(moment) })
      }
    }
  }
}
