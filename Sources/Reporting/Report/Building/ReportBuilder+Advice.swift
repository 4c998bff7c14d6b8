import TrainingModel

extension ReportBuilder {
  var advicePart: AdvicePart {
    let lines = input.advice.compactMap(adviceLine)
    let isStop = week.verdict == .stop
    return AdvicePart(
      heading: words.adviceHeading(lines.count), intro: words.adviceIntro(lines.count),
      lines: lines,
      none: lines.isEmpty ? words.noAdvice(isStop: isStop) : nil)
  }

  private func adviceLine(_ advice: AdviceInput) -> AdviceLine? {
    guard let dose = advice.doses.first else { return nil }
    return AdviceLine(
      practice: advice.practice, section: advice.section, title: advice.title, dose: dose.text,
      why: why(advice), how: advice.how.text, evidence: advice.evidence,
      evidenceText: words.evidence(advice.evidence),
      evidenceWord: words.evidenceWord(advice.evidence), evidenceNote: advice.evidenceNote,
      sources: advice.sources, because: advice.because.map(because),
      weeksInRow: advice.weeksInRow,
      weeksInRowText: advice.weeksInRow > 1 ? words.weeksInRow(advice.weeksInRow) : nil)
  }

  /// The sentences of the findings that chose it, each once.
  private func why(_ advice: AdviceInput) -> String {
    if let basic = advice.basicWhy { return basic }
    var seen = Set<String>()
    let sentences = advice.because
      .filter { seen.insert($0.finding).inserted }
      .compactMap { because in input.findings.first { $0.id == because.finding }?.sentence }
    return sentences.joined(separator: " ")
  }

  private func because(_ because: AdviceInput.Because) -> AdviceLine.Because {
    let value = value(because.metric)
    let text = value.map { numbers.text($0, style(of: because.metric)) } ?? Numbers.missing
    return AdviceLine.Because(
      finding: because.finding, metric: because.metric, value: value,
      text: "\(name(of: because.metric)) \(text)")
  }

  var followedPart: FollowedPart {
    let lines = input.followed.map(followedLine)
    return FollowedPart(
      lines: lines, none: lines.isEmpty ? words.nothingFollowed : nil,
      caution: lines.isEmpty ? "" : words.followedCaution)
  }

  private func followedLine(_ followed: FollowedInput) -> FollowedLine {
    let change = Change(followed)
    let style = followed.metric.map(style(of:))
    func text(_ value: Double?) -> String? {
      guard let value, let id = followed.metric, let style else { return nil }
      return id.group == "verdict" || id.group == "group" ? nil : numbers.text(value, style)
    }
    return FollowedLine(
      practice: followed.practice, title: followed.title,
      asked: followed.doses.first?.text ?? "",
      done: followed.done, doneText: words.done(followed.done, days: followed.days),
      metric: followed.metric, before: followed.before, after: followed.after,
      happenedText: words.happened(
        followed.metric.map(name(of:)), before: text(followed.before), after: text(followed.after)),
      soText: followed.practice == "red-flags"
        ? words.askedAboutFlag : words.so(done: followed.done, change: change))
  }
}

/// Which way a signal went since the advice that answered it.
package enum Change: Hashable, Sendable {
  case better, worse, same, unknown

  init(_ followed: FollowedInput) {
    guard let id = followed.metric, let before = followed.before, let after = followed.after,
      let isHigherBetter = Self.isHigherBetter(id)
    else {
      self = .unknown
      return
    }
    if abs(after - before) < 1e-9 {
      self = .same
    } else {
      self = (after > before) == isHigherBetter ? .better : .worse
    }
  }

  /// nil where neither way is the better one.
  private static func isHigherBetter(_ id: MetricID) -> Bool? {
    let higher: Set<MetricID> = [
      "sleep.mean_h", "sleep.balance_h", "sleep.quality", "hrv.week_ln", "feel.energy",
      "feel.mood", "feel.motivation", "load.rest_days", "load.easy_share_pct",
    ]
    let lower: Set<MetricID> = [
      "sleep.debt_h", "sleep.nights_below_7", "sleep.midpoint_sd_min", "rhr.week",
      "rhr.delta_bpm", "feel.soreness", "feel.stress", "soreness.days_to_clear",
      "load.days_without_rest", "load.monotony", "alcohol.evenings_3_or_more",
    ]
    return higher.contains(id) ? true : lower.contains(id) ? false : nil
  }
}
