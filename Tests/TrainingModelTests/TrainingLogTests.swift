import Testing
import TrainingModel

struct TrainingLogTests {
  private func log(sessions: [String] = [], checkIns: [String] = []) throws -> TrainingLog {
    TrainingLog(
      sessions: try sessions.map {
        Session(day: try #require(CalendarDay($0)), sport: .run, source: .table)
      },
      checkIns: try checkIns.map { CheckIn(day: try #require(CalendarDay($0))) },
      notes: try checkIns.map {
        Note(
          day: try #require(CalendarDay($0)), text: "note", origin: Origin(file: "a", kind: .entry))
      },
      plan: [PlannedSession(day: try #require(CalendarDay("2030-01-01")))])
  }

  @Test func `the span runs from the first to the last day with anything`() throws {
    let log = try log(sessions: ["2025-11-05", "2025-11-12"], checkIns: ["2025-11-08"])
    #expect(log.span?.lowerBound.description == "2025-11-05")
    #expect(log.span?.upperBound.description == "2025-11-12")
    #expect(try self.log().span == nil)
  }

  @Test(arguments: [
    // A log that ends on a Sunday, on the Monday after, on a Saturday.
    (["2025-11-03", "2025-11-16"], "2025-W46"), (["2025-11-03", "2025-11-17"], "2025-W46"),
    (["2025-11-03", "2025-11-15"], "2025-W45"),
    // Nothing complete yet: the week that has data.
    (["2025-11-11", "2025-11-13"], "2025-W46"), (["2025-11-16"], "2025-W46"),
    // The year changes.
    (["2020-12-01", "2021-01-03"], "2020-W53"), (["2020-12-01", "2021-01-04"], "2020-W53"),
  ])
  func `the week to report is the last complete one, else the latest`(
    _ days: [String], _ week: String
  ) throws {
    #expect(try log(sessions: days).latestWeek(startingOn: .monday)?.id == week)
    #expect(try log(checkIns: days).latestWeek(startingOn: .monday)?.id == week)
  }

  @Test func `Sunday weeks end on Saturdays`() throws {
    let log = try log(checkIns: ["2025-11-03", "2025-11-15"])
    #expect(log.latestWeek(startingOn: .sunday)?.id == "2025-11-09")
    #expect(try self.log().latestWeek(startingOn: .sunday) == nil)
  }

  @Test func `a log up to a day has nothing later but its plan`() throws {
    let whole = try log(
      sessions: ["2025-11-05", "2025-11-12", "2025-11-13"],
      checkIns: ["2025-11-11", "2025-11-12", "2025-11-14"])
    let day = try #require(CalendarDay("2025-11-12"))
    let part = whole.upTo(day)
    #expect(part.sessions.map(\.day.description) == ["2025-11-05", "2025-11-12"])
    #expect(part.checkIns.map(\.day.description) == ["2025-11-11", "2025-11-12"])
    #expect(part.notes.map(\.day.description) == ["2025-11-11", "2025-11-12"])
    #expect(part.plan == whole.plan)
    #expect(part.upTo(day) == part)
    #expect(whole.upTo(day.advanced(by: -100)).span == nil)
  }

  @Test func `weeks are counted from the first to the last day, gaps included`() throws {
    let log = try log(sessions: ["2020-12-27"], checkIns: ["2021-01-11"])
    #expect(
      log.weeks(startingOn: .monday).map(\.id) == ["2020-W52", "2020-W53", "2021-W01", "2021-W02"])
    #expect(log.weeks(startingOn: .sunday).map(\.id) == ["2020-12-27", "2021-01-03", "2021-01-10"])
    #expect(try self.log().weeks(startingOn: .monday).isEmpty)
  }
}
