import TrainingModel

extension English {
  package var longEasy: String { "long, easy" }
  package var nothingPlanned: String { "nothing planned" }

  package func nextWeek(_ facts: NextWeekFacts) -> [String] {
    switch facts.level {
    case .stop: ["Nothing is suggested until a clinician has had a look."]
    case .unknown:
      [
        "No load is suggested on so little.",
        "What would help most is a check-in each morning and the effort (RPE) of each session.",
      ]
    case .overstretched, .stretched, .balanced, .recovered:
      [aim(facts), planned(facts), rest(facts), longest(facts)].compactMap(\.self)
    }
  }

  private func aim(_ facts: NextWeekFacts) -> String {
    switch facts.turn {
    case .taper:
      let days = facts.daysToRace.map { " in \(plural($0, "day")) from the week's end" } ?? ""
      let volume = facts.taper.map { ": \($0) for the week keeps to the usual range of cuts" }
      return "A race is due\(days)" + (volume ?? ", so the distance comes down") + "."
    case .comingBack:
      return facts.returnVolume.map {
        "Start with about \($0) for the week, well below what was usual before the break."
      } ?? "Start well below what was usual before the break."
    case .lighterWeek:
      return "Make it a lighter one: at most three quarters of \(your) usual load."
    case .none, .ownReasons:
      guard let corridor = facts.corridor else {
        return "There are too few whole weeks to suggest a load."
      }
      let share = "\(corridorShare(facts.level)) of the mean of the three weeks before this one"
      return facts.turn == .none
        ? "Aim for \(corridor), \(share)."
        : "By load alone, \(corridor): \(share), or less."
    }
  }

  private func corridorShare(_ level: VerdictLevel) -> String {
    switch level {
    case .overstretched: "60 to 70%"
    case .stretched: "75 to 95%"
    case .recovered: "100 to 110%"
    case .balanced, .stop, .unknown: "90 to 105%"
    }
  }

  private func planned(_ facts: NextWeekFacts) -> String? {
    guard let planned = facts.planned else { return nil }
    let plan = "\(capitalized(your)) plan adds up to about \(planned)"
    return switch facts.plannedPlace {
    case .above: plan + ", more than that: shorten or drop something."
    case .below: plan + ", a little under that, which is fine."
    case .within: plan + ", inside that."
    case .learning, nil: plan + "."
    }
  }

  private func rest(_ facts: NextWeekFacts) -> String? {
    guard let days = facts.restDays, days > 0 else { return nil }
    let places = days == 1 ? "after the longest or hardest" : "one after the longest or hardest"
    return "\(capitalized(count(days))) rest \(days == 1 ? "day" : "days"), \(places)."
  }

  private func longest(_ facts: NextWeekFacts) -> String? {
    guard [.none, .ownReasons].contains(facts.turn), let run = facts.longestRun,
      facts.level != .overstretched
    else {
      return nil
    }
    return "No run longer than \(run), a tenth beyond the longest of the last 30 days."
  }

  package func daysHeading(isOwnPlan: Bool, total: String?) -> String {
    let name = isOwnPlan ? "What is planned" : "A week that fits"
    return total.map { "\(name), \(isOwnPlan ? "about " : "")\($0)" } ?? name
  }

  /// `easy 50 min`.
  package func fitting(_ kind: String, minutes: Double) -> String {
    minutes > 0 ? "\(kind) \(numbers.with("min", numbers.plain(minutes)))" : kind
  }

  package func nextWeekDescription(_ points: [SignalLine.Point], corridor: String?) -> String {
    let weeks = self.points(points, name: "Training load")
    return corridor.map { "\(weeks) Next week's corridor: \($0)." } ?? weeks
  }
}
