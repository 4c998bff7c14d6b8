import TrainingModel

extension Steps {
  /// Steps of answers, their trends, drinks and illness.
  func feelSteps(_ id: MetricID) -> [String] {
    switch id {
    case "feel.energy_contribution": contributionSteps(.energy)
    case "feel.soreness_contribution": contributionSteps(.soreness)
    case "feel.mood_contribution": contributionSteps(.mood)
    case "feel.stress_contribution": contributionSteps(.stress)
    case "feel.appetite_change": change(.appetite)
    case "feel.wellness_sum": wellness
    case "trend.energy": trend(.energy)
    case "trend.mood": trend(.mood)
    case "trend.motivation": trend(.motivation)
    case "trend.appetite": trend(.appetite)
    case "alcohol.units": [total(view.mornings.values(.alcohol, in: view.days))]
    case "alcohol.evenings_3_or_more": evenings
    case "illness.days": ill(view.days)
    case "illness.days_last_week":
      ill((view.days.lowerBound - 7)..<view.days.lowerBound)
    default: []
    }
  }

  /// c of each morning, and their mean.
  func contributionSteps(_ contributor: Contributor) -> [String] {
    var values: [Double] = []
    var steps = view.days.compactMap { day -> String? in
      guard let known = view.mornings[contribution: contributor, day],
        let value = view.mornings[contributor.column, day]
      else { return nil }
      values.append(known.c)
      let normal = view.mornings.baseline(contributor.column, before: day)
      let against =
        known.n == nil || normal == nil
        ? "" : " against mean \(normal?.mean.plain ?? "") of \(known.n ?? 0) mornings"
      return "\(date(day)): \(value.plain)\(against), c = \(known.c.plain)."
    }
    if let mean = Statistics.mean(values) {
      steps.append("\(sum(values)) / \(values.count) = \(mean.plain).")
    }
    return steps
  }

  private var wellness: [String] {
    let sums = view.wellnessSums
    guard let mean = Statistics.mean(sums.map(\.sum)) else { return [] }
    return sums.map { "\(date($0.day)): \($0.sum.plain)." }
      + ["\(sum(sums.map(\.sum))) / \(sums.count) = \(mean.plain)."]
  }

  private func trend(_ column: MorningColumn) -> [String] {
    let answers = view.lastDays(Baseline.days).compactMap { day in
      view.mornings[column, day].map { (time: Double(day), value: $0) }
    }
    guard answers.count >= Baseline.fewestValues, let test = TrendTest(answers) else {
      return ["\(answers.count) answers in 28 days."]
    }
    var steps = [
      "\(answers.count) answers: Theil-Sen slope \(test.slope.plain) a day, Mann-Kendall S "
        + "\(test.s), p \(test.p.plain)."
    ]
    if let sd = Statistics.sampleSD(answers.map(\.value)), sd > 0 {
      let change = test.slope * Double(Baseline.days) / sd
      steps.append(
        "28 × \(test.slope.plain) / SD \(sd.plain) = \(change.plain); told where p is below 0.10 and "
          + "it is 0.5 or more, else 0.")
    } else {
      steps.append("All answers are alike: no change, 0.")
    }
    return steps
  }

  private var evenings: [String] {
    let units = view.mornings.values(.alcohol, in: view.days)
    return [
      "Of \(units.count) mornings, 3 units or more on \(units.count { $0.reaches(3) }) days."
    ]
  }

  private func ill(_ days: Range<Int>) -> [String] {
    let rows = days.filter { view.ledger.checkIn(on: $0) != nil }
    let ill = rows.filter { view.ledger.checkIn(on: $0)?.isIll == true }
    return [
      "Of \(rows.count) mornings with a check-in, marked ill: \(dates(ill)): \(ill.count) days."
    ]
  }
}
