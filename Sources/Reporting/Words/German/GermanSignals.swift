import TrainingModel

extension German {
  package func signalsCaption(hasNormals: Bool) -> String {
    hasNormals
      ? own(
        "Dein Wert diese Woche, dein eigener üblicher Bereich und ein Zeichen, wo er darüber oder darunter liegt.",
        "Der Wert dieser Woche, der eigene übliche Bereich und ein Zeichen, wo er darüber oder darunter liegt."
      )
      : own("Dein Wert diese Woche.", "Der Wert dieser Woche.")
        + " Einen üblichen Bereich zum Vergleich gibt es noch nicht und bis dahin kein Zeichen."
  }

  package func weeks(_ weeks: [Week]) -> String {
    guard let first = weeks.first, let last = weeks.last else { return "" }
    return "Wochen \(dates.shortName(first))–\(dates.shortName(last))"
  }

  /// `Stimmung und Stress: nicht eingetragen. Kein Urteil, weder gut noch schlecht.`
  package func unlogged(_ names: [String]) -> String? {
    names.isEmpty ? nil : list(names) + ": nicht eingetragen. Kein Urteil, weder gut noch schlecht."
  }

  package func flagWord(_ flag: SignalLine.Flag) -> String {
    switch flag {
    case .high: "Hoch"
    case .low: "Niedrig"
    }
  }

  package func flagLetter(_ flag: SignalLine.Flag) -> String {
    switch flag {
    case .high: "H"
    case .low: "N"
    }
  }

  package var stillLearning: String { "noch am Lernen" }

  package func learning(have: Int, need: Int, isMorning: Bool) -> String {
    "noch am Lernen, \(have) von \(need)\(Numbers.space)\(isMorning ? "Morgen" : "Wochen")"
  }

  /// A signal's value where no column tells the unit.
  package func value(
    _ text: String, _ id: MetricID, _ unit: MetricUnit, _ currency: LoadCurrency
  ) -> String {
    switch unit {
    case .load: numbers.with(loadUnit(currency), text)
    case .scale: ofFive(text)
    case .hours where id == "sleep.mean_h": aNight(text)
    default: text
    }
  }

  /// Why there is no number.
  package func reason(_ reason: MissingReason) -> String {
    switch reason {
    case .insufficientData(let have, let need): "noch zu wenig eingetragen, \(have) von \(need)"
    case .zeroVariance: "alle Werte sind gleich, darum gibt es nichts zu vergleichen"
    case .inputMissing: "nicht eingetragen"
    case .outOfRange: "außerhalb dessen, wofür die Formel gemacht ist"
    case .notApplicable: "passt nicht auf diese Woche"
    }
  }

  /// The words at the end of a signal's row.
  package func signal(_ facts: SignalFacts) -> String {
    guard facts.reading.value != nil else {
      return capitalized(reason(facts.reading.reason ?? .inputMissing))
    }
    let words = joined([placing(facts), few(facts)], by: "; ")
    return facts.reading.status == .above || facts.reading.status == .below
      ? words : capitalized(words)
  }

  private func placing(_ facts: SignalFacts) -> String? {
    switch facts.reading.status {
    case .above, .below: extreme(facts) ?? moving(facts) ?? distance(facts)
    // Without a range there is nothing to be in.
    case .within where facts.reading.normal == nil: moving(facts)
    case .within: joined(["im Bereich", edge(facts) ?? moving(facts)], by: ", ")
    case .learning, nil: moving(facts)
    }
  }

  private func extreme(_ facts: SignalFacts) -> String? {
    switch facts.place {
    case .highest: "am höchsten in \(facts.weeks) Wochen"
    case .lowest: "am niedrigsten in \(facts.weeks) Wochen"
    case .between: nil
    }
  }

  private func moving(_ facts: SignalFacts) -> String? {
    guard abs(facts.trend) >= 3 else { return nil }
    return "\(facts.trend > 0 ? "steigt" : "fällt") seit \(count(abs(facts.trend))) Wochen"
  }

  private func distance(_ facts: SignalFacts) -> String {
    let above = facts.reading.status == .above
    return "\(above ? "über" : "unter") \(own("deinem", "dem üblichen")) Bereich"
  }

  private func edge(_ facts: SignalFacts) -> String? {
    guard let value = facts.reading.value, let normal = facts.reading.normal else { return nil }
    let width = normal.upperBound - normal.lowerBound
    guard width > 0 else { return nil }
    if value - normal.lowerBound <= width / 10 { return "am unteren Rand" }
    if normal.upperBound - value <= width / 10 { return "am oberen Rand" }
    return nil
  }

  private func few(_ facts: SignalFacts) -> String? {
    guard let mornings = facts.mornings, mornings < 5 else { return nil }
    return "nur \(numbers.with("Morgen", numbers.plain(Double(mornings))))"
  }

  package func points(_ points: [SignalLine.Point], name: String) -> String {
    let values = points.map { "Woche \($0.week): \($0.value == nil ? "kein Wert" : $0.text)" }
    return "\(name), \(count(points.count)) Wochen. " + values.joined(separator: ", ") + "."
  }
}
