import Testing

/// When a practice must be advised, and when it must stay silent.
struct DueAdviceTests {
  /// Advice that waits while a red flag is open.
  private static let waiting: Set = [
    "active-recovery", "recovery-run", "cross-training", "stretching", "dynamic-warm-up",
    "mobility-and-yoga", "active-isolated-stretching", "foam-rolling", "massage", "self-massage",
    "compression", "cold-water", "contrast-shower", "cryotherapy", "warm-bath", "sauna",
    "combine-methods", "periodised-recovery", "taper", "beginners", "coming-back", "cool-down",
    "pre-run-fuel", "down-weeks", "progress", "social-runs",
  ]

  @Test(arguments: DueCase.restAndLoad + DueCase.mornings)
  func `what must be advised is, and what must not is not`(_ row: DueCase) throws {
    let week = try LogBuilder(row.log).twin()
    let practices = Set(week.practices)
    if !row.anyOf.isEmpty { #expect(!practices.isDisjoint(with: row.anyOf)) }
    #expect(practices.isDisjoint(with: row.noneOf))
    if let verdict = row.verdict { #expect(week.verdict.level == verdict) }
    #expect((3...5).contains(week.advice.count))
  }

  @Test func `of more than five groups the first five get their advice`() throws {
    let week = try LogBuilder { $0.everythingAtOnce() }.twin()
    #expect(week.verdict.level == "overstretched")
    #expect(week.practices == ["rest-days", "sleep", "coming-back", "taper", "hydration"])
  }

  @Test func `a red flag comes first and training advice waits`() throws {
    let week = try LogBuilder { log in
      log.everythingAtOnce()
      log.lingeringSoreness()
      log.mornings([2], ["symptoms": "chest-pain"])
    }.twin()
    #expect(week.verdict.level == "stop" && week.verdict.call == "See someone")
    #expect(week.practices.first == "red-flags" && week.advice.count <= 5)
    #expect(Self.waiting.isDisjoint(with: week.practices))
    #expect(week.flags.map(\.id) == ["chest-pain"])
    #expect(week.flags.allSatisfy { $0.text.hasSuffix("see a clinician.") })
    #expect(week.index?.reason == "not-applicable" && week.index?.value == nil)
  }

  @Test func `a condition that no page names is told, and how it is spelled`() throws {
    let outcome = try LogBuilder { $0.set("conditions: [hypertenson]") }.home().run("check")
    #expect(outcome.messages.contains("did you mean 'hypertension'?"))
  }

  @Test func `who may be under eighteen is not sent into a cold chamber`() throws {
    let young = try LogBuilder { log in
      log.set("birth_year: 2007")
      log.lingeringSoreness()
      log.race(1)
    }.outcomes()
    #expect(young["cryotherapy"]?.contains("ruled out by under-18") == true)
  }
}

extension LogBuilder {
  /// Every group of pages that can be due, short of a red flag.
  fileprivate mutating func everythingAtOnce() {
    race(16)
    poorWeek(-7..<7)
    mornings(Self.thisWeek, ["alcohol_units": "4", "appetite": "2"])
    mornings([-3], ["ill": "yes"])
    for day in [0, 2, 4] { train(day, minutes: 30, km: 5) }
    sweatyRun(kilograms: 1.5)
  }
}
