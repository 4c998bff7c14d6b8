import Testing
import TrainingModel

@testable import RecoveryMetrics

struct CurrencyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Of ten equal sessions, how many carry RPE, heart rate and distance.
    let rpe: Int
    let heartRate: Int
    let distance: Int
    let currency: LoadCurrency

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "all have RPE", rpe: 10, heartRate: 10, distance: 10, currency: .sessionRPE),
    Case(name: "exactly 80 % have RPE", rpe: 8, heartRate: 10, distance: 10, currency: .sessionRPE),
    Case(name: "70 % have RPE", rpe: 7, heartRate: 9, distance: 10, currency: .trimp),
    Case(name: "few have heart rate", rpe: 7, heartRate: 5, distance: 8, currency: .runningStress),
    Case(name: "few have anything", rpe: 3, heartRate: 5, distance: 7, currency: .minutes),
  ]

  @Test(arguments: cases)
  func `the first currency that covers 80 % of the time`(_ expected: Case) {
    var story = LogStory()
    story.settings.maximumHeartRate = 190
    story.settings.restingHeartRate = 50
    story.settings.thresholdSecondsPerKilometer = 270
    for number in 0..<10 {
      story.session(
        number, minutes: 60, rpe: number < expected.rpe ? 4 : nil,
        km: number < expected.distance ? 10 : nil
      ) { $0.averageHeartRate = number < expected.heartRate ? 150 : nil }
    }
    #expect(story.measure(1).load.currency == expected.currency)
  }

  @Test func `the share is counted by time, not by sessions`() {
    var story = LogStory()
    for day in 0..<4 { story.session(day, minutes: 20) }
    story.session(5, minutes: 320, rpe: 3)
    let week = story.measure(0)
    #expect(week.load.currency == .sessionRPE)
    #expect(week.load.share == 0.8)
  }

  @Test func `a missing load is filled by the median ratio of eight sessions`() throws {
    var story = LogStory()
    story.settings.maximumHeartRate = 190
    story.settings.restingHeartRate = 50
    for day in 0..<9 {
      story.session(day, minutes: 60, rpe: day == 8 ? nil : 4) { $0.averageHeartRate = 150 }
    }
    let reading = try #require(story.reading("load.week", week: 1))
    #expect(abs((reading.value ?? 0) - 480) < 1e-9)
    #expect(reading.isEstimated)
    #expect(story.measure(1).load.estimatedSessions == 1)
  }

  @Test func `without eight pairs the median per minute of the same type serves`() {
    var story = LogStory()
    for (day, rpe) in [2.0, 3, 4, 5, 6].enumerated() {
      story.session(day, minutes: 100, rpe: rpe, kind: .easy)
    }
    story.session(7, minutes: 50, kind: .easy)
    story.session(8, minutes: 10, kind: .tempo)
    let reading = story.reading("load.week", week: 1)
    #expect(reading?.value == 200)
    // The tempo run has no like: its day is missing, and the log ends with it.
    #expect(reading?.n == 1)
  }

  @Test func `RPE 0 for time spent is a missing load`() {
    var story = LogStory()
    for day in 0..<6 { story.session(day, minutes: 60, rpe: 4, kind: .easy) }
    story.session(6, minutes: 60, rpe: 0, kind: .easy)
    let reading = story.reading("load.week", week: 0)
    #expect(reading?.value == 1440)
    #expect(reading?.n == 6)
    #expect(story.measure(0).assumptions.contains(.unansweredEfforts(1)))
  }

  @Test func `resting heart rate is the median of 28 mornings before the setting`() throws {
    var story = LogStory()
    story.settings.maximumHeartRate = 190
    story.settings.restingHeartRate = 60
    for day in 0..<7 { story.checkIn(day) { $0.restingHeartRate = 50 } }
    story.session(2, minutes: 60) { $0.averageHeartRate = 150 }
    let reading = try #require(story.reading("load.week", week: 0))
    #expect(story.measure(0).load.currency == .trimp)
    #expect(abs((reading.value ?? 0) - 108.10) < 0.005)
  }

  @Test func `a trace counts second by second`() throws {
    var story = LogStory()
    story.settings.maximumHeartRate = 190
    story.settings.restingHeartRate = 50
    story.session(6, minutes: 60) { session in
      var seconds = [Double](repeating: 0, count: 256)
      seconds[176] = 1800
      seconds[120] = 1800
      session.averageHeartRate = 148
      session.trace = Trace(secondsAtHeartRate: seconds)
    }
    let load = try #require(story.reading("load.week", week: 0)?.value)
    #expect(abs(load - 122.35) < 0.005)
  }

  @Test func `a maximum from age marks loads as estimated`() throws {
    var story = LogStory()
    story.settings.birthYear = 1985
    story.settings.restingHeartRate = 50
    story.session(6, minutes: 60) { $0.averageHeartRate = 150 }
    let reading = try #require(story.reading("load.week", week: 0))
    #expect(reading.isEstimated)
    #expect(story.measure(0).load.currency == .trimp)
  }
}
