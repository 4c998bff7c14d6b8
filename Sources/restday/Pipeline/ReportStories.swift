import Guidance
import RecoveryMetrics
import Reporting
import TrainingModel

/// The judged weeks of a home, each ready to be made into a report.
struct ReportStories {
  let loaded: LoadedHome
  /// From the first week of the log on.
  let weeks: [JudgedWeek]
  private let setting: NumberSetter

  /// How many weeks before it a report may draw on.
  private static let history = 26

  init(_ loaded: LoadedHome, through last: Week? = nil, console: Console) {
    self.loaded = loaded
    setting = loaded.numberSetter
    weeks = WeekJudge(loaded).weeks(through: last) { done, all in
      console.progress("measuring week", done, of: all)
    }
  }

  /// What the report of a week is made from; nil when the log does not reach it.
  func input(of week: Week) -> ReportInput? {
    weeks.firstIndex { $0.measured.week == week }.map(input(at:))
  }

  func input(at index: Int) -> ReportInput {
    let judged = weeks[index]
    let measured = judged.measured
    var input = ReportInput(
      settings: loaded.settings, week: measured,
      history: weeks[max(0, index - Self.history)..<index].map(\.measured),
      descriptions: Catalog.descriptions,
      findings: findings(of: judged),
      advice: judged.choice.advice.map {
        AdviceInput(
          $0, library: loaded.library, judgement: judged.judgement, facts: judged.facts,
          setting: setting)
      },
      followed: index > 0 ? followed(judged, after: weeks[index - 1]) : [],
      log: loaded.log.upTo(measured.week.end))
    input.knownPractices = Set(loaded.library.pages.flatMap { [$0.id, $0.practice] })
    input.ruledOut = Set(
      loaded.library.pages
        .filter { page in page.rulesOut.contains(where: loaded.settings.conditions.contains) }
        .map(\.id))
    input.hasNextWeek = index + 1 < weeks.count
    return input
  }

  /// Of what goes well, one thing is said.
  private func findings(of judged: JudgedWeek) -> [FindingInput] {
    judged.judgement.raised.map { raised in
      var finding = FindingInput(raised)
      finding.isGood = raised.id == judged.choice.goingWell?.id
      return finding
    }
  }

  private func followed(_ judged: JudgedWeek, after last: JudgedWeek) -> [FollowedInput] {
    judged.followed.map { followed in
      FollowedInput(
        followed, advised: last.choice.advice.first { $0.page.id == followed.page.id })
    }
  }
}
