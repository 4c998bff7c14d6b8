import Guidance
import RecoveryMetrics
import Reporting
import TrainingModel

/// Measures the weeks of a log, then judges them, each after the ones before it: advice remembers
/// what was advised.
struct WeekJudge: Sendable {
  private let loaded: LoadedHome
  let measurer: WeekMeasurer

  /// How many weeks back the choice of advice looks.
  private static let memory = 8
  /// Enough that weeks share the work that rarely changes, few enough to keep all cores busy.
  private static let weeksAtATime = 32

  init(_ loaded: LoadedHome) {
    self.loaded = loaded
    measurer = WeekMeasurer(log: loaded.log, settings: loaded.settings)
  }

  /// The weeks from the first of the log to `last`, or to the log's end; of these the latest, where
  /// only so many are asked for.
  func measured(
    through last: Week? = nil, atMost count: Int = .max,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> [MeasuredWeek] {
    let weeks = loaded.log.weeks(startingOn: loaded.settings.weekStart)
      .filter { week in last.map { week <= $0 } ?? true }
      .suffix(count)
    return measure(Array(weeks), progress: progress)
  }

  /// The same weeks with what holds in them and what is advised.
  func judged(_ weeks: [MeasuredWeek]) -> [JudgedWeek] {
    let prepared = weeks.mapConcurrently(prepare)
    var judged: [JudgedWeek] = []
    judged.reserveCapacity(weeks.count)
    for week in prepared { judged.append(judge(week, after: judged.suffix(Self.memory))) }
    return judged
  }

  /// Every week is measured by itself, so that all cores can; some in a row share what they can.
  private func measure(
    _ weeks: [Week], progress: @escaping @Sendable (Int, Int) -> Void
  ) -> [MeasuredWeek] {
    let parts = stride(from: 0, to: weeks.count, by: Self.weeksAtATime).map {
      Array(weeks[$0..<min($0 + Self.weeksAtATime, weeks.count)])
    }
    let measurer = measurer
    return parts.mapConcurrently(
      progress: { progress(min($0 * Self.weeksAtATime, weeks.count), weeks.count) },
      { measurer.measure($0) }
    ).flatMap(\.self)
  }

  /// All of a week that does not depend on what was advised before it.
  private func prepare(_ measured: MeasuredWeek) -> PreparedWeek {
    let setting = loaded.numberSetter(for: measured)
    let facts = Facts(
      readings: measured.readings, sleepNeedHours: loaded.settings.sleepNeedHours)
    let judgement = Judgement(loaded.library, facts: facts, setting: setting)
    let chooser = AdviceChooser(
      library: loaded.library, facts: facts, judgement: judgement, verdict: measured.verdict,
      conditions: loaded.conditions(in: measured.week), setting: setting)
    return PreparedWeek(measured: measured, chooser: chooser)
  }

  private func judge(_ week: PreparedWeek, after earlier: ArraySlice<JudgedWeek>) -> JudgedWeek {
    var chooser = week.chooser
    chooser.history = earlier.reversed().map { $0.choice.advice.map(\.page.id) }
    let followed = earlier.last.map { last in
      FollowedAdvice.follow(
        last.choice.advice, library: loaded.library, before: last.facts, now: chooser.facts)
    }
    return JudgedWeek(
      measured: week.measured, setting: chooser.setting, facts: chooser.facts,
      judgement: chooser.judgement, choice: chooser.choose(), followed: followed ?? [])
  }
}

/// A week that waits for the advice of the weeks before it.
private struct PreparedWeek: Sendable {
  let measured: MeasuredWeek
  let chooser: AdviceChooser
}
