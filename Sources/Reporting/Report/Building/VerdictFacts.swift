import TrainingModel

/// What the verdict's sentences are made from; words only turn it into a language.
package struct VerdictFacts: Hashable, Sendable {
  /// A measure held against the runner's normal.
  package struct Standing: Hashable, Sendable {
    package let name: String
    package let status: Status
  }

  /// What bends the coming week more than the verdict does.
  package enum Turn: Hashable, Sendable {
    case none, taper, comingBack, lighterWeek
    /// None that this audience gets, while it does not get all that could be one: what is said must
    /// hold whether there is one or not.
    case ownReasons
  }

  /// How far the verdict can be trusted, by what was logged.
  package enum Sureness: Hashable, Sendable { case sure, fairly, notVery }

  package var level: VerdictLevel
  package var turn = Turn.none
  package var sureness = Sureness.notVery
  package var coverage: Coverage
  package var currency: LoadCurrency
  package var loadLevel: GroupScores.LoadLevel
  package var load: Double?
  package var changePercent: Double?
  package var spikePercent: Double?
  package var sleepHours: Double?
  package var needHours: Double
  package var heart: [Standing] = []
  package var feel: [Standing] = []
  /// Names of the groups on each level; all empty where the audience does not get them.
  package var poor: [String] = []
  package var good: [String] = []
  package var usual: [String] = []
  package var unknown: [String] = []
  /// Whether the groups are shown at all.
  package var hasGroups = true
  /// Whether two or more groups were poor the week before too.
  package var isSecondWeek = false
  /// Whether the audience may know why the week is a stop.
  package var knowsFlags = true
  /// Names of the flags, in words.
  package var flagNames: [String] = []
}

extension VerdictFacts {
  /// Six check-ins, all three groups and every day's load make it sure; four and two, fairly.
  package static func sureness(of week: MeasuredWeek) -> Sureness {
    let known = [week.groups.feel, week.groups.sleep, week.groups.heart]
      .count { $0.level != .unknown }
    let loadDays = week.readings["load.week"]?.n ?? 0
    if week.verdict == .unknown { return .notVery }
    if week.coverage.checkIns >= 6, known == 3, loadDays == 7 { return .sure }
    if week.coverage.checkIns >= 4, known >= 2, week.groups.load != .unknown { return .fairly }
    return .notVery
  }
}
