import TrainingModel

/// The reasons of a verdict, each a sentence or a clause of its own.
extension German {
  static let threeWeeks = "dem Mittel der drei Wochen davor"

  func loadSentence(_ facts: VerdictFacts) -> String? {
    guard let load = facts.load else {
      return facts.coverage.sessions > 0
        ? "Die Belastung der Einheiten lässt sich nicht bestimmen." : nil
    }
    guard load > 0 else { return "Diese Woche ist keine Einheit eingetragen." }
    let amount = numbers.with(loadUnit(facts.currency), numbers.plain(load))
    let held = "\(sessions(facts.coverage.sessions)), zusammen \(amount)"
    let did = own("Du hattest \(held)", held)
    guard let change = facts.changePercent else { return did + "." }
    return did + ", \(comparison(change))."
  }

  func spikeSentence(_ facts: VerdictFacts) -> String? {
    guard let spike = facts.spikePercent, spike > 10 else { return nil }
    return "Ein Lauf ging \(numbers.percent(spike)) über den längsten der 30 Tage davor hinaus."
  }

  func sleepSentence(_ facts: VerdictFacts) -> String? {
    guard let hours = facts.sleepHours else { return nil }
    let slept =
      own("Du hast", "Schlaf:") + " \(numbers.clockHours(hours)) pro Nacht"
      + own(" geschlafen", "")
    let need = numbers.clockHours(facts.needHours)
    let short = facts.needHours - hours
    if short >= 0.25 {
      return slept + ", \(numbers.spokenHours(short)) unter den nötigen \(need)."
    }
    return slept + (short > -0.25 ? ", etwa die nötigen \(need)." : ", bei nötigen \(need).")
  }

  /// `HRV liegt unter deinem üblichen Bereich, Ruhepuls darüber.`
  func standingSentence(_ standings: [VerdictFacts.Standing]) -> String? {
    guard !standings.isEmpty else { return nil }
    // In the order of the first of each kind.
    var statuses: [Status] = []
    for standing in standings where !statuses.contains(standing.status) {
      statuses.append(standing.status)
    }
    let range = own("deinem üblichen Bereich", "dem Üblichen")
    let clauses = statuses.enumerated().map { index, status in
      let names = standings.filter { $0.status == status }.map(\.name)
      guard index == 0 else { return "\(list(names)) \(shortPlace(status))" }
      let verb = names.count == 1 ? "liegt" : "liegen"
      return "\(list(names)) \(verb) \(place(status)) \(range)"
    }
    return clauses.joined(separator: ", ") + "."
  }

  private func place(_ status: Status) -> String {
    switch status {
    case .above: "über"
    case .below: "unter"
    case .within, .learning: "in"
    }
  }

  private func shortPlace(_ status: Status) -> String {
    switch status {
    case .above: "darüber"
    case .below: "darunter"
    case .within, .learning: "darin"
    }
  }

  /// What stands out of how the runner felt; nothing where nothing does and others say enough.
  func feelSentence(_ facts: VerdictFacts) -> String? {
    let outside = facts.feel.filter { $0.status != .within }
    return standingSentence(outside.isEmpty ? facts.feel : outside)
  }

  /// `Befinden und Herz sind diese Woche schwach, und die Belastung ist hoch.`
  func groupSentence(_ facts: VerdictFacts) -> String? {
    guard facts.hasGroups else { return nil }
    let load = facts.loadLevel
    if !facts.poor.isEmpty {
      let again = facts.level == .overstretched && facts.isSecondWeek
      let weeks = again ? "die zweite Woche in Folge" : "diese Woche"
      let tail =
        load == .high
        ? ", und die Belastung ist hoch"
        : load == .unknown ? "" : "; die Belastung ist nicht hoch"
      return "\(list(facts.poor)) \(verb(facts.poor)) \(weeks) schwach\(tail)."
    }
    let tail = load == .high ? ", aber die Belastung ist hoch" : ""
    if !facts.good.isEmpty {
      return "\(list(facts.good)) \(verb(facts.good)) diese Woche gut, nichts ist schwach\(tail)."
    }
    guard !facts.usual.isEmpty else { return nil }
    return "\(list(facts.usual)) \(verb(facts.usual)) wie üblich\(tail)."
  }

  func verb(_ names: [String]) -> String { names.count == 1 ? "ist" : "sind" }

