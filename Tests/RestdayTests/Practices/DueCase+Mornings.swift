extension DueCase {
  static let mornings = [
    Self("sleep below the usual", anyOf: sleepPages) {
      $0.mornings(LogBuilder.thisWeek, ["sleep_hours": "6.9", "sleep_quality": "2"])
    },
    Self("the middle of the night wanders", anyOf: sleepPages) { log in
      for (day, (bed, wake)) in [
        ("22:00", "06:00"), ("23:00", "07:00"), ("02:00", "10:00"), ("22:00", "06:00"),
        ("01:30", "09:30"),
      ].enumerated() { log.mornings([day], ["bedtime": bed, "wake_time": wake]) }
    },
    Self("a session that cost 1 %", anyOf: ["hydration", "rehydrate"]) {
      $0.sweatyRun(kilograms: 0.7)
    },
    Self("a session that cost less", noneOf: ["hydration", "rehydrate"]) {
      $0.sweatyRun(kilograms: 0.6)
    },
    Self("soreness that took three days", anyOf: comfortPages) { $0.lingeringSoreness() },
    Self("two evenings with three units", anyOf: ["alcohol-and-sugar"]) {
      $0.mornings([2, 3], ["alcohol_units": "3"])
    },
    Self("one evening with six units", noneOf: ["alcohol-and-sugar"]) { log in
      log.mornings(LogBuilder.thisWeek, ["alcohol_units": "2.9"])
      log.mornings([2], ["alcohol_units": "6"])
    },
    Self("appetite a point down", anyOf: ["appetite-and-weight"]) {
      $0.mornings(LogBuilder.thisWeek, ["appetite": "2.8"])
    },
    Self("appetite half a point down", noneOf: ["appetite-and-weight"]) {
      $0.mornings(LogBuilder.thisWeek, ["appetite": "3.3"])
    },
    Self("weight down 1 %, in a section that is off", anyOf: ["appetite-and-weight"]) { log in
      log.mornings(-7..<0, ["weight_kg": "70"])
      log.mornings(LogBuilder.thisWeek, ["weight_kg": "69.3"])
    },
    Self("weight down 0.9 %", noneOf: ["appetite-and-weight"]) { log in
      log.mornings(-7..<0, ["weight_kg": "70"])
      log.mornings(LogBuilder.thisWeek, ["weight_kg": "69.4"])
    },
    Self("stress above the usual", anyOf: stressPages) {
      $0.mornings(LogBuilder.thisWeek, ["stress": "4"])
    },
    Self("an ill day this week", anyOf: ["coming-back"]) { $0.mornings([2], ["ill": "yes"]) },
    Self("an ill day last week", anyOf: ["coming-back"]) { $0.mornings([-3], ["ill": "yes"]) },
    Self("an ill day two weeks ago", noneOf: ["coming-back"]) { $0.mornings([-8], ["ill": "yes"]) },
    Self("no flag", noneOf: ["red-flags"]) { _ in },
    Self("cold after strength work on Saturday", noneOf: ["cold-water", "cryotherapy"]) { log in
      log.trainInstead(3, rpe: 8)
      log.soreWeek()
      log.train(5, minutes: 30, km: nil, sport: "strength", kind: "strength")
    },
    Self("strength work earlier in the week", anyOf: ["cold-water"]) { log in
      log.trainInstead(3, rpe: 8)
      log.soreWeek()
      log.train(4, minutes: 30, km: nil, sport: "strength", kind: "strength")
    },
    Self(
      "conditions that rule out", anyOf: comfortPages,
      noneOf: ["cold-water", "hydration", "rehydrate", "protein", "electrolytes"]
    ) { log in
      log.set("conditions: [Hypertension, kidney disease]")
      log.lingeringSoreness()
      log.sweatyRun(kilograms: 1)
    },
    Self("no morning at all", anyOf: ["energy-and-mood"], verdict: "unknown") {
      $0.dropMornings(LogBuilder.allDays)
    },
  ]
}
