import TrainingModel

extension Metric {
  /// What findings ask about the week's sessions.
  static let sessionFacts: [Metric] = [
    .fact("week.sessions", "Sessions", .none, "Sessions of the week", basis: .sessions(days: 7)) {
      .value(Double($0.weekSessions.count), n: $0.weekSessions.count)
    },
    .fact(
      "hydration.deficit_pct", "Largest sweat deficit", .percent,
      "100 × (mass before - mass after) / mass before, of the week's largest deficit",
      source: "Sawka 2007", needs: "A session weighed before and after",
      basis: .sessions(days: 7)
    ) { view in
      guard let weighed = view.weighed else { return .missing(.inputMissing) }
      return .from(weighed.dose.deficitPercent, n: weighed.count, else: .outOfRange)
    },
    .fact(
      "strength.in_last_two_days", "Strength work in the last two days", .flag,
      "A strength session on one of the week's last two days",
      missing: "Those days are outside the log", basis: .sessions(days: 2)
    ) { view in
      let days = view.strengthDays
      if days.contains(where: { $0 >= view.end - 1 }) { return .flag(true, n: 2) }
      guard view.book.isLogged(view.end, in: view.ledger) else {
        return .missing(.inputMissing)
      }
      return .flag(false, n: 2)
    },
    .fact(
      "strength.days", "Strength days", .days, "Days of the week with a strength session",
      missing: "The week lies outside the log", basis: .sessions(days: 7)
    ) { view in
      guard view.summary.loggedDays > 0 else { return .missing(.inputMissing) }
      return .value(Double(view.strengthDays.count), n: view.summary.loggedDays)
    },
    .fact(
      "session.hottest_c", "Hottest session", .celsius, "Highest air temperature of a session",
      basis: .sessions(days: 7)
    ) { view in
      let airs = view.weekSessions.compactMap { view.ledger.facts[$0].celsius }
      return .from(airs.max(), n: airs.count, else: .inputMissing)
    },
    .fact(
      "session.hard_or_long", "Hard or long sessions", .none,
      "Sessions of RPE 7 or more, or of 90 minutes or more",
      missing: "The week lies outside the log", basis: .sessions(days: 7)
    ) { view in
      guard view.summary.loggedDays > 0 else { return .missing(.inputMissing) }
      let count = view.weekSessions.count { place in
        let fact = view.ledger.facts[place]
        return fact.rpe?.reaches(SessionFacts.hardRPE) == true
          || fact.minutes?.reaches(longMinutes) == true
      }
      return .value(Double(count), n: view.weekSessions.count)
    },
    .fact(
      "session.evening_hard", "Hard sessions in the evening", .none,
      "Hard sessions that started at 18:00 or later",
      missing: "No hard session has a start time", basis: .sessions(days: 7)
    ) { view in
      let hard = view.weekSessions.filter { view.book.isHard[$0] }
      let starts = hard.compactMap { view.ledger.sessions[$0].start }
      guard hard.isEmpty || !starts.isEmpty else { return .missing(.inputMissing) }
      let late = starts.count { $0.minutesSinceMidnight >= eveningMinutes }
      return .value(Double(late), n: starts.count)
    },
  ]

  private static let longMinutes = 90.0
  private static let eveningMinutes = 18 * 60
}

extension WeekView {
  /// Days of the week with strength work.
  var strengthDays: [Int] {
    days.filter { day in
      sessions(in: day..<(day + 1)).contains {
        ledger.facts[$0].sport == .strength || ledger.facts[$0].kind == .strength
      }
    }
  }
}
