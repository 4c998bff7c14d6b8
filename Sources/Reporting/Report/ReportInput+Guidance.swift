import Guidance
import TrainingModel

extension FindingInput {
  package init(_ raised: RaisedFinding) {
    self.init(
      id: raised.id, severity: Severity(rawValue: raised.severity.rawValue) ?? .note,
      sentence: raised.sentence, isGood: raised.finding.isGood,
      metrics: raised.metrics.map(\.metric))
  }
}

extension AdviceInput {
  /// The advice with every dose whose numbers are known, so that an audience that must not see
  /// the numbers of the first can be given the next.
  package init(
    _ advice: Advice, library: Library, judgement: Judgement, facts: Facts, setting: NumberSetter,
    words: any Words, weeksInRow: Int = 1
  ) {
    let page = advice.page
    let reasons = advice.because.compactMap { judgement.finding($0.finding)?.sentence }
    let isBasic = reasons.joined(separator: " ") != advice.why
    self.init(
      practice: page.id, section: page.section, title: page.title,
      basicWhy: isBasic ? words.basic(advice.why) : nil,
      doses: Self.filled(page.dose, facts: facts, setting: setting, fallback: page.summary),
      how: Self.filled(page.how, facts: facts, setting: setting, fallback: "").first
        ?? FilledText(""),
      evidence: page.evidence.rawValue, evidenceNote: page.evidenceNote,
      sources: page.sources.compactMap(library.source).map(SourceLine.init),
      because: advice.because.map { Because(finding: $0.finding, metric: $0.metric) },
      weeksInRow: weeksInRow)
  }

  private static func filled(
    _ lines: [TextTemplate], facts: Facts, setting: NumberSetter, fallback: String
  ) -> [FilledText] {
    let known = lines.compactMap { line in
      line.filled(from: facts, setting: setting).map {
        FilledText($0, metrics: line.slots.map(\.metric))
      }
    }
    return known + [FilledText(fallback)]
  }
}

extension FollowedInput {
  /// - Parameter advised: the same piece of advice as it was given last week.
  package init(_ followed: FollowedAdvice, advised: AdviceInput?) {
    let (done, days): (Bool?, Int?) =
      switch followed.done {
      // No log tells whether somebody has been seen.
      case _ where followed.page.id == "red-flags": (nil, nil)
      case .days(let days): (days > 0, days)
      case .shown(let shown): (shown, nil)
      case .unknown: (nil, nil)
      }
    self.init(
      practice: followed.page.id, title: followed.page.title,
      doses: advised?.doses ?? [FilledText(followed.page.summary)], done: done, days: days,
      metric: followed.metric, before: followed.before, after: followed.after,
      restsOn: advised?.because.map(\.metric) ?? [])
  }
}

extension SourceLine {
  package init(_ source: Source) {
    let link = source.doi.map { "https://doi.org/" + $0 } ?? source.url
    self.init(
      key: source.key, title: source.title, journal: source.journal, year: source.year,
      url: link, citation: "\(source.journal ?? source.title) \(source.year)")
  }
}

extension Words {
  /// Why a basic is given, in this language.
  fileprivate func basic(_ why: String) -> String {
    why == AdviceChooser.tooFewNumbers ? tooFewNumbers : nothingAsks
  }
}
