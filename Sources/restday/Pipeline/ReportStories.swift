import Guidance
import RecoveryMetrics
import Reporting
import TrainingModel

/// The judged weeks of a home, each ready to be made into a report.
struct ReportStories: Sendable {
  let loaded: LoadedHome
  /// Those that reports were asked for, after those whose advice they remember.
  let weeks: [JudgedWeek]
  /// The same weeks, after those that are history alone.
  private let measured: [MeasuredWeek]
  /// Practices that have a guidance page, by slug and logged name.
  let knownPractices: Set<String>
  private let descriptions: MetricDescriptions
  /// Pages that conditions rule out, with these conditions.
  private let ruledOutBy: [(page: String, conditions: [String])]
  /// What all weeks share, where they are for one audience.
  private let shared: RestrictedWeeks?
  /// What mornings after practices tell up to the last week, where that was asked for.
  private let mornings: MorningStudy?

  /// How many weeks before it a report may draw on.
  private static let history = 26
  /// How many weeks before it a report counts for how long something has been advised.
  private static let countedWeeks = 8

  /// - Parameters:
  ///   - first: the first week of which a report will be asked for; nil for every week of the log.
  ///   - last: the last one; nil for the last of the log.
  ///   - audience: whom all these reports are for, where that is known beforehand.
  ///   - withMornings: whether the last report tells what mornings after practices were like.
  init(
    _ loaded: LoadedHome, from first: Week? = nil, through last: Week? = nil,
    for audience: Audience? = nil, withMornings: Bool = false, console: Console
  ) {
    self.loaded = loaded
    let pages = loaded.library.pages
    let practices = Set(pages.flatMap { [$0.id, $0.practice] })
    let described = MetricDescriptions(loaded.settings.language.worded(Catalog.descriptions))
    knownPractices = practices
    descriptions = described
    ruledOutBy = pages.map { ($0.id, $0.rulesOut) }.filter { !$0.1.isEmpty }
    let judge = WeekJudge(loaded)
    let firstJudged = first?.advanced(by: -Self.countedWeeks).firstOfHalfYear
    let firstDrawnOn = first.flatMap { first in
      firstJudged.map { min($0, first.advanced(by: -Self.history)) }
    }
    let drawnOn = loaded.log.weeks(startingOn: loaded.settings.weekStart).filter { week in
      firstDrawnOn.map { week >= $0 } ?? true && last.map { week <= $0 } ?? true
    }
    let measured = judge.measured(drawnOn) { done, all in
      console.progress("measuring week", done, of: all)
    }
    let toJudge = measured.filter { week in firstJudged.map { week.week >= $0 } ?? true }
    self.measured = measured
    (weeks, (shared, mornings)) = concurrently(
      { judge.judged(toJudge) },
      {
        let shared = audience.map {
          RestrictedWeeks(
            measured, for: $0, settings: loaded.settings, practices: practices,
            descriptions: described)
        }
        let end = withMornings ? measured.last?.week : nil
        return (shared, end.flatMap { MorningStudy(loaded.measurer.practiceEffects(through: $0)) })
      })
  }

  /// What the report of the last week is made from, if it is `week`; nil when the log does not reach
  /// it.
  func input(ofLast week: Week) -> ReportInput? {
    guard let last = weeks.indices.last, weeks[last].measured.week == week else { return nil }
    var input = input(at: last)
    input.mornings = mornings
    return input
  }

  func input(at index: Int) -> ReportInput {
    let judged = weeks[index]
    let week = judged.measured
    let place = measured.count - weeks.count + index
    var input = ReportInput(
      settings: loaded.settings, week: week,
      history: measured[max(0, place - Self.history)..<place],
      descriptions: descriptions,
      findings: findings(of: judged),
      advice: advice(at: index),
      followed: index > 0 ? followed(at: index) : [],
      log: loaded.log.texts(of: week.week))
    input.knownPractices = knownPractices
    let conditions = loaded.conditions(in: week.week)
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

  private func advice(at index: Int) -> [AdviceInput] {
    let judged = weeks[index]
    return judged.choice.advice.map {
      AdviceInput(
        $0, library: loaded.library, judgement: judged.judgement, facts: judged.facts,
        setting: judged.setting, words: loaded.settings.words(for: .runner),
        weeksInRow: weeksInRow(advising: $0.page.id, upTo: index))
    }
  }

  /// 1 for the first week, 5 for the fifth in a row.
  private func weeksInRow(advising page: String, upTo index: Int) -> Int {
    let earlier = weeks[max(0, index - Self.countedWeeks)..<index]
    return 1 + earlier.reversed().prefix { $0.choice.advises(page) }.count
  }

  /// What became of the advice of the week before.
  private func followed(at index: Int) -> [FollowedInput] {
    let (last, judged) = (weeks[index - 1], weeks[index])
    let advised = advice(at: index - 1)
    return FollowedAdvice.follow(
      last.choice.advice, library: loaded.library, before: last.facts, now: judged.facts
    ).map { followed in
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
