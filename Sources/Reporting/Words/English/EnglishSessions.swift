import TrainingModel

extension English {
  package func sessionsCaption(_ choice: LoadCurrencyChoice, hasLoad: Bool) -> String {
    guard hasLoad else { return "No load is known for these." }
    return switch choice.currency {
    case .sessionRPE: "Load is minutes multiplied by effort (RPE, 0 to 10)."
    case .trimp: "Load is Banister's TRIMP: minutes weighted by heart rate."
    case .runningStress: "Load is running stress: an hour at threshold pace is 100."
    case .minutes: "Load is counted in minutes, since effort and heart rate are seldom logged."
    }
  }

  package func sessions(_ number: Int) -> String { plural(number, "session") }

  /// `Intervals, 6 × 800 m: 11.4 km, 62 min, RPE 8, hard`.
  package func sessionLine(name: String, title: String?, facts: [String]) -> String {
    let isSaid = title?.lowercased().hasPrefix(name.lowercased()) ?? false
    let head = title.map { isSaid ? $0 : "\(name), \($0)" } ?? name
    return facts.isEmpty ? head : head + ": " + facts.joined(separator: ", ")
  }

  package var noteOfDay: String { "Note" }
  package var noteOfMorning: String { "Check-in" }
}
