import TrainingModel

extension Metric {
  /// Carbohydrate and protein by body mass.
  static let fuelDoseFacts: [Metric] = [
    perMass("dose.carb_hour_low_g", "Carbohydrate an hour, at least", "1.0 g/kg an hour") {
      mass, _ in CarbohydrateDose.perHour.lowerBound * mass
    },
    perMass("dose.carb_hour_high_g", "Carbohydrate an hour, at most", "1.2 g/kg an hour") {
      mass, _ in CarbohydrateDose.perHour.upperBound * mass
    },
    perMass(
      "dose.carb_day_low_g", "Carbohydrate a day, at least",
      "3, 5 or 6 g/kg for light, moderate or long training days"
    ) { mass, view in view.carbohydratePerDay.map { $0.lowerBound * mass } },
    perMass(
      "dose.carb_day_high_g", "Carbohydrate a day, at most",
      "5, 7 or 10 g/kg for light, moderate or long training days"
    ) { mass, view in view.carbohydratePerDay.map { $0.upperBound * mass } },
    perMass("dose.carb_before_low_g", "Carbohydrate before a run, at least", "1 g/kg") {
      mass, _ in CarbohydrateDose.before.lowerBound * mass
    },
    perMass("dose.carb_before_high_g", "Carbohydrate before a run, at most", "4 g/kg") {
      mass, _ in CarbohydrateDose.before.upperBound * mass
    },
    perMass("dose.protein_low_g", "Protein in a meal, at least", "0.25 g/kg, 20 to 40 g") {
      mass, view in
      let meal = ProteinDose.meal(massKg: mass)
      return view.isUpperEndAge ? meal.upperBound : meal.lowerBound
    },
    perMass("dose.protein_high_g", "Protein in a meal, at most", "0.40 g/kg, 20 to 40 g") {
      mass, _ in ProteinDose.meal(massKg: mass).upperBound
    },
    perMass("dose.protein_day_low_g", "Protein a day, at least", "1.2 g/kg") {
      mass, _ in ProteinDose.perDay.lowerBound * mass
    },
    perMass("dose.protein_day_high_g", "Protein a day, at most", "2.0 g/kg") {
      mass, _ in ProteinDose.perDay.upperBound * mass
    },
  ]

  private static func perMass(
    _ id: MetricID, _ name: String, _ formula: String,
    amount: @escaping @Sendable (Double, WeekView) -> Double?
  ) -> Metric {
    .fact(
      id, name, .grams, formula, source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Body mass", missing: "No body mass is known",
      basis: .mornings([.weight], days: 56, hasBaseline: false)
    ) { view in
      guard let mass = view.bodyMass else { return .missing(.inputMissing) }
      return .from(amount(mass.kg, view), n: mass.n, else: .inputMissing)
    }
  }
}

extension WeekView {
  /// g/kg by the week's minutes a day; nil where no minutes are known.
  var carbohydratePerDay: ClosedRange<Double>? {
    guard summary.loggedDays > 0, let minutes = summary.minutes else { return nil }
    return CarbohydrateDose.perDay(minutes: minutes / Double(summary.loggedDays))
  }

  /// From 60 years on the upper end serves.
  var isUpperEndAge: Bool {
    guard let birthYear = settings.birthYear, (1850...2150).contains(birthYear) else {
      return false
    }
    return week.end.year - birthYear >= ProteinDose.upperEndAge
  }
}
