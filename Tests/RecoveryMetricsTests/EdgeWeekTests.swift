import Testing
import TrainingModel

@testable import RecoveryMetrics

struct EdgeWeekTests {
  @Test func `an empty log has no weeks, and any week of it is unknown`() {
    let measurer = WeekMeasurer(log: TrainingLog(), settings: Settings())
    #expect(measurer.measureAll().isEmpty)
    let week = measurer.measure(LogStory.week(0))
    #expect(week.verdict == .unknown)
    #expect(week.coverage == Coverage(checkIns: 0, sessions: 0, days: 0))
    #expect(week.readings["load.week"]?.reason == .inputMissing)
    #expect(week.readings["sleep.mean_h"]?.reason == .inputMissing)
    #expect(week.index == .missing(.inputMissing))
    #expect(week.groups.load == .unknown)
  }

  @Test func `a log of one day`() {
    var story = LogStory()
    story.session(2, minutes: 50, rpe: 4, km: 8)
    let week = story.measure(0)
    #expect(week.readings["load.week"]?.value == 200)
    #expect(week.readings["load.week"]?.n == 1)
    #expect(week.coverage.days == 1)
    #expect(week.days.filter { $0.load == .missing }.count == 6)
    #expect(story.measure(-1).coverage.days == 0)
    #expect(story.measure(9).coverage.days == 0)
  }

  @Test func `a hole of 14 days is missing, one of 13 is rest`() {
    func known(hole: Int) -> [Int] {
      var story = LogStory()
      story.session(0, minutes: 50, rpe: 4)
      story.session(hole + 1, minutes: 50, rpe: 4)
      story.usualMornings((hole + 1)..<28)
      return (0..<4).map { story.reading("load.week", week: $0)?.n ?? 0 }
    }
    // Each week's report sees the log as it stood then: the hole's first days are not yet rest.
    #expect(known(hole: 13) == [1, 0, 7, 7])
    #expect(known(hole: 14) == [1, 0, 6, 7])
  }

  @Test func `days that the runner did not log are missing`() {
    var story = LogStory()
    story.usualMornings(0..<7)
    story.session(1, minutes: 50, rpe: 4)
    story.settings.notLogged = [LogStory.day(4)...LogStory.day(90)]
    #expect(story.reading("load.week", week: 0)?.n == 4)
    #expect(story.reading("load.rest_days", week: 0)?.value == 3)
  }

  @Test func `week 53 is a week like any other`() throws {
    var log = TrainingLog()
    let monday = try #require(CalendarDay("2026-12-28"))
    for offset in 0..<7 {
      var row = CheckIn(day: monday.advanced(by: offset))
      row.sleepHours = 8
      log.checkIns.append(row)
    }
    let weeks = WeekMeasurer(log: log, settings: Settings()).measureAll()
    #expect(weeks.map { $0.week.id } == ["2026-W53"])
    #expect(weeks.first?.coverage.checkIns == 7)
  }

  @Test func `identical answers give a normal that is narrow but not zero`() throws {
    var story = LogStory()
    story.usualMornings(0..<35)
    let reading = try #require(story.reading("feel.energy", week: 4))
    let normal = try #require(reading.normal)
    #expect(reading.status == .within)
    #expect(normal.lowerBound < 3 && normal.upperBound > 3)
  }

  @Test func `identical HRV gives a normal of zero width that is still judged`() throws {
    var story = LogStory()
    story.usualMornings(0..<35) { day, row in row.hrvRMSSD = day >= 28 && day < 31 ? 50 : 60 }
    let reading = try #require(story.reading("hrv.week_ln", week: 4))
    #expect(reading.normal.map { $0.upperBound - $0.lowerBound < 1e-12 } == true)
    #expect(reading.status == .below)
    story.usualMornings(35..<42) { _, row in row.hrvRMSSD = 60 }
  }

  @Test func `values that no reader lets through change nothing`() {
    var story = LogStory()
    story.usualMornings(0..<21)
    story.usualTraining(0..<3)
    story.checkIn(21) { row in
      row.sleepHours = .infinity
      row.energy = .nan
      row.weightKg = -1e308
      row.hrvRMSSD = 0
      row.restingHeartRate = 1e308
    }
    story.session(22, minutes: 1e308, rpe: 1e308, km: .infinity) { session in
      session.trace = Trace(secondsAtHeartRate: [1, 2, .nan], bins: [Trace.Bin(grade: .nan)])
    }
    story.settings.sleepNeedHours = .nan
    story.settings.indexWeights = ["energy": .infinity, "mood": -1]
    for (id, reading) in story.measure(3).readings {
      #expect(reading.value?.isFinite != false, "\(id)")
    }
  }
}

