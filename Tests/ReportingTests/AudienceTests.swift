import Testing
import TrainingModel

@testable import Reporting

/// A word that stands in every private field, and must stand in no output of an audience that
/// does not get the field.
struct AudienceTests {
  @Test(arguments: [Audience.coach, .public], Language.allCases)
  func `no private field reaches any byte of an audience's outputs`(
    audience: Audience, language: Language
  ) {
    var input = Self.marked()
    input.settings.language = language
    for text in outputs(of: input, for: audience) {
      for canary in Self.canaries + ["73,21", "63,93", "0,517171"] {
        #expect(!text.contains(canary), "\(canary) reached the \(audience.rawValue)")
      }
    }
  }

  @Test func `every canary reaches the runner's own outputs or is never written`() {
    let all = outputs(of: Self.marked(), for: .runner).joined()
    for canary in Self.canaries where !Self.neverWritten.contains(canary) {
      #expect(all.contains(canary), "\(canary) is not in the runner's report")
    }
    for canary in Self.neverWritten { #expect(!all.contains(canary)) }
  }

  @Test func `a coach gets what the settings show and loses what they hide`() {
    var input = Self.marked()
    input.settings.audiences = [.coach: .init(show: ["mood", "titles"], hide: ["hrv"])]
    let report = input.report(for: .coach)
    let ids = report.metrics.map(\.id)
    #expect(ids.contains("feel.mood") && !ids.contains("feel.stress"))
    #expect(!ids.contains("hrv.week_ln"))
    #expect(report.sessions.rows.contains { $0.title == "titlecanary" })
    #expect(report.withheld.contains("hrv") && !report.withheld.contains("mood"))
  }

  @Test func `nothing makes feelings or weight public`() {
    var input = Self.marked()
    input.settings.audiences = [
      .public: .init(
        show: ["hrv", "sleep", "mood", "stress", "weight", "soreness", "feel", "notes", "titles"])
    ]
    let report = input.report(for: .public)
    let groups = Set(report.metrics.map(\.id.group))
    #expect(groups == ["load", "sleep", "hrv"])
    #expect(report.notes.isEmpty)
    #expect(report.sessions.rows.allSatisfy { $0.title == nil })
  }

  @Test func `the coach keeps the word stop and not its reason`() {
    let report = Sample.stop().report(for: .coach)
    #expect(report.verdict.level == .stop)
    #expect(report.verdict.call == "See someone")
    #expect(report.flags.isEmpty)
    for text in outputs(of: Sample.stop(), for: .coach) {
      #expect(!text.lowercased().contains("chest pain (") && !text.contains("chest-pain"))
    }
  }

  @Test func `the coach keeps index, group words and sentences on what is shared`() {
    let report = Sample.full().report(for: .coach)
    #expect(report.index.result == .value(report.indexValue))
    #expect(!report.index.parts.map(\.contributor).contains(.mood))
    #expect(report.verdict.groups.groups.map(\.level) == ["poor", "poor", "poor"])
    #expect(report.verdict.groups.groups.map(\.hasScore) == [false, true, true])
    #expect(!report.findings.map(\.id).contains("feel-group-poor"))
  }

  @Test func `a dose on a withheld weight gives way to the next`() {
    let report = Sample.full().report(for: .coach)
    let protein = report.advice.lines.first { $0.practice == "protein" }
    #expect(protein?.dose == "A palm-sized portion with each meal")
  }

  @Test func `the runner's own weight is no section but stays in the metrics`() {
    let report = Sample.full().report(for: .runner)
    #expect(!report.signals.lines.map(\.id).contains("body.mass_kg"))
    #expect(report.metrics.map(\.id).contains("body.weight_change_pct"))
    var shown = Sample.full()
    shown.settings.show = ["weight"]
    #expect(shown.report(for: .runner).signals.lines.map(\.id).contains("body.mass_kg"))
  }

  @Test func `a section the runner hides is gone while its numbers stay`() {
    var input = Sample.full()
    input.settings.hide = ["hrv"]
    let report = input.report(for: .runner)
    #expect(!report.signals.lines.map(\.id).contains("hrv.week_ln"))
    #expect(report.metrics.map(\.id).contains("hrv.week_ln"))
    #expect(!report.glance.rows.map(\.id).contains("hrv"))
    #expect(!report.verdict.lede.joined().contains("HRV"))
  }

  @Test(arguments: [VerdictLevel.balanced, .recovered, .stretched, .overstretched])
  func `a coach's page is the same with and without advice on a withheld illness`(
    level: VerdictLevel
  ) {
    var well = Sample.full()
    well.week.verdict = level
    var ill = well
    ill.findings.append(
      FindingInput(id: "ill", severity: .watch, sentence: "Ill.", metrics: ["illness.days"]))
    ill.advice.append(
      AdviceInput(
        practice: "coming-back", section: "plan", title: "Come back", doses: [FilledText("Half")],
        how: FilledText(""), evidence: "weak", evidenceNote: "", sources: [],
        because: [.init(finding: "ill", metric: "illness.days")]))
    for audience in [Audience.coach, .public] {
      #expect(outputs(of: ill, for: audience) == outputs(of: well, for: audience))
    }
    #expect(outputs(of: ill, for: .runner) != outputs(of: well, for: .runner))
  }

  @Test func `what a page without illness says of a steady week holds for an ill runner too`() {
    var input = Sample.full()
    input.week.verdict = .balanced
    let report = input.report(for: .coach)
    #expect(report.verdict.headline == "Steady, by what is shared here.")
    #expect(report.nextWeek.sentences.first?.hasSuffix(", or less.") == true)
    #expect(report.nextWeek.days.allSatisfy { $0.isOwnPlan })
    input.settings.audiences = [.coach: .init(show: ["illness"], hide: [])]
    #expect(input.report(for: .coach).verdict.headline.hasPrefix("Steady, by") == false)
  }
}

extension AudienceTests {
  private func outputs(of input: ReportInput, for audience: Audience) -> [String] {
    let report = input.report(for: audience)
    return [MarkdownReport(report).text, JSONReport(report).text, TextReport(report).text]
  }

