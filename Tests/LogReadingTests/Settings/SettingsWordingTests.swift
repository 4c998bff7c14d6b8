import Testing
import TrainingModel

@testable import LogReading

/// What a runner is told about `restday.yml`. Every fault is an error, with its place.
struct SettingsWordingTests {
  @Test(arguments: [
    ("runer: Ada", "1:1: error: unknown setting 'runer'\n  did you mean 'runner'?"),
    ("runer:", "1:1: error: unknown setting 'runer'\n  did you mean 'runner'?"),
    (
      "time_zone: Europe/Olso",
      "1:12: error: 'Europe/Olso' is no time zone\n  write an IANA name such as Europe/Oslo"
    ),
    ("units: furlongs", "1:8: error: 'furlongs' is not known here\n  write metric or imperial"),
    ("week_start: friday", "1:13: error: 'friday' is not known here\n  write monday or sunday"),
    ("experience: old", "1:13: error: 'old' is not known here\n  write regular or beginner"),
    (
      "sleep_need_hours: 80",
      "1:19: error: 80 is outside 4 to 14\n  correct the number, or remove the line"
    ),
    ("sleep_need_hours: 7h", "1:19: error: expected a number, found '7h'"),
    (
      "birth_year: 90",
      "1:13: error: 90 is outside 1900 to 2100\n"
        + "  correct the number, or remove the line"
    ),
    ("birth_year: 1990.5", "1:13: error: expected a whole number, found '1990.5'"),
    (
      "hr_max: 20", "1:9: error: 20 is outside 120 to 225\n  correct the number, or remove the line"
    ),
    (
      "threshold_pace: fast",
      "1:17: error: 'fast' is no pace\n  write minutes and seconds, such as 4:40"
    ),
    (
      "threshold_pace: 4:75",
      "1:17: error: '4:75' is no pace\n  write minutes and seconds, such as 4:40"
    ),
    (
      "races: [{name: x}]",
      "1:9: error: a race has no date\n  write {date: 2025-10-11, name: ...}"
    ),
    (
      "races: [{date: soon}]",
      "1:16: error: expected a date such as 2025-11-10, found 'soon'"
    ),
    (
      "races: [{date: 2025-10-11, distance_km: -5}]",
      "1:41: error: -5 is outside 0 to 1000\n  correct the number, or remove the line"
    ),
    (
      "races: [{dat: 2025-10-11, date: 2025-10-11}]",
      "1:10: error: unknown key 'dat'\n  did you mean 'date'?"
    ),
    (
      "not_logged: [{from: 2025-07-14, to: 2025-07-01}]",
      "1:14: error: a range needs 'from' and 'to', in that order\n"
        + "  write {from: 2025-07-01, to: 2025-07-14}"
    ),
    (
      "show: [wieght]",
      "1:8: error: 'wieght' is no field that can be shown or hidden\n  did you mean 'weight'?"
    ),
    (
      "index_weights: {energy: 0.4}",
      "1:16: error: the weights do not sum to 1\n  name all of energy, soreness, mood, stress,"
        + " sleep_quality, sleep_duration, ln_rmssd, rhr"
    ),
    (
      "index_weights: {enrgy: 1}",
      "1:17: error: unknown key 'enrgy'\n  did you mean 'energy'?"
    ),
    (
      "columns: {checkins: {Schlaf: sleep_hour}}",
      "1:30: error: 'sleep_hour' is no column of checkins\n  did you mean 'sleep_hours'?"
    ),
    (
      "columns: {chekins: {}}",
      "1:11: error: unknown key 'chekins'\n  did you mean 'checkins'?"
    ),
    (
      "audiences: {couch: {}}", "1:13: error: unknown key 'couch'\n  did you mean 'coach'?"
    ),
    (
      "publish: {to: gti}",
      "1:10: error: where to publish is not clear\n"
        + "  write {to: folder, path: ...}, {to: git, remote: origin, branch: gh-pages},"
        + " {to: rsync, host: ..., path: ...} or {to: rclone, remote: ...}"
    ),
    (
      "publish: {to: git, barnch: x}",
      "1:20: error: unknown key 'barnch'\n  did you mean 'branch'?"
    ),
    ("runner: [a, b]", "1:9: error: expected one text, found a list"),
    ("runner: a\nrunner: b", "1:1: error: key 'runner' is given twice\n  keep one of the two"),
    ("just text", "1:1: error: expected keys and values, found 'just text'"),
  ])
  func `a fault of the settings`(_ text: String, _ said: String) {
    let read = SettingsReader.read(Array((text + "\n").utf8), file: "restday.yml")
    #expect(read.diagnostics.map(\.description) == ["restday.yml:" + said])
  }

  @Test func `every fault is named, in the order of the file`() {
    let text = """
      runner: Ada
      audiences: {public: {show: [a1]}, coach: {show: [b1], hide: [c1]}}
      index_weights: {rhr: 3, energy: 2}
      units: x
      """
    for _ in 0..<20 {
      let read = SettingsReader.read(Array(text.utf8), file: "f")
      #expect(read.settings.runner == "Ada")
      #expect(
        read.diagnostics.map { $0.line ?? 0 } == [2, 2, 2, 3, 3, 4])
      #expect(read.diagnostics.map { $0.summary.prefix(4) }.prefix(3) == ["'a1'", "'b1'", "'c1'"])
    }
  }

  @Test func `any text is read`() {
    var random = SeededRandom(seed: 5)
    let pieces = [
      "runner", "races", "publish", ": ", "\n", "  ", "- ", "{", "}", "[", "]", "date",
      "2025-01-01",
      "\"", "#", "&a", "*a", "show", "columns", "é", "\0", "1e9", ",",
    ]
    for _ in 0..<1500 {
      let text = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      let one = SettingsReader.read(Array(text.utf8), file: "f").diagnostics
      #expect(one == SettingsReader.read(Array(text.utf8), file: "f").diagnostics)
    }
  }
}