/// Weeks that are odd from end to end.
struct OddWeekTests {
  @Test func `a week of nothing but zeros has numbers that are zero and reasons for the rest`() {
    var story = LogStory()
    story.usualMornings(0..<35) { day, row in
      guard day >= 28 else { return }
      row.sleepHours = 0
      row.napMinutes = 0
      row.alcoholUnits = 0
    }
    let week = story.measure(4)
    #expect(week.readings["load.week"]?.value == 0 && week.readings["load.week"]?.n == 7)
    #expect(week.readings["load.monotony"]?.reason == .notApplicable)
    #expect(week.readings["load.strain"]?.reason == .notApplicable)
    #expect(week.readings["sleep.mean_h"]?.value == 0)
    #expect(week.readings["sleep.balance_h"]?.value == -56)
    #expect(week.readings["alcohol.units"]?.value == 0)
    #expect(week.readings["load.rest_days"]?.value == 7)
  }

  @Test func `a week of equal days has no monotony, and says why`() {
    var story = LogStory()
    for day in 0..<7 { story.session(day, minutes: 50, rpe: 4, km: 8) }
    let week = story.measure(0)
    #expect(week.readings["load.monotony"]?.reason == .zeroVariance)
    #expect(week.readings["load.strain"]?.reason == .zeroVariance)
    #expect(week.readings["load.rest_days"]?.value == 0)
    #expect(week.readings["load.days_without_rest"]?.value == 7)
  }

  @Test func `a week partly before the log cannot lack a rest day`() {
    var story = LogStory()
    for day in 4..<7 { story.session(day, minutes: 50, rpe: 4) }
    #expect(story.reading("load.rest_days", week: 0)?.value == 0)
    #expect(story.reading("load.rest_days_at_most", week: 0)?.value == 4)
  }

  @Test func `a week that still runs cannot lack a rest day`() {
    var story = LogStory()
    story.usualTraining(0..<1)
    for day in 7..<10 { story.session(day, minutes: 50, rpe: 4) }
    #expect(story.reading("load.rest_days", week: 1)?.value == 0)
    #expect(story.reading("load.rest_days_at_most", week: 1)?.value == 4)
  }

  @Test(arguments: [("2025-03-30", 7.0), ("2025-10-26", 9.0), ("2025-11-02", 8.0)])
  func `the week of a clock change has seven days and true hours`(_ end: String, _ last: Double)
    throws
  {
    let sunday = try #require(CalendarDay(end))
    var log = TrainingLog()
    for offset in -6...0 {
      var row = CheckIn(day: sunday.advanced(by: offset))
      row.bedtime = ClockTime("23:00")
      row.wakeTime = ClockTime("07:00")
      log.checkIns.append(row)
      log.sessions.append(Session(day: row.day, sport: .run, source: .table))
    }
    var settings = Settings()
    settings.timeZone = "Europe/Oslo"
    let week = WeekMeasurer(log: log, settings: settings).measure(Week(containing: sunday))
    #expect(week.coverage == Coverage(checkIns: 7, sessions: 7, days: 7))
    #expect(week.days.compactMap(\.sleepHours) == [8, 8, 8, 8, 8, 8, last])
    #expect(week.readings["sleep.midpoint_sd_min"]?.value == 0)
  }

  @Test func `a journey over time zones leaves the days where the runner lived them`() throws {
    var story = LogStory()
    story.usualMornings(0..<42) { day, row in
      guard (30..<33).contains(day) else { return }
      row.isTravelling = true
      row.restingHeartRate = 70
      row.bedtime = ClockTime("04:00")
      row.wakeTime = ClockTime("12:00")
    }
    story.usualTraining(0..<6)
    // An evening run far away is, in the home's zone, one of the next morning.
    story.session(31, minutes: 40, rpe: 3) { session in
      session.start = ClockTime("22:30")
      session.startInstant = (LogStory.day(32).number * 86_400) + 5 * 3600
    }
    let travel = story.measure(4)
    #expect(travel.days[3].sessions.count == 1 && travel.days[3].day == LogStory.day(31))
    #expect((travel.readings["rhr.week"]?.value ?? 0) > 55)
    let after = try #require(story.reading("rhr.week", week: 5))
    #expect(after.status == .within && (after.normal?.upperBound ?? 0) < 55)
  }
}
