import TrainingModel

extension Metric {
  /// Races, what is planned, and runs not logged.
  static let planFacts: [Metric] = [
    .fact(
      "race.days_to_next", "Days to the next race", .days,
      "Days from the week's end to the next race of the settings or the plan",
      missing: "No race ahead"
    ) { view in
      let next = view.ledger.planned.first { $0.kind == .race && $0.day > view.week.end }
      return .from(
        next.map { Double(view.week.end.days(to: $0.day)) }, n: 1, else: .notApplicable)
    },
    .fact(
      "race.days_since_last", "Days since the last race", .days,
      "Days from the last race, logged or in the settings, to the week's end",
      missing: "No race so far"
    ) { view in
      let planned = view.settings.races.map(\.day).filter { $0 <= view.week.end }.max()
      let logged = view.sessions(in: 0..<view.visible)
        .last { view.ledger.facts[$0].kind == .race }.map { view.ledger.sessions[$0].day }
      let last = [planned, logged].compactMap(\.self).max()
      return .from(
        last.map { Double($0.days(to: view.week.end)) }, n: 1, else: .notApplicable)
    },
    .fact(
      "plan.next_week_hard_days", "Hard days planned next week", .days,
      "Days of next week with intervals, tempo or a race planned",
      missing: "Nothing is planned for next week"
    ) { view in
      let plan = view.nextWeekPlan
      guard !plan.isEmpty else { return .missing(.inputMissing) }
      let days = Set(plan.filter(\.isHard).map(\.day)).count
      return .value(Double(days), n: plan.count)
    },
    .fact(
      "plan.next_week_longest_min", "Longest session planned next week", .minutes,
      "The longest duration planned for next week",
      missing: "No duration is planned for next week"
    ) { view in
      let times = view.nextWeekPlan.compactMap {
        $0.minutes.plausible(Plausibility.sessionMinutes)
      }
      return .from(times.max(), n: times.count, else: .inputMissing)
    },
    .fact(
      "plan.tomorrow_is_hard", "A hard day comes next", .flag,
      "Whether intervals, tempo or a race is planned for the first day after the week",
      missing: "Nothing is planned for next week"
    ) { view in
      let plan = view.nextWeekPlan
      guard !plan.isEmpty else { return .missing(.inputMissing) }
      return .flag(
        plan.contains { $0.isHard && $0.day == view.week.next.start }, n: plan.count)
    },
    .fact(
      "run.gap_days", "Days without a logged run", .days,
      "Longest stretch of days without a logged run that a run of this week ended; from the first "
        + "logged day at the earliest",
      missing: "The week lies outside the log"
    ) { view in
      guard view.visible > view.days.lowerBound else { return .missing(.inputMissing) }
      return .value(Double(view.runGap?.length ?? 0), n: view.weekRunDays.count)
    },
    .fact(
      "run.days_since_last", "Days since the last run", .days,
      "Days from the last logged run to the week's end", missing: "No run so far"
    ) { view in
      let last = view.lastRunDay(before: view.end + 1)
      return .from(last.map { Double(view.end - $0) }, n: 1, else: .inputMissing)
    },
  ]
}

extension PlannedSession {
  /// Intervals, tempo or a race.
  var isHard: Bool { kind == .intervals || kind == .tempo || kind == .race }
}

extension WeekView {
  var nextWeekPlan: [PlannedSession] {
    ledger.planned.filter { week.next.contains($0.day) }
  }

  var weekRunDays: [Int] {
    days.filter { day in
      sessions(in: day..<(day + 1)).contains { ledger.facts[$0].sport == .run }
    }
  }

  /// The last day before `day` with a run.
  func lastRunDay(before day: Int) -> Int? {
    sessions(in: 0..<max(0, min(day, visible)))
      .last { ledger.facts[$0].sport == .run }.map { ledger.facts[$0].day }
  }

  /// The longest stretch without a run that a run of this week ended: its first day and length.
  var runGap: (start: Int, length: Int)? {
    var longest: (start: Int, length: Int)?
    for day in weekRunDays {
      let start = (lastRunDay(before: day) ?? -1) + 1
      if day - start > longest?.length ?? 0 { longest = (start, day - start) }
    }
    return longest
  }
}
