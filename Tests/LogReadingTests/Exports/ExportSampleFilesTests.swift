import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// Real exports, where they are at hand: counts, dates and sums that were taken from the files by
/// other means.
@Suite(.enabled(if: ExportSamples.areThere))
struct ExportSampleFilesTests {
  private struct Expectation: Sendable {
    let path: String
    var sessions = 0
    var mornings = 0
    let first: String
    let last: String
    var meters: Double?
    var minutes: Double?
    var rmssd: Double?
    var sleepHours: Double?
  }

  private static let expectations: [Expectation] = [
    .init(
      path: "strava/en_99_columns_activities.csv", sessions: 63, first: "2024-10-31",
      last: "2025-10-25", meters: 243_586.5, minutes: 89_109 / 60),
    .init(
      path: "strava/old_2018_lowercase_activities.csv", sessions: 45, first: "2015-06-16",
      last: "2018-06-13", meters: 257_051.7),
    .init(
      path: "garmin-csv/de_2023_Activities.csv", sessions: 60, first: "2022-02-24",
      last: "2023-03-31", meters: 216_390),
    .init(
      path: "garmin-csv/en_2026_Activities.csv", sessions: 60, first: "2026-03-13",
      last: "2026-04-23", meters: 566_700),
    .init(
      path: "garmin-json/dailyHrv_summaries.json", mornings: 20, first: "2023-07-01",
      last: "2023-07-20", rmssd: 831),
    .init(
      path: "garmin-json/dailySleepData.json", mornings: 1, first: "2025-07-07",
      last: "2025-07-07", sleepHours: 24_180 / 3600),
    .init(
      path: "garmin-json/weight.json", mornings: 3, first: "2025-06-07", last: "2025-06-15"),
    .init(
      path: "intervals/wellness.csv", mornings: 89, first: "2024-02-05", last: "2026-03-05",
      rmssd: 3695.802727, sleepHours: 2_449_553 / 3600),
    .init(
      path: "intervals/activities.csv", sessions: 30, first: "2022-02-25", last: "2025-12-27",
      meters: 166_450.08, minutes: 74_653 / 60),
    .init(
      path: "whoop/physiological_cycles.csv", mornings: 59, first: "2024-04-20",
      last: "2024-06-24", rmssd: 1045, sleepHours: 26_250 / 60),
    .init(
      path: "whoop/sleeps.csv", mornings: 55, first: "2024-04-24", last: "2024-06-24"),
    .init(
      path: "whoop/workouts.csv", sessions: 60, first: "2024-03-20", last: "2024-06-24",
      meters: 139_873.09),
    .init(
      path: "oura/oura_sleep_2024-12-17T01-12-53.csv", mornings: 15, first: "2024-07-11",
      last: "2024-08-01"),
    .init(
      path: "hrv4training/2017_7_28_myMeasurements.csv", mornings: 119, first: "2017-04-01",
      last: "2017-07-28", rmssd: 6489.99),
    .init(
      path: "hrv4training/MyMeasurements_Android_1.csv", mornings: 39, first: "2017-07-27",
      last: "2017-09-04"),
    .init(
      path: "elitehrv/ElitHRV_Export - 2017-10-02.csv", mornings: 23, first: "2017-09-06",
      last: "2017-10-02", rmssd: 882.65),
    .init(
      path: "runkeeper/cardioActivities.csv", sessions: 60, first: "2013-08-29",
      last: "2013-12-29", meters: 551_087.66592),
    .init(
      path: "handmade/endurance_log_metrics.csv", sessions: 7, first: "2026-01-07",
      last: "2026-01-15", meters: 38_420, minutes: 453.1),
    .init(
      path: "handmade/Health Metrics_v5 - Daily Metrics.csv", mornings: 25,
      first: "2026-06-18", last: "2026-07-15"),
    .init(
      path: "goldencheetah/2013_05_27_08_56_35.json", sessions: 1, first: "2013-05-27",
      last: "2013-05-27", meters: 80.9444),
  ]

  @Test(arguments: expectations.map(\.path))
  func `a real export gives what it holds`(_ path: String) throws {
    let expected = try #require(Self.expectations.first { $0.path == path })
    let log = try ExportSamples.read(path)
    #expect(log.sessions.count == expected.sessions)
    #expect(log.checkIns.count == expected.mornings)
    let days = log.sessions.map(\.day) + log.checkIns.map(\.day)
    #expect(days.min()?.description == expected.first)
    #expect(days.max()?.description == expected.last)
    func isClose(_ values: [Double?], _ sum: Double?) -> Bool {
      sum.map { abs(values.compactMap(\.self).reduce(0, +) - $0) < 0.01 } ?? true
    }
    #expect(isClose(log.sessions.map(\.distanceMeters), expected.meters))
    #expect(isClose(log.sessions.map(\.minutes), expected.minutes))
    #expect(isClose(log.checkIns.map(\.hrvRMSSD), expected.rmssd))
    #expect(isClose(log.checkIns.map(\.sleepHours), expected.sleepHours))
  }

