extension PracticeCase {
  static let comfort = [
    Self("foam-rolling", quiet: .afterHardRun) { $0.soreWeek() },
    Self("massage", .applies, quiet: .afterHardRun) { $0.lingeringSoreness() },
    Self("self-massage", .applies, quiet: .afterHardRun) { $0.soreWeek() },
    Self("compression", .applies, quiet: .afterHardRun) { $0.lingeringSoreness() },
    Self("cold-water") { log in
      log.trainInstead(3, rpe: 8, kind: "intervals")
      log.soreWeek()
    },
    Self("contrast-shower", .applies, quiet: .afterHardRun) { $0.lingeringSoreness() },
    Self("cryotherapy", .applies, quiet: .afterHardRun) { log in
      log.lingeringSoreness()
      log.race(1)
    },
    Self("warm-bath", .applies, quiet: .afterHardRun) { $0.lingeringSoreness() },
    Self("sauna", .applies) { log in
      log.soreWeek()
      log.train(1, minutes: 30, km: nil, sport: "strength", kind: "strength")
    },
  ]

  static let mind = [
    Self("mental-reset") { $0.unmotivatedWeek() },
    Self("stress-management") { $0.stressfulWeek() },
    Self("life-load", .applies) { log in
      log.stressfulWeek()
      for day in LogBuilder.runDays { log.trainInstead(day, minutes: 65) }
    },
    Self("recovery-mindset") { log in for day in [0, 2, 4] { log.train(day, minutes: 30, km: 5) } },
    Self("social-runs") { $0.goodWeek() },
  ]

  static let watch = [
    Self("resting-heart-rate", .applies) { log in
      log.mornings(LogBuilder.thisWeek, ["resting_hr": "56"])
    },
    Self("heart-rate-variability") { log in
      log.mornings(LogBuilder.thisWeek, ["hrv_rmssd": "45"])
    },
    Self("heart-rate-recovery") { log in
      log.trainInstead(3, rpe: 8, kind: "intervals")
      log.mornings(LogBuilder.thisWeek, ["resting_hr": "56"])
    },
    Self("soreness", quiet: .afterHardRun) { $0.lingeringSoreness() },
    Self("energy-and-mood") { $0.lowEnergyWeek() },
    Self("appetite-and-weight") { $0.mornings(LogBuilder.thisWeek, ["appetite": "2.5"]) },
    Self("blood-test", .applies) { $0.lowEnergyWeek() },
    Self("progress") { $0.goodWeek() },
    Self("overtraining") { $0.poorWeek(-7..<7) },
    Self("red-flags") { $0.mornings([2], ["symptoms": "bone-pain"]) },
  ]

  static let plan = [
    Self("combine-methods", quiet: .warned) { $0.mornings([2], ["appetite": "4"]) },
    Self("periodised-recovery", .applies) { $0.risingWeeks() },
    Self("taper") { $0.race(16) },
    Self("beginners") { $0.set("experience: beginner") },
    Self("coming-back") { $0.rest(-7..<2) },
  ]
}
