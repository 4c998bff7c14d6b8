import Foundation
import Guidance
import RecoveryMetrics
import Reporting
import TrainingModel

/// Measures the weeks of a log, then judges them, each after the ones before it: advice remembers
/// what was advised in the same half-year.
struct WeekJudge: Sendable {
  private let loaded: LoadedHome

  /// Enough that weeks share the work that rarely changes, few enough to keep all cores busy.
  private static let mostWeeksAtATime = 32

  init(_ loaded: LoadedHome) {
    self.loaded = loaded
  }

  /// These weeks, each measured by itself, so that all cores can; some in a row share what they can.
  func measured(
    _ weeks: [Week], progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> [MeasuredWeek] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let length = min(Self.mostWeeksAtATime, max(1, (weeks.count + cores - 1) / cores))
    let parts = stride(from: 0, to: weeks.count, by: length).map {
      Array(weeks[$0..<min($0 + length, weeks.count)])
    }
    let measurer = loaded.measurer
    return parts.mapConcurrently(
      progress: { progress(min($0 * length, weeks.count), weeks.count) },
      { measurer.measure($0) }
    ).flatMap(\.self)
  }

  /// The same weeks with what holds in them and what is advised.
  ///
  /// - Parameter weeks: in a row. Of the first half-year only weeks from its first on are judged
  ///   as they are with the whole log.
  func judged(_ weeks: [MeasuredWeek]) -> [JudgedWeek] {
    weeks.mapConcurrently(prepare).halfYears.mapConcurrently { half in
      var judged: [JudgedWeek] = []
      judged.reserveCapacity(half.count)
      for week in half { judged.append(judge(week, after: judged.suffix(AdviceRules.memory))) }
      return judged
    }.flatMap(\.self)
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
    return JudgedWeek(
      measured: week.measured, setting: chooser.setting, facts: chooser.facts,
      judgement: chooser.judgement, choice: chooser.choose())
  }
}

/// A week that waits for the advice of the weeks before it.
private struct PreparedWeek: Sendable {
  let measured: MeasuredWeek
  let chooser: AdviceChooser
}

extension [PreparedWeek] {
  /// The weeks of each half-year.
  fileprivate var halfYears: [ArraySlice<PreparedWeek>] {
    var parts: [ArraySlice<PreparedWeek>] = []
    var rest = self[...]
    while let half = rest.first?.measured.week.halfYear {
      let part = rest.prefix { $0.measured.week.halfYear == half }
      parts.append(part)
      rest = rest.dropFirst(part.count)
    }
    return parts
  }
}
