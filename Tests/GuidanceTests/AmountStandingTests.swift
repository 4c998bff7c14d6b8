import Testing
import TrainingModel

@testable import Guidance

/// Logged amounts against the usual ranges of a page.
struct AmountStandingTests {
  @Test(arguments: [
    (9.9, AmountStanding.below), (10, .within), (12, .within), (15, .within), (15.1, .above),
  ])
  func `ends belong to the range`(_ value: Double, _ expected: AmountStanding) {
    #expect(AmountStanding(value, in: 10...15) == expected)
  }

  @Test func `what was not logged is neither below nor above`() {
    #expect(AmountStanding(nil, in: 10...15) == .notLogged)
  }

  @Test func `the shipped cold water page holds minutes and degrees against their ranges`() throws {
    let page = try #require(ShippedContent.library.page("cold-water"))
    let entry = PracticeEntry(slug: "cold-water", minutes: 20, celsius: 9)
    #expect(page.amounts(of: entry).map(\.standing) == [.above, .below])
    let bare = PracticeEntry(slug: "cold-water")
    #expect(page.amounts(of: bare).map(\.standing) == [.notLogged, .notLogged])
  }
}
