import Foundation
import Testing
import TrainingModel

@testable import Guidance

struct LibraryTests {
  private static let finding = """
    ---
    title: Short sleep
    when: sleep.mean_h < 7
    severity: watch
    sentence: You slept {sleep.mean_h}.
    must: [sleep]
    rank: 4
    sources: [walsh-2021]
    basis: Consensus.
    examples:
      applies: [{ sleep.mean_h: 6.4 }]
      silent: [{ sleep.mean_h: 7.4 }]
    ---
    What it means.
    """
  private static let page = """
    ---
    title: Sleep
    summary: Sleep more.
    dose: ["In bed by {dose.bed_by}", Earlier to bed]
    how: Go to bed.
    applies_when:
      - short-sleep
      - not hrv-below or sleep.debt_h > 5
    theme: sleep
    evidence: strong
    evidence_note: Well supported.
    sources: [walsh-2021]
    examples:
      applies: [{ sleep.mean_h: 6.4, sleep.debt_h: 6 }]
      silent: [{ sleep.mean_h: 7.4 }]
    ---
    Text.
    """
  private static let other = """
    ---
    title: HRV
    when: [hrv.week_ln.status < 0]
    severity: note
    sentence: Low.
    basis: Own normal.
    examples: {applies: [{ hrv.week_ln.status: -1 }], silent: [{ hrv.week_ln.status: 0 }]}
    ---
    """
  private static let sources = """
    walsh-2021:
      title: Sleep and the athlete
      authors: Walsh et al.
      year: 2021
    """

  private static func load(_ replacing: [(String, String)] = []) -> LoadedLibrary {
    var texts = [
      "Content/Findings/short-sleep.md": finding, "Content/Findings/hrv-below.md": other,
      "Content/Guidance/rest/sleep.md": page, "Content/sources.yml": sources,
    ]
    for (old, new) in replacing {
      texts = texts.mapValues { $0.replacingOccurrences(of: old, with: new) }
    }
    return Library.of(texts)
  }

  @Test func `a library without mistakes has nothing to say`() throws {
    let loaded = Self.load()
    #expect(loaded.diagnostics == [])
    let page = try #require(loaded.library.page("sleep"))
    #expect(page.section == "rest")
    #expect(page.dose.count == 2)
    #expect(loaded.library.finding("short-sleep")?.rank == 4)
    #expect(loaded.library.source("walsh-2021")?.year == 2021)
  }

  @Test(arguments: [
    (
      "- short-sleep\n", "- short-slep\n",
      "Guidance/rest/sleep.md:7:5: error: unknown finding 'short-slep'\n  did you mean 'short-sleep'?"
    ),
    (
      "not hrv-below or sleep.debt_h", "not hrv-below or sleep.dept_h",
      "Guidance/rest/sleep.md:8:22: error: unknown metric 'sleep.dept_h'\n  did you mean 'sleep.debt_h'?"
    ),
    (
      "> 5", "> five",
      "Guidance/rest/sleep.md:8:37: error: expected a number after '>', found 'five'"
    ),
    (
      "when: sleep.mean_h < 7", "when: \"sleep.mean_h < \"",
      "Findings/short-sleep.md:3:22: error: expected a number after '<', found 'the end'"
    ),
    (
      "when: sleep.mean_h < 7", "when: hrv-below",
      "Findings/short-sleep.md:3:7: error: finding 'hrv-below' named in a finding\n"
        + "  a finding rests on metrics; repeat the comparison"
    ),
    (
      "slept {sleep.mean_h}", "slept {sleep.mean}",
      "Findings/short-sleep.md:5:22: error: unknown metric 'sleep.mean'\n  did you mean 'sleep.mean_h'?"
    ),
    (
      "slept {sleep.mean_h}", "slept {sleep.mean_h",
      "Findings/short-sleep.md:5:21: error: a brace here does not open or close the name of a number\n"
        + "  write it like '{sleep.mean_h}'"
    ),
    (
      "severity: watch", "severity: wach",
      "Findings/short-sleep.md:4:11: error: 'wach' is no 'severity'\n  did you mean 'watch'?"
    ),
    (
      "severity: watch", "severty: watch",
      "Findings/short-sleep.md:2:1: error: field 'severity' is missing\n"
        + "Content/Findings/short-sleep.md:4:1: error: unknown field 'severty'\n"
        + "  did you mean 'severity'?"
    ),
    (
      "must: [sleep]", "must: [slep]",
      "Findings/short-sleep.md:6:8: error: unknown page 'slep'\n  did you mean 'sleep'?"
    ),
    (
      "rank: 4", "rank: first",
      "Findings/short-sleep.md:7:7: error: expected a number, found 'first'"
    ),
    (
      "theme: sleep", "theme: [sleep]",
      "Guidance/rest/sleep.md:9:8: error: expected one text, found a list"
    ),
    (
      "silent: [{ hrv.week_ln.status: 0 }]", "silent: []",
      "Findings/hrv-below.md:7:11: error: no example for 'silent'\n"
        + "  write one: 'examples: {silent: [{ sleep.mean_h: 6.4 }]}'"
    ),
  ])
  func `a mistake is named with file, line and column`(
    old: String, new: String, expected: String
  ) {
    let text = Self.load([(old, new)]).diagnostics.map(\.description).joined(separator: "\n")
    #expect(text == "Content/" + expected)
  }

