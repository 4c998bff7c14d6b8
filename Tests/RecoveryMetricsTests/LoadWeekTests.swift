import Testing
import TrainingModel

@testable import RecoveryMetrics

struct LoadWeekTests {
  @Test func `change needs seven known days in four weeks`() {
    var story = LogStory()
    story.usualMornings(0..<35)
    story.usualTraining(0..<5)
    #expect(story.reading("load.change_pct", week: 3)?.value == 0)
    #expect(
      story.reading("load.change_pct", week: 2)?.reason == .insufficientData(have: 2, need: 3))
    #expect(
      story.reading("load.change_pct", week: 0)?.reason == .insufficientData(have: 0, need: 3))
  }

  @Test func `1200 against 1000 is 20 per cent, and high`() {
    var story = LogStory()
    story.usualMornings(0..<28)
    for week in 0..<4 {
      for day in 0..<4 { story.session(7 * week + day, minutes: week == 3 ? 60 : 50, rpe: 5) }
    }
    let week = story.measure(3)
    #expect(abs((week.readings["load.change_pct"]?.value ?? 0) - 20) < 1e-9)
    #expect(week.groups.load == .high)
    #expect(week.readings["load.is_high"]?.value == 1)
  }

  @Test func `a small reference gives no per cent`() {
    var story = LogStory()
    story.usualMornings(0..<28)
    for week in 0..<4 { story.session(7 * week, minutes: 19, rpe: 3) }
    #expect(story.reading("load.change_pct", week: 3)?.reason == .notApplicable)
    #expect(story.measure(3).groups.load == .usual)
  }

  @Test func `75 per cent is low`() {
    var story = LogStory()
    story.usualMornings(0..<28)
    for week in 0..<4 { story.session(7 * week, minutes: week == 3 ? 75 : 100, rpe: 5) }
    #expect(story.measure(3).groups.load == .low)
    #expect(story.reading("load.down_week_recent", week: 3)?.value == 1)
  }

  @Test func `a spike counts each run against its own 30 days`() {
    var story = LogStory()
    story.session(0, minutes: 50, rpe: 3, km: 10)
    story.session(28, minutes: 60, rpe: 3, km: 12)
    story.session(28, minutes: 80, rpe: 3, km: 14)
    story.session(33, minutes: 80, rpe: 3, km: 14.7)
    // Both of Monday's runs see only the 10 km: 20 % and 40 %; Saturday's sees 14 km: 5 %.
    #expect(abs((story.reading("load.spike_pct", week: 4)?.value ?? 0) - 40) < 1e-9)
    #expect(story.measure(4).groups.load == .high)
    #expect(story.reading("load.spike_pct", week: 0)?.reason == .notApplicable)
    #expect(story.reading("load.spike_pct", week: 1)?.reason == .notApplicable)
  }

  @Test func `runs without a distance are missing input, other sports are no run`() {
    var story = LogStory()
    story.usualMornings(0..<14)
    story.session(1, minutes: 50, rpe: 3)
    story.session(8, minutes: 50, rpe: 3, sport: .ride)
    #expect(story.reading("load.spike_pct", week: 0)?.reason == .inputMissing)
    #expect(story.reading("load.distance_km", week: 0)?.reason == .inputMissing)
    #expect(story.reading("load.spike_pct", week: 1)?.reason == .notApplicable)
    #expect(story.reading("load.distance_km", week: 1)?.value == 0)
  }

  @Test func `the thirtieth day before still counts, the thirty-first does not`() {
    func spike(after days: Int) -> Reading? {
      var story = LogStory()
      story.session(34 - days, minutes: 50, rpe: 3, km: 10)
      story.session(34, minutes: 50, rpe: 3, km: 12)
      return story.reading("load.spike_pct", week: 4)
    }
    #expect(spike(after: 30)?.value != nil)
    #expect(spike(after: 31)?.reason == .notApplicable)
  }

  @Test func `an easy walk leaves a rest day, a brisk one ends it`() {
    var story = LogStory()
    story.usualMornings(0..<7)
    story.session(0, minutes: 60, rpe: 2, sport: .walk)
    story.session(1, minutes: 60, sport: .walk)
    story.session(2, minutes: 60, rpe: 3, sport: .walk)
    story.session(3, minutes: 40, rpe: 2)
    story.session(4, minutes: 50, rpe: 2)
    let week = story.measure(0)
    #expect(week.readings["load.rest_days"]?.value == 4)
    #expect(week.readings["load.easy_days"]?.value == 5)
    #expect(week.days.map { $0.isRestDay } == [true, true, false, false, false, true, true])
  }

  @Test func `days without rest run from their true beginning and end with unknown days`() {
    var story = LogStory()
    for day in 3..<12 { story.session(day, minutes: 40, rpe: 4) }
    story.usualMornings(12..<14)
    #expect(story.reading("load.days_without_rest", week: 1)?.value == 9)
    #expect(story.reading("load.days_without_rest", week: 0)?.value == 4)
    story.settings.notLogged = [LogStory.day(8)...LogStory.day(8)]
    #expect(story.reading("load.days_without_rest", week: 1)?.value == 5)
  }

  @Test func `hard days go by RPE, and by TRIMP only where there is none`() {
    var story = LogStory()
    story.settings.maximumHeartRate = 190
    story.settings.restingHeartRate = 50
    story.usualMornings(0..<7)
    for (day, heartRate) in [130.0, 135, 140, 145, 170].enumerated() {
      story.session(day, minutes: 50) { $0.averageHeartRate = heartRate }
    }
    story.session(5, minutes: 50, rpe: 6.9) { $0.averageHeartRate = 180 }
    story.session(6, minutes: 20, rpe: 7)
    // TRIMP of 170 and 180 lie in the top fifth; the latter has an RPE below 7.
    #expect(story.reading("load.hard_days", week: 0)?.value == 2)
    #expect(story.reading("load.back_to_back_hard_days", week: 0)?.value == 0)
  }

  @Test func `hard days back to back are counted over the week's edge`() {
    var story = LogStory()
    story.usualMornings(0..<14)
    for day in [6, 7, 9, 11, 12] { story.session(day, minutes: 40, rpe: 8) }
    #expect(story.reading("load.back_to_back_hard_days", week: 1)?.value == 3)
  }

  @Test func `monotony says why it is missing`() {
    var equal = LogStory()
    for day in 0..<7 { equal.session(day, minutes: 50, rpe: 4.1) }
    #expect(equal.reading("load.monotony", week: 0)?.reason == .zeroVariance)
    #expect(equal.reading("load.strain", week: 0)?.reason == .zeroVariance)

    var none = LogStory()
    none.usualMornings(0..<7)
    #expect(none.reading("load.monotony", week: 0)?.reason == .notApplicable)

    var cut = LogStory()
    cut.session(0, minutes: 50, rpe: 4)
    cut.session(3, minutes: 50, rpe: 4)
    #expect(cut.reading("load.monotony", week: 0)?.reason == .insufficientData(have: 4, need: 7))
  }

  @Test func `a weekly normal takes six complete weeks`() throws {
    var story = LogStory()
    story.usualMornings(0..<56)
    for week in 0..<8 { story.session(7 * week, minutes: 40 + Double(week), rpe: 5) }
    let learning = try #require(story.reading("load.week", week: 5))
    #expect(learning.status == .learning)
    #expect(learning.learned?.have == 5)
    #expect(learning.learned?.need == 6)
    let learned = try #require(story.reading("load.week", week: 6))
    #expect(learned.normal == 200...225)
    #expect(learned.status == .above)
    #expect(story.reading("load.week.status", week: 6)?.value == 1)
    #expect(
      story.reading("load.week.status", week: 5)?.reason == .insufficientData(have: 5, need: 6))
  }

  @Test func `fitness starts from the first 14 known days and runs through them`() throws {
    var story = LogStory()
    story.usualMornings(0..<14)
    for day in 0..<14 where day % 2 == 0 { story.session(day, minutes: 50, rpe: 4) }
    let loads = (0..<14).map { $0 % 2 == 0 ? 200.0 : 0 }
    let weight = ExponentialAverage.weight(days: 42)
    let expected = ExponentialAverage.run(loads, from: 100, weight: weight)
    let reading = try #require(story.reading("form.fitness", week: 1))
    #expect(abs((reading.value ?? 0) - expected) < 1e-9)
    #expect(reading.n == 14)
    #expect(reading.isProvisional)
    #expect(
      story.reading("form.fitness", week: 0)?.reason == .insufficientData(have: 7, need: 14))
  }

  @Test func `easy share leaves out minutes without RPE`() {
    var story = LogStory()
    story.usualMornings(0..<28)
    for day in 0..<10 { story.session(2 * day, minutes: 40, rpe: day < 7 ? 4 : 8) }
    story.session(27, minutes: 60)
    #expect(abs((story.reading("load.easy_share_pct", week: 3)?.value ?? 0) - 70) < 1e-9)
    #expect(story.reading("load.easy_share_pct", week: 1)?.reason != nil)
  }

  @Test func `six weeks without a down week are counted`() {
    var story = LogStory()
    story.usualMornings(0..<98)
    story.usualTraining(0..<14)
    #expect(story.reading("load.weeks_without_down_week", week: 13)?.value == 11)
    #expect(
      story.reading("load.weeks_without_down_week", week: 5)?.reason
        == .insufficientData(have: 3, need: 6))
    story.log.sessions.removeAll { (LogStory.day(63)...LogStory.day(66)).contains($0.day) }
    #expect(story.reading("load.weeks_without_down_week", week: 9)?.value == 0)
    #expect(story.reading("load.weeks_without_down_week", week: 12)?.value == 3)
    #expect(story.reading("load.down_week_recent", week: 10)?.value == 1)
    #expect(story.reading("load.down_week_recent", week: 11)?.value == 0)
  }
}
