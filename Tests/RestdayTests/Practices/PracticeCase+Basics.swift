extension PracticeCase {
  static let firstHour = [
    Self("calm-breathing", .applies) { $0.stressfulWeek() },
    Self("cool-down", .applies) { $0.trainInstead(3, rpe: 8, kind: "intervals") },
    Self("dry-clothes", .applies) { $0.trainInstead(6, ["temperature_c": "27"]) },
    Self("legs-up", .applies, quiet: .afterHardRun) { $0.soreWeek() },
    Self("rehydrate", .applies) { $0.sweatyRun(kilograms: 1) },
  ]

  static let fuel = [
    Self("hydration") { $0.sweatyRun(kilograms: 1) },
    Self("electrolytes", .applies) { $0.sweatyRun(kilograms: 3) },
    Self("carbohydrate") { $0.trainInstead(6, minutes: 100) },
    Self("protein") { $0.train(1, minutes: 30, km: nil, sport: "strength", kind: "strength") },
    Self("everyday-nutrition", quiet: .warned) { $0.mornings([2], ["appetite": "4"]) },
    Self("micronutrients") { $0.lowEnergyWeek() },
    Self("alcohol-and-sugar") { $0.mornings([2, 4], ["alcohol_units": "3"]) },
    Self("pre-run-fuel") { $0.plan((day: 6, kind: "long", minutes: 100)) },
  ]

  static let rest = [
    Self("sleep") { $0.mornings(LogBuilder.thisWeek, ["sleep_hours": "6.2"]) },
    Self("sleep-hygiene", quiet: .warned) { log in
      for (day, bed) in ["22:00", "23:00", "02:00", "22:00", "01:30", "22:00"].enumerated() {
        log.mornings([day], ["bedtime": bed, "wake_time": bed.eightHoursLater])
      }
    },
    Self("naps", .applies) { $0.mornings(LogBuilder.thisWeek, ["sleep_hours": "6.2"]) },
    Self("rest-days") { log in for day in [0, 2, 4] { log.train(day, minutes: 30, km: 5) } },
    Self("down-weeks") { $0.risingWeeks() },
  ]

  static let movement = [
    Self("active-recovery", quiet: .afterHardRun) { $0.soreWeek() },
    Self("recovery-run", .applies) { $0.trainInstead(3, rpe: 8, kind: "intervals") },
    Self("cross-training") { $0.trainInstead(6, km: 9) },
    Self("stretching", quiet: .warned) { $0.mornings([2], ["appetite": "4"]) },
    Self("dynamic-warm-up") { $0.plan((day: 0, kind: "intervals", minutes: 50)) },
    Self("mobility-and-yoga") { $0.stressfulWeek() },
    Self("active-isolated-stretching") { log in
      log.goodWeek()
      log.mornings([1], ["practices": "stretching"])
    },
  ]
}

extension LogBuilder {
  mutating func stressfulWeek() { mornings(Self.thisWeek, ["stress": "4.5"]) }
  mutating func soreWeek() { mornings(Self.thisWeek, ["soreness": "3.5"]) }
  mutating func lowEnergyWeek() { mornings(Self.thisWeek, ["energy": "1.5"]) }
  mutating func unmotivatedWeek() { mornings(Self.thisWeek, ["motivation": "2"]) }

  mutating func goodWeek() {
    mornings(Self.thisWeek, ["energy": "4.8", "soreness": "1", "stress": "1", "mood": "5"])
  }

  /// Feel and sleep are far below the usual.
  mutating func poorWeek(_ days: some Sequence<Int>) {
    mornings(
      days,
      [
        "sleep_hours": "6", "sleep_quality": "2", "energy": "1.5", "soreness": "3.5",
        "stress": "4", "mood": "2.5",
      ])
  }

  /// Soreness takes three days to clear after a hard run on Tuesday.
  mutating func lingeringSoreness() {
    trainInstead(1, rpe: 8, kind: "intervals")
    mornings([2, 3, 4], ["soreness": "4.5"])
  }

  /// Sunday's run costs so many kilograms of 70.
  mutating func sweatyRun(kilograms: Double) {
    trainInstead(
      6, ["weight_before_kg": "70", "weight_after_kg": "\(70 - kilograms)"])
  }

  /// A little more every week, without a lighter one.
  mutating func risingWeeks(lighterWeek: Int? = nil) {
    rest(Self.allDays)
    for week in -12...0 {
      let minutes = week == lighterWeek ? 20 : 62 + Double(week)
      for day in Self.runDays { train(7 * week + day, minutes: minutes) }
    }
  }
}

extension String {
  /// `07:30` of `23:30`.
  fileprivate var eightHoursLater: String {
    let hour = (Int(prefix(2)) ?? 0) + 8
    return String("0\(hour % 24)".suffix(2)) + dropFirst(2)
  }
}
