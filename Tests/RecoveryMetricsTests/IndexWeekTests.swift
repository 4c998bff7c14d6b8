import Testing
import TrainingModel

@testable import RecoveryMetrics

struct IndexWeekTests {
  /// Five weeks of equal mornings; in the last, energy is 2 on so many of them.
  private func story(lowDays: Int, loggedDays: Int = 7) -> LogStory {
    var story = LogStory()
    story.usualMornings(0..<(28 + loggedDays)) { day, row in
      row.hrvRMSSD = nil
      row.restingHeartRate = nil
      row.energy = day >= 28 && day < 28 + lowDays ? 2 : 3
    }
    return story
  }

  @Test func `one contributor two SD down costs its share of the points`() throws {
    let week = story(lowDays: 7).measure(4)
    guard case .value(let index) = week.index else {
      Issue.record("no index")
      return
    }
    // The first low morning is clipped at c = -2, as are the next ones: 25 x 0.15 x -2 / 0.75.
    let energy = try #require(index.contributors.first { $0.contributor == .energy })
    let baseline = try #require(Baseline([Double](repeating: 3, count: 28)))
    #expect(baseline.stabilizedZ(of: 2, typical: 0.7) < -2)
    #expect(energy.points <= -25 * 0.15 * 1.8 / 0.75)
    #expect(abs(index.value - 50 - energy.points) < 1e-9)
    #expect(index.days == 7)
    #expect(week.readings["index.week"]?.value == index.value)
  }

  @Test func `the first low morning is exactly clipped`() {
    let week = story(lowDays: 1).measure(4)
    #expect(week.days.first?.index.map { abs($0 - (50 - 10)) < 1e-9 } == true)
  }

  @Test func `three days are too few, four are enough`() {
    #expect(
      story(lowDays: 0, loggedDays: 3).measure(4).index
        == .missing(.insufficientData(have: 3, need: 4)))
    guard case .value(let index) = story(lowDays: 0, loggedDays: 4).measure(4).index else {
      Issue.record("no index")
      return
    }
    #expect(index.days == 4)
    #expect(abs(index.value - 50) < 1e-9)
  }

  @Test func `points are shared among all index days`() throws {
    var story = story(lowDays: 0)
    for day in 28..<35 {
      story.log.checkIns[day].sleepHours = day == 28 ? 7 : nil
    }
    guard case .value(let index) = story.measure(4).index else {
      Issue.record("no index")
      return
    }
    let sleep = try #require(index.contributors.first { $0.contributor == .sleepDuration })
    #expect(abs(sleep.points - -25 * 0.15 / 0.75 / 7) < 1e-9)
  }

  @Test func `weights of the settings count`() throws {
    var story = story(lowDays: 1)
    story.settings.indexWeights = [
      "energy": 0.5, "soreness": 0, "mood": 0.5, "stress": 0, "sleep_quality": 0,
      "sleep_duration": 0, "ln_rmssd": 0, "rhr": 0,
    ]
    let week = story.measure(4)
    #expect(week.days.first?.index.map { abs($0 - 25) < 1e-9 } == true)
    #expect(week.groups.sleep.level == .unknown)
  }
}
