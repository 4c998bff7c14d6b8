import TrainingModel

/// Holds the rules of every page against the facts of one week.
struct AdviceStandings {
  let facts: Facts
  let judgement: Judgement
  let verdict: VerdictLevel
  let conditions: Set<String>

  /// Where every page stands, by name.
  func of(_ library: Library) -> [String: Standing] {
    Dictionary(
      library.pages.map { ($0.id, standing(of: $0, in: library)) },
      uniquingKeysWith: { first, _ in first })
  }

  private func standing(of page: GuidancePage, in library: Library) -> Standing {
    if verdict == .stop, AdviceRules.isHeldBackByFlag(page) { return .barred(.heldBackByFlag) }
    let ruling = page.rulesOut.filter(conditions.contains)
    if !ruling.isEmpty { return .barred(.ruledOut(conditions: ruling)) }
    if let rule = page.silencingRule(in: facts, findings: judgement.truth) {
      return .silenced(rule: rule.text)
    }
    switch page.applies(in: facts, findings: judgement.truth) {
    case .yes: return .applies
    case .unknown: return .unknown(missing: missingMetrics(of: page, in: library))
    case .no:
      let failing = page.appliesWhen.first { truth(of: $0) == .no }
      return .notCalledFor(rule: failing?.text ?? "")
    }
  }

  private func truth(of rule: Rule) -> Truth {
    rule.truth(values: facts.value, findings: judgement.truth)
  }

  /// The numbers without which the page's rules cannot be answered, in their order.
  private func missingMetrics(of page: GuidancePage, in library: Library) -> [MetricID] {
    let open = page.appliesWhen.filter { truth(of: $0) == .unknown }
    let metrics = open.flatMap(\.names).flatMap { name -> [MetricID] in
      if name.isMetric { return [name.metric] }
      guard judgement.truth(of: name.text) == .unknown else { return [] }
      return library.finding(name.text)?.when.flatMap(\.names).map(\.metric) ?? []
    }
    var seen = Set<MetricID>()
    return metrics.filter { facts.value(of: $0) == nil && seen.insert($0).inserted }
  }
}