  @Test func `Strava dates are UTC`() throws {
    let session = try #require(
      try ExportSamples.read("strava/export_small/activities.csv").sessions.first)
    #expect(session.startInstant == 1_653_839_615)
    #expect(session.start?.description == "17:53")
    #expect(session.recordingFile == "Log/strava/export_small/activities/12866632127.fit")
  }

  @Test func `a bulk export gives each run once, with its file's measures and its row's name`()
    throws
  {
    let raw = LogReader(settings: ExportFixtures.settings).read(
      ExportSamples.folder.appending(path: "strava/export_small"), path: "Log")
    #expect(raw.sessions.count == 2)
    let log = TrainingLog.assembled(from: raw, settings: ExportFixtures.settings).log
    let session = try #require(log.sessions.first)
    #expect(log.sessions.count == 1)
    #expect(session.source == .fit)
    #expect(session.title == "Laufen Landal Park")
    #expect(session.origins.map(\.kind) == [.fit, .export])
  }

  @Test func `a night belongs to the day of waking, a nap to the morning after`() throws {
    let cycles = try ExportSamples.read("whoop/physiological_cycles.csv")
    #expect(Set(cycles.checkIns.map(\.day)).count == 59)
    let naps = try ExportSamples.read("whoop/sleeps.csv").checkIns.compactMap(\.napMinutes)
    #expect(naps.sorted() == [92, 100, 119, 188])
    let oura = try ExportSamples.read("oura/oura_sleep_2024-12-17T01-12-53.csv")
    let day = try #require(oura.checkIns.first { $0.day.description == "2024-07-29" })
    #expect(day.sleepHours == 39_540.0 / 3600)
  }
}

/// The invented exports, of which the facts are written beside them.
@Suite(.enabled(if: ExportSamples.areThere))
struct ExportSyntheticTests {
  private func morning(_ path: String, _ day: String = "2025-06-01") throws -> CheckIn {
    let log = try ExportSamples.read("synthetic/" + path)
    return try #require(log.checkIns.first { $0.day.description == day })
  }

  @Test func `nights`() throws {
    let garmin =
      "garmin-account-export/DI_CONNECT/DI-Connect-Wellness/"
      + "2025-05-01_2025-08-09_0_sleepData.json"
    #expect(try morning(garmin).sleepHours == 440 / 60)
    #expect(try morning(garmin, "2025-06-02").sleepHours == 360 / 60)
    let fitbit = "fitbit-takeout/Takeout/Fitbit/Global Export Data/sleep-2025-05-12.json"
    #expect(try morning(fitbit).sleepHours == 405 / 60)
    #expect(try morning(fitbit).napMinutes == nil)
    #expect(try morning(fitbit, "2025-06-02").napMinutes == 36)
    #expect(try morning("polar/sleep_result_1.json").sleepHours == 440 / 60)
  }

  @Test func `hearts`() throws {
    let garmin = "garmin-account-export/DI_CONNECT/"
    let health = garmin + "DI-Connect-Wellness/2025-05-01_2025-08-09_0_healthStatusData.json"
    #expect(try morning(health).hrvRMSSD == 52)
    let daily = garmin + "DI-Connect-Aggregator/UDSFile_2025-05-01_2025-08-09.json"
    #expect(try morning(daily).restingHeartRate == 46)
    let fitbit = "fitbit-takeout/Takeout/Fitbit/"
    let resting = fitbit + "Global Export Data/resting_heart_rate-2025-06-01.json"
    #expect(try morning(resting).restingHeartRate == 52.31)
    let hrv =
      fitbit + "Heart Rate Variability/"
      + "Daily Heart Rate Variability Summary - 2025-06-(1).csv"
    #expect(try morning(hrv).hrvRMSSD == 41.513)
    let peaks = try morning("trainingpeaks/metrics.csv")
    #expect(peaks.restingHeartRate == 47)
    #expect(peaks.hrvRMSSD == 61.5)
    #expect(peaks.sleepHours == 7.3)
  }

  @Test(arguments: [
    (
      "garmin-account-export/DI_CONNECT/DI-Connect-Fitness/user_0_summarizedActivities.json",
      8000.0, 3012.0
    ),
    ("polar/training-session-2025-06-01-1-uuid.json", 8000.4, 3012.5),
    ("strava/de_activities.csv", 8000.4, 3000),
  ])
  func `the run of the first of June, in every app`(
    _ path: String, _ meters: Double, _ seconds: Double
  ) throws {
    let session = try #require(try ExportSamples.read("synthetic/" + path).sessions.first)
    #expect(session.startInstant == 1_748_754_000)
    #expect(session.start?.description == "07:00")
    #expect(session.distanceMeters == meters)
    #expect(abs((session.minutes ?? 0) * 60 - seconds) < 1e-6)
  }

  @Test func `what is planned is no session`() throws {
    let log = try ExportSamples.read("synthetic/trainingpeaks/workouts.csv")
    #expect(log.sessions.map(\.distanceMeters) == [16_105.4])
    #expect(abs((log.sessions.first?.minutes ?? 0) * 60 - 5408) < 0.5)
    #expect(log.plan.count == 2)
  }
}

/// Where the samples are.
enum ExportSamples {
  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data")

  static func read(_ path: String) throws -> RawLog {
    let bytes = try Data(contentsOf: folder.appending(path: path))
    return ExportReader(settings: ExportFixtures.settings).read(Array(bytes), file: "Log/" + path)
  }
}
