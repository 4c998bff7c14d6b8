import TrainingModel

extension Metric {
  /// Illness, drinks, appetite, naps, mass: what mornings tell beside the signals.
  static let morningFacts: [Metric] = [
    .fact("illness.days", "Ill days", .days, "Days of the week marked ill") {
      illDays($0, in: $0.days)
    },
    .fact("illness.days_last_week", "Ill days last week", .days, "Days marked ill") {
      illDays($0, in: ($0.days.lowerBound - 7)..<$0.days.lowerBound)
    },
    .fact(
      "alcohol.units", "Alcohol", .none, "Sum of the week's units",
      basis: .mornings([.alcohol], days: 7, hasBaseline: false)
    ) { view in
      let units = view.mornings.values(.alcohol, in: view.days)
      return .from(
        units.isEmpty ? nil : units.reduce(0, +), n: units.count, else: .inputMissing)
    },
    .fact(
      "alcohol.evenings_3_or_more", "Evenings with 3 or more units", .days,
      "Mornings of the week that report 3 or more units",
      basis: .mornings([.alcohol], days: 7, hasBaseline: false)
    ) { view in
      let units = view.mornings.values(.alcohol, in: view.days)
      guard !units.isEmpty else { return .missing(.inputMissing) }
      return .value(Double(units.count { $0.reaches(3) }), n: units.count)
    },
    .fact(
      "feel.appetite_change", "Appetite against normal", .none,
      "Mean of the week - mean of the 28 days before",
      needs: "One answer, and 10 in the 28 days before",
      basis: .mornings([.appetite], days: 7, hasBaseline: true)
    ) { $0.changeFromNormal(.appetite) },
    .fact(
      "body.mass_kg", "Body mass", .kilograms,
      "Mean of the seven dates that end with the last weighed morning of 8 weeks; else the last "
        + "weighed session",
      basis: .mornings([.weight], days: 56, hasBaseline: false)
    ) { view in
      guard let mass = view.bodyMass else { return .missing(.inputMissing) }
      return .value(mass.kg, n: mass.n)
    },
    .fact(
      "rhr.high_days", "Mornings with a high resting heart rate", .days,
      "Longest run of mornings with z of 2 or more and 3 bpm above normal, touching the week",
      source: "Convention", needs: "10 mornings in the 28 days before",
      basis: .mornings([.restingHeartRate], days: 7, hasBaseline: true)
    ) { view in
      let judged = view.days.count { view.mornings.z(.restingHeartRate, on: $0) != nil }
      guard judged > 0 else {
        let logged = view.mornings.values(.restingHeartRate, in: view.days)
        let normal = view.mornings.baseline(.restingHeartRate, beforeWeek: view.days)
        return .missing(
          logged.isEmpty
            ? .inputMissing
            : .insufficientData(have: normal?.n ?? 0, need: Baseline.fewestValues))
      }
      return .value(Double(VitalDays(view.mornings).longestHeartRateRun(in: view.days)), n: judged)
    },
    .fact(
      "vitals.signs", "Nights with high signs", .nights,
      "Nights with two or more of resting heart rate, respiratory rate, skin temperature at z of 2 "
        + "or more, or with one of the latter two for the third night in a row",
      source: "Mishra 2020, Miller 2020, Alavi 2022: many false alarms",
      needs: "Two of the three, or one of the latter two, with 10 values in the 28 days before",
      basis: .mornings(
        [.restingHeartRate, .respiration, .skinTemperature], days: 7, hasBaseline: true)
    ) { view in
      let vitals = VitalDays(view.mornings)
      let judged = view.days.filter { vitals.isJudged($0) }
      guard !judged.isEmpty else { return .missing(.inputMissing) }
      return .value(Double(judged.count { vitals.isHigh(on: $0) }), n: judged.count)
    },
    .fact("week.checkins", "Check-ins", .days, "Days of the week with a check-in") {
      .value(Double($0.checkIns.count), n: $0.checkIns.count)
    },
    .fact("profile.beginner", "New to running", .flag, "As the settings say") {
      .flag($0.settings.experience == .beginner, n: 1)
    },
  ]

  private static func illDays(_ view: WeekView, in days: Range<Int>) -> Reading {
    let rows = days.compactMap { view.ledger.checkIn(on: $0) }
    guard !rows.isEmpty else { return .missing(.inputMissing) }
    return .value(Double(rows.count { $0.isIll == true }), n: rows.count)
  }
}

/// Which night signs were unusually high.
struct VitalDays: Sendable {
  private let mornings: Mornings

  init(_ mornings: Mornings) { self.mornings = mornings }

  /// z of 2 or more and at least 3 bpm above normal.
  func isHeartRateHigh(on day: Int) -> Bool? {
    guard let value = mornings[.restingHeartRate, day],
      let normal = mornings.learnedBaseline(.restingHeartRate, before: day),
      let z = mornings.z(.restingHeartRate, on: day)
    else { return nil }
    return z.reaches(VitalSigns.high) && (value - normal.mean).reaches(3)
  }

  /// How many of the three signs are known and how many are high.
  func signs(on day: Int) -> (known: Int, high: Int) {
    let states = [
      isHeartRateHigh(on: day),
      isHigh(.respiration, floor: VitalSigns.respirationFloor, on: day),
      isHigh(.skinTemperature, floor: VitalSigns.temperatureFloor, on: day),
    ].compactMap(\.self)
    return (states.count, states.count(where: \.self))
  }

  /// Whether it can be said of this night at all.
  func isJudged(_ day: Int) -> Bool {
    signs(on: day).known >= 2 || nightSigns.contains { isHigh($0.0, floor: $0.1, on: day) != nil }
  }

  /// Two signs on one night, or one of the two night signs for the third night in a row; a high
  /// resting heart rate for days has its own number.
  func isHigh(on day: Int) -> Bool {
    signs(on: day).high >= 2
      || nightSigns.contains { column, floor in
        (0..<3).allSatisfy { isHigh(column, floor: floor, on: day - $0) == true }
      }
  }

  private var nightSigns: [(MorningColumn, Double)] {
    [
      (.respiration, VitalSigns.respirationFloor),
      (.skinTemperature, VitalSigns.temperatureFloor),
    ]
  }

  /// The longest run of high mornings that includes one of these days; later days unseen.
  func longestHeartRateRun(in days: Range<Int>) -> Int {
    var length = 0
    var before = days.lowerBound - 1
    while isHeartRateHigh(on: before) == true {
      length += 1
      before -= 1
    }
    var longest = 0
    for day in days {
      length = isHeartRateHigh(on: day) == true ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }

  private func isHigh(_ column: MorningColumn, floor: Double, on day: Int) -> Bool? {
    guard let value = mornings[column, day],
      let normal = mornings.learnedBaseline(column, before: day)
    else { return nil }
    return normal.z(of: value, floor: floor).reaches(VitalSigns.high)
  }
}
