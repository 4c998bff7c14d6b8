import Testing
import TrainingModel

@testable import LogReading

struct SettingsReaderTests {
  private func read(_ text: String) -> (settings: Settings, diagnostics: [Diagnostic]) {
    SettingsReader.read(Array(text.utf8), file: "restday.yml")
  }

  private func settings(_ text: String) -> Settings {
    let (settings, diagnostics) = read(text)
    #expect(diagnostics.map(\.description) == [])
    return settings
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  @Test func `only the runner is needed`() {
    var expected = Settings()
    expected.runner = "Ada Example"
    #expect(settings("runner: Ada Example\n") == expected)
    #expect(expected.units == .metric && expected.weekStart == .monday)
    #expect(expected.sleepNeedHours == 8 && expected.experience == .regular)
    #expect(settings("").runner == "Runner")
    #expect(settings("# nothing\n").runner == "Runner")
    #expect(settings("runner:\nraces:\nshow:\n").runner == "Runner")
  }

  @Test func `single values`() {
    let read = settings(
      """
      runner: "Ada: Example"
      time_zone: Europe/Oslo
      units: Metric
      week_start: sunday
      language: en
      sleep_need_hours: 8.5
      experience: beginner
      birth_year: 1990
      sex: female
      hr_max: 190
      hr_rest: 48
      hr_threshold: 172
      threshold_pace: 4:40
      """)
    #expect(read.runner == "Ada: Example" && read.timeZone == "Europe/Oslo")
    #expect(read.units == .metric && read.weekStart == .sunday && read.language == .english)
    #expect(read.sleepNeedHours == 8.5 && read.experience == .beginner)
    #expect(read.birthYear == 1990 && read.sex == .female)
    #expect(read.maximumHeartRate == 190 && read.restingHeartRate == 48)
    #expect(read.thresholdHeartRate == 172 && read.thresholdSecondsPerKilometer == 280)
  }

  @Test func `a language without wording is named with its line, and pages come in English`() throws
  {
    let (settings, diagnostics) = SettingsReader.read(
      Array("runner: Ada\nlanguage: xx\n".utf8), file: "restday.yml")
    #expect(settings.language == .english)
    let problem = try #require(diagnostics.first)
    #expect(diagnostics.count == 1 && problem.severity == .warning && problem.line == 2)
    #expect(problem.summary.contains("'xx'"))
    for language in Language.allCases {
      #expect(problem.remedy?.contains(language.code) == true)
      let known = SettingsReader.read(Array("language: \(language.code)\n".utf8), file: "a.yml")
      #expect(known.settings.language == language && known.diagnostics.isEmpty)
    }
  }

  @Test func `a pace is per mile where units are imperial, whichever stands first`() throws {
    for text in [
      "units: imperial\nthreshold_pace: 7:30\n", "threshold_pace: 7:30\nunits: imperial\n",
    ] {
      let seconds = try #require(settings(text).thresholdSecondsPerKilometer)
      #expect(abs(seconds - 450 / 1.609344) < 1e-9)
    }
  }

  @Test func `races, plan and days not logged`() throws {
    let read = settings(
      """
      races:
        - {date: 2025-12-13, name: Advent 10, distance_km: 10}
        - {date: 2025-10-11, name: Lakeside Half, distance_km: 21.0975}
        - {date: 2026-05-01}
      plan: [{date: 2025-10-04, kind: long, duration_min: 100}]
      not_logged: [{from: 2025-07-01, to: 2025-07-14}]
      """)
    #expect(
      read.races == [
        Settings.Race(
          day: try day("2025-10-11"), name: "Lakeside Half", distanceMeters: 21_097.5),
        Settings.Race(day: try day("2025-12-13"), name: "Advent 10", distanceMeters: 10_000),
        Settings.Race(day: try day("2026-05-01")),
      ])
    #expect(read.plan == [PlannedSession(day: try day("2025-10-04"), kind: .long, minutes: 100)])
    #expect(read.notLogged == [try day("2025-07-01")...day("2025-07-14")])
  }

  @Test func `fields, audiences, columns, weights and conditions`() {
    let read = settings(
      """
      conditions: [hypertension, pregnancy]
      show: weight
      hide: [form, run]
      index_weights: {energy: 0.5, ln_rmssd: 0.5}
      columns: {checkins: {"Schlaf": sleep_hours}, sessions: {Dauer: duration_min}}
      audiences: {coach: {show: [weight], hide: []}, public: {show: [hrv, sleep]}}
      """)
    #expect(read.conditions == ["hypertension", "pregnancy"])
    #expect(read.show == ["weight"] && read.hide == ["form", "run"])
    #expect(read.indexWeights.count == 8)
    #expect(read.indexWeights["energy"] == 0.5 && read.indexWeights["mood"] == 0)
    #expect(
      read.columns == [
        "checkins": ["Schlaf": "sleep_hours"], "sessions": ["Dauer": "duration_min"],
      ])
    #expect(
      read.audiences == [
        .coach: Settings.AudienceRules(show: ["weight"]),
        .public: Settings.AudienceRules(show: ["hrv", "sleep"]),
      ])
  }

  @Test(arguments: [
    ("{to: git}", Settings.PublishTarget.git(remote: "origin", branch: "gh-pages", squash: false)),
    (
      "{to: git, remote: web, branch: pages, history: squash}",
      .git(remote: "web", branch: "pages", squash: true)
    ),
    ("{to: folder, path: ../site}", .folder(path: "../site")),
    ("{to: rsync, host: a.example, path: /srv}", .rsync(host: "a.example", path: "/srv")),
    ("{to: rclone, remote: drop}", .rclone(remote: "drop")),
  ])
  func `where to publish`(_ text: String, _ target: Settings.PublishTarget) {
    #expect(settings("publish: \(text)\n").publish == target)
  }
}
