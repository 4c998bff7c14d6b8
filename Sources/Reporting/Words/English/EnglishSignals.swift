import TrainingModel

extension English {
  package func signalsCaption(hasNormals: Bool) -> String {
    let value = speaksToRunner ? "Your value" : "The value"
    return hasNormals
      ? "\(value) this week, \(your) own normal range, and a flag where one is outside the other."
      : "\(value) this week. There is no normal range to compare with yet, and no flag until "
        + "there is."
  }

  package func weeks(_ weeks: [Week]) -> String {
    guard let first = weeks.first, let last = weeks.last else { return "" }
    return "Weeks \(dates.shortName(first))–\(dates.shortName(last))"
  }

  /// `Mood and stress: not logged. No view, good or bad.`
  package func unlogged(_ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let all = names.enumerated().map { $0.offset == 0 ? $0.element : lowered($0.element) }
    return list(all) + ": not logged. No view, good or bad."
  }

  package func flagWord(_ flag: SignalLine.Flag) -> String {
    switch flag {
    case .high: "High"
    case .low: "Low"
    }
  }

  package func flagLetter(_ flag: SignalLine.Flag) -> String { flag.rawValue }

  package var stillLearning: String { "learning" }

  package func learning(have: Int, need: Int, isMorning: Bool) -> String {
    "learning, \(have) of \(need)\(Numbers.space)\(isMorning ? "mornings" : "weeks")"
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
    case .insufficientData(let have, let need):
      "too little logged yet, \(have) of \(need)"
    case .zeroVariance: "every value is the same, so nothing can be compared"
    case .inputMissing: "not logged"
    case .outOfRange: "outside what the formula is made for"
    case .notApplicable: "does not apply this week"
    }
  }

  /// The words at the end of a signal's row.
  package func signal(_ facts: SignalFacts) -> String {
    guard facts.reading.value != nil else {
      return capitalized(reason(facts.reading.reason ?? .inputMissing))
    }
    let words = [placing(facts), few(facts)].compactMap(\.self).joined(separator: "; ")
    return facts.reading.status == .above || facts.reading.status == .below
      ? words : capitalized(words)
  }

  private func placing(_ facts: SignalFacts) -> String? {
    switch facts.reading.status {
    case .above, .below:
      return extreme(facts) ?? moving(facts) ?? distance(facts)
    // Without a range there is nothing to be in.
    case .within where facts.reading.normal == nil:
      return moving(facts)
    case .within:
      return ["in range", edge(facts) ?? moving(facts)].compactMap(\.self).joined(separator: ", ")
    case .learning, nil:
      return moving(facts)
    }
  }

  private func extreme(_ facts: SignalFacts) -> String? {
    switch facts.place {
    case .highest: "highest of \(facts.weeks) weeks"
    case .lowest: "lowest of \(facts.weeks) weeks"
    case .between: nil
    }
  }

  private func moving(_ facts: SignalFacts) -> String? {
    guard abs(facts.trend) >= 3 else { return nil }
    return "\(facts.trend > 0 ? "rising" : "falling") for \(count(abs(facts.trend))) weeks"
  }

  private func distance(_ facts: SignalFacts) -> String {
    let above = facts.reading.status == .above
    return "\(above ? "above" : "below") \(your) range"
  }

  private func edge(_ facts: SignalFacts) -> String? {
    guard let value = facts.reading.value, let normal = facts.reading.normal else { return nil }
    let width = normal.upperBound - normal.lowerBound
    guard width > 0 else { return nil }
    if value - normal.lowerBound <= width / 10 { return "at the lower edge" }
    if normal.upperBound - value <= width / 10 { return "at the upper edge" }
    return nil
  }

  private func few(_ facts: SignalFacts) -> String? {
    guard let mornings = facts.mornings, mornings < 5 else { return nil }
    return "only \(plural(mornings, "morning"))"
  }

  package func points(_ points: [SignalLine.Point], name: String) -> String {
    let values = points.map { "week \($0.week): \($0.value == nil ? "no value" : $0.text)" }
    return "\(name), \(count(points.count)) weeks. " + values.joined(separator: ", ") + "."
  }
}

extension English {
  /// The index in a sentence or three; never as a headline.
  package func index(
    _ index: WeekIndex, standing: Double?, parts: [IndexPart.Part], missing: [String]
  ) -> String {
    var sentences = ["\(indexPlace(index.value, standing: standing))\(indexCaution(index))."]
    let lowest = parts.filter { $0.points < 0 }.sorted { $0.points < $1.points }.prefix(2)
    let highest = parts.filter { $0.points > 0 }.max { $0.points < $1.points }
    if !lowest.isEmpty {
      let down = lowest.map { "\($0.name) \($0.pointsText)" }
      sentences.append("Pulled down most by \(list(Array(down))).")
    }
    if let highest { sentences.append("Lifted most by \(highest.name) \(highest.pointsText).") }
    if !missing.isEmpty { sentences.append("Not in it: \(list(missing)).") }
    sentences.append("Mean of \(plural(index.days, "day")); 50 is \(your) usual.")
    return sentences.joined(separator: " ")
  }

  private func indexPlace(_ value: Double, standing: Double?) -> String {
    let usual = capitalized(your) + " "
    if let standing {
      switch standing {
      case ...10: return "Among \(your) lowest"
      case ..<25: return "On the low side"
      case ...75: return usual + "usual"
      case ..<90: return "On the high side"
      default: return "Among \(your) highest"
      }
    }
    switch value {
    case ..<30: return "Much lower than usual"
    case ..<40: return "Lower than usual"
    case ...60: return "About \(your) usual"
    case ...70: return "Higher than usual"
    default: return "Much higher than usual"
    }
  }

  private func indexCaution(_ index: WeekIndex) -> String {
    (index.low...max(index.low, index.high)).contains(50)
      ? ", within its uncertainty of normal" : ""
  }

  package func indexMissing(_ reason: MissingReason, isStop: Bool) -> String {
    if isStop { return "Not given in a week with a warning sign." }
    switch reason {
    case .insufficientData(let have, let need):
      return "Too little logged: \(have) of \(need) days."
    default:
      return "Not given: \(self.reason(reason))."
    }
  }
}
