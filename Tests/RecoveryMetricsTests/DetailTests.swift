import Foundation
import Testing
import TrainingModel

@testable import RecoveryMetrics

/// The numbers that are shown among the details, worked out by hand.
struct DetailTests {
  /// A run whose trace holds these minutes at these heart rates.
  private func traced(_ parts: [(heartRate: Int, minutes: Double)]) -> (inout Session) -> Void {
    { session in
      var seconds = [Double](repeating: 0, count: 256)
      for part in parts { seconds[part.heartRate] += 60 * part.minutes }
      session.trace = Trace(secondsAtHeartRate: seconds)
    }
  }

  private var zones: LogStory {
    var story = LogStory()
    story.settings.maximumHeartRate = 200
    story.session(
      0, minutes: 65, traced([(99, 5), (110, 10), (120, 20), (140, 15), (160, 10), (180, 5)]))
    return story
  }

  @Test func `zones begin at their lower boundary, and nothing counts below half`() {
    let week = zones.measure(0)
    let minutes = (1...5).map {
      week.readings[MetricID(rawValue: "load.hr_zone_\($0)_min")]?.value
    }
    #expect(minutes == [10, 20, 15, 10, 5])
    #expect(week.readings["load.edwards"]?.value == 160)
  }

  @Test func `the Lucia load needs the runner's own thresholds`() {
    var story = zones
    #expect(story.reading("load.lucia", week: 0)?.reason == .inputMissing)
    story.settings.firstThresholdHeartRate = 140
    story.settings.secondThresholdHeartRate = 160
    // 35 min below, 25 from the first to the second, 5 above.
    let load = story.reading("load.lucia", week: 0)?.value ?? 0
    #expect(abs(load - (35 + 2 * 25 + 3 * 5)) < 1e-9)
  }

  @Test func `without samples there is no load by zones`() {
    var story = LogStory()
    story.settings.maximumHeartRate = 200
    story.session(0, minutes: 60, rpe: 4) { $0.averageHeartRate = 140 }
    for id: MetricID in ["load.edwards", "load.hr_zone_1_min", "load.polarization_hr"] {
      #expect(story.reading(id, week: 0)?.reason == .inputMissing, "\(id)")
    }
  }

  private func fourWeeks(_ session: (Int, inout LogStory) -> Void) -> LogStory {
    var story = LogStory()
    story.settings.maximumHeartRate = 200
    story.usualMornings(0..<28)
    for day in stride(from: 0, to: 28, by: 3) { session(day, &story) }
    return story
  }

  @Test func `the polarization index takes heart rates where they cover the time, else sessions`() {
    let traces = fourWeeks { day, story in
      let run = traced([(150, 51), (168, 2.4), (180, 6.6)])
      story.session(day, minutes: 60, rpe: day < 3 ? 8 : 3, run)
    }
    let byHeartRate = traces.reading("load.polarization_hr", week: 3)
    #expect(abs((byHeartRate?.value ?? 0) - 2.3688) < 0.00005)
    #expect(traces.reading("load.polarization_sessions", week: 3)?.reason == .notApplicable)
    let answers = fourWeeks { day, story in
      story.session(day, minutes: 60, rpe: day < 3 ? 8 : 3)
    }
    #expect(answers.reading("load.polarization_hr", week: 3)?.reason == .inputMissing)
    // One session of ten is hard, none in between: log10(0.9 / 0.01 × 0.09 × 100).
    let bySessions = answers.reading("load.polarization_sessions", week: 3)
    #expect(abs((bySessions?.value ?? 0) - log10(810)) < 1e-12)
  }

