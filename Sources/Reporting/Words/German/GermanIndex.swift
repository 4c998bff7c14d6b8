import TrainingModel

extension German {
  /// The index in a sentence or three; never as a headline.
  package func index(
    _ index: WeekIndex, standing: Double?, parts: [IndexPart.Part], missing: [String]
  ) -> String {
    var sentences = ["\(indexPlace(index.value, standing: standing))\(indexCaution(index))."]
    let lowest = parts.filter { $0.points < 0 }.sorted { $0.points < $1.points }.prefix(2)
    let highest = parts.filter { $0.points > 0 }.max { $0.points < $1.points }
    if !lowest.isEmpty {
      let down = lowest.map { "\($0.name) \($0.pointsText)" }
      sentences.append("Am meisten gesenkt: \(list(Array(down))).")
    }
    if let highest {
      sentences.append("Am meisten gehoben: \(highest.name) \(highest.pointsText).")
    }
    if !missing.isEmpty { sentences.append("Nicht dabei: \(list(missing)).") }
    sentences.append("Mittel aus \(plural(index.days, "Tag", "Tagen")); 50 ist wie üblich.")
    return sentences.joined(separator: " ")
  }

  private func indexPlace(_ value: Double, standing: Double?) -> String {
    if let standing {
      switch standing {
      case ...10: return own("Unter deinen niedrigsten Werten", "Unter den niedrigsten Werten")
      case ..<25: return "Eher niedrig"
      case ...75: return "Wie üblich"
      case ..<90: return "Eher hoch"
      default: return own("Unter deinen höchsten Werten", "Unter den höchsten Werten")
      }
    }
    switch value {
    case ..<30: return "Viel niedriger als üblich"
    case ..<40: return "Niedriger als üblich"
    case ...60: return "Etwa wie üblich"
    case ...70: return "Höher als üblich"
    default: return "Viel höher als üblich"
    }
  }

  private func indexCaution(_ index: WeekIndex) -> String {
    (index.low...max(index.low, index.high)).contains(50)
      ? ", im Rahmen der Unsicherheit wie üblich" : ""
  }

  package func indexMissing(_ reason: MissingReason, isStop: Bool) -> String {
    if isStop { return "Keine Angabe in einer Woche mit einem Warnzeichen." }
    switch reason {
    case .insufficientData(let have, let need):
      return "Zu wenig eingetragen: \(have) von \(need) Tagen."
    default:
      return "Keine Angabe: \(self.reason(reason))."
    }
  }
}
