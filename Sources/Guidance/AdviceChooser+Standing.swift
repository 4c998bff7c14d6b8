import TrainingModel

extension AdviceChooser {
  /// Where every page stands, by name.
  var standings: [String: Standing] {
    Dictionary(
      library.pages.map { ($0.id, standing(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func standing(of page: GuidancePage) -> Standing {
    if verdict == .stop, AdviceRules.isHeldBackByFlag(page) { return .barred(.heldBackByFlag) }
    let ruling = page.rulesOut.filter(conditions.contains)
    if !ruling.isEmpty { return .barred(.ruledOut(conditions: ruling)) }
    if let rule = page.silencingRule(in: facts, findings: judgement.truth) {
      return .silenced(rule: rule.text)
    }
    switch page.applies(in: facts, findings: judgement.truth) {
    case .yes: return .applies
    case .unknown: return .unknown(missing: missingMetrics(of: page))
    case .no:
      let failing = page.appliesWhen.first { truth(of: $0) == .no }
      return .notCalledFor(rule: failing?.text ?? "")
    }
  }

  private func truth(of rule: Rule) -> Truth {
    rule.truth(values: facts.value, findings: judgement.truth)
  }

  /// The numbers without which the page's rules cannot be answered, in their order.
  private func missingMetrics(of page: GuidancePage) -> [MetricID] {
    let open = page.appliesWhen.filter { truth(of: $0) == .unknown }
    let metrics = open.flatMap(\.names).flatMap { name -> [MetricID] in
      if name.isMetric { return [name.metric] }
      guard judgement.truth(of: name.text) == .unknown else { return [] }
      return library.finding(name.text)?.when.flatMap(\.names).map(\.metric) ?? []
    }
    var seen = Set<MetricID>()
    return metrics.filter { facts.value(of: $0) == nil && seen.insert($0).inserted }
  }

  /// The raised findings that speak for a page, in the order of its rules.
  func supporters(of page: GuidancePage) -> [RaisedFinding] {
    var seen = Set<String>()
    return page.appliesWhen.flatMap(\.condition.supportingNames).compactMap { name in
      guard seen.insert(name.text).inserted else { return nil }
      return judgement.finding(name.text)
    }
  }
}
