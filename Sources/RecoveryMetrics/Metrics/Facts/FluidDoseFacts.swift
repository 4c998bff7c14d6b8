import TrainingModel

extension Metric {
  /// How much to drink after the week's largest deficit, and what went with the sweat.
  static let fluidDoseFacts: [Metric] = [
    fluid("dose.fluid_low_l", "Drink at least", .liters, "1.25 L per kg of deficit") {
      $0.replacement?.lowerBound
    },
    fluid("dose.fluid_high_l", "Drink at most", .liters, "1.5 L per kg of deficit") {
      $0.replacement?.upperBound
    },
    fluid(
      "dose.fluid_hours", "Hours to drink it in", .hours, "4, or as many as keep to 0.8 L an hour"
    ) { $0.replacementHours },
    sodium(
      "dose.sodium_low_mg", "Sodium lost, at least", SodiumDose.sweatMillimolesPerLiter.lowerBound),
    sodium(
      "dose.sodium_high_mg", "Sodium lost, at most", SodiumDose.sweatMillimolesPerLiter.upperBound),
  ]

  private static func fluid(
    _ id: MetricID, _ name: String, _ unit: MetricUnit, _ formula: String,
    amount: @escaping @Sendable (FluidDose) -> Double?
  ) -> Metric {
    .fact(
      id, name, unit, formula, source: "Shirreffs 1996, Sawka 2007, Thomas 2016",
      needs: "A session weighed before and after",
      missing: "No weighed session, or nothing was lost", basis: .sessions(days: 7)
    ) { view in
      guard let weighed = view.weighed else { return .missing(.inputMissing) }
      return .from(amount(weighed.dose), n: weighed.count, else: .notApplicable)
    }
  }

  private static func sodium(_ id: MetricID, _ name: String, _ perLiter: Double) -> Metric {
    .fact(
      id, name, .milligrams, "Sweat × \(Int(perLiter)) mmol/L × 22.98977 mg/mmol",
      source: "Thomas 2016; personal sweat is unknown: a span",
      needs: "A weighed session with its fluid", basis: .sessions(days: 7)
    ) { view in
      guard let weighed = view.weighed, let sweat = weighed.dose.sweatLiters else {
        return .missing(.inputMissing)
      }
      guard sweat > 0 else { return .missing(.notApplicable) }
      let lost = SodiumDose.lostMillimoles(sweatLiters: sweat, perLiter: perLiter)
      return .value(SodiumDose.milligrams(millimoles: lost), n: weighed.count)
    }
  }
}
