import TrainingModel

extension German {
  package func sessionsCaption(_ choice: LoadCurrencyChoice, hasLoad: Bool) -> String {
    guard hasLoad else { return "Für diese ist keine Belastung bekannt." }
    return switch choice.currency {
    case .sessionRPE: "Belastung ist Minuten mal Anstrengung (RPE, 0 bis 10)."
    case .trimp: "Belastung ist der TRIMP nach Banister: Minuten, gewichtet nach dem Puls."
    case .runningStress: "Eine Stunde im Schwellentempo zählt als Belastung von 100."
    case .minutes:
      "Belastung ist in Minuten gezählt, da Anstrengung und Puls selten eingetragen sind."
    }
  }

  package func sessions(_ number: Int) -> String { plural(number, "Einheit", "Einheiten") }

  /// `Intervalle, 6 × 800 m: 11,4 km, 62 min, RPE 8, hart`.
  package func sessionLine(name: String, title: String?, facts: [String]) -> String {
    let isSaid = title?.lowercased().hasPrefix(name.lowercased()) ?? false
    let head = title.map { isSaid ? $0 : "\(name), \($0)" } ?? name
    return facts.isEmpty ? head : head + ": " + facts.joined(separator: ", ")
  }

  package var noteOfDay: String { "Notiz" }
  package var noteOfMorning: String { "Check-in" }
}
