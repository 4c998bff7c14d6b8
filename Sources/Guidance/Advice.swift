import TrainingModel

/// A guidance page chosen for this week, with the numbers that chose it.
package struct Advice: Hashable, Sendable {
  package let page: GuidancePage
  /// The runner's own dose.
  package let dose: String
  package let how: String
  /// The sentences of the findings that chose it.
  package let why: String
  package let because: [Because]
  /// Whether the week's numbers make this practice due, rather than only fitting.
  package let isDue: Bool

  /// A finding that chose the advice, and its most telling number.
  package struct Because: Hashable, Sendable {
    package let finding: String
    package let metric: MetricID
    package let value: Double

    package init(finding: String, metric: MetricID, value: Double) {
      self.finding = finding
      self.metric = metric
      self.value = value
    }
  }
}

/// The advice of a week, and what became of every page.
package struct AdviceChoice: Sendable {
  /// Most important first.
  package let advice: [Advice]
  /// One thing that goes well; nil where there is none, and while a red flag is open.
  package let goingWell: RaisedFinding?
  let standings: AdviceStandings
  let draft: AdviceDraft

  package func advises(_ page: String) -> Bool { advice.contains { $0.page.id == page } }

  /// One for every page, by section and name.
  package var outcomes: [PracticeOutcome] { standings.outcomes(of: draft) }
}

/// What became of a page this week, and why.
package struct PracticeOutcome: Hashable, Sendable {
  package let practice: String
  package let result: Result

  package enum Result: Hashable, Sendable {
    /// One of these pages was due by these findings.
    case chosenAsDue(findings: [String])
    case chosenAsFitting(findings: [String])
    case chosenAsBasic
    /// A red flag is open, and training advice waits.
    case heldBackByFlag
    case ruledOut(conditions: [String])
    case silenced(rule: String)
    /// These numbers would decide it and are missing.
    case unknown(missing: [MetricID])
    case notCalledFor(rule: String)
    case lost(Loss)
  }

  package enum Loss: Hashable, Sendable {
    /// Another page answers the same findings.
    case answered(by: String)
    case sameTheme(as: String)
    case contradicts(String)
    case noRoom
  }
}

extension PracticeOutcome {
  /// The outcome in a sentence, for `restday explain`.
  package var sentence: String {
    switch result {
    case .chosenAsDue(let findings):
      "Advised: due by \(findings.joined(separator: ", "))."
    case .chosenAsFitting(let findings):
      "Advised: fits \(findings.joined(separator: ", "))."
    case .chosenAsBasic: "Advised: one of the basics, as little else is called for."
    case .heldBackByFlag: "Not advised: a red flag is open, so training advice waits."
    case .ruledOut(let conditions):
      "Not advised: ruled out by \(conditions.joined(separator: ", ")) in restday.yml."
    case .silenced(let rule): "Silent, as '\(rule)' holds."
    case .unknown(let missing) where missing.isEmpty:
      "Unknown: a number that would decide it is missing."
    case .unknown(let missing):
      "Unknown: \(missing.map(\.rawValue).joined(separator: ", ")) "
        + (missing.count == 1 ? "is missing." : "are missing.")
    case .notCalledFor(let rule): "Not called for: '\(rule)' does not hold."
    case .lost(.answered(let other)): "Not advised: \(other) answers the same findings."
    case .lost(.sameTheme(let other)): "Not advised: \(other) would say much the same."
    case .lost(.contradicts(let other)): "Not advised: it would contradict \(other)."
    case .lost(.noRoom): "Not advised: other advice came first."
    }
  }
}
