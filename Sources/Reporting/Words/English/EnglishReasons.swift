import TrainingModel

/// The reasons of a verdict, each a sentence or a clause of its own.
extension English {
  func loadSentence(_ facts: VerdictFacts) -> String? {
    guard let load = facts.load else {
      return facts.coverage.sessions > 0
        ? "What \(you) trained has no load that can be known." : nil
    }
    guard load > 0 else { return "No session was logged this week." }
    let amount = numbers.with(loadUnit(facts.currency), numbers.plain(load))
    let did = "\(capitalized(you)) did \(amount) in \(plural(facts.coverage.sessions, "session"))"
    guard let change = facts.changePercent else { return did + "." }
    return did + ", \(comparison(change, to: "the mean of the three weeks before"))."
  }

  func spikeSentence(_ facts: VerdictFacts) -> String? {
    guard let spike = facts.spikePercent, spike > 10 else { return nil }
    return "One run went \(numbers.percent(spike)) beyond the longest of the 30 days before it."
  }

  func sleepSentence(_ facts: VerdictFacts) -> String? {
    guard let hours = facts.sleepHours else { return nil }
    let slept = "\(capitalized(you)) slept \(numbers.clockHours(hours)) a night"
    let need = numbers.clockHours(facts.needHours)
    let short = facts.needHours - hours
    if short >= 0.25 {
      return slept + ", \(numbers.spokenHours(short)) short of the \(need) needed."
    }
    return slept + (short > -0.25 ? ", about the \(need) needed." : ", against \(need) needed.")
  }

  /// `HRV is below your normal and resting heart rate above it.`
  func standingSentence(_ standings: [VerdictFacts.Standing]) -> String? {
    guard !standings.isEmpty else { return nil }
    // In the order of the first of each kind.
    var statuses: [Status] = []
    for standing in standings where !statuses.contains(standing.status) {
      statuses.append(standing.status)
    }
    let clauses = statuses.enumerated().map { index, status in
      let names = standings.filter { $0.status == status }.map { lowered($0.name) }
      let verb = names.count == 1 ? "is" : "are"
      let normal = index == 0 ? "\(your) normal" : "it"
      return "\(list(names)) \(verb) \(place(status)) \(normal)"
    }
    return capitalized(clauses.joined(separator: ", ")) + "."
  }

  private func place(_ status: Status) -> String {
    switch status {
    case .above: "above"
    case .below: "below"
    case .within, .learning: "inside"
    }
  }

  /// What stands out of how the runner felt; nothing where nothing does and others say enough.
  func feelSentence(_ facts: VerdictFacts) -> String? {
    let outside = facts.feel.filter { $0.status != .within }
    return standingSentence(outside.isEmpty ? facts.feel : outside)
  }

  /// `Feel and heart are poor this week, and load is high.`
  func groupSentence(_ facts: VerdictFacts) -> String? {
    guard facts.hasGroups else { return nil }
    let load = facts.loadLevel
    if !facts.poor.isEmpty {
      let names = capitalized(list(facts.poor))
      let verb = facts.poor.count == 1 ? "is" : "are"
      let again = facts.level == .overstretched && facts.isSecondWeek
      let weeks = again ? " for the second week running" : " this week"
      let tail = load == .high ? ", and load is high" : load == .unknown ? "" : ", load is not high"
      return "\(names) \(verb) poor\(weeks)\(tail)."
    }
    if !facts.good.isEmpty {
      let verb = facts.good.count == 1 ? "is" : "are"
      let tail = load == .high ? ", but load is high" : ""
      return "\(capitalized(list(facts.good))) \(verb) good this week, nothing is poor\(tail)."
    }
    guard !facts.usual.isEmpty else { return nil }
    let verb = facts.usual.count == 1 ? "is" : "are"
    let tail = load == .high ? ", but load is high" : ""
    return "\(capitalized(list(facts.usual))) \(verb) as usual for \(you)\(tail)."
  }

  /// What follows from it, never more than the log can carry.
  func meaning(_ facts: VerdictFacts) -> String? {
    guard facts.hasGroups || facts.level == .unknown else { return nil }
    switch facts.level {
    case .stop: return nil
    case .unknown:
      return "Too little is known to say how \(you) took it. Four mornings of check-ins give a "
        + "first view; ten within four weeks make a normal to compare with."
    case .overstretched:
      return "A hard block can look like this before it is absorbed; so can illness, travel or "
        + "stress. Less training for a week is a reasonable answer to any of them."
    case .stretched:
      return "Adding to it can wait until that turns."
    case .balanced, .recovered:
      return turnMeaning(facts)
    }
  }

  private func turnMeaning(_ facts: VerdictFacts) -> String {
    switch facts.turn {
    case .taper: "A race is near, so the coming week follows the taper."
    case .comingBack: "The coming week is a step back into running, not a week like any other."
    case .ownReasons: "What the coming week should hold is the runner's own to say."
    case .lighterWeek: "It has been a while since the last lighter week; the next could be one."
    case .none:
      if facts.level == .recovered {
        "There is room for a little more, if \(you) \(speaksToRunner ? "want" : "wants") it."
      } else if facts.loadLevel == .high {
        "Let the week settle and go back to the usual load before adding to it."
      } else if facts.loadLevel == .low {
        "The usual load again is a reasonable plan."
      } else {
        "The same again is a reasonable plan."
      }
    }
  }

  func groupReasons(_ facts: VerdictFacts) -> [String?] {
    func clause(_ names: [String], _ word: String) -> String? {
      guard !names.isEmpty else { return nil }
      return "\(list(names)) \(names.count == 1 ? "is" : "are") \(word)"
    }
    if !facts.poor.isEmpty {
      let again = facts.level == .overstretched && facts.isSecondWeek
      return [clause(facts.poor, again ? "poor for the second week running" : "poor")]
    }
    return [facts.good.isEmpty ? clause(facts.usual, "as usual") : clause(facts.good, "good")]
  }

  func loadReason(_ facts: VerdictFacts) -> String? {
    if let change = facts.changePercent {
      return "load is " + comparison(change, to: "the mean of the three weeks before")
    }
    switch facts.loadLevel {
    case .high: return "load is high"
    case .low: return "load is low"
    case .usual, .unknown: return nil
    }
  }

  /// `27% above the mean`, `about the mean`.
  private func comparison(_ percent: Double, to reference: String) -> String {
    let shown = numbers.percent(abs(percent))
    if abs(percent) < 3 { return "about \(reference)" }
    return shown + (percent > 0 ? " above " : " below ") + reference
  }

  package func sure(_ facts: VerdictFacts) -> String {
    switch facts.sureness {
    case .sure: "sure"
    case .fairly: "fairly"
    case .notVery: "not very"
    }
  }

  package func sureReason(_ facts: VerdictFacts) -> String {
    let coverage =
      "\(facts.coverage.checkIns) of 7 check-ins and "
      + "\(plural(facts.coverage.sessions, "session")) were logged."
    guard facts.hasGroups else { return coverage }
    let known = facts.poor + facts.good + facts.usual
    if facts.unknown.isEmpty { return coverage + " Feel, sleep and heart are all known." }
    let verb = facts.unknown.count == 1 ? "is" : "are"
    let missing = "\(capitalized(list(facts.unknown))) \(verb) not known"
    let count = facts.unknown.count == 1 ? "counts" : "count"
    let rest = known.isEmpty ? "" : " and \(count) neither for nor against"
    return coverage + " " + missing + rest + "."
  }
}
