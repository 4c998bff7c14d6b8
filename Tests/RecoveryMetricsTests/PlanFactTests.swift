import Testing
import TrainingModel

@testable import RecoveryMetrics

struct PlanFactTests {
  @Test func `races ahead and behind are counted from the week's end`() {
    var story = LogStory()
    story.usualMornings(0..<28)
    story.settings.races = [
      Settings.Race(day: LogStory.day(9)), Settings.Race(day: LogStory.day(34)),
    ]
    story.session(17, minutes: 40, rpe: 9, kind: .race)
    #expect(story.reading("race.days_to_next", week: 0)?.value == 3)
    #expect(story.reading("race.days_to_next", week: 1)?.value == 21)
    #expect(story.reading("race.days_since_last", week: 0)?.reason == .notApplicable)
    #expect(story.reading("race.days_since_last", week: 1)?.value == 4)
    #expect(story.reading("race.days_since_last", week: 2)?.value == 3)
  }

  @Test func `next week's plan is known only where something is planned`() {
    var story = LogStory()
    story.usualMornings(0..<14)
    story.log.plan = [
      PlannedSession(day: LogStory.day(7), kind: .tempo, minutes: 50),
      PlannedSession(day: LogStory.day(12), kind: .long, minutes: 110),
    ]
    #expect(story.reading("plan.next_week_hard_days", week: 0)?.value == 1)
    #expect(story.reading("plan.next_week_longest_min", week: 0)?.value == 110)
    #expect(story.reading("plan.tomorrow_is_hard", week: 0)?.value == 1)
    #expect(story.reading("plan.tomorrow_is_hard", week: 1)?.reason == .inputMissing)
  }

  @Test func `a gap ends with the run that ends it`() {
    var story = LogStory()
    story.usualMornings(0..<35)
    for day in [0, 2, 4, 16, 17] { story.session(day, minutes: 40, rpe: 3, km: 7) }
    #expect(story.reading("run.gap_days", week: 0)?.value == 1)
    #expect(story.reading("run.gap_days", week: 1)?.value == 0)
    #expect(story.reading("run.gap_days", week: 2)?.value == 11)
    #expect(story.reading("run.days_since_last", week: 2)?.value == 3)
    #expect(story.reading("dose.return_km", week: 2)?.reason == .insufficientData(have: 5, need: 7))
  }

  @Test(arguments: [(6, 10.5), (28, 10.5), (29, 7), (56, 7), (57, nil)])
  func `the longer the break, the smaller the first step back`(away: Int, kilometers: Double?) {
    var story = LogStory()
    for day in stride(from: 0, to: 28, by: 3) { story.session(day, minutes: 50, rpe: 3, km: 8.4) }
    let back = 28 + away
    story.session(back, minutes: 20, rpe: 3, km: 3)
    let reading = story.reading("dose.return_km", week: back / 7)
    let meters = reading?.value.map { ($0 * 1000).rounded() }
    #expect(meters == kilometers.map { ($0 * 1000).rounded() })
    #expect(reading?.reason == (kilometers == nil ? .notApplicable : nil))
  }

  @Test func `doses follow mass, sleep and clock`() {
    var story = LogStory()
    story.usualMornings(0..<14) { _, row in
      row.weightKg = 70
      row.sleepHours = 7.4
      row.bedtime = ClockTime("23:10")
      row.wakeTime = ClockTime("06:40")
    }
    let week = story.measure(1)
    #expect(week.readings["body.mass_kg"]?.value == 70)
    #expect(week.readings["dose.protein_low_g"]?.value == 20)
    #expect(week.readings["dose.protein_high_g"]?.value == 28)
    #expect(week.readings["dose.carb_hour_high_g"]?.value == 84)
    #expect(week.readings["dose.earlier_min"]?.value == 35)
    #expect(week.readings["dose.bed_by"]?.value.map { abs($0 - (22 * 60 + 40)) < 1e-6 } == true)
    #expect(
      week.readings["dose.usual_bedtime"]?.value.map { abs($0 - (23 * 60 + 10)) < 1e-6 } == true)
  }

  @Test func `the corridor follows the call`() {
    var story = LogStory()
    story.usualMornings(0..<35)
    story.usualTraining(0..<5)
    let week = story.measure(4)
    #expect(week.verdict == .balanced)
    #expect(abs((week.readings["dose.load_low"]?.value ?? 0) - 720) < 1e-9)
    #expect(abs((week.readings["dose.load_high"]?.value ?? 0) - 840) < 1e-9)
    #expect(abs((week.readings["dose.longest_run_km"]?.value ?? 0) - 8.8) < 1e-9)
    #expect(week.readings["dose.easy_minutes"]?.value == 50)
  }
}