  private static let neverWritten = [
    "filecanary", "conditioncanary", "41234", "remotecanary", "03:47",
  ]
  private static let canaries =
    neverWritten + [
      "titlecanary", "notecanary", "morningcanary", "sessioncanary", "practice-canary",
      "moodcanary", "stresscanary", "weightcanary", "flagcanary", "41235", "changecanary",
      "plancanary", "73.21", "stress-management", "63.93", "0.517171",
    ]

  /// The full week with a marker in every field that is private to the runner.
  private static func marked() -> ReportInput {
    var input = Sample.full()
    input.settings.conditions = ["conditioncanary"]
    input.settings.publish = .git(remote: "remotecanary", branch: "x", squash: false)
    input.settings.plan = [
      PlannedSession(
        day: input.week.week.next.start, kind: .easy, minutes: 40, title: "plancanary")
    ]
    input.week.assumptions = [.clockNights(41235)]
    input.changes = ["changecanary"]
    input.week.readings["body.weight_change_pct"] = .value(-63.93, n: 3)
    input.week.readings["feel.stress"] = .value(73.21, n: 7)
    input.week.readings["feel.mood"] = .value(0.517171, n: 7)
    input.week.readings["practice.practice-canary.days"] = .value(1, n: 7)
    for index in input.week.days.indices {
      input.week.days[index].checkIn?.note = "morningcanary"
      input.week.days[index].checkIn?.weightKg = 41234
      input.week.days[index].checkIn?.symptoms = ["fever"]
      input.week.days[index].checkIn?.practices.append(PracticeEntry(slug: "practice-canary"))
      input.week.days[index].sessions = input.week.days[index].sessions.map { measured in
        var session = measured.session
        session.title = "titlecanary"
        session.note = "sessioncanary"
        session.start = ClockTime("03:47")
        session.origins = [Origin(file: "filecanary.fit", kind: .fit)]
        return SessionLoad(
          session: session, load: measured.load, isEstimated: false, isHard: measured.isHard)
      }
    }
    input.log.notes = [
      Note(
        day: input.week.week.start, text: "notecanary",
        origin: Origin(file: "filecanary.md", kind: .entry))
    ]
    input.findings += [
      finding("mood-low", "moodcanary", "feel.mood"),
      finding("stress-high", "stresscanary", "feel.stress_contribution"),
      finding("weight", "weightcanary", "body.weight_change_pct"),
      finding("red-flag-open", "flagcanary", "flags.open"),
    ]
    input.advice.append(
      AdviceInput(
        practice: "stress-management", section: "mind", title: "Calm",
        doses: [FilledText("Ten minutes")], how: FilledText(""), evidence: "weak",
        evidenceNote: "", sources: [], because: []))
    return input
  }

  private static func finding(_ id: String, _ sentence: String, _ metric: MetricID) -> FindingInput
  {
    FindingInput(id: id, severity: .watch, sentence: sentence, metrics: [metric])
  }
}

extension WeekReport {
  fileprivate var indexValue: WeekIndex {
    if case .value(let index) = index.result { return index }
    return WeekIndex(value: 0, low: 0, high: 0, days: 0, contributors: [])
  }
}
