import Testing
import TrainingModel

@testable import LogReading

struct SessionTableTests {
  private func only(_ text: String) throws -> Session {
    let log = read(.sessions, text)
    #expect(log.diagnostics.isEmpty)
    return try #require(log.sessions.first)
  }

  @Test func `every column is read`() throws {
    let names = SessionColumn.allCases.map(\.rawValue).joined(separator: ",")
    let session = try only(
      names + "\n2025-11-10,7:05,run,intervals,62.5,12.4,130,7,152,181,178,140,70.2,69.4,0.5,-3,"
        + "Track,\"5 x 1000, wind\"\n")
    var expected = Session(
      day: try #require(CalendarDay("2025-11-10")), sport: .run, source: .table,
      origins: [Origin(file: "sessions.csv", line: 2, kind: .table)])
    expected.start = ClockTime("07:05")
    expected.kind = .intervals
    expected.minutes = 62.5
    expected.distanceMeters = 12_400
    expected.ascentMeters = 130
    expected.rpe = 7
    expected.averageHeartRate = 152
    expected.maximumHeartRate = 181
    expected.heartRateAtEnd = 178
    expected.heartRate60sAfter = 140
    expected.weightBeforeKg = 70.2
    expected.weightAfterKg = 69.4
    expected.fluidLiters = 0.5
    expected.temperatureCelsius = -3
    expected.title = "Track"
    expected.note = "5 x 1000, wind"
    #expect(session == expected)
  }

  @Test func `an empty cell is not logged, and never zero`() throws {
    let names = SessionColumn.allCases.map(\.rawValue).joined(separator: ",")
    #expect(
      try only(names + "\n2025-11-10\n")
        == Session(
          day: try #require(CalendarDay("2025-11-10")), sport: .run, source: .table,
          origins: [Origin(file: "sessions.csv", line: 2, kind: .table)]))
  }

  @Test(arguments: [
    ("run", "", Sport.run), ("", "easy", .run), ("", "strength", .strength),
    ("", "cross-training", .other), ("ride", "cross-training", .ride), ("Swim", "", .swim),
    ("strength", "", .strength), ("WALK", "", .walk), ("", "", .run), ("other", "easy", .other),
  ])
  func `the sport is what it says, else what its kind says`(
    _ sport: String, _ kind: String, _ expected: Sport
  ) throws {
    #expect(
      try only("date,sport,kind,title\n2025-11-10,\(sport),\(kind),x").sport == expected)
    let plan = read(.plan, "date,sport,kind,title\n2025-11-10,\(sport),\(kind),x").plan
    #expect(plan.map(\.sport) == [expected])
  }

  @Test func `every kind is known`() throws {
    for kind in SessionKind.allCases {
      #expect(try only("date,kind\n2025-11-10,\(kind.rawValue)").kind == kind)
    }
  }

  @Test func `a pace that no runner has costs the distance, not the row`() throws {
    let row = "date,sport,duration_min,distance_km\n2025-11-10,"
    #expect(read(.sessions, row + "run,20,100").sessions.map(\.distanceMeters) == [nil])
    #expect(read(.sessions, row + "run,20,100").sessions.map(\.minutes) == [20])
    #expect(try only(row + "ride,180,100").distanceMeters == 100_000)
    #expect(try only(row + "run,20,10").distanceMeters == 10_000)
    #expect(try only(row + "run,20,1").distanceMeters == 1000)
  }

  @Test func `a plan table is read`() {
    let log = read(
      .plan, "date,kind,duration_min,distance_km,title\n2025-11-23,long,110,20,Ridge\n2025-11-24\n")
    let day = CalendarDay("2025-11-23")
    #expect(log.diagnostics.isEmpty)
    #expect(log.plan.count == 2 && log.plan.first?.day == day)
    #expect(log.plan.first?.kind == .long && log.plan.first?.minutes == 110)
    #expect(log.plan.first?.distanceMeters == 20_000 && log.plan.first?.title == "Ridge")
  }
}
