import TrainingModel

extension AdviceChooser {
  /// Said of a basic that no finding asked for.
  package static let nothingAsks = "Nothing in your numbers asks for more this week."
  package static let tooFewNumbers = "There are too few numbers to say more this week."

  /// At most so many sentences stand under one piece of advice.
  private static let mostReasons = 3

  /// The advice that a choice becomes: dose, reasons and numbers filled in.
  func advice(for choice: Choice) -> Advice? {
    guard let page = library.page(choice.page) else { return nil }
    let reasons = reasons(for: choice)
    return Advice(
      page: page,
      dose: page.dose.firstFilled(from: facts, setting: setting) ?? page.summary,
      how: page.how.firstFilled(from: facts, setting: setting) ?? "",
      why: reasons.isEmpty ? basicSentence : reasons.map(\.sentence).joined(separator: " "),
      because: reasons.isEmpty ? basicBecause(for: choice) : reasons.compactMap(because),
      isDue: !choice.dueBy.isEmpty)
  }

  /// The findings that chose it: those that made it due first, then those it fits; none that say
  /// that all is well, where others do not.
  private func reasons(for choice: Choice) -> [RaisedFinding] {
    var seen = Set<String>()
    let all = (choice.dueBy + choice.fits).filter { seen.insert($0).inserted }
      .compactMap(judgement.finding)
    let telling = all.filter { !$0.metrics.isEmpty }
    let asking = telling.filter { !$0.finding.isGood }
    return Array((asking.isEmpty ? telling : asking).prefix(Self.mostReasons))
  }

  private func because(_ raised: RaisedFinding) -> Advice.Because? {
    raised.metrics.first.map {
      Advice.Because(finding: raised.id, metric: $0.metric, value: $0.value)
    }
  }

  private var basicSentence: String {
    verdict == .unknown ? Self.tooFewNumbers : Self.nothingAsks
  }

  /// A number that is known, under the finding that tells the week's verdict.
  private func basicBecause(for choice: Choice) -> [Advice.Because] {
    guard let raised = judgement.verdictFinding(verdict) else { return [] }
    let metric = choice.basicMetric.flatMap { metric in
      facts.value(of: metric).map { MetricValue(metric: metric, value: $0) }
    }
    return [metric ?? raised.metrics.first].compactMap(\.self).map {
      Advice.Because(finding: raised.id, metric: $0.metric, value: $0.value)
    }
  }
}

extension Judgement {
  /// The raised finding whose rule is the verdict's own metric.
  func verdictFinding(_ verdict: VerdictLevel) -> RaisedFinding? {
    let metric = MetricID(rawValue: "verdict.\(verdict.rawValue)")
    return raised.first { raised in
      raised.finding.when.contains { $0.condition.supportingNames.contains { $0.metric == metric } }
    }
  }
}
