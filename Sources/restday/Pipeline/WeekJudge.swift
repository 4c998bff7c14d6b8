import Guidance
import RecoveryMetrics
import Reporting
import TrainingModel

/// Measures and judges the weeks of a log, each after the ones before it: advice remembers what
/// was advised.
struct WeekJudge {
  private let loaded: LoadedHome
  let measurer: WeekMeasurer

  /// How many weeks back the choice of advice looks.
  private static let memory = 8

  init(_ loaded: LoadedHome) {
    self.loaded = loaded
    measurer = WeekMeasurer(log: loaded.log, settings: loaded.settings)
  }

  /// The weeks from the first of the log to `last`, or to the log's end; of these the latest, where
  /// only so many are asked for.
  func weeks(
    through last: Week? = nil, atMost count: Int = .max, progress: (Int, Int) -> Void = { _, _ in }
  ) -> [JudgedWeek] {
    let weeks = loaded.log.weeks(startingOn: loaded.settings.weekStart)
      .filter { week in last.map { week <= $0 } ?? true }
      .suffix(count)
    var judged: [JudgedWeek] = []
    judged.reserveCapacity(weeks.count)
    for (index, week) in weeks.enumerated() {
      progress(index, weeks.count)
      let measured = measurer.measure(week)
      judged.append(judge(measured, after: judged.suffix(Self.memory)))
    }
    progress(weeks.count, weeks.count)
    return judged
  }

  private func judge(_ measured: MeasuredWeek, after earlier: ArraySlice<JudgedWeek>) -> JudgedWeek
  {
    let setting = loaded.numberSetter(for: measured)
    let facts = Facts(
      readings: measured.readings, sleepNeedHours: loaded.settings.sleepNeedHours)
    let judgement = Judgement(loaded.library, facts: facts, setting: setting)
    let chooser = AdviceChooser(
      library: loaded.library, facts: facts, judgement: judgement, verdict: measured.verdict,
      conditions: loaded.conditions(in: measured.week),
      history: earlier.reversed().map { $0.choice.advice.map(\.page.id) }, setting: setting)
    let followed = earlier.last.map { last in
      FollowedAdvice.follow(
        last.choice.advice, library: loaded.library, before: last.facts, now: facts)
    }
    return JudgedWeek(
      measured: measured, setting: setting, facts: facts, judgement: judgement,
      choice: chooser.choose(),
      followed: followed ?? [])
  }
}
