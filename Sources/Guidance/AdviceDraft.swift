import TrainingModel

/// Where a page stands before pages are held against one another.
enum Standing: Hashable, Sendable {
  case barred(PracticeOutcome.Result)
  case silenced(rule: String)
  case applies
  case unknown(missing: [MetricID])
  case notCalledFor(rule: String)

  var isBarred: Bool { if case .barred = self { true } else { false } }
  var isSilenced: Bool { if case .silenced = self { true } else { false } }
}

/// A page on its way into the advice.
struct Choice: Hashable, Sendable {
  let page: GuidancePage
  /// The findings that make it due.
  var dueBy: [String] = []
  /// The findings that it fits.
  var fits: [String] = []
  /// The number to show where no finding asked for it.
  var basicMetric: MetricID?
}

/// The advice as it grows, and why other pages are not in it.
struct AdviceDraft: Sendable {
  let standings: [String: Standing]
  private(set) var choices = [Choice]()
  private(set) var losses = [String: PracticeOutcome.Loss]()

  init(standings: [String: Standing]) {
    self.standings = standings
  }

  var isFull: Bool { choices.count >= AdviceRules.most }

  func contains(_ page: String) -> Bool { choices.contains { $0.page.id == page } }

  mutating func add(_ choice: Choice) {
    choices.append(choice)
    losses[choice.page.id] = nil
  }

  /// Lets a page that is in already answer for further findings.
  mutating func support(_ page: String, dueBy findings: [String]) {
    guard let index = choices.firstIndex(where: { $0.page.id == page }) else { return }
    choices[index].dueBy += findings.filter { !choices[index].dueBy.contains($0) }
  }

  /// Notes why a page is not in; the first reason stays.
  mutating func lose(_ page: String, _ loss: PracticeOutcome.Loss) {
    guard !contains(page), losses[page] == nil else { return }
    losses[page] = loss
  }

  func outcome(of page: String) -> PracticeOutcome {
    PracticeOutcome(practice: page, result: result(of: page))
  }

  private func result(of page: String) -> PracticeOutcome.Result {
    if let choice = choices.first(where: { $0.page.id == page }) {
      if !choice.dueBy.isEmpty { return .chosenAsDue(findings: choice.dueBy) }
      return choice.basicMetric == nil ? .chosenAsFitting(findings: choice.fits) : .chosenAsBasic
    }
    switch standings[page] {
    case .barred(let result): return result
    case .silenced(let rule): return .silenced(rule: rule)
    case .applies: return .lost(losses[page] ?? .noRoom)
    case .unknown(let missing): return losses[page].map { .lost($0) } ?? .unknown(missing: missing)
    case .notCalledFor(let rule):
      return losses[page].map { .lost($0) } ?? .notCalledFor(rule: rule)
    case nil: return .unknown(missing: [])
    }
  }
}
