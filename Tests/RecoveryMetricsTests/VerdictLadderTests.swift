import Testing
import TrainingModel

@testable import RecoveryMetrics

/// The ladder of the verdict, rung by rung.
struct VerdictLadderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let flag: Bool
    /// Feel, sleep, heart: p poor, u usual, g good, - unknown.
    let now: String
    let last: String
    let load: GroupScores.LoadLevel
    let verdict: VerdictLevel

    init(
      _ now: String, last: String = "uuu", _ load: GroupScores.LoadLevel, _ verdict: VerdictLevel,
      flag: Bool = false
    ) {
      self.now = now
      self.last = last
      self.load = load
      self.verdict = verdict
      self.flag = flag
    }

    var testDescription: String { "\(now) after \(last), load \(load.rawValue)" }
  }

  static let cases: [Case] = [
    Case("ggg", .usual, .stop, flag: true),
    Case("---", .unknown, .stop, flag: true),
    Case("---", .usual, .unknown),
    Case("g--", .unknown, .unknown),
    Case("p--", .unknown, .unknown),
    Case("pp-", .unknown, .stretched),
    Case("ug-", .unknown, .recovered),
    Case("ppu", .high, .overstretched),
    Case("ppp", .high, .overstretched),
    Case("ppu", last: "upp", .usual, .overstretched),
    Case("p-p", last: "pp-", .low, .overstretched),
    Case("ppu", last: "puu", .usual, .stretched),
    Case("pug", .high, .stretched),
    Case("pug", .usual, .balanced),
    Case("pgg", .low, .balanced),
    Case("guu", .usual, .recovered),
    Case("guu", .low, .recovered),
    Case("guu", .high, .balanced),
    Case("uuu", .high, .balanced),
    Case("uuu", .usual, .balanced),
    Case("u--", .usual, .balanced),
    Case("g--", .usual, .recovered),
  ]

  @Test(arguments: cases)
  func `the first rung that holds`(_ expected: Case) {
    let ladder = VerdictLadder(
      hasFlag: expected.flag, groups: groups(expected.now), lastWeek: groups(expected.last),
      load: expected.load)
    #expect(ladder.level == expected.verdict)
  }

  @Test(arguments: [
    (-0.5, GroupScores.Level.poor), (-0.5 + 1e-10, .poor), (-0.49, .usual), (0.49, .usual),
    (0.5, .good), (0.5 - 1e-10, .good),
  ])
  func `poor begins at -0.5 and good at 0.5`(_ score: Double, _ level: GroupScores.Level) {
    #expect(WeekGroups.level(of: score) == level)
  }

  private func groups(_ letters: String) -> WeekGroups {
    let levels = letters.map { letter -> GroupScores.Group in
      switch letter {
      case "p": GroupScores.Group(level: .poor, score: -1, days: 7)
      case "g": GroupScores.Group(level: .good, score: 1, days: 7)
      case "u": GroupScores.Group(level: .usual, score: 0, days: 7)
      default: GroupScores.Group(level: .unknown, score: nil, days: 0)
      }
    }
    return WeekGroups(feel: levels[0], sleep: levels[1], heart: levels[2])
  }
}
