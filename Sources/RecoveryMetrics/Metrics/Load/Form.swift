import TrainingModel

extension Metric {
  /// Load smoothed over about six weeks, after the week's last day.
  static let fitness = Metric(
    "form.fitness", "Fitness", .load,
    formula: "state + (1 - e^(-1/42)) × (load - state), day by day; the mean of the first 14 known "
      + "days is the start",
    source: "Banister 1975, 1991; Coggan", needs: "14 known days",
    missing: "Fewer than 14 known days",
    reading: "Smoothed training, not a measurement. Other tools use other weights: never compare.",
    basis: .history
  ) { view in
    measure(view) { Reading.value($0.fitness, n: $0.knownDays).provisional($0.isFitnessOpen) }
  }

  /// Load smoothed over about a week, after the week's last day.
  static let fatigue = Metric(
    "form.fatigue", "Fatigue", .load,
    formula: "state + (1 - e^(-1/7)) × (load - state), day by day; the same start",
    source: "Banister 1975, 1991; Coggan", needs: "14 known days",
    missing: "Fewer than 14 known days",
    reading: "Smoothed training, not a measurement.", basis: .history
  ) { view in
    measure(view) { Reading.value($0.fatigue, n: $0.knownDays).provisional($0.isFatigueOpen) }
  }

  /// Fitness minus fatigue on the morning after the week.
  static let balance = Metric(
    "form.balance", "Form", .load,
    formula: "Fitness - fatigue after the week's last day: the form of the following morning",
    source: "Coggan", needs: "14 known days", missing: "Fewer than 14 known days",
    reading: "Below zero while load builds up. No zone of it has been validated.",
    basis: .history
  ) { view in
    measure(view) {
      Reading.value($0.fitness - $0.fatigue, n: $0.knownDays).provisional($0.isFitnessOpen)
    }
  }

  private static func measure(_ view: WeekView, _ reading: (Form) -> Reading) -> Reading {
    guard let form = view.form else {
      return .tooFew(view.knownLoadDays, need: ExponentialAverage.seedDays)
    }
    return reading(form)
  }
}

/// Fitness and fatigue after a day: load smoothed with two time constants.
struct Form: Hashable, Sendable {
  private(set) var fitness: Double
  private(set) var fatigue: Double
  let knownDays: Int
  /// Within 42 (7) days of the log's beginning or of a day whose load is missing.
  let isFitnessOpen: Bool
  let isFatigueOpen: Bool

  static let settlingDays = 42

  /// Runs through the loads of all days up to the week's end; a missing day carries the state on.
  init?(loads: [Double?]) {
    let known = loads.compactMap(\.self)
    guard known.count >= ExponentialAverage.seedDays,
      let seed = Statistics.mean(Array(known.prefix(ExponentialAverage.seedDays)))
    else { return nil }
    fitness = seed
    fatigue = seed
    let slow = ExponentialAverage.weight(days: ExponentialAverage.fitnessDays)
    let fast = ExponentialAverage.weight(days: ExponentialAverage.fatigueDays)
    for load in known {
      fitness = ExponentialAverage.next(fitness, load: load, weight: slow)
      fatigue = ExponentialAverage.next(fatigue, load: load, weight: fast)
    }
    knownDays = known.count
    let sinceMissing = loads.lastIndex(where: { $0 == nil }).map { loads.count - 1 - $0 }
    let sinceOpen = min(sinceMissing ?? loads.count, loads.count)
    isFitnessOpen = sinceOpen < Self.settlingDays
    isFatigueOpen =
      loads.count < Self.settlingDays || sinceOpen < Int(ExponentialAverage.fatigueDays)
  }
}

extension Reading {
  fileprivate func provisional(_ isOpen: Bool) -> Reading { marked(isProvisional: isOpen) }
}
