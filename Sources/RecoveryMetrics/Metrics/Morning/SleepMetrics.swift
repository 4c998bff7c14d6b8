import TrainingModel

extension Metric {
  /// Mean sleep of the week, naps included.
  static let sleepMean = Metric(
    "sleep.mean_h", "Sleep", .hours,
    formula: "Mean of night and naps over the week's known nights; normal is need to need + 1 h",
    source: "Watson 2015 (adults 7 h or more); Walsh 2021 (no one number for all)",
    needs: "One known night", missing: "No night of the week is known",
    reading: "Held against your need, not your average: a chronically short sleeper is not "
      + "called normal.",
    hasStatus: true, basis: .mornings([.sleepHours], days: 7, hasBaseline: false)
  ) { view in
    let nights = view.nights
    guard let mean = Statistics.mean(nights.hours) else { return .missing(.inputMissing) }
    let need = view.settings.plausibleSleepNeed
    return .value(mean, n: nights.hours.count, within: need...(need + 1))
      .marked(isEstimated: nights.isEstimated)
  }

  /// Hours over or under need in the week.
  static let sleepBalance = Metric(
    "sleep.balance_h", "Sleep balance", .hours,
    formula: "Sum of (sleep - need) over the week's known nights",
    source: "Book-keeping against your own need (Walsh 2021)", needs: "4 known nights",
    missing: "Fewer than 4 known nights",
    reading: "Below zero is less than you need. n counts the nights known.",
    basis: .mornings([.sleepHours], days: 7, hasBaseline: false)
  ) { view in
    let nights = view.nights
    guard nights.hours.count >= SleepBalance.fewestNights else {
      return .tooFew(nights.hours.count, need: SleepBalance.fewestNights)
    }
    let need = view.settings.plausibleSleepNeed
    return .value(SleepBalance.balance(nights.hours, need: need), n: nights.hours.count)
      .marked(isEstimated: nights.isEstimated)
  }

  /// Sleep that is owed over two weeks.
  static let sleepDebt = Metric(
    "sleep.debt_h", "Sleep debt", .hours,
    formula: "max(0, debt + need - sleep), night by night over the 14 dates that end with the "
      + "week, from 0",
    source: "Van Dongen 2003 (chronic restriction adds up)",
    needs: "4 known nights among the 14", missing: "Fewer than 4 known nights",
    reading: "Book-keeping: a lost hour is not repaid hour for hour.",
    basis: .mornings([.sleepHours], days: 14, hasBaseline: false)
  ) { view in
    let nights = view.nights(in: view.lastDays(SleepBalance.debtDays))
    guard nights.hours.count >= SleepBalance.fewestNights else {
      return .tooFew(nights.hours.count, need: SleepBalance.fewestNights)
    }
    let need = view.settings.plausibleSleepNeed
    return .value(SleepBalance.runningDebt(nights.hours, need: need), n: nights.hours.count)
      .marked(isEstimated: nights.isEstimated)
  }

  /// Nights under seven hours.
  static let shortNights = Metric(
    "sleep.nights_below_7", "Nights under 7 h", .nights,
    formula: "Known nights of the week with less than 7 h, naps included", source: "Watson 2015",
    needs: "One known night", missing: "No night of the week is known",
    reading: "Exactly 7 h is not below.",
    basis: .mornings([.sleepHours], days: 7, hasBaseline: false)
  ) { view in
    let nights = view.nights
    guard !nights.hours.isEmpty else { return .missing(.inputMissing) }
    return .value(Double(nights.hours.count { $0.fallsBelow(7) }), n: nights.hours.count)
      .marked(isEstimated: nights.isEstimated)
  }

  /// How much the middle of the night moves about.
  static let midpointSpread = Metric(
    "sleep.midpoint_sd_min", "Sleep regularity", .minutes,
    formula: "Sample SD of the midpoints between bedtime and waking, on a noon-to-noon clock",
    source: "Fischer 2021; bands are a convention", needs: "5 nights with both clock times",
    missing: "Fewer than 5 nights with both clock times",
    reading: "Under 30 regular, 30 to 60 fairly regular, above irregular.",
    basis: .mornings([.midpoint], days: 7, hasBaseline: false)
  ) { view in
    let midpoints = view.mornings.values(.midpoint, in: view.days)
    guard midpoints.count >= SleepTiming.fewestNights,
      let spread = SleepTiming.spreadMinutes(midpoints)
    else { return .tooFew(midpoints.count, need: SleepTiming.fewestNights) }
    return .value(spread, n: midpoints.count)
  }

  /// How good the sleep felt.
  static let sleepQuality = Metric(
    "sleep.quality", "Sleep quality", .scale,
    formula: "Mean of the week's answers; normal is the mean of the 28 days before ± 1 "
      + "stabilised SD",
    source: "Own scale, 5 best", needs: "One answer; 10 in the 28 days before for a normal",
    missing: "No answer this week", reading: "n counts the mornings answered.",
    hasStatus: true, basis: .mornings([.sleepQuality], days: 7, hasBaseline: true)
  ) { $0.weekMean(.sleepQuality) }
}

extension WeekView {
  /// Hours of the week's known nights.
  var nights: (hours: [Double], isEstimated: Bool) { nights(in: days) }

  func nights(in days: Range<Int>) -> (hours: [Double], isEstimated: Bool) {
    let inside = days.clamped(to: 0..<mornings.count)
    return (
      mornings.values(.sleepHours, in: days), inside.contains { mornings.isSleepEstimated[$0] }
    )
  }
}
