import Testing

@testable import LogReading

/// From messages to runs.
struct FITMeaningTests {
  private func activities(_ build: (inout FITBuilder) -> Void) -> (FITLog, [FITActivity]) {
    var builder = FITBuilder()
    builder.addFileID()
    build(&builder)
    let log = FITLog(builder.file())
    return (log, log.activities)
  }

  @Test func `the summary may stand before the records`() throws {
    let (log, runs) = activities {
      $0.addSession(averageHeartRate: 144)
      $0.addLocalTime(offset: 7200)
      $0.addRecords([120, 130])
    }
    let run = try #require(runs.first)
    #expect(log.problems == [])
    #expect(run.averageHeartRate == 144)
    #expect(run.utcOffsetSeconds == 7200)
    #expect(run.records.count == 2)
  }

  @Test func `zeros are left out of the average heart rate`() throws {
    let (_, runs) = activities {
      $0.addRecords([0, 120, 0, 140])
      $0.addSession(averageHeartRate: 0)
    }
    #expect(runs.first?.averageHeartRate == 130)
    #expect(runs.first?.maximumHeartRate == 140)
  }

  @Test func `without a summary the records tell time and distance`() throws {
    let (log, runs) = activities { $0.addRecords([120, 121, 122, 123]) }
    let run = try #require(runs.first)
    #expect(log.problems == [.sessionMissing(records: 4)])
    #expect(run.timerSeconds == 3)
    #expect(run.distanceMeters == 9)
    #expect(run.startUnixSeconds == FITSamples.startUnixSeconds)
  }

  @Test func `pauses count from each stop of the timer to the next start`() throws {
    let start = FITSamples.start
    let (log, runs) = activities {
      $0.addRecords([UInt8](repeating: 120, count: 101))
      $0.addTimer(0, at: start)
      $0.addTimer(4, at: start + 20)
      $0.addTimer(0, at: start + 50)
      $0.addTimer(4, at: start + 100)
      $0.addSession(elapsed: 100, timer: nil)
    }
    let run = try #require(runs.first)
    #expect(run.pauses.map(\.seconds) == [30])
    #expect(run.timerSeconds == 70)
    #expect(log.problems == [.timerFromRecords])
  }

  @Test func `without timer events gaps of more than a minute are pauses`() {
    let (_, runs) = activities {
      $0.addRecords([120, 120, 120])
      $0.addRecords([120, 120, 120], from: FITSamples.start + 302)
      $0.addSession(elapsed: 305, timer: nil)
    }
    #expect(runs.first?.timerSeconds == 4)
  }

  @Test(
    arguments: [
      (4, 4, 4), (4, 3, 3), (3, 4, 4), (4, 0, 4), (4, nil, 4), (3, 5, 3),
    ] as [(UInt32, UInt32?, Double)])
  func `an impossible timer is worked out from the records`(
    _ elapsed: UInt32, _ timer: UInt32?, _ expected: Double
  ) {
    let (_, runs) = activities {
      $0.addRecords([120, 120, 120, 120, 120])
      $0.addSession(elapsed: elapsed, timer: timer)
    }
    #expect(runs.first?.timerSeconds == expected)
  }

  @Test func `a session of a month with records of seconds took seconds`() {
    let (_, runs) = activities {
      $0.addRecords([120, 120, 120])
      $0.addSession(elapsed: 2_700_000, timer: 2_700_000)
    }
    #expect(runs.first?.elapsedSeconds == 2)
    #expect(runs.first?.timerSeconds == 2)
  }

  @Test func `a triathlon gives its sports without the changes between`() {
    let start = FITSamples.start
    let (log, legs) = activities {
      $0.addRecords([UInt8](repeating: 120, count: 30))
      $0.addSession(start: start + 20, sport: 1, elapsed: 10, timer: 10, meters: nil)
      $0.addSession(start: start + 10, sport: 3, elapsed: 10, timer: 10, meters: nil)
      $0.addSession(start: start, sport: 5, elapsed: 10, timer: 10, meters: 30)
    }
    #expect(legs.map(\.sport) == ["swimming", "running"])
    #expect(legs.map(\.records.count) == [10, 10])
    #expect(legs.last?.distanceMeters == 30)
    #expect(log.problems == [.distanceFromRecords])
  }

