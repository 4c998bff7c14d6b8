import Testing
import TrainingModel

@testable import Reporting

struct WordsTests {
  @Test(arguments: VerdictLevel.allCases)
  func `headlines have three to seven words`(level: VerdictLevel) {
    for turn in [VerdictFacts.Turn.none, .taper, .comingBack, .lighterWeek, .ownReasons] {
      for audience in Audience.allCases {
        var facts = facts(level)
        facts.turn = turn
        let headline = words(audience).headline(facts)
        #expect((3...7).contains(headline.split(separator: " ").count), "\(headline)")
        #expect(headline.hasSuffix("."))
      }
    }
  }

  @Test(arguments: [
    (
      VerdictLevel.overstretched,
      "Ease off: feel and heart are poor and load is 27% above the mean of the three weeks before."
    ),
    (
      .stretched,
      "Hold: feel and heart are poor and load is 27% above the mean of the three weeks before."
    ),
    (.unknown, "No call: too little was logged this week to judge how it was taken."),
    (.stop, "See someone: chest pain came up this week."),
  ])
  func `the verdict's sentence names its reasons`(level: VerdictLevel, expected: String) {
    var facts = facts(level)
    facts.sureness = .sure
    facts.changePercent = 27.04
    facts.poor = ["feel", "heart"]
    facts.flagNames = ["chest pain"]
    #expect(words(.runner).verdictSentence(facts) == expected)
  }

  @Test func `few check-ins are said with the verdict`() {
    let sentence = words(.runner).verdictSentence(facts(.balanced))
    #expect(sentence == "Steady: sleep is as usual. It rests on 3 of 7 check-ins.")
  }

  @Test func `groups that are not known are said with the verdict`() {
    var facts = facts(.balanced)
    facts.coverage = Coverage(checkIns: 6, sessions: 4, days: 7)
    facts.unknown = ["feel", "heart"]
    #expect(
      words(.runner).verdictSentence(facts)
        == "Steady: sleep is as usual. Feel and heart are not known yet.")
  }

  @Test(arguments: [
    (VerdictLevel.balanced, GroupScores.LoadLevel.usual, "Steady. The same again next week."),
    (.balanced, .high, "Steady. Back to the usual load."),
    (.balanced, .low, "Steady. Back to the usual load."),
    (.stretched, .high, "Hold. A little less next week."),
    (.stretched, .usual, "Hold here. No more for now."),
  ])
  func `a headline does not contradict next week's corridor`(
    level: VerdictLevel, load: GroupScores.LoadLevel, expected: String
  ) {
    var facts = facts(level)
    facts.loadLevel = load
    #expect(words(.runner).headline(facts) == expected)
  }

  @Test func `a lede is at most 110 words in two paragraphs`() {
    for input in [Sample.full(), Sample.sparse(), Sample.empty(), Sample.stop()] {
      for audience in Audience.allCases {
        let lede = input.report(for: audience).verdict.lede
        #expect(lede.count <= 2)
        #expect(lede.joined(separator: " ").split(separator: " ").count <= 110)
      }
    }
  }

  @Test(
    arguments: SymptomTag.allCases.map(\.rawValue) + [
      "resting-hr-high", "low-mood-14-days", "soreness-8-days", "weight-loss", "low-spo2",
      "orthostatic", "ill",
    ])
  func `every flag ends with the clinician`(id: String) {
    for urgency in [RaisedFlag.Urgency.emergency, .soon] {
      for isFromWords in [true, false] {
        let flag = RaisedFlag(
          id: id, urgency: urgency, days: [Sample.week.start], isFromWords: isFromWords)
        #expect(words(.runner).flag(flag).hasSuffix("see a clinician."))
      }
    }
  }

  @Test func `no sentence shouts, praises or promises`() {
    let forbidden = ["!", " just ", "simply", "because", "proven", "prevents", "optimal"]
    for input in [Sample.full(), Sample.sparse(), Sample.empty(), Sample.stop()] {
      for audience in Audience.allCases {
        let text = TextReport(input.report(for: audience)).text.lowercased()
        for word in forbidden { #expect(!text.contains(word), "\(word)") }
      }
    }
  }

  @Test(arguments: [
    ([1.0, 2, 3, 4], 3), ([4, 3, 2, 1], -3), ([1, 1, 2], 1), ([2], 0), ([3, 3], 0),
    ([5, 1, 2, 3], 2),
  ])
  func `a trend counts the weeks since it turned`(values: [Double], expected: Int) {
    #expect(SignalFacts.trend(of: values) == expected)
  }

  @Test func `what goes with better mornings is told within bounds`() {
    var input = Sample.full()
    input.mornings = MorningStudy(
      practices: [
        .init(
          slug: "foam-rolling", pairs: 40, exposed: 16, rawDifference: -3.27, estimate: 2.92,
          interval80: 0.98...4.86, isKept: true),
        .init(
          slug: "nap", pairs: 39, exposed: 16, rawDifference: 1, estimate: 1, interval80: 0...2,
          isKept: true),
      ], tested: 6, pairs: 40)
    let lines = input.report(for: .runner).mornings.lines
    #expect(lines.map(\.practice) == ["foam-rolling"])
    #expect(lines.map(\.strength) == ["A hint"])
    #expect(
      lines.map(\.text) == [
        "On mornings after foam rolling (16 of 40) your index was 3.3 lower on average; after "
          + "allowing for the previous day's load it was about 3 higher (80% interval 1 to 5). Six "
          + "practices were looked at and 40 mornings are too few to claim anything."
      ])
  }

  private func words(_ audience: Audience) -> Words {
    English(audience: audience, units: .metric)
  }

  private func facts(_ level: VerdictLevel) -> VerdictFacts {
    var facts = VerdictFacts(
      level: level, coverage: Coverage(checkIns: 3, sessions: 4, days: 7), currency: .sessionRPE,
      loadLevel: .usual, needHours: 8)
    facts.usual = ["sleep"]
    return facts
  }
}
