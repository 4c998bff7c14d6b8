import TrainingModel

extension English {
  /// The word that the page leads with.
  package func call(_ level: VerdictLevel) -> String { level.call ?? "No call" }

  package func ladderMeaning(_ level: VerdictLevel) -> String {
    switch level {
    case .recovered: "a little more"
    case .balanced: "the same again"
    case .stretched: "no more for now"
    case .overstretched: "about two-thirds"
    case .stop: "before any training"
    case .unknown: "too little is logged"
    }
  }

  /// Three to seven words.
  package func headline(_ facts: VerdictFacts) -> String {
    switch (facts.level, facts.turn) {
    case (.stop, _):
      speaksToRunner ? "See someone before you train." : "Training waits: see someone first."
    case (.unknown, _): "Not enough logged to say."
    case (.overstretched, _): "Take the easy week now."
    case (.stretched, .comingBack): "Hold, and come back in steps."
    case (.stretched, .taper): "Hold, and let the taper work."
    case (.stretched, _):
      facts.loadLevel == .high ? "Hold. A little less next week." : "Hold here. No more for now."
    case (.balanced, .ownReasons): "Steady, by what is shared here."
    case (.recovered, .ownReasons): "Fresh, by what is shared here."
    case (.balanced, .comingBack): "Steady. Come back in steps."
    case (.balanced, .taper): "Steady. Let the taper work."
    case (.balanced, .lighterWeek): "Steady, and due a lighter week."
    case (.balanced, .none):
      // The corridor is about the weeks before: after a week unlike them, the same is not meant.
      isLikeBefore(facts)
        ? "Steady. The same again next week." : "Steady. Back to the usual load."
    case (.recovered, .comingBack): "Fresh. Come back in steps."
    case (.recovered, .taper): "Fresh. Let the taper work."
    case (.recovered, .lighterWeek): "Fresh, and due a lighter week."
    case (.recovered, .none): "Build a little next week."
    }
  }

  /// One sentence for JSON and for lists, a second where few check-ins hold it.
  package func verdictSentence(_ facts: VerdictFacts) -> String {
    switch facts.level {
    case .stop:
      guard facts.knowsFlags, !facts.flagNames.isEmpty else {
        return "See someone: training advice waits this week."
      }
      return "See someone: \(list(facts.flagNames)) came up this week."
    case .unknown:
      return "No call: too little was logged this week to judge how it was taken."
    case .overstretched, .stretched, .balanced, .recovered:
      let reasons = (groupReasons(facts) + [loadReason(facts)]).compactMap(\.self)
      let tail = reasons.isEmpty ? "" : ": " + list(reasons)
      let hedge = facts.sureness == .notVery && facts.hasGroups ? " " + hedge(facts) : ""
      return call(facts.level) + tail + "." + hedge
    }
  }

  /// One or two paragraphs.
  package func lede(_ facts: VerdictFacts) -> [String] {
    if facts.level == .stop { return [stopLede(facts)] }
    let numbers = [
      loadSentence(facts), spikeSentence(facts), sleepSentence(facts),
      standingSentence(facts.heart), feelSentence(facts),
    ].compactMap(\.self).joined(separator: " ")
    let meaning = [groupSentence(facts), meaning(facts)].compactMap(\.self).joined(separator: " ")
    return [numbers, meaning].filter { !$0.isEmpty }
  }

  private func stopLede(_ facts: VerdictFacts) -> String {
    guard facts.knowsFlags else {
      return "This week's page carries no training advice. The reason is the runner's own to tell."
    }
    return "A warning sign was logged this week, so this letter says nothing about training. What "
      + "to do about it stands first; the rest of the page is the week as logged."
  }

  func isLikeBefore(_ facts: VerdictFacts) -> Bool {
    facts.loadLevel == .usual || facts.loadLevel == .unknown
  }

  private func hedge(_ facts: VerdictFacts) -> String {
    if facts.coverage.checkIns >= 4, !facts.unknown.isEmpty {
      let verb = facts.unknown.count == 1 ? "is" : "are"
      return "\(capitalized(list(facts.unknown))) \(verb) not known yet."
    }
    return "It rests on \(facts.coverage.checkIns) of 7 check-ins."
  }
}
