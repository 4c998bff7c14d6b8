import TrainingModel

extension Metric {
  /// Sleep regularity, naps, the orthostatic test and sums of answers.
  static let morningDetails: [Metric] = [
    .detail(
      "sleep.regularity_index", "Sleep Regularity Index", .points,
      formula: "-100 + 200 × share of minutes in the same state as a day before, from bedtimes and "
        + "wake times of 28 days, noon to noon",
      source: "Phillips 2017", needs: "7 days with both clock times that make 6 pairs of days",
      missing: "Fewer days; a day with a nap does not count, as naps have no clock time",
      reading: "100 is every day alike, 0 is random. Some apps print the share of like minutes "
        + "under the same name: an hour later once is 95.8 there and 91.7 here.",
      basis: .clockTimes(days: 28)
    ) { view in
      let days = SleepDays(view)
      guard days.pairs.count >= SleepRegularity.fewestPairs, let index = days.index else {
        return days.known == 0
          ? .missing(.inputMissing)
          : .missing(
            .insufficientData(have: days.pairs.count, need: SleepRegularity.fewestPairs))
      }
      return .value(index, n: days.known)
    },
    .detail(
      "sleep.naps_min", "Naps", .minutes, formula: "Sum of the week's nap minutes",
      source: "Plain sum", needs: "A nap cell", missing: "No nap cell was filled in",
      reading: "Naps count in the sleep of the night that follows them.",
      basis: .mornings([.napMinutes], days: 7, hasBaseline: false)
    ) { view in
      let naps = view.mornings.values(.napMinutes, in: view.days)
      return .from(naps.isEmpty ? nil : naps.reduce(0, +), n: naps.count, else: .inputMissing)
    },
    .detail(
      "rhr.orthostatic_bpm", "Heart rate rise on standing", .beatsPerMinute,
      formula: "Standing - lying heart rate of the week's last test; normal is the mean of the 28 "
        + "days before ± 1 SD",
      source: "Convention; research on overreaching is inconsistent",
      needs: "One test; 7 in the 28 days before it for a normal", missing: "No test this week",
      reading: "A larger rise than usual, or a smaller one, both mean different. 30 or more with "
        + "dizziness: see a clinician.",
      basis: .mornings([.orthostatic], days: 7, hasBaseline: true)
    ) { $0.orthostatic.rise },
    .detail(
      "rhr.orthostatic_z", "Heart rate rise against normal", .none,
      formula: "(Rise - mean) / SD of the tests of the 28 days before it",
      source: "Convention", needs: "One test, and 7 in the 28 days before it",
      missing: "Fewer tests, or all alike",
      reading: "Below 1 is usual, 1 to 2 a bit different, 2 and more unusual, either way.",
      basis: .mornings([.orthostatic], days: 7, hasBaseline: true)
    ) { $0.orthostatic.z },
    .detail(
      "feel.wellness_sum", "Wellness sum", .none,
      formula:
        "Mean over the week of energy + sleep quality + mood + (6 - soreness) + (6 - stress)",
      source: "McLean 2010, with energy in the place of fatigue",
      needs: "All five answers on one morning", missing: "No morning has all five answers",
      reading: "5 to 25, higher is better. Compare it only with your own.",
      basis: .mornings(
        [.energy, .sleepQuality, .mood, .soreness, .stress], days: 7, hasBaseline: false)
    ) { view in
      let sums = view.wellnessSums.map(\.sum)
      return .from(Statistics.mean(sums), n: sums.count, else: .inputMissing)
    },
    .detail(
      "feel.overall_recovery", "Overall recovery", .tenScale,
      formula: "Mean of the week's answers; normal is the mean of the 28 days before ± 1 "
        + "stabilised SD",
      source: "Kenttä and Hassmén 1998", needs: "One answer in overall_recovery",
      missing: "No answer this week",
      reading: "One question, 0 to 10: what the recovery index has to beat to be worth having.",
      basis: .mornings([.overallRecovery], days: 7, hasBaseline: true)
    ) { $0.weekMean(.overallRecovery) },
  ]
}

extension WeekView {
  /// Mornings of the week with all five answers, and their sums.
  var wellnessSums: [(day: Int, sum: Double)] {
    days.compactMap { day in
      let better = [MorningColumn.energy, .sleepQuality, .mood].map { mornings[$0, day] }
      let worse = [MorningColumn.soreness, .stress].map { column in
        mornings[column, day].map { 6 - $0 }
      }
      return Questionnaires.mcLean((better + worse).compactMap(\.self)).map { (day, $0) }
    }
  }

  /// The week's last test with the tests before it.
  var orthostatic: Orthostatic { Orthostatic(self) }
}

/// The last orthostatic test of a week against the runner's own.
struct Orthostatic: Sendable {
  let day: Int?
  let delta: Double
  let tests: Int
  let baseline: Baseline?

  init(_ view: WeekView) {
    let column = MorningColumn.orthostatic
    let tested = view.days.filter { view.mornings[column, $0] != nil }
    day = tested.last
    tests = tested.count
    delta = day.flatMap { view.mornings[column, $0] } ?? 0
    baseline = day.flatMap { view.mornings.baseline(column, before: $0) }
  }

  private var learned: Baseline? {
    baseline.flatMap { $0.n >= OrthostaticTest.fewestInBaseline ? $0 : nil }
  }

  var rise: Reading {
    guard day != nil else { return .missing(.inputMissing) }
    guard let normal = learned else {
      return .learning(
        delta, n: tests, have: baseline?.n ?? 0, need: OrthostaticTest.fewestInBaseline)
    }
    return .value(delta, n: tests, within: (normal.mean - normal.sd)...(normal.mean + normal.sd))
  }

  var z: Reading {
    guard day != nil else { return .missing(.inputMissing) }
    guard let normal = learned else {
      return .missing(
        .insufficientData(have: baseline?.n ?? 0, need: OrthostaticTest.fewestInBaseline))
    }
    return .from(normal.z(of: delta), n: normal.n, else: .zeroVariance)
  }
}
