import TrainingModel

extension Metric {
  /// When to go to bed, from the clock times of the last 28 mornings.
  static let sleepDoseFacts: [Metric] = [
    clock("dose.bed_by", "In bed by", "Usual wake time - need") { view in
      view.usualClock(\.wakeTime).map {
        (minutes: $0.minutes - 60 * view.settings.plausibleSleepNeed, n: $0.n)
      }
    },
    clock("dose.usual_bedtime", "Usual bedtime", "Median of the last 28 mornings") {
      $0.usualClock(\.bedtime)
    },
    clock("dose.usual_wake", "Usual wake time", "Median of the last 28 mornings") {
      $0.usualClock(\.wakeTime)
    },
    .fact(
      "dose.earlier_min", "Minutes earlier to bed", .minutes,
      "Nightly shortfall of the week, to the nearest 5, from 15 to 60",
      needs: "One known night", missing: "No known night, or no shortfall",
      basis: .mornings([.sleepHours], days: 7, hasBaseline: false)
    ) { view in
      let nights = view.nights.hours
      guard let mean = Statistics.mean(nights) else { return .missing(.inputMissing) }
      let shortfall = 60 * (view.settings.plausibleSleepNeed - mean)
      guard shortfall.exceeds(0) else { return .missing(.notApplicable) }
      let rounded = (shortfall / 5).rounded() * 5
      return .value(rounded.clipped(to: 15...60), n: nights.count)
    },
  ]

  private static func clock(
    _ id: MetricID, _ name: String, _ formula: String,
    time: @escaping @Sendable (WeekView) -> (minutes: Double, n: Int)?
  ) -> Metric {
    .fact(
      id, name, .clock, formula, needs: "5 mornings with clock times",
      missing: "Fewer mornings with clock times", basis: .clockTimes(days: 28)
    ) { view in
      guard let usual = time(view) else { return .missing(.inputMissing) }
      let wrapped = usual.minutes.truncatingRemainder(dividingBy: 1440)
      return .value(wrapped < 0 ? wrapped + 1440 : wrapped, n: usual.n)
    }
  }
}

extension WeekView {
  /// Median clock time of the last 28 mornings, in minutes from midnight on a noon-to-noon clock;
  /// nil with fewer than 5.
  func usualClock(_ time: KeyPath<CheckIn, ClockTime?> & Sendable) -> (minutes: Double, n: Int)? {
    let clocks = lastDays(Baseline.days).compactMap {
      ledger.checkIn(on: $0)?[keyPath: time]?.hours
    }
    guard clocks.count >= SleepTiming.fewestNights,
      let median = Statistics.median(clocks.map(SleepTiming.fromMidnight))
    else { return nil }
    return (60 * median, clocks.count)
  }
}