  @Test func `the last week is held against the three before, and never against nothing`() {
    var story = LogStory()
    story.usualTraining(0..<3)
    for day in [21, 23, 25, 27] { story.session(day, minutes: 75, rpe: 4) }
    story.usualMornings(0..<28)
    #expect(abs((story.reading("load.acute_chronic", week: 3)?.value ?? 0) - 1.5) < 1e-12)
    #expect(
      abs((story.reading("load.acute_chronic_coupled", week: 3)?.value ?? 0) - 6 / 4.5) < 1e-12)
    #expect(
      abs((story.reading("load.acute_chronic_difference", week: 3)?.value ?? 0) - 400 / 7) < 1e-9)
    #expect(
      story.reading("load.acute_chronic", week: 2)?.reason
        == .insufficientData(have: 21, need: 28))
    var idle = LogStory()
    idle.usualMornings(0..<28)
    idle.session(27, minutes: 50, rpe: 4)
    #expect(idle.reading("load.acute_chronic", week: 3)?.reason == .notApplicable)
    #expect(idle.reading("load.acute_chronic_difference", week: 3)?.reason == .notApplicable)
  }

  private func sleep(_ days: Range<Int>, _ wake: (Int) -> Int) -> LogStory {
    var story = LogStory()
    for day in days {
      story.checkIn(day) { row in
        row.bedtime = ClockTime(wrappingMinutes: 23 * 60)
        row.wakeTime = ClockTime(wrappingMinutes: wake(day))
      }
    }
    return story
  }

  @Test func `sleep is regular where nights are alike`() {
    let alike = sleep(0..<7) { _ in 7 * 60 }
    #expect(alike.reading("sleep.regularity_index", week: 0)?.value == 100)
    #expect(alike.reading("sleep.regularity_index", week: 0)?.n == 7)
    // Up an hour later every other day: each pair of days differs by 60 minutes.
    let lateEveryOther = sleep(0..<7) { $0 % 2 == 0 ? 420 : 480 }
    let index = lateEveryOther.reading("sleep.regularity_index", week: 0)?.value
    #expect(abs((index ?? 0) - 91.6667) < 0.00005)
  }

  @Test func `too few days, or naps without a time, give no regularity`() {
    let few = sleep(0..<6) { _ in 7 * 60 }
    #expect(
      few.reading("sleep.regularity_index", week: 0)?.reason
        == .insufficientData(have: 5, need: 6))
    var naps = sleep(0..<7) { _ in 7 * 60 }
    naps.log.checkIns[3].napMinutes = 30
    #expect(
      naps.reading("sleep.regularity_index", week: 0)?.reason
        == .insufficientData(have: 4, need: 6))
  }

  @Test func `sleep beyond noon is told to the next day`() {
    var story = LogStory()
    for day in 0..<7 {
      story.checkIn(day) { row in
        row.bedtime = ClockTime(wrappingMinutes: 4 * 60)
        row.wakeTime = ClockTime(wrappingMinutes: 13 * 60)
      }
    }
    // The hour after noon of one day is missing only on the first.
    let index = story.reading("sleep.regularity_index", week: 0)?.value ?? 0
    #expect(abs(index - (-100 + 200 * (6.0 * 1440 - 60) / (6 * 1440))) < 1e-9)
  }

  @Test func `a rise on standing is held against ten other mornings`() {
    var story = LogStory()
    let rises = [20.0, 22, 19, 23, 21, 18, 22, 20, 24, 21]
    for (day, rise) in rises.enumerated() {
      story.checkIn(day) { row in
        row.supineHeartRate = 50
        row.standingHeartRate = 50 + rise
      }
    }
    story.checkIn(14) { row in
      row.supineHeartRate = 51
      row.standingHeartRate = 79
    }
    #expect(story.reading("rhr.orthostatic_bpm", week: 2)?.value == 28)
    #expect(story.reading("rhr.orthostatic_bpm", week: 2)?.status == .above)
    #expect(abs((story.reading("rhr.orthostatic_z", week: 2)?.value ?? 0) - 3.8341) < 0.00005)
    #expect(
      story.reading("rhr.orthostatic_z", week: 0)?.reason == .insufficientData(have: 6, need: 7))
  }

  @Test(arguments: [(29.0, nil as Int?, []), (30, nil, ["orthostatic"]), (30, 2010, [])])
  func `a rise of 30 with symptoms is a flag`(_ rise: Double, _ born: Int?, _ flags: [String]) {
    var story = LogStory()
    story.settings.birthYear = born
    story.checkIn(0) { row in
      row.supineHeartRate = 50
      row.standingHeartRate = 50 + rise
      row.symptoms = ["dizziness"]
    }
    let found = story.measure(0).flags.map(\.id)
    #expect(found.filter { $0 == "orthostatic" } == flags)
  }

  @Test func `heart-rate recovery is compared with efforts that ended alike`() {
    var story = LogStory()
    for (week, drop) in [30.0, 31, 32, 33, 34].enumerated() {
      story.session(7 * week, minutes: 40, rpe: 8, kind: .tempo) { session in
        session.heartRateAtEnd = 175
        session.heartRate60sAfter = 175 - drop
      }
    }
    story.session(29, minutes: 40, rpe: 8, kind: .tempo) { session in
      session.heartRateAtEnd = 150
      session.heartRate60sAfter = 100
    }
    #expect(story.reading("run.hr_recovery_bpm", week: 3)?.value == 33)
    #expect(
      story.reading("run.hr_recovery_trend", week: 3)?.reason
        == .insufficientData(have: 4, need: 5))
    #expect(story.reading("run.hr_recovery_bpm", week: 4)?.value == 50)
    #expect(
      story.reading("run.hr_recovery_trend", week: 4)?.reason
        == .insufficientData(have: 1, need: 5))
    story.log.sessions.removeLast()
    #expect(story.reading("run.hr_recovery_trend", week: 4)?.value == 4)
  }

  @Test func `the sum of answers needs all five`() {
    var story = LogStory()
    story.checkIn(0) { row in
      row.energy = 4
      row.sleepQuality = 3.5
      row.mood = 4.5
      row.soreness = 3
    }
    #expect(story.reading("feel.wellness_sum", week: 0)?.reason == .inputMissing)
    story.log.checkIns[0].stress = 2
    #expect(story.reading("feel.wellness_sum", week: 0)?.value == 19)
  }

  @Test func `nothing is concluded from a detail`() {
    let details = Catalog.descriptions.filter(\.isDetail).map(\.id)
    #expect(Set(details).isDisjoint(with: Catalog.reported))
    #expect(Catalog.metrics.allSatisfy { !$0.description.isDetail || !$0.hasStatus })
  }
}
