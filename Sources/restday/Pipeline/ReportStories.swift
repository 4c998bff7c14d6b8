import Guidance
import RecoveryMetrics
import Reporting
import TrainingModel

/// The judged weeks of a home, each ready to be made into a report.
struct ReportStories {
  let loaded: LoadedHome
  /// From the first week of the log on, unless only the latest were asked for.
  let weeks: [JudgedWeek]
  /// Practices that have a guidance page, by slug and logged name.
  let knownPractices: Set<String>
  private let descriptions: MetricDescriptions
  /// Pages that conditions rule out, with these conditions.
  private let ruledOutBy: [(page: String, conditions: [String])]
  private let measurer: WeekMeasurer
  /// What all weeks share, where they are for one audience.
  private let shared: RestrictedWeeks?

  /// How many weeks before it a report may draw on.
  static let history = 26

  /// - Parameter audience: whom the reports of all weeks are for, where that is known beforehand.
  init(
    _ loaded: LoadedHome, through last: Week? = nil, atMost count: Int = .max,
    for audience: Audience? = nil, console: Console
  ) {
    self.loaded = loaded
    let pages = loaded.library.pages
    let practices = Set(pages.flatMap { [$0.id, $0.practice] })
    let described = MetricDescriptions(loaded.settings.language.worded(Catalog.descriptions))
    knownPractices = practices
    descriptions = described
    ruledOutBy = pages.map { ($0.id, $0.rulesOut) }.filter { !$0.1.isEmpty }
    let judge = WeekJudge(loaded)
    measurer = judge.measurer
    let measured = judge.measured(through: last, atMost: count) { done, all in
      console.progress("measuring week", done, of: all)
    }
    (weeks, shared) = concurrently(
      { judge.judged(measured) },
      {
        audience.map {
          RestrictedWeeks(
            measured, for: $0, settings: loaded.settings, practices: practices,
            descriptions: described)
        }
      })
  }

  /// What the report of a week is made from; nil when the log does not reach it.
  func input(of week: Week) -> ReportInput? {
    guard let index = weeks.firstIndex(where: { $0.measured.week == week }) else { return nil }
    var input = input(at: index)
    input.mornings = MorningStudy(measurer.practiceEffects(through: week))
    return input
  }

  func input(at index: Int) -> ReportInput {
    let judged = weeks[index]
    let measured = judged.measured
    var input = ReportInput(
      settings: loaded.settings, week: measured,
      history: weeks[max(0, index - Self.history)..<index].map(\.measured),
      descriptions: descriptions,
      findings: findings(of: judged),
      advice: advice(of: judged),
      followed: index > 0 ? followed(judged, after: weeks[index - 1]) : [],
      log: loaded.log.texts(of: measured.week))
    input.knownPractices = knownPractices
    let conditions = loaded.conditions(in: measured.week)
    input.ruledOut = Set(
      ruledOutBy.filter { $0.conditions.contains(where: conditions.contains) }.map(\.page))
    input.hasNextWeek = index + 1 < weeks.count
    input.sharedWeeks = shared
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

  private func advice(of judged: JudgedWeek) -> [AdviceInput] {
    judged.choice.advice.map {
      AdviceInput(
        $0, library: loaded.library, judgement: judged.judgement, facts: judged.facts,
        setting: judged.setting, words: loaded.settings.words(for: .runner))
    }
  }

  private func followed(_ judged: JudgedWeek, after last: JudgedWeek) -> [FollowedInput] {
    let advised = advice(of: last)
    return judged.followed.map { followed in
      FollowedInput(followed, advised: advised.first { $0.practice == followed.page.id })
    }
  }
}

extension MorningStudy {
  /// nil where no practice was done, and left out, often enough to look.
  fileprivate init?(_ effects: PracticeEffects) {
    guard !effects.effects.isEmpty else { return nil }
    self.init(
      practices: effects.effects.map { effect in
        Practice(
          slug: effect.slug, pairs: effect.pairs, exposed: effect.exposed,
          rawDifference: effect.rawDifference, estimate: effect.estimate,
          interval80: effect.interval80, isKept: effect.isKept && effect.isEnoughToClaim)
      }, tested: effects.tested, pairs: effects.pairs)
  }
}

extension TrainingLog {
  /// What a report says in the runner's own words: the notes of the week, and what was planned.
  /// All else of the log is in the measured weeks.
  fileprivate func texts(of week: Week) -> TrainingLog {
    TrainingLog(
      sessions: [], checkIns: [], notes: notes.filter { week.contains($0.day) }, plan: plan)
  }
}
