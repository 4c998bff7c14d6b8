import TrainingModel

extension Steps {
  /// Steps of sleep metrics.
  func sleepSteps(_ id: MetricID) -> [String] {
    let need = view.settings.plausibleSleepNeed
    let hours = view.nights.hours
    switch id {
    case "sleep.mean_h": return ["Need: \(need.plain) h a night."]
    case "sleep.balance_h":
      let over = hours.map { $0 - need }
      return ["Need: \(need.plain) h a night. Sleep - need, night by night: \(total(over))"]
    case "sleep.debt_h": return ["Need: \(need.plain) h a night."] + debt(need)
    case "sleep.nights_below_7":
      let short = hours.filter { $0.fallsBelow(7) }
      return ["Under 7 h of \(hours.count) nights: \(short.count) nights."]
    case "sleep.midpoint_sd_min": return midpoints
    case "sleep.duration_contribution":
      return ["Need: \(need.plain) h a night."] + contributionSteps(.sleepDuration)
    case "sleep.naps_min": return [total(view.mornings.values(.napMinutes, in: view.days))]
    case "sleep.regularity_index": return regularity
    default: return []
    }
  }

  private func debt(_ need: Double) -> [String] {
    var debt = 0.0
    var steps = ["The debt starts at 0, 14 dates ago."]
    for day in view.lastDays(SleepBalance.debtDays) {
      guard let hours = view.mornings[.sleepHours, day] else { continue }
      debt = max(0, debt + need - hours)
      steps.append("\(date(day)): \(hours.plain) h slept, debt \(debt.plain) h.")
    }
    return steps
  }

  private var midpoints: [String] {
    let middles = view.mornings.values(.midpoint, in: view.days)
    guard let mean = Statistics.mean(middles), let spread = SleepTiming.spreadMinutes(middles)
    else { return ["\(middles.count) nights have both clock times."] }
    return [
      "Midpoints of \(middles.count) nights, hours from midnight: mean \(mean.plain), sample SD "
        + "\((spread / 60).plain) h = \(spread.plain) min."
    ]
  }

  private var regularity: [String] {
    let days = SleepDays(view)
    guard let index = days.index else { return ["\(days.known) days are known."] }
    let lines = days.pairs.map {
      "\(date($0.day)) and the day before: \($0.differentMinutes) of 1440 min differ."
    }
    return lines + [
      "\(days.likeMinutes.plain) of \(days.comparedMinutes.plain) min are alike: -100 + 200 × "
        + "\(days.likeMinutes.plain) / \(days.comparedMinutes.plain) = \(index.plain)."
    ]
  }

  /// How each day's index is put together, and their mean.
  var indexSteps: [String] {
    var values: [Double] = []
    var steps = view.days.compactMap { day -> String? in
      guard !view.flagBook.isFlagged(view.ledger.day(at: day)),
        let index = view.mornings.index(on: day)
      else { return nil }
      values.append(index.value)
      let known = Contributor.allCases.filter { view.mornings[contribution: $0, day] != nil }
      let parts = zip(known, index.points).map { "\($0.rawValue) \($1.plain)" }
      return "\(date(day)): 50 and \(parts.joined(separator: ", ")) give \(index.value.plain)."
    }
    if let mean = Statistics.mean(values) {
      steps.append("\(sum(values)) / \(values.count) = \(mean.plain).")
    }
    return steps
  }

  /// The weighed session that counts, or the masses of two weeks.
  func bodySteps(_ id: MetricID) -> [String] {
    switch id {
    case "body.weight_change_pct": massChange
    case "body.mass_kg": [massStep].compactMap(\.self)
    default: hydration
    }
  }

  /// Which mass is taken.
  var massStep: String? {
    view.bodyMass.map { "Body mass: the mean of \($0.n) measures, \($0.kg.plain) kg." }
  }

  private var massChange: [String] {
    let now = view.mornings.values(.weight, in: view.days)
    let week = view.days.lowerBound
    let before = view.mornings.values(.weight, in: (week - 7)..<week)
    guard let mean = Statistics.mean(now), let earlier = Statistics.mean(before) else {
      return ["\(now.count) mornings this week, \(before.count) in the week before."]
    }
    let means =
      "Mean \(mean.plain) kg of \(now.count) mornings after \(earlier.plain) kg of "
      + "\(before.count)"
    guard let percent = BodyMass.percentChange(from: earlier, to: mean) else { return [means] }
    return ["\(means): 100 × (\(mean.plain) / \(earlier.plain) - 1) = \(percent.plain) %."]
  }

  /// The weighed session with the largest deficit.
  var hydration: [String] {
    guard let dose = view.weighed?.dose else { return [] }
    let share = dose.deficitPercent.map { ", \($0.plain) % of the mass before" } ?? ""
    var steps = [
      "\(dose.massBefore.plain) kg before, \(dose.massAfter.plain) kg after: "
        + "\(dose.deficitKg.plain) kg\(share)."
    ]
    if let drunk = dose.drunkLiters, let sweat = dose.sweatLiters {
      steps.append("With \(drunk.plain) L drunk: \(sweat.plain) L of sweat.")
    }
    if let sweat = dose.sweatLiters, let hours = dose.hours, let rate = dose.sweatRate {
      steps.append("\(sweat.plain) L / \(hours.plain) h = \(rate.plain) L/h.")
    }
    return steps
  }

  /// The median and the days of each hard session.
  var sorenessSteps: [String] {
    let found = SorenessAfterSessions(view)
    let longest = found.longest.map { " The longest took \($0) days to clear." } ?? ""
    return [
      "\(found.sessions) days with a session of RPE 7 or more; the median rests on "
        + "\(found.usualMornings) mornings, \(found.mornings) mornings after it are known."
        + longest
    ]
  }
}
