import Testing

/// A week that lies partly outside the log is not judged as if it were whole.
struct PartlyLoggedWeekTests {
  private func findings(_ home: ScratchHome, _ week: String) throws -> [String] {
    let found = try home.report(week)["findings"] as? [[String: Any]] ?? []
    return found.compactMap { $0["id"] as? String }
  }

  @Test func `a log that begins on Friday has not shown a week without rest`() throws {
    var log = LogBuilder()
    log.dropMornings(LogBuilder.allDays.dropLast(3))
    log.rest(LogBuilder.allDays)
    for day in 4..<7 { log.train(day) }
    let home = try log.home()
    #expect(try !findings(home, LogBuilder.week).contains("no-rest-day"))
    log.set("experience: beginner")
    let beginner = try log.home()
    #expect(try !findings(beginner, LogBuilder.week).contains("beginner-few-rest-days"))
  }

  @Test func `a whole week without a rest day has`() throws {
    var log = LogBuilder()
    for day in LogBuilder.thisWeek where !LogBuilder.runDays.contains(day) { log.train(day) }
    #expect(try findings(log.home(), LogBuilder.week).contains("no-rest-day"))
  }

  @Test func `a week that has only begun has not`() throws {
    var log = LogBuilder()
    log.dropMornings(3..<7)
    log.rest(3..<7)
    log.rest(-7..<0)
    log.train(-1)
    for day in [0, 1, 2] { log.trainInstead(day) }
    #expect(try !findings(log.home(), LogBuilder.week).contains("no-rest-day"))
  }
}
