import Testing

/// A log with the pages of which one must be advised, and those that must stay silent.
struct DueCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let anyOf: [String]
  let noneOf: [String]
  let verdict: String?
  let log: @Sendable (inout LogBuilder) -> Void

  init(
    _ name: String, anyOf: [String] = [], noneOf: [String] = [], verdict: String? = nil,
    _ log: @escaping @Sendable (inout LogBuilder) -> Void
  ) {
    testDescription = name
    self.anyOf = anyOf
    self.noneOf = noneOf
    self.verdict = verdict
    self.log = log
  }

  static let sleepPages = ["sleep", "sleep-hygiene", "naps"]
  static let strainPages = ["down-weeks", "rest-days", "overtraining"]
  static let stressPages = ["stress-management", "life-load", "mental-reset"]
  static let comfortPages = [
    "soreness", "rest-days", "active-recovery", "foam-rolling", "massage", "self-massage",
    "compression", "cold-water", "contrast-shower", "cryotherapy", "warm-bath", "sauna",
    "stretching", "mobility-and-yoga", "legs-up",
  ]
}

extension DueCase {
  static let restAndLoad = [
    Self("three rest days in a steady week", noneOf: ["rest-days"], verdict: "balanced") { _ in },
    Self("no rest day", anyOf: ["rest-days"]) { log in
      for day in [0, 2, 4] { log.train(day, minutes: 30, rpe: 3, km: 5) }
    },
    Self("a short walk does not end a rest day", noneOf: ["rest-days"]) { log in
      for day in [0, 2] { log.train(day, minutes: 20, rpe: 2, km: 2, sport: "walk", kind: "") }
    },
    Self("six days in a row that began last week, and three rest days", anyOf: ["rest-days"]) {
      $0.sixDaysInARow()
    },
    Self("five days in a row", noneOf: ["rest-days"]) { log in
      log.sixDaysInARow()
      log.rest([0])
    },
    Self("a beginner with two rest days", anyOf: ["rest-days"], noneOf: ["recovery-run"]) { log in
      log.set("experience: beginner")
      log.train(0, minutes: 20, rpe: 3, km: 3)
    },
    Self("a beginner with three rest days", noneOf: ["rest-days", "recovery-run"]) { log in
      log.set("experience: beginner")
      log.trainInstead(3, rpe: 8)
    },
    Self("two groups poor and a high load", anyOf: strainPages, verdict: "overstretched") { log in
      log.poorWeek(LogBuilder.thisWeek)
      for day in LogBuilder.runDays { log.trainInstead(day, minutes: 60) }
    },
    Self(
      "two groups poor twice, load low", anyOf: strainPages, noneOf: ["down-weeks"],
      verdict: "overstretched"
    ) { log in
      log.poorWeek(-7..<7)
      log.rest(LogBuilder.thisWeek)
      for day in [1, 3, 5] { log.train(day, minutes: 25) }
    },
    Self(
      "two groups poor twice after a lighter week", anyOf: strainPages, noneOf: ["down-weeks"],
      verdict: "overstretched"
    ) { log in
      log.poorWeek(-7..<7)
      for day in LogBuilder.runDays { log.trainInstead(day - 7, minutes: 30) }
    },
    Self(
      "no lighter week in six, strain at its highest", anyOf: ["down-weeks", "periodised-recovery"]
    ) {
      $0.risingWeeks()
    },
    Self("a lighter week six weeks ago", anyOf: ["down-weeks", "periodised-recovery"]) {
      $0.risingWeeks(lighterWeek: -6)
    },
    Self("a lighter week five weeks ago", noneOf: ["down-weeks"]) {
      $0.risingWeeks(lighterWeek: -5)
    },
    Self("a race 21 days after the week", anyOf: ["taper"]) { $0.race(27) },
    Self("a race 22 days after the week", noneOf: ["taper"]) { $0.race(28) },
    Self("a race on the last day of the week", noneOf: ["taper"]) { $0.race(6) },
    Self("a race in the plan", anyOf: ["taper"]) { $0.plan((day: 5, kind: "race", minutes: 60)) },
    Self("six days without a run", anyOf: ["coming-back"]) { $0.rest(-4..<3) },
    Self("six days without a log", anyOf: ["coming-back"]) { log in
      log.rest(-7..<1)
      log.dropMornings(-7..<0)
    },
    Self("a week of riding only", anyOf: ["coming-back"]) { log in
      log.rest(-7..<2)
      for day in [-6, -4, -2] { log.train(day, km: 20, sport: "ride") }
    },
    Self("four days without a run", noneOf: ["coming-back"]) { $0.rest([-2, -1]) },
    Self("no run this week", noneOf: ["coming-back"]) { $0.rest(-1..<7) },
  ]
}

extension LogBuilder {
  /// From Wednesday before to Monday, and three days of rest this week.
  fileprivate mutating func sixDaysInARow() {
    for day in [-5, -3] { train(day, minutes: 20, rpe: 3, km: 3) }
    train(0, minutes: 20, rpe: 3, km: 3)
    rest([1, 3])
    train(3, minutes: 20, rpe: 3, km: 3)
  }
}
