import TrainingModel

extension AdviceChooser {
  /// A set of pages of which one is due, with the findings that say so.
  private struct DueGroup {
    let pages: [String]
    var findings: [RaisedFinding]
    let rank: Int
  }

  /// One page for each group, the first five by rank. A page that is in already counts for every
  /// group that names it. Silence gives way to what is due; red flags and conditions do not.
  func chooseDue(into draft: inout AdviceDraft) {
    for group in dueGroups {
      let names = group.findings.map(\.id)
      if let page = group.pages.first(where: draft.contains) {
        draft.support(page, dueBy: names)
      } else if !draft.isFull, let page = bestPage(of: group.pages, in: draft) {
        draft.add(
          Choice(page, dueBy: names, fits: PageRules(page).supporters.filter(judgement.holds)))
      }
      guard let chosen = group.pages.first(where: draft.contains) else { continue }
      for page in group.pages where isCandidate(page, in: draft) {
        draft.lose(page, .answered(by: chosen))
      }
    }
  }

  /// Findings that ask for one of the same pages are one group.
  private var dueGroups: [DueGroup] {
    var groups = [DueGroup]()
    for raised in judgement.raised where !raised.finding.must.isEmpty {
      let pages = raised.finding.must
      if let index = groups.firstIndex(where: { $0.pages == pages }) {
        groups[index].findings.append(raised)
      } else {
        groups.append(
          DueGroup(pages: pages, findings: [raised], rank: raised.finding.rank ?? .max))
      }
    }
    return groups.sorted { ($0.rank, $0.findings[0].id) < ($1.rank, $1.findings[0].id) }
  }

  /// The page that fits best, else the first that is not silent, else the first.
  private func bestPage(of pages: [String], in draft: AdviceDraft) -> GuidancePage? {
    let open = pages.filter { standings[$0] != .barred }.compactMap { library.page($0) }
    let calm = open.filter { page in
      !draft.choices.contains { AdviceRules.contradict($0.page, page.id) }
    }
    let pool = calm.isEmpty ? open : calm
    return pool.first { standings[$0.id] == .applies }
      ?? pool.first { standings[$0.id] != .silenced } ?? pool.first
  }

  private func isCandidate(_ page: String, in draft: AdviceDraft) -> Bool {
    switch standings[page] {
    case .barred, .silenced, nil: false
    case .applies, .unknown, .notCalledFor: !draft.contains(page)
    }
  }
}

/// A page whose rules hold, with the findings that speak for it.
struct Candidate: Sendable {
  let page: String
  let theme: GuidancePage.Theme
  let evidence: GuidancePage.Evidence
  let supporters: [String]
  let severity: Finding.Severity

  init(_ page: PageRules, judgement: Judgement) {
    self.page = page.id
    theme = page.theme
    evidence = page.evidence
    supporters = page.supporters.filter(judgement.holds)
    severity = supporters.compactMap(judgement.severity).max() ?? .note
  }
}

extension AdviceChooser {
  /// Pages whose rules hold: by severity, evidence and theme, one of a theme.
  func chooseFitting(into draft: inout AdviceDraft) {
    for candidate in rankedCandidates where !draft.contains(candidate.page) {
      let room = candidate.severity == .note ? AdviceRules.mostWithNotes : AdviceRules.most
      if let loss = loss(of: candidate.page, candidate.theme, in: draft, room: room) {
        draft.lose(candidate.page, loss)
      } else {
        draft.add(
          Choice(page: candidate.page, theme: candidate.theme, fits: candidate.supporters))
      }
    }
  }

  private var rankedCandidates: [Candidate] {
    let keys = candidates.map(key)
    return candidates.indices.sorted {
      let (left, right) = (keys[$0], keys[$1])
      return left == right ? candidates[$0].page < candidates[$1].page : left < right
    }.map { candidates[$0] }
  }

  private func key(_ candidate: Candidate) -> (Int, Int, Int, Int, Int, Int) {
    let latest = history.prefix(AdviceRules.memory)
    let weeks = latest.prefix { $0.contains(candidate.page) }.count
    return (
      AdviceRules.isFirst(candidate.theme, verdict: verdict) ? 0 : 1, candidate.severity.rank,
      weeks >= AdviceRules.weeksBeforeRest ? 1 : 0, candidate.evidence.order,
      candidate.theme.order, latest.count { $0.contains(candidate.page) }
    )
  }

  private func loss(
    of page: String, _ theme: GuidancePage.Theme, in draft: AdviceDraft, room: Int
  ) -> PracticeOutcome.Loss? {
    if let other = draft.choices.first(where: { AdviceRules.contradict($0.page, page) }) {
      return .contradicts(other.page)
    }
    if let other = draft.choices.first(where: { $0.theme == theme }) {
      return .sameTheme(as: other.page)
    }
    return draft.choices.count >= room ? .noRoom : nil
  }

  /// The basics, until there are three pieces of advice.
  func chooseBasics(into draft: inout AdviceDraft) {
    for (id, metric) in AdviceRules.basics(verdict: verdict) {
      guard draft.choices.count < AdviceRules.least else { return }
      guard let page = library.page(id), isCandidate(id, in: draft),
        loss(of: id, page.theme, in: draft, room: AdviceRules.least) == nil
      else { continue }
      draft.add(Choice(page, basicMetric: metric))
    }
  }
}

extension AdviceChooser {
  /// What is due first, as it was chosen; the rest by severity and theme.
  func inOrder(_ choices: [Choice]) -> [Choice] {
    let due = choices.filter { !$0.dueBy.isEmpty }
    let others = choices.filter(\.dueBy.isEmpty).map { choice in
      let severity = choice.fits.compactMap(judgement.severity).max() ?? .note
      let first = AdviceRules.isFirst(choice.theme, verdict: verdict) ? 0 : 1
      return (key: (first, severity.rank, choice.theme.order), choice: choice)
    }
    // The sort keeps equal ones as they were chosen: by place.
    let order = others.indices.sorted {
      let (left, right) = (others[$0].key, others[$1].key)
      return left == right ? $0 < $1 : left < right
    }
    return due + order.map { others[$0].choice }
  }
}

extension Finding.Severity {
  /// 0 for the most severe.
  fileprivate var rank: Int { Self.allCases.count { $0 > self } }
}
