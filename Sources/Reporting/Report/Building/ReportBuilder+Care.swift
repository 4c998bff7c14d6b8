import TrainingModel

extension ReportBuilder {
  /// What each planned hard or long session asks of the days around it.
  var needs: [SessionNeed] {
    guard week.verdict != .stop else { return [] }
    let plan = comingPlan
    let demanding = plan.filter { $0.isDemandingByKind || $0.isLong }
    return demanding.map { session in
      let others = demanding.map(\.day)
      let facts = NeedFacts(
        isHard: session.isDemandingByKind, isRace: session.kind == .race, isLong: session.isLong,
        followsAnother: others.contains(session.day.advanced(by: -1)),
        bedtime: value("dose.bed_by").map(numbers.clock),
        fuelBefore: (session.minutes ?? 0) > 60 ? amount("dose.carb_before") : nil,
        protein: isRuledOut("protein") ? nil : amount("dose.protein"), level: week.verdict)
      return SessionNeed(
        title: "\(words.dates.spoken(session.day)): \(plannedText(session))",
        lines: words.needs(facts), day: session.day)
    }
  }

  /// Timed lists for the hard and long days: those of this week, or those planned.
  var careLists: [CareList] {
    let had = (value("session.hard_or_long") ?? 0) >= 1
    let comes = comingPlan.contains { $0.isDemandingByKind || $0.isLong }
    guard week.verdict != .stop, had || comes else { return [] }
    let facts = CareFacts(
      protein: isRuledOut("protein") ? nil : amount("dose.protein"),
      carbohydrateHour: isRuledOut("carbohydrate") ? nil : amount("dose.carb_hour"),
      bedtime: value("dose.bed_by").map(numbers.clock),
      sleepNeed: visibility.allows(.sleep) ? numbers.spokenHours(settings.sleepNeedHours) : nil,
      fluid: isRuledOut("rehydrate") ? nil : amount("dose.fluid"),
      fluidHours: value("dose.fluid_hours").map(numbers.spokenHours),
      mass: value("body.mass_kg").map { numbers.set($0, .kilograms, decimals: 0).text })
    return words.careLists(facts).compactMap { list in
      var list = list
      list.lines.removeAll { line in line.practice.map(isRuledOut) ?? false }
      return list.lines.isEmpty ? nil : list
    }
  }

  private func isRuledOut(_ practice: String) -> Bool { input.ruledOut.contains(practice) }

  /// `65–85 g` from the low and high of a dose; nil when either is unknown.
  private func amount(_ dose: String) -> String? {
    let isFluid = dose == "dose.fluid"
    let (unit, suffix): (MetricUnit, String) = isFluid ? (.liters, "l") : (.grams, "g")
    guard let low = value(MetricID(rawValue: "\(dose)_low_\(suffix)")),
      let high = value(MetricID(rawValue: "\(dose)_high_\(suffix)")), low > 0, high >= low
    else { return nil }
    if isFluid { return numbers.range(low...high, unit) }
    return numbers.range(numbers.stepped(low, to: 5)...numbers.stepped(high, to: 5), unit)
  }
}

/// What the needs of one planned session are worded from.
package struct NeedFacts: Hashable, Sendable {
  package let isHard: Bool
  package let isRace: Bool
  package let isLong: Bool
  /// Whether another hard or long session stands on the day before.
  package let followsAnother: Bool
  package let bedtime: String?
  package let fuelBefore: String?
  package let protein: String?
  package let level: VerdictLevel
}

/// The runner's own amounts for the timed lists; nil where they are not known.
package struct CareFacts: Hashable, Sendable {
  package let protein: String?
  package let carbohydrateHour: String?
  package let bedtime: String?
  package let sleepNeed: String?
  package let fluid: String?
  package let fluidHours: String?
  package let mass: String?
}