  @Test func `a source that is not listed is named`() {
    let text = Self.load([("walsh-2021:", "walsh-2020:")]).diagnostics.map(\.summary)
    #expect(text == ["unknown source 'walsh-2021'", "unknown source 'walsh-2021'"])
  }

  @Test func `a file that is no finding at all is named, and the others are read`() {
    let loaded = Library.of([
      "Content/Findings/a.md": "No front matter.\n", "Content/Findings/B b.md": Self.other,
      "Content/Findings/c.md": "---\na: [\n---\n", "Content/Findings/hrv-below.md": Self.other,
    ])
    #expect(loaded.library.findings.map(\.id) == ["hrv-below"])
    #expect(
      loaded.diagnostics.map { "\($0.file ?? "") \($0.summary.prefix(30))" } == [
        "Content/Findings/B b.md file name 'B b.md' is no slug",
        "Content/Findings/a.md no front matter",
        "Content/Findings/c.md not readable as YAML: did not ",
      ])
  }

  @Test func `a page of a home stands in for the one of its name, and new ones add up`() throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("restday-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    func write(_ text: String, _ path: String) throws {
      let url = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try write(Self.finding, "tool/Findings/short-sleep.md")
    try write(Self.other, "tool/Findings/hrv-below.md")
    try write(Self.page, "tool/Guidance/rest/sleep.md")
    try write(Self.sources, "tool/sources.yml")
    try write(Self.other.replacing("Low.", with: "Lower."), "home/Findings/hrv-below.md")
    try write(Self.other, "home/Findings/mine.md")
    try write(
      Self.page.replacing("title: Sleep", with: "title: My sleep"), "home/Guidance/own/sleep.md")
    try write(Self.sources.replacing("2021", with: "2022"), "home/sources.yml")
    let (files, diagnostics) = LibraryFolder.files(
      builtIn: root.appendingPathComponent("tool"), home: root.appendingPathComponent("home"))
    #expect(diagnostics == [])
    #expect(
      files.map(\.path) == [
        "Content/Findings/hrv-below.md", "Content/Findings/mine.md",
        "Content/Findings/short-sleep.md", "Content/Guidance/own/sleep.md", "Content/sources.yml",
        "Content/sources.yml",
      ])
    let library = Library.load(files, metrics: []).library
    #expect(library.page("sleep")?.title == "My sleep")
    #expect(library.finding("hrv-below")?.sentences.map(\.text) == ["Lower."])
    #expect(library.source("walsh-2022") != nil && library.source("walsh-2021") != nil)
    let same = LibraryFolder.files(
      builtIn: root.appendingPathComponent("tool"), home: root.appendingPathComponent("tool"))
    #expect(same.files.count == 4)
  }
}

struct JudgementTests {
  @Test func `a finding is raised with its sentence and its numbers`() throws {
    let library = ShippedContent.library
    let facts = Facts(
      readings: [
        "sleep.mean_h": .value(6.4, n: 7),
        "feel.energy": Reading(
          .value(2, n: 6), normal: 2.6...3.8, status: .below),
        "hrv.week_ln": .missing(.inputMissing), "load.rest_days": .value(0, n: 7),
        "load.rest_days_at_most": .value(0, n: 7),
      ], sleepNeedHours: 7.5)
    let judgement = Judgement(library, facts: facts, setting: .plain)
    #expect(judgement.raised.map(\.id) == ["no-rest-day", "energy-low", "short-sleep"])
    let sleep = try #require(judgement.finding("short-sleep"))
    #expect(sleep.sentence == "You slept 6.4 a night on average, and need 7.5.")
    #expect(sleep.metrics == [MetricValue(metric: "sleep.mean_h", value: 6.4)])
    let energy = try #require(judgement.finding("energy-low"))
    #expect(energy.sentence == "Energy was 2.0 on average, below your usual 2.6...3.8.")
    #expect(energy.metrics == [MetricValue(metric: "feel.energy", value: 2)])
    #expect(judgement.finding("no-rest-day")?.sentence == "A full rest day is overdue.")
    #expect(judgement.truth(of: "hrv-below") == .unknown)
    #expect(judgement.truth(of: "few-checkins") == .unknown)
  }
}
