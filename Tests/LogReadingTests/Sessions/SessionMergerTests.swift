import Testing
import TrainingModel

@testable import LogReading

/// One session for each run, however often it was told.
struct SessionMergerTests {
  private let day = CalendarDay(number: 20_402)

  private func merged(_ sessions: [Session]) -> [Session] {
    var merger = SessionMerger()
    return merger.merge(sessions)
  }

  /// A run of a watch that started `at` on the day, in UTC.
  private func run(
    _ at: String, minutes: Double? = 50, meters: Double? = 10_000, sport: Sport = .run,
    source: SourceKind = .fit, file: String = "a.fit"
  ) throws -> Session {
    var session = Session(
      day: day, sport: sport, source: source, origins: [Origin(file: file, kind: source)])
    let start = try #require(ClockTime(at))
    session.start = start
    session.startInstant = day.number * 86_400 + start.minutesSinceMidnight * 60
    session.minutes = minutes
    session.distanceMeters = meters
    session.averageHeartRate = 150
    return session
  }

  /// A hand-written row.
  private func row(
    _ line: Int, at: String? = nil, minutes: Double? = nil, meters: Double? = nil,
    sport: Sport = .run, rpe: Double? = nil, file: String = "sessions.csv",
    source: SourceKind = .table
  ) -> Session {
    let origin = Origin(file: file, line: line, kind: source)
    var session = Session(day: day, sport: sport, source: source, origins: [origin])
    session.start = at.flatMap { ClockTime($0) }
    session.minutes = minutes
    session.distanceMeters = meters
    session.rpe = rpe
    return session
  }

