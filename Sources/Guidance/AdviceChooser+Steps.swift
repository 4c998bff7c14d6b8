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
        draft.add(Choice(page: page, dueBy: names, fits: judgement.supporters(of: page).map(\.id)))
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
    let open = pages.compactMap { library.page($0) }.filter {
      draft.standings[$0.id]?.isBarred == false
    }
    let calm = open.filter { page in
      !draft.choices.contains { AdviceRules.contradict($0.page.id, page.id) }
    }
    let pool = calm.isEmpty ? open : calm
    return pool.first { draft.standings[$0.id] == .applies }
      ?? pool.first { draft.standings[$0.id]?.isSilenced == false } ?? pool.first
  }

  private func isCandidate(_ page: String, in draft: AdviceDraft) -> Bool {
    switch draft.standings[page] {
    case .barred, .silenced, nil: false
    case .applies, .unknown, .notCalledFor: !draft.contains(page)
    }
  }
}

/// A page whose rules hold, with the findings that speak for it.
struct Candidate: Sendable {
  let page: GuidancePage
  let supporters: [String]
  let severity: Finding.Severity

  init(_ page: GuidancePage, judgement: Judgement) {
    let supporters = judgement.supporters(of: page)
    self.page = page
    self.supporters = supporters.map(\.id)
    severity = supporters.map(\.severity).max() ?? .note
  }
}

extension AdviceChooser {
  /// Pages whose rules hold: by severity, evidence and theme, one of a theme.
  func chooseFitting(into draft: inout AdviceDraft) {
    for candidate in rankedCandidates where !draft.contains(candidate.page.id) {
      let room = candidate.severity == .note ? AdviceRules.mostWithNotes : AdviceRules.most
      if let loss = loss(of: candidate.page, in: draft, room: room) {
        draft.lose(candidate.page.id, loss)
      } else {
        draft.add(Choice(page: candidate.page, fits: candidate.supporters))
      }
    }
  }

  private var rankedCandidates: [Candidate] {
    let keys = candidates.map(key)
    return candidates.indices.sorted {
      let (left, right) = (keys[$0], keys[$1])
      return left == right
        ? candidates[$0].page.id < candidates[$1].page.id : left.lexicographicallyPrecedes(right)
    }.map { candidates[$0] }
  }

  private func key(_ candidate: Candidate) -> [Int] {
    let page = candidate.page
    let weeks = weeksInARow(page.id) - 1
    let recent = history.prefix(4).count { $0.contains(page.id) }
    return [
      AdviceRules.isFirst(page, verdict: verdict) ? 0 : 1, candidate.severity.rank,
      weeks >= AdviceRules.weeksBeforeRest ? 1 : 0, page.evidence.order, page.theme.order,
      recent,
    ]
  }

  private func loss(
    of page: GuidancePage, in draft: AdviceDraft, room: Int
  ) -> PracticeOutcome.Loss? {
    if let other = draft.choices.first(where: { AdviceRules.contradict($0.page.id, page.id) }) {
      return .contradicts(other.page.id)
    }
    if let other = draft.choices.first(where: { $0.page.theme == page.theme }) {
      return .sameTheme(as: other.page.id)
    }
    return draft.choices.count >= room ? .noRoom : nil
  }

  /// The basics, until there are three pieces of advice.
  func chooseBasics(into draft: inout AdviceDraft) {
    for (id, metric) in AdviceRules.basics(verdict: verdict) {
      guard draft.choices.count < AdviceRules.least else { return }
      guard let page = library.page(id), isCandidate(id, in: draft),
        loss(of: page, in: draft, room: AdviceRules.least) == nil
      else { continue }
      draft.add(Choice(page: page, basicMetric: metric))
    }
  }
}

extension AdviceChooser {
  /// What is due first, as it was chosen; the rest by severity and theme.
  func inOrder(_ choices: [Choice]) -> [Choice] {
    let due = choices.filter { !$0.dueBy.isEmpty }
    let others = choices.filter(\.dueBy.isEmpty).map { choice in
      let severity = choice.fits.compactMap { judgement.finding($0)?.severity }.max() ?? .note
      let key = [
        AdviceRules.isFirst(choice.page, verdict: verdict) ? 0 : 1, severity.rank,
        choice.page.theme.order,
      ]
      return (key: key, choice: choice)
    }
    // The sort keeps equal ones as they were chosen: by place.
    let order = others.indices.sorted {
      let (left, right) = (others[$0].key, others[$1].key)
      return left == right ? $0 < $1 : left.lexicographicallyPrecedes(right)
    }
    return due + order.map { others[$0].choice }
  }

  /// In how many weeks up to and with this one a page is advised without a break.
  func weeksInARow(_ page: String) -> Int {
    1 + history.prefix { $0.contains(page) }.count
  }
}

extension Judgement {
  /// The raised findings that speak for a page, in the order of its rules.
  func supporters(of page: GuidancePage) -> [RaisedFinding] {
    var seen = Set<String>()
    return page.appliesWhen.flatMap(\.condition.supportingNames).compactMap { name in
      guard seen.insert(name.text).inserted else { return nil }
      return finding(name.text)
    }
  }
}

extension Finding.Severity {
  /// 0 for the most severe.
  fileprivate var rank: Int { Self.allCases.count { $0 > self } }
}
