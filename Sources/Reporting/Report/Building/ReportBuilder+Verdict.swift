import TrainingModel

extension ReportBuilder {
  var verdictPart: VerdictPart {
    let facts = verdictFacts
    return VerdictPart(
      level: week.verdict, callText: words.call(week.verdict),
      call: week.verdict.call.map { _ in words.call(week.verdict) },
      headline: words.headline(facts), sentence: words.verdictSentence(facts),
      lede: words.lede(facts), sure: words.sure(facts), sureReason: words.sureReason(facts),
      ladder: ladder, groups: groupLevels)
  }

  /// Everything the verdict may speak of, for this audience.
  var verdictFacts: VerdictFacts {
    var facts = VerdictFacts(
      level: week.verdict, coverage: week.coverage, currency: week.load.currency,
      loadLevel: week.groups.load, needHours: settings.sleepNeedHours)
    facts.turn = turn
    facts.sureness = sureness
    facts.load = value("load.week")
    facts.changePercent = value("load.change_pct")
    facts.spikePercent = value("load.spike_pct")
    facts.sleepHours = visibility.shows("sleep.mean_h") ? value("sleep.mean_h") : nil
    facts.heart = standings(["hrv.week_ln", "rhr.week"])
    facts.feel = standings(
      ["feel.soreness", "feel.energy", "feel.motivation", "feel.mood", "feel.stress"])
    let groups = namedGroups
    facts.hasGroups = !groups.isEmpty
    facts.poor = words(of: groups, .poor)
    facts.good = words(of: groups, .good)
    facts.usual = words(of: groups, .usual)
    facts.unknown = words(of: groups, .unknown)
    facts.isSecondWeek = (previous?.groups.poorCount ?? 0) >= 2 && facts.poor.count >= 2
    facts.knowsFlags = visibility.allows(.symptoms)
    facts.flagNames = week.flags.map { words.flagName($0.id) }
    return facts
  }

  private func words(
    of groups: [(id: String, group: GroupScores.Group)], _ level: GroupScores.Level
  ) -> [String] {
    groups.filter { $0.group.level == level }.map { words.word(ofGroup: $0.id) }
  }

  /// Advice that changes the coming week more than the verdict's own corridor. It is made from what
  /// this audience gets alone: a turn that only a withheld illness brings must not show, not even as
  /// words that stand there in no other week.
  var turn: VerdictFacts.Turn {
    for (practice, turn) in [("coming-back", VerdictFacts.Turn.comingBack), ("taper", .taper)]
    where input.advice.contains(where: { $0.practice == practice }) {
      return turn
    }
    let isDue = input.findings.contains { $0.id == "no-down-week" }
    if isDue, [.balanced, .recovered].contains(week.verdict) { return .lighterWeek }
    return visibility.allows(.illness) ? .none : .ownReasons
  }

  private func standings(_ ids: [MetricID]) -> [VerdictFacts.Standing] {
    ids.compactMap { id in
      guard visibility.shows(id), let status = reading(id).status, status != .learning else {
        return nil
      }
      return VerdictFacts.Standing(name: name(of: id), status: status)
    }
  }

  /// The groups whose word this audience gets.
  var namedGroups: [(id: String, group: GroupScores.Group)] {
    let all: [(id: String, parts: MetricID, group: GroupScores.Group)] = [
      ("feel", "group.feel.score", week.groups.feel),
      ("sleep", "group.sleep.score", week.groups.sleep),
      ("heart", "group.heart.score", week.groups.heart),
    ]
    return all.filter { visibility.allowsWord(ofGroup: $0.parts.fields ?? []) }
      .map { ($0.id, $0.group) }
  }

  private var groupLevels: GroupLevels {
    GroupLevels(
      groups: namedGroups.map { id, group in
        GroupLevels.Line(
          id: id, name: words.name(ofGroup: id), level: group.level.rawValue,
          levelText: words.word(for: group.level), score: group.score, days: group.days,
          hasScore: visibility.allows(MetricID(rawValue: "group.\(id).score")))
      },
      load: week.groups.load, loadText: words.word(for: week.groups.load))
  }

  private var ladder: [LadderStep] {
    [VerdictLevel.recovered, .balanced, .stretched, .overstretched].map { level in
      LadderStep(
        level: level, name: words.call(level), meaning: words.ladderMeaning(level),
        isThisWeek: level == week.verdict, isLastWeek: level == previous?.verdict)
    }
  }
}

extension GroupScores {
  var poorCount: Int { [feel, sleep, heart].count { $0.level == .poor } }
}