  @Test func `a day with more sessions than anybody has keeps the first hundred, and says so`() {
    var merger = SessionMerger()
    let rows = (2..<252).map { row($0, minutes: Double($0)) }
    #expect(merger.merge(rows).compactMap(\.minutes) == (2..<102).map(Double.init))
    #expect(
      merger.diagnostics.map(\.description) == [
        "sessions.csv:102: warning: \(day) has 250 sessions; the first 100 are used\n"
          + "  check the dates in this file"
      ])
  }

  @Test func `each row pairs with the run it fits best, whatever stands before it`() throws {
    let runs = [
      try run("7:00", meters: 10_000), try run("9:00", minutes: 30, meters: 5000, file: "b.fit"),
    ]
    let rows = [row(2, meters: 9800), row(3, meters: 10_000), row(4, meters: 5000)]
    let all = merged(runs + rows)
    #expect(all.map { $0.origins.compactMap(\.line) } == [[3], [4], [2]])
  }

  @Test func `the watch gives the measures, the row gives exertion, kind and words`() throws {
    var row = row(2, at: "7:10", minutes: 52, meters: 10_200, rpe: 4)
    row.kind = .easy
    row.title = "Lake"
    row.note = "calm"
    row.averageHeartRate = 140
    row.weightBeforeKg = 70
    let one = try #require(merged([row, try run("7:00")]).first)
    #expect(merged([row, try run("7:00")]).count == 1)
    #expect(one.minutes == 50 && one.distanceMeters == 10_000 && one.averageHeartRate == 150)
    #expect(one.start == ClockTime("07:00") && one.source == .fit)
    #expect(one.rpe == 4 && one.kind == .easy && one.title == "Lake" && one.note == "calm")
    #expect(one.weightBeforeKg == 70)
    #expect(one.origins.map(\.file) == ["a.fit", "sessions.csv"])
  }

  @Test func `who told what, and why they are one, is kept`() throws {
    let watch = try run("7:00")
    var export = try run("7:00", minutes: 51, source: .export, file: "strava.csv")
    export.rpe = 5
    export.title = "Lake"
    var row = row(2, at: "7:10", minutes: 52, rpe: 4)
    row.note = "calm"
    let one = try #require(merged([row, export, watch]).first)
    #expect(one.tellings.map { $0.origin?.file } == ["a.fit", "strava.csv", "sessions.csv"])
    #expect(one.tellings.map(\.tie) == [nil, .start(secondsApart: 0), .row])
    #expect(one.tellings[0].used == [.start, .duration, .distance, .averageHeartRate])
    #expect(one.tellings[1].used == [.title])
    #expect(one.tellings[2].used == [.exertion, .note])
    #expect(one.tellings[2].said == [.duration: 52, .exertion: 4])
    #expect(merged([watch]).first?.tellings.isEmpty == true)
  }

  @Test func `each way to be one has its reason`() throws {
    func tie(_ other: Session) throws -> SessionTie? {
      let found = merged([try run("7:00"), other])
      return found.count == 1 ? found.first?.tellings.last?.tie : nil
    }
    #expect(try tie(run("7:01", file: "b.fit")) == .start(secondsApart: 60))
    #expect(try tie(run("7:05", minutes: 46, file: "b.fit")) == .overlap(45.0 / 46))
    var export = try run("7:01", source: .export, file: "garmin.csv")
    export.startInstant = nil
    #expect(try tie(export) == .clock(minutesApart: 1))
    export.start = ClockTime("9:00")
    #expect(try tie(export) == .zone(minutesApart: 120))
    export.start = nil
    #expect(try tie(export) == .date)
    export.recordingFile = "a.fit"
    export.minutes = nil
    #expect(try tie(export) == .fileName)
  }

  @Test(arguments: [
    // start, minutes, meters of the row; whether it is the run at 7:00 of 50 min and 10 km.
    ("7:20", 50.0, 10_000.0, true), ("7:21", 50, 10_000, false), ("6:40", nil, nil, true),
    (nil, 45, nil, true), (nil, 44, nil, false), (nil, 55, nil, true), (nil, 60, nil, true),
    (nil, nil, 9500, true), (nil, nil, 9400, false), (nil, 50, 9400, false), (nil, nil, nil, true),
    (nil, 50, 0, true),
  ])
  func `a row is the run when all that both say is close`(
    _ at: String?, _ minutes: Double?, _ meters: Double?, _ isOne: Bool
  ) throws {
    var run = try run("7:00")
    run.elapsedMinutes = 60
    let found = merged([run, row(2, at: at, minutes: minutes, meters: meters, rpe: 5)])
    #expect(found.count == (isOne ? 1 : 2))
    #expect(found.first?.rpe == (isOne ? 5 : nil))
  }

  @Test func `a row of another sport or day is another session`() throws {
    #expect(merged([try run("7:00"), row(2, sport: .ride)]).count == 2)
    var tomorrow = row(2)
    tomorrow.day = day.advanced(by: 1)
    #expect(merged([try run("7:00"), tomorrow]).count == 2)
  }

  @Test func `a recording without a sport takes that of a row that fits it`() throws {
    let recording = try run("7:00", sport: .other, source: .gpx, file: "a.gpx")
    let found = merged([recording, row(2, minutes: 50)])
    #expect(found.map(\.sport) == [.run])
    #expect(merged([recording, row(2, rpe: 5)]).count == 2)
  }

  @Test func `two runs a day find their own rows`() throws {
    let runs = [
      try run("7:00", minutes: 30, meters: 5000, file: "a.fit"),
      try run("18:00", minutes: 60, meters: 12_000, file: "b.fit"),
    ]
    let byDistance = [row(2, meters: 12_100, rpe: 7), row(3, meters: 5050, rpe: 2)]
    #expect(merged(runs + byDistance).map(\.rpe) == [2, 7])
    let byStart = [row(2, at: "18:10", rpe: 7), row(3, at: "6:55", rpe: 2)]
    #expect(merged(runs + byStart).map(\.rpe) == [2, 7])
    let byDuration = [row(2, minutes: 61, rpe: 7), row(3, minutes: 30, rpe: 2)]
    #expect(merged(runs + byDuration).map(\.rpe) == [2, 7])
  }

  @Test func `a row that says little does not take the run of one that says much`() throws {
    let runs = [
      try run("7:00", file: "a.fit"), try run("18:00", minutes: 20, meters: 3000, file: "b.fit"),
    ]
    let rows = [row(2, rpe: 3), row(3, minutes: 51, meters: 10_020, rpe: 8)]
    #expect(merged(runs + rows).map(\.rpe) == [8, 3])
    #expect(merged(runs + rows.reversed()).map(\.rpe) == [8, 3])
  }

  @Test func `each row pairs with one run at most`() throws {
    let found = merged([try run("7:00"), row(2, minutes: 50, rpe: 3), row(3, minutes: 50, rpe: 8)])
    #expect(found.count == 2)
    #expect(found.compactMap(\.rpe).sorted() == [3, 8])
  }

  @Test func `warm-up, race and cool-down stay three`() throws {
    let runs = [
      try run("9:00", minutes: 12, meters: 2000, file: "a.fit"),
      try run("9:17", minutes: 18, meters: 5000, file: "b.fit"),
      try run("9:40", minutes: 10, meters: 1800, file: "c.fit"),
    ]
    #expect(merged(runs).count == 3)
  }

  @Test(arguments: [
    ("7:00", 50.0, 10_000.0, true), ("7:01", 52, 10_100, true), ("7:05", 48, 9800, true),
    ("7:05", 30, 9800, false), ("7:05", 48, 7000, false), ("8:00", 50, 10_000, false),
    ("7:00", 20, 10_000, false), ("7:00", nil, nil, true), ("7:05", nil, 10_000, false),
  ])
  func `two recordings are one when they begin together or overlap and agree`(
    _ at: String, _ minutes: Double?, _ meters: Double?, _ isOne: Bool
  ) throws {
    let other = try run(at, minutes: minutes, meters: meters, source: .gpx, file: "a.gpx")
    let found = merged([other, try run("7:00")])
    #expect(found.count == (isOne ? 1 : 2))
    #expect(found.contains { $0.source == .fit })
  }

  @Test func `the time from start to end may agree where the timer does not`() throws {
    var fit = try run("7:00", minutes: 40)
    fit.elapsedMinutes = 60
    var gpx = try run("7:00", minutes: 52, source: .gpx, file: "a.gpx")
    gpx.elapsedMinutes = 60
    #expect(merged([gpx, fit]).map(\.minutes) == [40])
  }

  @Test func `recordings around midnight are one, though their zones differ`() throws {
    var late = try run("23:50", source: .gpx, file: "a.gpx")
    late.day = day.advanced(by: 1)
    late.start = ClockTime("00:50")
    #expect(merged([try run("23:50"), late]).count == 1)
  }

  @Test func `two sports at once are two sessions, one unknown sport is not`() throws {
    let ride = try run("7:00", sport: .ride, source: .tcx, file: "a.tcx")
    #expect(merged([try run("7:00"), ride]).count == 2)
    let other = try run("7:00", sport: .other, source: .tcx, file: "a.tcx")
    #expect(merged([try run("7:00"), other]).map(\.sport) == [.run])
  }

  @Test func `the same row in two files is one, two equal rows in one file are two`() {
    let row = row(2, minutes: 30, rpe: 3)
    let again = self.row(3, minutes: 30, rpe: 3)
    let copy = self.row(2, minutes: 30, rpe: 3, file: "sessions-copy.csv")
    let second = self.row(3, minutes: 30, rpe: 3, file: "sessions-copy.csv")
    #expect(merged([row, copy]).count == 1)
    #expect(merged([row, again]).count == 2)
    #expect(merged([row, again, copy]).count == 2)
    #expect(merged([row, again, copy, second]).count == 2)
    #expect(merged([row, copy]).first?.origins.map(\.file) == ["sessions-copy.csv"])
  }

  @Test func `an entry and a row of one run are one, the entry's words win`() {
    var entry = row(2, minutes: 31, rpe: 4, file: "run.md", source: .entry)
    entry.note = "from the entry"
    let found = merged([row(2, minutes: 30, rpe: 3), entry])
    #expect(found.map(\.minutes) == [30])
    #expect(found.map(\.rpe) == [4])
    #expect(found.map(\.note) == ["from the entry"])
    let far = row(2, minutes: 60, file: "run.md", source: .entry)
    #expect(merged([row(2, minutes: 30), far]).count == 2)
  }

  @Test func `an entry of words alone belongs to the day's row`() {
    var entry = row(2, file: "run.md", source: .entry)
    entry.note = "windy"
    #expect(merged([row(2, minutes: 30), entry]).map(\.note) == ["windy"])
    #expect(merged([row(2, sport: .ride), entry]).count == 2)
  }

  @Test func `a difference of more than 5 per cent is said`() throws {
    var merger = SessionMerger()
    _ = merger.merge([try run("7:00"), row(4, at: "7:00", minutes: 54, meters: 10_100)])
    #expect(
      merger.diagnostics.map(\.description) == [
        "sessions.csv:4: remark: the duration differs by 7 % from the recording of the same"
          + " session; the recording's is used\n  nothing to do, unless they are two sessions:"
          + " then note the start of each"
      ])
  }

  @Test func `order does not matter, and twice is once`() throws {
    var random = SeededRandom(seed: 13)
    for _ in 0..<200 {
      var sessions: [Session] = []
      for index in 0..<Int.random(in: 1...5, using: &random) {
        let minutes = Double(Int.random(in: 4...8, using: &random) * 10)
        let at =
          "\(Int.random(in: 6...9, using: &random)):\(Bool.random(using: &random) ? "00" : "30")"
        if Bool.random(using: &random) {
          let source: SourceKind = Bool.random(using: &random) ? .fit : .gpx
          sessions.append(
            try run(
              at, minutes: minutes, meters: minutes * 200, source: source, file: "\(index).x"))
        } else {
          let start = Bool.random(using: &random) ? at : nil
          sessions.append(row(index + 2, at: start, minutes: minutes, rpe: Double(index)))
        }
      }
      let expected = merged(sessions)
      for _ in 0..<5 { #expect(merged(sessions.shuffled(using: &random)) == expected) }
      let copies = sessions.map { session in
        var copy = session
        copy.origins = session.origins.map {
          Origin(file: "z/" + $0.file, line: $0.line, kind: $0.kind)
        }
        return copy
      }
      #expect(merged(sessions + copies).map(\.content) == expected.map(\.content))
    }
  }
}

extension Session {
  /// Without where it was read.
  fileprivate var content: Session {
    var content = self
    content.origins = []
    content.tellings = []
    return content
  }
}
