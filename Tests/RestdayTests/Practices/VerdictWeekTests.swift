import Testing

/// The verdict ladder, rung by rung, as a report tells it.
struct VerdictWeekTests {
  struct Rung: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let level: String
    let load: String
    let log: @Sendable (inout LogBuilder) -> Void

    init(
      _ name: String, _ level: String, load: String = "usual",
      _ log: @escaping @Sendable (inout LogBuilder) -> Void
    ) {
      testDescription = name
      self.level = level
      self.load = load
      self.log = log
    }
  }

  private static let calls = [
    "stop": "See someone", "overstretched": "Ease off", "stretched": "Hold", "balanced": "Steady",
    "recovered": "Build",
  ]

  static let rungs = [
    Rung("two poor at 20 % more", "overstretched", load: "high") { log in
      log.poorWeek(LogBuilder.thisWeek)
      log.runs(of: 60)
    },
    Rung("two poor at a little less than that", "stretched") { log in
      log.poorWeek(LogBuilder.thisWeek)
      log.runs(of: 59.9)
    },
    Rung("two poor this week and two others last", "overstretched") { log in
      log.poorWeek(LogBuilder.thisWeek)
      log.poorSleep(LogBuilder.lastWeek)
      log.mornings(LogBuilder.lastWeek, ["resting_hr": "56", "hrv_rmssd": "45"])
    },
    Rung("two poor this week and one last", "stretched") { log in
      log.poorWeek(LogBuilder.thisWeek)
      log.poorSleep(LogBuilder.lastWeek)
    },
    Rung("one poor and a high load", "stretched", load: "high") { log in
      log.poorSleep(LogBuilder.thisWeek)
      log.runs(of: 60)
    },
    Rung("one poor and a run 31 % farther", "stretched", load: "high") { log in
      log.poorSleep(LogBuilder.thisWeek)
      log.trainInstead(6, km: 10.5)
    },
    Rung("one poor and a run 30 % farther", "balanced") { log in
      log.poorSleep(LogBuilder.thisWeek)
      log.trainInstead(6, km: 10.4)
    },
    Rung("one poor", "balanced") { $0.poorSleep(LogBuilder.thisWeek) },
    Rung("one good", "recovered") { $0.goodWeek() },
    Rung("one good and a low load", "recovered", load: "low") { log in
      log.goodWeek()
      log.runs(of: 37.5)
    },
    Rung("one good and a high load", "balanced", load: "high") { log in
      log.goodWeek()
      log.runs(of: 60)
    },
    Rung("one good and one poor", "balanced") { log in
      log.goodWeek()
      log.poorSleep(LogBuilder.thisWeek)
    },
    Rung("a flag, whatever the rest", "stop") { log in
      log.goodWeek()
      log.mornings([6], ["note": "chest pain on the hill"])
    },
    Rung("three mornings", "unknown") { $0.dropMornings(0..<4) },
  ]

  @Test(arguments: rungs)
  func `the first rung that holds is the verdict`(_ rung: Rung) throws {
    let verdict = try LogBuilder(rung.log).twin().verdict
    #expect(verdict.level == rung.level)
    #expect(verdict.call == Self.calls[rung.level])
    #expect(verdict.groups["load"]?.level == rung.load)
  }
}

extension LogBuilder {
  fileprivate mutating func runs(of minutes: Double) {
    for day in Self.runDays { trainInstead(day, minutes: minutes) }
  }

  fileprivate mutating func poorSleep(_ days: some Sequence<Int>) {
    mornings(days, ["sleep_hours": "6", "sleep_quality": "2"])
  }
}
