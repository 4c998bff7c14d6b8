import TrainingModel

extension Metric {
  /// The week's mean mass against the week before.
  static let weightChange = Metric(
    "body.weight_change_pct", "Body mass against last week", .percent,
    formula: "100 × (mean of the week / mean of the week before - 1)",
    source: "Cheuvront 2004 for the noise of single days",
    needs: "3 mornings in both weeks", missing: "Fewer than 3 mornings in a week",
    reading: "Water, salt, phase of the cycle and carbohydrate move it by 1 to 2 %.",
    basis: .mornings([.weight], days: 14, hasBaseline: false)
  ) { view in
    let now = view.mornings.values(.weight, in: view.days)
    let before = view.mornings.values(
      .weight, in: (view.days.lowerBound - 7)..<view.days.lowerBound)
    guard now.count >= BodyMass.fewestMornings, let mean = Statistics.mean(now) else {
      return .tooFew(now.count, need: BodyMass.fewestMornings)
    }
    guard before.count >= BodyMass.fewestMornings, let reference = Statistics.mean(before) else {
      return .missing(.insufficientData(have: before.count, need: BodyMass.fewestMornings))
    }
    return .from(
      BodyMass.percentChange(from: reference, to: mean), n: now.count, else: .outOfRange)
  }

  /// The largest loss of mass over a weighed session.
  static let fluidDeficit = Metric(
    "hydration.deficit_kg", "Largest sweat deficit", .kilograms,
    formula: "Mass before - mass after, the largest of the week's weighed sessions",
    source: "Sawka 2007; 1 kg counts as 1 L of water", needs: "A session weighed before and after",
    missing: "No session was weighed before and after",
    reading: "Below zero: at least as much was drunk as lost. n counts weighed sessions.",
    basis: .sessions(days: 7)
  ) { view in
    guard let weighed = view.weighed else { return .missing(.inputMissing) }
    return .value(weighed.dose.deficitKg, n: weighed.count)
  }

  /// How fast the runner sweated in that session.
  static let sweatRate = Metric(
    "hydration.sweat_rate_l_h", "Sweat rate", .litersPerHour,
    formula: "(Deficit + fluid drunk) / hours, of the session with the largest deficit",
    source: "Sawka 2007; Thomas 2016", needs: "That session's fluid and minutes",
    missing: "No weighed session, or no fluid or minutes logged for it",
    reading: "Breath and fuel add 0.1 to 0.2 kg an hour: it runs a little high.",
    basis: .sessions(days: 7)
  ) { view in
    guard let weighed = view.weighed, let rate = weighed.dose.sweatRate else {
      return .missing(.inputMissing)
    }
    return .value(rate, n: weighed.count)
  }
}

extension WeekView {
  /// The week's weighed session with the largest deficit (the first of equal ones), and how many
  /// were weighed.
  var weighed: (dose: FluidDose, count: Int)? {
    let doses = weekSessions.compactMap { fluidDose(of: ledger.sessions[$0]) }
    guard var largest = doses.first else { return nil }
    for dose in doses where dose.deficitKg > largest.deficitKg { largest = dose }
    return (largest, doses.count)
  }

  private func fluidDose(of session: Session) -> FluidDose? {
    guard let before = session.weightBeforeKg.plausible(Plausibility.massKg),
      let after = session.weightAfterKg.plausible(Plausibility.massKg)
    else { return nil }
    return FluidDose(
      massBefore: before, massAfter: after,
      drunkLiters: session.fluidLiters.plausible(Plausibility.fluidLiters),
      hours: session.minutes.plausible(Plausibility.sessionMinutes).map { $0 / 60 })
  }
}