  @Test func `chained parts without sessions belong to the run before`() {
    var second = FITBuilder()
    second.addRecords([130], from: FITSamples.start + 5)
    let log = FITLog(FITSamples.run().file() + second.file())
    #expect(log.activities.map(\.records.count) == [6])
  }

  @Test func `chained parts with another start are another run`() {
    var second = FITBuilder()
    second.addFileID()
    second.addSession(start: FITSamples.start + 9000)
    let log = FITLog(FITSamples.run().file() + second.file())
    #expect(log.activities.count == 2)
    #expect(log.problems == [])
  }

  @Test func `the same run twice in a file is one run`() {
    let file = FITSamples.run().file()
    let log = FITLog(file + file)
    #expect(log.activities.map(\.records.count) == [5])
    #expect(log.problems == [.repeatedPart(byte: file.count)])
  }

  @Test func `a time below 0x10000000 is no date, but still measures`() {
    let (log, runs) = activities {
      $0.addRecords([120, 121], from: 0x0FFF_0000)
      $0.addSession(start: 0x0FFF_0000, timer: nil)
      $0.addLocalTime(offset: 3600, at: 0x0FFF_0000)
    }
    #expect(runs.first?.startUnixSeconds == nil)
    #expect(runs.first?.start?.raw == 0x0FFF_0000)
    #expect(runs.first?.utcOffsetSeconds == nil)
    #expect(runs.first?.timerSeconds == 1)
    #expect(log.problems == [.undated, .timerFromRecords])
  }

  @Test(
    arguments: [
      (7200, 7200), (225, 0), (10_753, 10_800), (20_700, 20_700), (-25_200, -25_200),
      (400, nil), (51_300, nil), (-1_900_735, nil), (46_800, 46_800), (1080, nil), (900, nil),
      (-12_600, -12_600), (45_900, 45_900),
    ] as [(Int, Int?)])
  func `the local time gives the offset of a zone that there is`(_ offset: Int, _ expected: Int?) {
    let (_, runs) = activities {
      $0.addSession()
      $0.addLocalTime(offset: offset)
    }
    #expect(runs.first?.utcOffsetSeconds == expected)
  }

  @Test(
    arguments: [(5, .workout), (6, .course), (2, .settings), (40, .other(40))]
      as [(UInt8, FITFileType)])
  func `workouts, courses and settings are no runs`(_ number: UInt8, _ type: FITFileType) {
    var builder = FITBuilder()
    builder.addFileID(number)
    builder.addSession()
    let log = FITLog(builder.file())
    #expect(log.activities.isEmpty)
    #expect(log.problems == [.skippedFileType(type)])
  }

  @Test func `a record days away from all others is left out`() {
    let (log, runs) = activities {
      $0.addRecords([UInt8](repeating: 120, count: 40))
      $0.addRecords([120], from: FITSamples.start + 2_000_000)
      $0.addSession()
    }
    #expect(runs.first?.records.count == 40)
    #expect(log.problems == [.strayRecords(1)])
  }

  @Test func `effort and feeling come from the session`() {
    let (_, runs) = activities {
      $0.define(
        2, 18,
        [
          FITSamples.field(2, 4, FITSamples.uint32), FITSamples.field(5, 1, FITSamples.enumType),
          FITSamples.field(192, 1, FITSamples.uint8), FITSamples.field(193, 1, FITSamples.uint8),
        ])
      $0.write(2, [u32(FITSamples.start), u8(1), u8(75), u8(60)])
    }
    #expect(runs.first?.rpe == 6)
    #expect(runs.first?.feel == 75)
    #expect(runs.first?.distanceMeters == nil)
  }
}
