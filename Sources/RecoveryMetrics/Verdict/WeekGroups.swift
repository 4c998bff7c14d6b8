import TrainingModel

/// Feel, sleep and heart of one week: how its mornings stand against the runner's normal.
///
/// Score: mean c of each contributor over the week, weighted. A contributor counts with 4 days of
/// c; a group is known if one counts. A convention of this tool.
struct WeekGroups: Hashable, Sendable {
  /// One contributor over the week.
  struct ContributorWeek: Hashable, Sendable {
    let meanC: Double
    let days: Int
    var counts: Bool { days >= WeekGroups.fewestDays }
  }

  /// By `Contributor.place`; nil without any day.
  let contributors: [ContributorWeek?]
  let feel: GroupScores.Group
  let sleep: GroupScores.Group
  let heart: GroupScores.Group

  static let fewestDays = 4
  static let poor = -0.5
  static let good = 0.5

  static let feelMembers: [Contributor] = [.energy, .soreness, .mood, .stress]
  static let sleepMembers: [Contributor] = [.sleepQuality, .sleepDuration]
  static let heartMembers: [Contributor] = [.lnRMSSD, .restingHeartRate]

  init(
    feel: GroupScores.Group, sleep: GroupScores.Group, heart: GroupScores.Group,
    contributors: [ContributorWeek?] = []
  ) {
    self.feel = feel
    self.sleep = sleep
    self.heart = heart
    self.contributors = contributors
  }

  init(_ mornings: Mornings, days: Range<Int>) {
    contributors = Contributor.allCases.map { contributor in
      let values = days.compactMap { mornings[contribution: contributor, $0]?.c }
      return Statistics.mean(values).map { ContributorWeek(meanC: $0, days: values.count) }
    }
    let known = contributors
    func group(_ members: [Contributor]) -> GroupScores.Group {
      Self.group(members, of: known, mornings: mornings, days: days)
    }
    feel = group(Self.feelMembers)
    sleep = group(Self.sleepMembers)
    heart = group(Self.heartMembers)
  }

  var all: [GroupScores.Group] { [feel, sleep, heart] }
  var known: Int { all.count { $0.level != .unknown } }
  var poor: Int { all.count { $0.level == .poor } }
  var good: Int { all.count { $0.level == .good } }

  private static func group(
    _ members: [Contributor], of weeks: [ContributorWeek?], mornings: Mornings, days: Range<Int>
  ) -> GroupScores.Group {
    let counting = members.filter {
      weeks[$0.place]?.counts == true && mornings.weights[$0] > 0
    }
    let weight = counting.reduce(0) { $0 + mornings.weights[$1] }
    guard weight > 0 else { return GroupScores.Group(level: .unknown, score: nil, days: 0) }
    let sum = counting.reduce(0) {
      $0 + mornings.weights[$1] * (weeks[$1.place]?.meanC ?? 0)
    }
    let score = sum / weight
    let known = days.count { day in counting.contains { mornings[contribution: $0, day] != nil } }
    return GroupScores.Group(level: level(of: score), score: score, days: known)
  }

  static func level(of score: Double) -> GroupScores.Level {
    if score.isWithin(poor) { return .poor }
    return score.reaches(good) ? .good : .usual
  }
}
