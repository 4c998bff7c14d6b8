import TrainingModel

/// What of a page decides whether it is advised, apart from its texts: every week of a log asks it
/// of every page.
struct PageRules: Sendable {
  let id: String
  let theme: GuidancePage.Theme
  let evidence: GuidancePage.Evidence
  let isHeldBackByFlag: Bool
  /// Conditions of the settings under which the practice is not offered.
  let rulesOut: [String]
  /// All must hold.
  let appliesWhen: [Rule]
  /// Any silences the page.
  let silentWhen: [Rule]
  /// The findings that speak for the page when they hold, in the order of its rules.
  let supporters: [String]

  init(_ page: GuidancePage) {
    id = page.id
    theme = page.theme
    evidence = page.evidence
    isHeldBackByFlag = AdviceRules.isHeldBackByFlag(page)
    rulesOut = page.rulesOut
    appliesWhen = page.appliesWhen
    silentWhen = page.silentWhen
    var seen: Set<String> = []
    supporters = page.appliesWhen.flatMap(\.condition.supportingNames)
      .filter { !$0.isMetric && seen.insert($0.text).inserted }.map(\.text)
  }
}

extension PageRules {
  func standing(
    in facts: Facts, _ judgement: Judgement, verdict: VerdictLevel, conditions: Set<String>
  ) -> Standing {
    if verdict == .stop, isHeldBackByFlag { return .barred }
    if rulesOut.contains(where: conditions.contains) { return .barred }
    if silencingRule(in: facts, judgement) != nil { return .silenced }
    return switch appliesWhen.truth(values: facts.value, findings: judgement.truth) {
    case .yes: .applies
    case .unknown: .unknown
    case .no: .notCalledFor
    }
  }

  /// The first rule that silences the page.
  func silencingRule(in facts: Facts, _ judgement: Judgement) -> Rule? {
    silentWhen.firstHolding(values: facts.value, findings: judgement.truth)
  }
}
