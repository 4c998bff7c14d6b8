import TrainingModel

extension Metric {
  /// Group scores, the verdict and the flags as numbers.
  static let groupFacts: [Metric] = [
    score("group.feel.score", "Feel", \.feel, WeekGroups.feelMembers),
    score("group.sleep.score", "Sleep group", \.sleep, WeekGroups.sleepMembers),
    score("group.heart.score", "Heart", \.heart, WeekGroups.heartMembers),
    verdict("verdict.stop", .stop),
    verdict("verdict.unknown", .unknown),
    verdict("verdict.overstretched", .overstretched),
    verdict("verdict.stretched", .stretched),
    verdict("verdict.recovered", .recovered),
    verdict("verdict.balanced", .balanced),
    .fact("flags.open", "Open red flags", .none, "Red flags raised this week") {
      .value(Double($0.flags.count), n: $0.checkIns.count)
    },
    contribution("feel.energy_contribution", "Energy against normal", .energy),
    contribution("feel.soreness_contribution", "Soreness against normal", .soreness),
    contribution("feel.mood_contribution", "Mood against normal", .mood),
    contribution("feel.stress_contribution", "Stress against normal", .stress),
    contribution("sleep.duration_contribution", "Sleep against need", .sleepDuration),
  ]

  private static func score(
    _ id: MetricID, _ name: String, _ group: KeyPath<WeekGroups, GroupScores.Group> & Sendable,
    _ members: [Contributor]
  ) -> Metric {
    .fact(
      id, name, .none, "Weighted mean of the contributors' weekly mean c",
      source: "Convention: poor -0.5 and below, good 0.5 and above",
      needs: "4 days of c of one contributor",
      basis: .mornings(members.map(\.column), days: 7, hasBaseline: true)
    ) { view in
      let known = view.groups[keyPath: group]
      return .from(known.score, n: known.days, else: .inputMissing)
    }
  }

  private static func verdict(_ id: MetricID, _ level: VerdictLevel) -> Metric {
    .fact(id, "Verdict: \(level.rawValue)", .flag, "1 where this is the week's verdict") {
      .flag($0.verdict == level, n: $0.checkIns.count)
    }
  }

  private static func contribution(_ id: MetricID, _ name: String, _ contributor: Contributor)
    -> Metric
  {
    .fact(
      id, name, .none, "Week mean of the contributor's c; above zero is better than usual",
      source: "Contributor of the Recovery Balance Index", needs: "4 days of c",
      basis: .mornings(
        [contributor.column], days: 7, hasBaseline: contributor != .sleepDuration)
    ) { view in
      guard let week = view.groups.contributors[contributor.place], week.counts else {
        return .tooFew(
          view.groups.contributors[contributor.place]?.days ?? 0, need: WeekGroups.fewestDays)
      }
      return .value(week.meanC, n: week.days)
    }
  }
}
