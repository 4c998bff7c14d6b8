import Testing
import TrainingModel

@testable import RecoveryMetrics

/// A normal never holds values of two devices or apps.
struct NewBaselineTests {
  /// Seven weeks of HRV: one device before `day`, another from it on that reads 20 ms higher.
  private func changed(on day: Int) -> LogStory {
    var story = LogStory()
    story.usualMornings(0..<49) { place, row in
      row.hrvRMSSD = (place % 2 == 0 ? 60 : 66) + (place >= day ? 20 : 0)
      row.sources[.hrv] = place >= day ? "Strap" : "Watch"
    }
    return story
  }

  @Test func `a new device is learned anew, and then is the normal`() throws {
    let story = changed(on: 21)
    #expect(story.reading("hrv.week_ln", week: 2)?.status == .within)
    let first = try #require(story.reading("hrv.week_ln", week: 3))
    #expect(first.status == .learning && first.learned?.have == 0)
    let second = try #require(story.reading("hrv.week_ln", week: 4))
    #expect(second.status == .learning && second.learned?.have == 7)
    #expect(story.reading("hrv.week_ln", week: 5)?.status == .within)
  }

  @Test func `other measures keep their normal`() {
    #expect(changed(on: 21).reading("rhr.week", week: 3)?.status == .within)
  }

  @Test func `the same values of one device would be far above normal`() {
    var story = changed(on: 21)
    for index in story.log.checkIns.indices { story.log.checkIns[index].sources = [:] }
    #expect(story.reading("hrv.week_ln", week: 3)?.status == .above)
  }

  @Test func `a day's part of the index waits for the new normal too`() {
    let mornings = Ledger(log: changed(on: 21).log, settings: Settings()).mornings
    #expect(mornings[contribution: .lnRMSSD, 20] != nil)
    for day in 21..<31 { #expect(mornings[contribution: .lnRMSSD, day] == nil) }
    #expect(mornings[contribution: .lnRMSSD, 31] != nil)
  }

  @Test func `two devices that take turns each keep their own normal`() throws {
    var story = LogStory()
    story.usualMornings(0..<49) { day, row in
      let isStrap = day % 3 == 0
      row.hrvRMSSD = (day % 2 == 0 ? 60 : 66) + (isStrap ? 20 : 0)
      row.sources[.hrv] = isStrap ? "Strap" : "Watch"
    }
    for week in 3...6 {
      let reading = try #require(story.reading("hrv.week_ln", week: week))
      #expect(reading.status != .learning)
    }
    let explanation = try #require(
      WeekMeasurer(log: story.log, settings: story.settings)
        .explain("hrv.week_ln", week: LogStory.week(5)))
    #expect(explanation.leftOut.contains { $0.leftOut?.hasPrefix("from Strap, not from") == true })
    #expect(!explanation.steps.contains { $0.contains("started anew") })
  }

  @Test func `going back to the old device finds the old normal`() {
    var story = changed(on: 21)
    for index in story.log.checkIns.indices where index >= 28 {
      story.log.checkIns[index].hrvRMSSD = index % 2 == 0 ? 60 : 66
      story.log.checkIns[index].sources[.hrv] = "Watch"
    }
    #expect(story.reading("hrv.week_ln", week: 4)?.status == .within)
  }

  @Test func `the explanation says when and why`() throws {
    let story = changed(on: 21)
    let measurer = WeekMeasurer(log: story.log, settings: story.settings)
    let explanation = try #require(measurer.explain("hrv.week_ln", week: LogStory.week(3)))
    #expect(
      explanation.steps.first
        == "The normal of ln RMSSD started anew on \(LogStory.day(21)): another device, Strap after "
        + "Watch.")
    #expect(
      explanation.leftOut.contains {
        $0.leftOut == "from Watch, not from Strap: left out of the normal"
      })
    let anew = Assumption.NewBaseline(measure: .hrv, day: LogStory.day(21))
    #expect(story.measure(3).assumptions.contains(.newBaselines([anew])))
    #expect(!story.measure(2).assumptions.contains(.newBaselines([anew])))
  }

  @Test func `a hand that writes what a device measured before starts anew`() throws {
    var story = changed(on: 21)
    for index in story.log.checkIns.indices where index >= 21 {
      story.log.checkIns[index].sources = [:]
    }
    let explanation = try #require(
      WeekMeasurer(log: story.log, settings: story.settings)
        .explain("hrv.week_ln", week: LogStory.week(3)))
    #expect(explanation.steps.first?.contains("your own entry after Watch") == true)
  }
}
