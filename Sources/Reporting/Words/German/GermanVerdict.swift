import TrainingModel

extension German {
  /// The word that the page leads with.
  package func call(_ level: VerdictLevel) -> String {
    switch level {
    case .stop: "Abklären lassen"
    case .overstretched: "Zurücknehmen"
    case .stretched: "Halten"
    case .balanced: "Stabil"
    case .recovered: "Aufbauen"
    case .unknown: "Kein Urteil"
    }
  }

  package func ladderMeaning(_ level: VerdictLevel) -> String {
    switch level {
    case .recovered: "ein wenig mehr"
    case .balanced: "noch einmal dasselbe"
    case .stretched: "vorerst nicht mehr"
    case .overstretched: "etwa zwei Drittel"
    case .stop: "vor jedem Training"
    case .unknown: "zu wenig eingetragen"
    }
  }

  /// Three to seven words.
  package func headline(_ facts: VerdictFacts) -> String {
    switch (facts.level, facts.turn) {
    case (.stop, _):
      own("Lass das vor dem Training abklären.", "Erst abklären, dann wieder trainieren.")
    case (.unknown, _): "Zu wenig eingetragen für ein Urteil."
    case (.overstretched, _): "Jetzt ist die leichte Woche dran."
    case (.stretched, .comingBack): "Halten und in Schritten zurückkommen."
    case (.stretched, .taper): "Halten und dem Tapering vertrauen."
    case (.stretched, _):
      facts.loadLevel == .high
        ? "Halten. Nächste Woche etwas weniger." : "Halten. Vorerst nicht mehr."
    case (.balanced, .ownReasons): "Stabil, nach dem, was hier steht."
    case (.recovered, .ownReasons): "Frisch, nach dem, was hier steht."
    case (.balanced, .comingBack): "Stabil. In Schritten zurück."
    case (.balanced, .taper): "Stabil. Das Tapering wirken lassen."
    case (.balanced, .lighterWeek): "Stabil, und bald eine leichtere Woche."
    case (.balanced, .none):
      // The corridor is about the weeks before: after a week unlike them, the same is not meant.
      isLikeBefore(facts)
        ? "Stabil. Nächste Woche noch einmal dasselbe." : "Stabil, mit der üblichen Belastung."
    case (.recovered, .comingBack): "Frisch. In Schritten zurück."
    case (.recovered, .taper): "Frisch. Das Tapering wirken lassen."
    case (.recovered, .lighterWeek): "Frisch, und bald eine leichtere Woche."
    case (.recovered, .none): "Nächste Woche ein wenig mehr."
    }
  }

  /// One sentence for JSON and for lists, a second where few check-ins hold it.
  package func verdictSentence(_ facts: VerdictFacts) -> String {
    switch facts.level {
    case .stop:
      guard facts.knowsFlags, !facts.flagNames.isEmpty else {
        return "Abklären lassen: Rat zum Training wartet diese Woche."
      }
      return "Abklären lassen: Diese Woche eingetragen ist \(list(facts.flagNames))."
    case .unknown:
      return "Kein Urteil: Es ist zu wenig eingetragen, um zu sagen, wie die Woche ankam."
    case .overstretched, .stretched, .balanced, .recovered:
      let reasons = [groupReasons(facts), loadReason(facts)].compactMap(\.self)
      let tail = reasons.isEmpty ? "" : ": " + capitalized(reasons.joined(separator: ", "))
      let hedge = facts.sureness == .notVery && facts.hasGroups ? " " + hedge(facts) : ""
      return call(facts.level) + tail + "." + hedge
    }
  }

  /// One or two paragraphs.
  package func lede(_ facts: VerdictFacts) -> [String] {
    if facts.level == .stop { return [stopLede(facts)] }
    let numbers = joined([
      loadSentence(facts), spikeSentence(facts), sleepSentence(facts),
      standingSentence(facts.heart), feelSentence(facts),
    ])
    return [numbers, joined([groupSentence(facts), meaning(facts)])].filter { !$0.isEmpty }
  }

  private func stopLede(_ facts: VerdictFacts) -> String {
    guard facts.knowsFlags else {
      return
        "Die Seite dieser Woche enthält keinen Rat zum Training. Den Grund zu nennen ist nicht "
        + "Sache dieser Seite."
    }
    return own(
      "Diese Woche ist ein Warnzeichen eingetragen, darum sagt dieser Brief nichts zum Training. Was "
        + "zu tun ist, steht zuerst; der Rest ist die Woche, wie sie eingetragen ist.",
      "Diese Woche ist ein Warnzeichen eingetragen, darum sagt diese Seite nichts zum Training. Was "
        + "zu tun ist, steht zuerst; der Rest ist die Woche, wie sie eingetragen ist.")
  }

  private func isLikeBefore(_ facts: VerdictFacts) -> Bool {
    facts.loadLevel == .usual || facts.loadLevel == .unknown
  }

  private func hedge(_ facts: VerdictFacts) -> String {
    if facts.coverage.checkIns >= 4, !facts.unknown.isEmpty {
      return "\(list(facts.unknown)) \(verb(facts.unknown)) noch nicht bekannt."
    }
    return "Das beruht auf \(facts.coverage.checkIns) von 7 Check-ins."
  }
}
