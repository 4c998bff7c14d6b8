import TrainingModel

/// A page on its way into the advice.
struct Choice: Hashable, Sendable {
  let page: String
  let theme: GuidancePage.Theme
  /// The findings that make it due.
  var dueBy: [String] = []
  /// The findings that it fits.
  var fits: [String] = []
  /// The number to show where no finding asked for it.
  var basicMetric: MetricID?
}

extension Choice {
  init(
    _ page: GuidancePage, dueBy: [String] = [], fits: [String] = [], basicMetric: MetricID? = nil
  ) {
    self.init(
      page: page.id, theme: page.theme, dueBy: dueBy, fits: fits, basicMetric: basicMetric)
  }
}

/// The advice as it grows, and why other pages are not in it.
struct AdviceDraft: Sendable {
  private(set) var choices = [Choice]()
  private(set) var losses = [String: PracticeOutcome.Loss]()

  var isFull: Bool { choices.count >= AdviceRules.most }

  func contains(_ page: String) -> Bool { choices.contains { $0.page == page } }

  mutating func add(_ choice: Choice) {
    choices.append(choice)
    losses[choice.page] = nil
  }

  /// Lets a page that is in already answer for further findings.
  mutating func support(_ page: String, dueBy findings: [String]) {
    guard let index = choices.firstIndex(where: { $0.page == page }) else { return }
    choices[index].dueBy += findings.filter { !choices[index].dueBy.contains($0) }
  }

  /// Notes why a page is not in; the first reason stays.
  mutating func lose(_ page: String, _ loss: PracticeOutcome.Loss) {
    guard !contains(page), losses[page] == nil else { return }
    losses[page] = loss
  }
}
