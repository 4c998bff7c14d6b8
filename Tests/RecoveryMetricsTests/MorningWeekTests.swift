import Testing
import TrainingModel

@testable import RecoveryMetrics

struct MorningWeekTests {
  @Test(arguments: [
    ("Europe/Oslo", "2025-03-30", 7.0), ("Europe/Oslo", "2025-10-26", 9.0),
    ("Europe/Oslo", "2025-03-29", 8.0), ("UTC", "2025-03-30", 8.0),
    ("America/New_York", "2025-03-09", 7.0), ("America/New_York", "2025-11-02", 9.0),
    ("no/where", "2025-03-30", 8.0), ("Australia/Lord_Howe", "2025-10-05", 7.5),
  ])
  func `clock times are an hour less on the spring night, an hour more in autumn`(
    _ zone: String, _ date: String, _ hours: Double
  ) throws {
    let day = try #require(CalendarDay(date))
    var row = CheckIn(day: day)
    row.bedtime = ClockTime("23:00")
    row.wakeTime = ClockTime("07:00")
    let night = Night(row, clock: ClockChange(timeZone: zone))
    #expect(night.hours == hours)
    #expect(night.isEstimated)
    #expect(night.midpoint == 3)
  }

  @Test func `to bed after the change is a night of plain hours`() throws {
    var row = CheckIn(day: try #require(CalendarDay("2025-03-30")))
    row.bedtime = ClockTime("03:30")
    row.wakeTime = ClockTime("09:00")
    #expect(Night(row, clock: ClockChange(timeZone: "Europe/Oslo")).hours == 5.5)
  }

  @Test func `naps count, but are no night`() {
    var story = LogStory()
    story.checkIn(0) { row in
      row.sleepHours = 6.6
      row.napMinutes = 24
    }
    story.checkIn(1) { $0.napMinutes = 60 }
    let week = story.measure(0)
    #expect(abs((week.readings["sleep.mean_h"]?.value ?? 0) - 7) < 1e-9)
    #expect(week.readings["sleep.mean_h"]?.n == 1)
    #expect(week.readings["sleep.nights_below_7"]?.value == 0)
    #expect(week.readings["sleep.naps_min"]?.value == 84)
    #expect(week.readings["sleep.mean_h"]?.status == .below)
  }

  @Test func `balance takes four nights, debt four of fourteen`() {
    var story = LogStory()
    for day in [4, 5, 6, 7] { story.checkIn(day) { $0.sleepHours = 7 } }
    #expect(
      story.reading("sleep.balance_h", week: 1)?.reason == .insufficientData(have: 1, need: 4))
    #expect(story.reading("sleep.debt_h", week: 1)?.value == 4)
    #expect(
      story.reading("sleep.debt_h", week: 0)?.reason == .insufficientData(have: 3, need: 4))
    #expect(story.reading("sleep.debt_h", week: 5)?.reason == .inputMissing)
  }

  @Test func `ill and travelling days leave the normal but not their own week`() throws {
    var story = LogStory()
    story.usualMornings(0..<35) { day, row in
      if day < 10 {
        row.energy = 1
        row.isTravelling = day < 5
        row.isIll = day >= 5
      }
    }
    let reading = try #require(story.reading("feel.energy", week: 4))
    #expect(reading.normal.map { $0.lowerBound + $0.upperBound } == 6)
    #expect(story.reading("feel.energy", week: 0)?.value == 1)
    #expect(story.measure(1).days.map { $0.index == nil }.prefix(3) == [true, true, true])
  }

  @Test func `a normal is learned from ten values`() throws {
    var story = LogStory()
    story.usualMornings(0..<9)
    story.usualMornings(14..<21)
    let reading = try #require(story.reading("feel.mood", week: 2))
    #expect(reading.status == .learning)
    #expect(reading.learned?.have == 9)
    #expect(reading.value == 4)
    story.checkIn(9) { $0.mood = 4 }
    #expect(story.reading("feel.mood", week: 2)?.status == .within)
  }

  @Test func `groups need four days of one contributor`() {
    var story = LogStory()
    story.usualMornings(0..<28)
    for day in 28..<32 {
      story.checkIn(day) { row in
        row.energy = 1
        row.sleepHours = 6
        if day < 31 { row.restingHeartRate = 58 }
      }
    }
    let week = story.measure(4)
    #expect(week.groups.feel.level == .poor)
    #expect(week.groups.feel.days == 4)
    #expect(abs((week.groups.sleep.score ?? 0) + 2) < 1e-12)
    #expect(week.groups.heart.level == .unknown)
    #expect(week.readings["group.heart.score"]?.reason == .inputMissing)
    #expect(week.readings["feel.energy_contribution"]?.value == -2)
  }

  @Test func `soreness clears when it is back near its median`() throws {
    func days(_ mornings: [Double?], hardDays: [Int] = [28]) -> Reading? {
      var story = LogStory()
      story.usualMornings(0..<29)
      for day in hardDays { story.session(day, minutes: 60, rpe: 8) }
      for (offset, soreness) in mornings.enumerated() {
        story.checkIn(29 + offset) { $0.soreness = soreness }
      }
      return story.reading("soreness.days_to_clear", week: 4)
    }
    #expect(days([4, 3, 2.5, 2])?.value == 2)
    #expect(days([2, 4, 3, 2])?.value == 3)
    #expect(days([2, 2.5, 2])?.value == 0)
    #expect(days([4, nil, nil, 2])?.value == 3)
    #expect(days([4, 4, 4])?.reason == .insufficientData(have: 0, need: 1))
    // The next hard session ends the search; its own morning still counts.
    #expect(days([4, 2, 4, 4, 2], hardDays: [28, 30])?.value == 2)
    #expect(days([4], hardDays: [])?.reason == .notApplicable)
  }

  @Test func `weight needs three mornings in both weeks`() {
    var story = LogStory()
    for day in [0, 1, 2, 7, 8] { story.checkIn(day) { $0.weightKg = day < 7 ? 70 : 69 } }
    #expect(
      story.reading("body.weight_change_pct", week: 1)?.reason
        == .insufficientData(have: 2, need: 3))
    #expect(
      story.reading("body.weight_change_pct", week: 0)?.reason
        == .insufficientData(have: 0, need: 3))
    story.checkIn(9) { $0.weightKg = 69.3 }
    let change = story.reading("body.weight_change_pct", week: 1)?.value ?? 0
    #expect(abs(change - 100 * (69.1 / 70 - 1)) < 1e-9)
    #expect(story.reading("body.weight_change_pct", week: 4)?.reason == .inputMissing)
  }

  @Test func `the largest deficit counts, and sweat needs the fluid`() {
    var story = LogStory()
    func weigh(_ day: Int, _ loss: Double, _ fluid: Double?) {
      story.session(day, minutes: 90, rpe: 4) { session in
        session.weightBeforeKg = 70
        session.weightAfterKg = 70 - loss
        session.fluidLiters = fluid
      }
    }
    weigh(0, 0.5, 0.5)
    weigh(3, 1.2, nil)
    let week = story.measure(0)
    #expect(abs((week.readings["hydration.deficit_kg"]?.value ?? 0) - 1.2) < 1e-9)
    #expect(week.readings["hydration.sweat_rate_l_h"]?.reason == .inputMissing)
    #expect(abs((week.readings["dose.fluid_high_l"]?.value ?? 0) - 1.8) < 1e-9)
    #expect(week.readings["dose.fluid_hours"]?.value == 4)
    #expect(week.readings["dose.sodium_low_mg"]?.reason == .inputMissing)
    weigh(4, 3, 0.6)
    #expect(
      abs((story.reading("hydration.sweat_rate_l_h", week: 0)?.value ?? 0) - 2.4) < 1e-9)
    #expect(
      abs((story.reading("dose.fluid_hours", week: 0)?.value ?? 0) - 4.5 / 0.8) < 1e-9)
  }

  @Test func `practices are counted where the week has check-ins`() {
    var story = LogStory()
    story.checkIn(0) { $0.practices = [PracticeEntry(slug: "nap"), PracticeEntry(slug: "nap")] }
    story.checkIn(3)
    story.checkIn(8)
    story.session(15, minutes: 30, rpe: 3)
    #expect(story.reading("practice.nap.days", week: 0)?.value == 1)
    #expect(story.reading("practice.nap.days", week: 0)?.n == 2)
    #expect(story.reading("practice.nap.days", week: 1)?.value == 0)
    #expect(story.reading("practice.nap.days", week: 2)?.reason == .inputMissing)
    #expect(story.reading("practice.sauna.days", week: 0) == nil)
  }
}
