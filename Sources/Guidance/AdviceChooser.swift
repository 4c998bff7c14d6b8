import TrainingModel

/// Chooses the three to five pieces of advice of a week.
///
/// First what is due: each finding with `must` asks for one of its pages, by rank. Then what fits,
/// by severity, evidence and theme: what fitted three weeks in a row gives way, and of two alike the
/// one that was advised less in the last four weeks comes first. Both are counted within a half-year
/// and begin afresh in the next. Then the basics, until there are three. What was chosen stands
/// in order of importance: what is due, then by severity, then load and rest before sleep, sleep
/// before food, and so on.
package struct AdviceChooser: Sendable {
  package let library: Library
  package let facts: Facts
  package let judgement: Judgement
  package let verdict: VerdictLevel
  /// Conditions of the settings, which rule practices out.
  package let conditions: Set<String>
  /// The practices advised in earlier weeks of the half-year, the week before this one first; no
  /// more than `AdviceRules.memory` of them are looked at.
  package var history: [[String]]
  package let setting: NumberSetter
  /// Where every page stands, whatever was advised before.
  let standings: AdviceStandings
  /// The pages whose rules hold.
  let candidates: [Candidate]

  package init(
    library: Library, facts: Facts, judgement: Judgement, verdict: VerdictLevel,
    conditions: Set<String> = [], history: [[String]] = [], setting: NumberSetter
  ) {
    self.library = library
    self.facts = facts
    self.judgement = judgement
    self.verdict = verdict
    self.conditions = conditions
    self.history = history
    self.setting = setting
    let standings = AdviceStandings(
      library, facts: facts, judgement: judgement, verdict: verdict, conditions: conditions)
    self.standings = standings
    candidates = library.pageRules.compactMap { page in
      standings[page.id] == .applies ? Candidate(page, judgement: judgement) : nil
    }
  }

  package func choose() -> AdviceChoice {
    var draft = AdviceDraft()
    chooseDue(into: &draft)
    if verdict != .stop {
      chooseFitting(into: &draft)
      chooseBasics(into: &draft)
    }
    return AdviceChoice(
      advice: inOrder(draft.choices).compactMap(advice),
      goingWell: verdict == .stop ? nil : judgement.goingWell, standings: standings, draft: draft)
  }
}
