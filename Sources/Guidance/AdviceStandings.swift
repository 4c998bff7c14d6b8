import TrainingModel

/// Where a page stands before pages are held against one another.
enum Standing: Hashable, Sendable {
  /// A red flag or a condition of the settings holds it back.
  case barred
  case silenced
  case applies
  /// A number that would decide it is missing.
  case unknown
  case notCalledFor
}

/// The rules of every page, held against the facts of one week.
struct AdviceStandings: Sendable {
  private let library: Library
  private let facts: Facts
  private let judgement: Judgement
  private let verdict: VerdictLevel
  private let conditions: Set<String>
  /// By the page's name.
  private let standings: [String: Standing]

  init(
    _ library: Library, facts: Facts, judgement: Judgement, verdict: VerdictLevel,
    conditions: Set<String>
  ) {
    self.library = library
    self.facts = facts
    self.judgement = judgement
    self.verdict = verdict
    self.conditions = conditions
    standings = Dictionary(
      library.pageRules.map { page in
        (page.id, page.standing(in: facts, judgement, verdict: verdict, conditions: conditions))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// nil for a page that is none of the library's.
  subscript(page: String) -> Standing? { standings[page] }
}

/// What became of every page, in full: worked out only where somebody asks.
extension AdviceStandings {
  /// One for every page, by section and name.
  func outcomes(of draft: AdviceDraft) -> [PracticeOutcome] {
    library.pageRules.map { PracticeOutcome(practice: $0.id, result: result(of: $0, in: draft)) }
  }

  private func result(of page: PageRules, in draft: AdviceDraft) -> PracticeOutcome.Result {
    if let choice = draft.choices.first(where: { $0.page == page.id }) {
      if !choice.dueBy.isEmpty { return .chosenAsDue(findings: choice.dueBy) }
      return choice.basicMetric == nil ? .chosenAsFitting(findings: choice.fits) : .chosenAsBasic
    }
    let loss = draft.losses[page.id]
    switch standings[page.id] {
    case .barred: return bar(of: page)
    case .silenced:
      return .silenced(rule: page.silencingRule(in: facts, judgement)?.text ?? "")
    case .applies: return .lost(loss ?? .noRoom)
    case .unknown: return loss.map { .lost($0) } ?? .unknown(missing: missingMetrics(of: page))
    case .notCalledFor: return loss.map { .lost($0) } ?? .notCalledFor(rule: failingRule(of: page))
    case nil: return .unknown(missing: [])
    }
  }

  private func bar(of page: PageRules) -> PracticeOutcome.Result {
    if verdict == .stop, page.isHeldBackByFlag { return .heldBackByFlag }
    return .ruledOut(conditions: page.rulesOut.filter(conditions.contains))
  }

  private func failingRule(of page: PageRules) -> String {
    page.appliesWhen.first { truth(of: $0) == .no }?.text ?? ""
  }

  /// The numbers without which the page's rules cannot be answered, in their order.
  private func missingMetrics(of page: PageRules) -> [MetricID] {
    let open = page.appliesWhen.filter { truth(of: $0) == .unknown }
    let metrics = open.flatMap(\.names).flatMap { name -> [MetricID] in
      if name.isMetric { return [name.metric] }
      guard judgement.truth(of: name.text) == .unknown else { return [] }
      return library.finding(name.text)?.when.flatMap(\.names).map(\.metric) ?? []
    }
    var seen = Set<MetricID>()
    return metrics.filter { facts.value(of: $0) == nil && seen.insert($0).inserted }
  }

  private func truth(of rule: Rule) -> Truth {
    rule.truth(values: facts.value, findings: judgement.truth)
  }
}
