import TrainingModel

extension German {
  package var longEasy: String { "lang, locker" }
  package var nothingPlanned: String { "nichts geplant" }

  package func nextWeek(_ facts: NextWeekFacts) -> [String] {
    switch facts.level {
    case .stop: ["Kein Vorschlag, bevor es ärztlich abgeklärt ist."]
    case .unknown:
      [
        "Aus so wenig folgt kein Vorschlag für die Belastung.",
        "Am meisten hilft ein Check-in an jedem Morgen und die Anstrengung (RPE) jeder Einheit.",
      ]
    case .overstretched, .stretched, .balanced, .recovered:
      [aim(facts), planned(facts), rest(facts), longest(facts)].compactMap(\.self)
    }
  }

  private func aim(_ facts: NextWeekFacts) -> String {
    switch facts.turn {
    case .taper:
      let days =
        facts.daysToRace.map { ", \(plural($0, "Tag", "Tage")) nach dem Ende dieser Woche" } ?? ""
      let volume = facts.taper.map {
        ": \($0) für die Woche bleiben im üblichen Rahmen der Kürzung"
      }
      return "Ein Wettkampf steht an\(days)" + (volume ?? ", darum sinkt der Umfang") + "."
    case .comingBack:
      return facts.returnVolume.map {
        "Beginn mit etwa \($0) für die Woche, deutlich weniger, als vor der Pause üblich war."
      } ?? "Beginn mit deutlich weniger, als vor der Pause üblich war."
    case .lighterWeek:
      return "Eine leichtere Woche: höchstens drei Viertel der üblichen Belastung."
    case .none, .ownReasons:
      guard let corridor = facts.corridor else {
        return "Für einen Vorschlag zur Belastung gibt es zu wenige ganze Wochen."
      }
      let share = "das sind \(corridorShare(facts.level)) des Mittels der drei Wochen vor dieser"
      return facts.turn == .none
        ? "Ziel: \(corridor), \(share)."
        : "Der Belastung nach passen \(corridor), \(share). Es kann Gründe für weniger geben."
    }
  }

  private func corridorShare(_ level: VerdictLevel) -> String {
    let (low, high) =
      switch level {
      case .overstretched: ("60", "70")
      case .stretched: ("75", "95")
      case .recovered: ("100", "110")
      case .balanced, .stop, .unknown: ("90", "105")
      }
    return "\(low) bis \(high)\(numbers.marks.percent)"
  }

  private func planned(_ facts: NextWeekFacts) -> String? {
    guard let planned = facts.planned else { return nil }
    let plan = "\(own("Dein", "Der eigene")) Plan ergibt etwa \(planned)"
    return switch facts.plannedPlace {
    case .above: plan + ", also mehr: etwas kürzen oder streichen."
    case .below: plan + ", etwas weniger, und das ist in Ordnung."
    case .within: plan + ", also innerhalb."
    case .learning, nil: plan + "."
    }
  }

  private func rest(_ facts: NextWeekFacts) -> String? {
    guard let days = facts.restDays, days > 0 else { return nil }
    return days == 1
      ? "Ein Ruhetag, nach dem längsten oder härtesten Tag."
      : "\(capitalized(count(days))) Ruhetage, einer nach dem längsten oder härtesten Tag."
  }

  private func longest(_ facts: NextWeekFacts) -> String? {
    guard [.none, .ownReasons].contains(facts.turn), let run = facts.longestRun,
      facts.level != .overstretched
    else { return nil }
    return "Kein Lauf länger als \(run), ein Zehntel über dem längsten der letzten 30 Tage."
  }

  package func daysHeading(isOwnPlan: Bool, total: String?) -> String {
    let name = isOwnPlan ? "Was geplant ist" : "Eine Woche, die passt"
    return total.map { "\(name), \(isOwnPlan ? "etwa " : "")\($0)" } ?? name
  }

  /// `locker 50 min`.
  package func fitting(_ kind: String, minutes: Double) -> String {
    minutes > 0 ? "\(kind) \(numbers.with("min", numbers.plain(minutes)))" : kind
  }

  package func nextWeekDescription(_ points: [SignalLine.Point], corridor: String?) -> String {
    let weeks = self.points(points, name: "Belastung")
    return corridor.map { "\(weeks) Korridor der nächsten Woche: \($0)." } ?? weeks
  }
}
