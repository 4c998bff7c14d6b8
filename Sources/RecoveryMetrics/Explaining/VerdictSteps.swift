import TrainingModel

extension Steps {
  /// Steps of groups, verdict and flags.
  func verdictSteps(_ id: MetricID) -> [String] {
    switch id {
    case "group.feel.score": group(WeekGroups.feelMembers, view.groups.feel)
    case "group.sleep.score": group(WeekGroups.sleepMembers, view.groups.sleep)
    case "group.heart.score": group(WeekGroups.heartMembers, view.groups.heart)
    case "flags.open":
      [
        "Open: \(view.flags.isEmpty ? "none" : view.flags.map(\.id).joined(separator: ", ")): "
          + "\(view.flags.count) flags."
      ]
    default: ladder(id)
    }
  }

  private func group(_ members: [Contributor], _ group: GroupScores.Group) -> [String] {
    var weighed = 0.0
    var weights = 0.0
    var steps = members.map { contributor -> String in
      guard let week = view.groups.contributors[contributor.place] else {
        return "\(contributor.rawValue): no c this week."
      }
      let weight = view.mornings.weights[contributor]
      let told = "\(contributor.rawValue): mean c \(week.meanC.plain) on \(week.days) days"
      guard week.counts, weight > 0 else { return told + ", left out." }
      weighed += weight * week.meanC
      weights += weight
      return told + ", weight \(weight.plain)."
    }
    if weights > 0 {
      steps.append("\(weighed.plain) / \(weights.plain) = \((weighed / weights).plain).")
    }
    return steps
  }

  private func ladder(_ id: MetricID) -> [String] {
    let groups = view.groups
    return [
      "Red flags: \(view.flags.count). Feel \(groups.feel.level.rawValue), sleep "
        + "\(groups.sleep.level.rawValue), heart \(groups.heart.level.rawValue); load "
        + "\(view.loadLevel.rawValue). Poor groups last week: \(view.groupsLastWeek.poor).",
      "The first rung that holds is \(view.verdict.rawValue): this one counts "
        + "\(id.rawValue == "verdict." + view.verdict.rawValue ? 1 : 0).",
    ]
  }

  /// Counts of sessions, what is planned, and what the settings say.
  func weekSteps(_ id: MetricID) -> [String] {
    switch id {
    case "week.sessions": ["The week has \(view.weekSessions.count) sessions."]
    case "week.checkins": ["\(view.checkIns.count) of 7 days have a check-in."]
    case "profile.beginner":
      [
        "The settings say \(view.settings.experience.rawValue): "
          + "\(view.settings.experience == .beginner ? 1 : 0)."
      ]
    case "strength.days", "strength.in_last_two_days":
      [
        "Strength on \(dates(view.strengthDays)): \(view.strengthDays.count) days; on one of the last "
          + "two days: \(view.strengthDays.contains { $0 >= view.end - 1 } ? 1 : 0)."
      ]
    case "session.hottest_c":
      largest(
        "Air temperatures, °C", view.weekSessions.compactMap { view.ledger.facts[$0].celsius })
    case "session.hard_or_long", "session.evening_hard": sessionCounts(id)
    default: planSteps(id)
    }
  }

  private func sessionCounts(_ id: MetricID) -> [String] {
    let value = Catalog.metric(id)?.measure(view).value
    guard let value else { return [] }
    let hard = view.weekSessions.filter { view.book.isHard[$0] }
    return [
      "Of \(view.weekSessions.count) sessions \(hard.count) were hard; \(value.plain) of them "
        + (id == "session.evening_hard" ? "started at 18:00 or later." : "or long ones count.")
    ]
  }

  private func planSteps(_ id: MetricID) -> [String] {
    let end = view.week.end
    switch id {
    case "race.days_to_next":
      guard let next = view.ledger.planned.first(where: { $0.kind == .race && $0.day > end })
      else { return ["No race is planned after \(end)."] }
      return ["From \(end) to the race on \(next.day): \(end.days(to: next.day)) days."]
    case "race.days_since_last":
      guard let days = Catalog.metric(id)?.measure(view).value else { return [] }
      let race = end.advanced(by: -Int(days))
      return ["From the race on \(race) to \(end): \(days.plain) days."]
    case "plan.next_week_hard_days", "plan.tomorrow_is_hard":
      let hard = view.nextWeekPlan.filter(\.isHard).map(\.day)
      let isFirst = hard.contains(view.week.next.start)
      return [
        "\(view.nextWeekPlan.count) sessions are planned for next week, hard ones on "
          + "\(Set(hard).count) days; on its first day: \(isFirst ? 1 : 0)."
      ]
    case "plan.next_week_longest_min":
      return largest("Planned minutes", view.nextWeekPlan.compactMap(\.minutes))
    default: return []
    }
  }
}