  /// What follows from it, never more than the log can carry.
  func meaning(_ facts: VerdictFacts) -> String? {
    guard facts.hasGroups || facts.level == .unknown else { return nil }
    switch facts.level {
    case .stop: return nil
    case .unknown:
      return
        "Es ist zu wenig bekannt, um zu sagen, wie die Woche ankam. Vier Check-ins geben einen "
        + "ersten Eindruck; zehn in vier Wochen ergeben einen Vergleich."
    case .overstretched:
      return
        "Ein harter Block kann anfangs so aussehen; ebenso Krankheit, Reisen oder Stress. Eine "
        + "Woche weniger ist auf alles eine gute Antwort."
    case .stretched:
      return "Mehr kann warten, bis sich das wendet."
    case .balanced, .recovered:
      return turnMeaning(facts)
    }
  }

  private func turnMeaning(_ facts: VerdictFacts) -> String {
    switch facts.turn {
    case .taper: "Ein Wettkampf ist nah, darum folgt die nächste Woche dem Tapering."
    case .comingBack:
      "Die nächste Woche ist ein Schritt zurück ins Laufen, keine Woche wie jede andere."
    case .ownReasons: "Was die nächste Woche bringen soll, klärt am besten ein Gespräch."
    case .lighterWeek:
      "Die letzte leichtere Woche ist eine Weile her; die nächste könnte eine sein."
    case .none:
      if facts.level == .recovered {
        own("Es ist Platz für ein wenig mehr, wenn du magst.", "Es ist Platz für ein wenig mehr.")
      } else if facts.loadLevel == .high {
        "Die Woche darf sich setzen: erst zurück zur üblichen Belastung, dann mehr."
      } else if facts.loadLevel == .low {
        "Wieder die übliche Belastung ist ein vernünftiger Plan."
      } else {
        "Noch einmal dasselbe ist ein vernünftiger Plan."
      }
    }
  }

  func groupReasons(_ facts: VerdictFacts) -> String? {
    func clause(_ names: [String], _ word: String) -> String? {
      names.isEmpty ? nil : "\(list(names)) \(verb(names)) \(word)"
    }
    if !facts.poor.isEmpty {
      let again = facts.level == .overstretched && facts.isSecondWeek
      return clause(facts.poor, again ? "die zweite Woche in Folge schwach" : "schwach")
    }
    return facts.good.isEmpty ? clause(facts.usual, "wie üblich") : clause(facts.good, "gut")
  }

  func loadReason(_ facts: VerdictFacts) -> String? {
    if let change = facts.changePercent {
      return "die Belastung liegt \(comparison(change, isClause: true))"
    }
    switch facts.loadLevel {
    case .high: return "die Belastung ist hoch"
    case .low: return "die Belastung ist niedrig"
    case .usual, .unknown: return nil
    }
  }

  /// `27 % über dem Mittel`, `etwa im Mittel`.
  private func comparison(_ percent: Double, isClause: Bool = false) -> String {
    let shown = numbers.percent(abs(percent))
    if abs(percent) < 3 {
      return "etwa \(isClause ? "bei" : "so viel wie im") "
        + (isClause ? Self.threeWeeks : "Mittel der drei Wochen davor")
    }
    return shown + (percent > 0 ? " über " : " unter ") + Self.threeWeeks
  }

  package func sure(_ facts: VerdictFacts) -> String {
    switch facts.sureness {
    case .sure: "hoch"
    case .fairly: "mittel"
    case .notVery: "gering"
    }
  }

  package func sureReason(_ facts: VerdictFacts) -> String {
    let coverage =
      "Eingetragen: \(facts.coverage.checkIns) von 7 Check-ins und "
      + "\(sessions(facts.coverage.sessions))."
    guard facts.hasGroups else { return coverage }
    let known = facts.poor + facts.good + facts.usual
    if facts.unknown.isEmpty { return coverage + " Befinden, Schlaf und Herz sind alle bekannt." }
    let missing = "\(list(facts.unknown)) \(verb(facts.unknown)) nicht bekannt"
    let count = facts.unknown.count == 1 ? "zählt" : "zählen"
    let rest = known.isEmpty ? "" : " und \(count) weder dafür noch dagegen"
    return coverage + " " + missing + rest + "."
  }
}
