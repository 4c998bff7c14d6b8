import Foundation
import Guidance
import Reporting
import TrainingModel

@testable import Publishing

/// An invented runner's site, made of weeks that are put together by hand.
enum SampleSite {
  static let lastWeek = Week("2025-W46") ?? Week(containing: CalendarDay(number: 0))

  /// Private words that no audience but the runner gets.
  static let title = "canary-title"
  static let note = "canary-note"
  static let mood = "canary-mood"

  /// The reports of so many weeks, the last of them week 46.
  ///
  /// - Parameter unlogged: how many weeks before the last have no log.
  static func reports(
    _ count: Int, for audience: Audience = .public, unlogged: Set<Int> = [],
    weekStart: WeekStart = .monday
  ) -> [WeekReport] {
    var settings = Settings()
    settings.runner = "Sample Runner"
    settings.weekStart = weekStart
    settings.audiences[.public] = .init(show: ["sleep"])
    let last = Week(containing: lastWeek.start, startingOn: weekStart)
    let weeks = (0..<count).map { index in
      measured(last.advanced(by: index + 1 - count), hasLog: !unlogged.contains(count - 1 - index))
    }
    return weeks.indices.map { index in
      var input = ReportInput(
        settings: settings, week: weeks[index], history: weeks[..<index].suffix(12),
        descriptions: MetricDescriptions(descriptions))
      input.hasNextWeek = index + 1 < count
      input.advice = [advice(index)]
      input.findings = [
        FindingInput(
          id: "short-sleep", severity: .watch, sentence: "The nights were short.",
          metrics: ["sleep.mean_h"]),
        FindingInput(
          id: "mood-low", severity: .watch, sentence: mood, isGood: true,
          metrics: ["feel.mood"]),
      ]
      return input.report(for: audience)
    }
  }

  static let descriptions: [MetricDescription] = [
    ("load.week", .load), ("load.rest_days", .days), ("sleep.mean_h", .hours),
    ("feel.mood", .scale), ("hrv.week_ln", .lnMilliseconds),
  ].map { id, unit in
    MetricDescription(
      id: id, name: id.rawValue, unit: unit, formula: "formula", source: "source",
      needs: "needs", missing: "missing", reading: "reading")
  }

  private static func measured(_ week: Week, hasLog: Bool) -> MeasuredWeek {
    let group = GroupScores.Group(level: .usual, score: 0, days: 7)
    var days = week.days.map { MeasuredDay(day: $0, load: hasLog ? .rest : .missing) }
    var readings: [MetricID: Reading] = [:]
    if hasLog {
      let load = 1000 + Double(week.start.number % 300)
      days[1] = trained(days[1], load: load)
      readings = [
        "load.week": .value(load, n: 7), "sleep.mean_h": .value(6.5, n: 7),
        "feel.mood": .value(2.125, n: 7),
        "load.weeks_without_down_week": .value(Double(week.start.number / 7 % 4), n: 7),
      ]
    }
    return MeasuredWeek(
      week: week,
      coverage: Coverage(checkIns: hasLog ? 7 : 0, sessions: hasLog ? 1 : 0, days: 7),
      readings: readings,
      groups: GroupScores(feel: group, sleep: group, heart: group, load: .usual),
      verdict: hasLog ? .balanced : .unknown, index: .missing(.inputMissing), flags: [],
      days: days,
      load: LoadCurrencyChoice(currency: .sessionRPE, share: 1, estimatedSessions: 0))
  }

  private static func trained(_ day: MeasuredDay, load: Double) -> MeasuredDay {
    var session = Session(day: day.day, sport: .run, source: .table)
    session.minutes = load / 5
    session.rpe = 5
    session.title = title
    session.note = note
    var result = day
    result.load = .known(load)
    result.moderateLoad = load
    result.sessions = [
      SessionLoad(session: session, load: load, isEstimated: false, isHard: false)
    ]
    return result
  }

  private static func advice(_ index: Int) -> AdviceInput {
    AdviceInput(
      practice: "sleep", section: "rest", title: "Sleep more", doses: [FilledText("earlier")],
      how: FilledText("how"), evidence: "moderate", evidenceNote: "note", sources: [],
      because: [.init(finding: "short-sleep", metric: "sleep.mean_h")])
  }
}

extension SampleSite {
  static func input(_ reports: [WeekReport], audience: Audience = .public) -> SiteInput {
    var input = SiteInput(
      runner: "Sample Runner", audience: audience, units: .metric, reports: reports,
      library: library, descriptions: descriptions)
    input.texts = [
      SiteText(
        slug: "about", title: "About",
        markdown: "See [sleep](../Guidance/rest/sleep.md#why) and [the season](season.md).\n",
        file: "Content/Pages/about.md")
    ]
    return input
  }

  static func files(_ input: SiteInput) throws -> [SiteFile] {
    try SiteBuilder(input, renderer: renderer()).files()
  }

  static let library: Library = Library.load(
    [
      ContentFile(path: "Content/Findings/short-sleep.md", text: finding),
      ContentFile(path: "Content/Guidance/rest/sleep.md", text: page("Sleep more")),
      ContentFile(path: "Content/Guidance/rest/naps.md", text: page("Nap")),
    ], metrics: descriptions.map(\.id)
  ).library

  private static let finding = """
    ---
    title: Short sleep
    when: [sleep.mean_h < 7]
    severity: watch
    sentence: Short nights.
    basis: A consensus.
    ---
    Text.
    """

  private static func page(_ title: String) -> String {
    """
    ---
    title: \(title)
    summary: A summary.
    dose: [30 minutes]
    how: Like this.
    applies_when: [short-sleep or load.rest_days >= 2, not (sleep.mean_h < 5 and short-sleep)]
    silent_when: [practice.naps.days >= 1]
    theme: sleep
    evidence: moderate
    evidence_note: Some.
    ---
    ## Why

    Because of [naps](naps.md), [more](https://example.org/x.md) and [nothing](gone.md).
    """
  }

  /// The templates of the project.
  static func renderer() throws -> HTMLRenderer {
    let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Templates")
      .standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let templates = try names.filter { $0.hasSuffix(".mustache") }.map { name in
      TemplateSource(
        name: String(name.dropLast(".mustache".count)), file: name,
        text: try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
    return try HTMLRenderer(
      templates: templates,
      stylesheet: try String(
        contentsOf: folder.appendingPathComponent("restday.css"), encoding: .utf8),
      stylesheetFile: "restday.css")
  }
}

extension [SiteFile] {
  func text(_ path: String) -> String? {
    first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
