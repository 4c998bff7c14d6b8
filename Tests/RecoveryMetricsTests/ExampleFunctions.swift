@testable import RecoveryMetrics

/// The functions of the worked examples, by their names there.
enum ExampleFunctions {
  typealias Calculation = @Sendable (ExampleValue) -> ExampleValue

  static let all: [String: Calculation] = [sessionLoad, week, wellness, running, dosing, ownTrials]
    .reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }

  static let sessionLoad: [String: Calculation] = [
    "units": { given in
      let perKilometer = given["min_per_km"].number
      return .object([
        "kg_per_lb": .of(UnitConversion.kgPerPound),
        "g_per_oz": .of(UnitConversion.gramsPerOunce),
        "ml_per_us_floz": .of(UnitConversion.millilitersPerFluidOunce),
        "m_per_mile": .of(UnitConversion.metersPerMile),
        "f_from_c": .of(UnitConversion.fahrenheit(celsius: given["c"].number)),
        "c_from_f": .of(UnitConversion.celsius(fahrenheit: given["f"].number)),
        "min_per_mile_from_min_per_km": .of(perKilometer * UnitConversion.metersPerMile / 1000),
      ])
    },
    "hr_reserve": { given in
      let reserve = reserve(given)
      return .object([
        "dhr": .of(reserve?.fraction(at: given["hr"].number)),
        "hr_at_70pct": .of(reserve?.heartRate(atFraction: 0.7)),
      ])
    },
    "hrmax_est": { given in
      .object([
        "tanaka": .of(HeartRateReserve.tanakaMaximum(age: given["age"].number)),
        "gulati_women": .of(HeartRateReserve.gulatiMaximum(age: given["age"].number)),
      ])
    },
    "srpe": { given in
      let load = SessionRPE.load(rpe: given["rpe"].number, minutes: given["minutes"].number)
      return .object(["load": .of(load)])
    },
    "banister": { given in
      let fraction = reserve(given)?.fraction(at: given["hr"].number) ?? .nan
      let minutes = given["minutes"].number
      func load(_ formula: TrainingImpulse) -> ExampleValue {
        .of(formula.load(minutes: minutes, fraction: fraction))
      }
      return .object([
        "dhr": .of(fraction), "men": load(.men), "women": load(.women),
        "women_goldencheetah": load(.womenInGoldenCheetah),
      ])
    },
    "banister_split": { given in
      let minutes = given["minutes"].numbers
      let fractions = given["dhr"].numbers
      let parts = zip(minutes, fractions).reduce(0) {
        $0 + TrainingImpulse.men.load(minutes: $1.0, fraction: $1.1)
      }
      let total = minutes.reduce(0, +)
      let mean = zip(minutes, fractions).reduce(0) { $0 + $1.0 * $1.1 } / total
      let whole = TrainingImpulse.men.load(minutes: total, fraction: mean)
      return .object([
        "by_parts": .of(parts), "from_mean_hr": .of(whole),
        "understated_pct": .of(100 * (1 - whole / parts)),
      ])
    },
    "trimp100": { given in
      let reserve = reserve(given)
      let threshold = reserve?.fraction(at: given["hr_threshold"].number) ?? .nan
      let load = TrainingImpulse.men.load(
        minutes: given["minutes"].number,
        fraction: reserve?.fraction(at: given["hr"].number) ?? .nan)
      return .object([
        "trimp": .of(load),
        "trimp_hour_at_threshold": .of(
          TrainingImpulse.men.load(minutes: 60, fraction: threshold)),
        "trimp100": .of(
          TrainingImpulse.men.perThresholdHour(load: load, thresholdFraction: threshold)),
      ])
    },
    "edwards": {
      .object(["load": .of(ZoneLoad.edwards(zoneMinutes: $0["zone_minutes"].numbers))])
    },
    "lucia": {
      .object(["load": .of(ZoneLoad.lucia(zoneMinutes: $0["zone_minutes"].numbers))])
    },
    "minetti_cost": { given in
      let grades = given["grades"].numbers
      return .object([
        "cost_j_per_kg_m": .of(grades.map { GradeAdjustedPace.cost(atGrade: $0) }),
        "factor": .of(grades.map { GradeAdjustedPace.factor(atGrade: $0) }),
      ])
    },
    "gap": { given in
      let speed = 1000 / given["pace_s_per_km"].number
      let flat = GradeAdjustedPace.speed(speed, grade: given["grade"].number)
      return .object([
        "speed_m_s": .of(speed),
        "factor": .of(GradeAdjustedPace.factor(atGrade: given["grade"].number)),
        "gap_speed_m_s": .of(flat), "gap_pace_s_per_km": .of(1000 / flat),
      ])
    },
    "gap_segments": { given in
      let minutes = given["minutes"].numbers
      let speeds = given["speed_m_s"].numbers
      let flat = zip(speeds, given["grade"].numbers).map {
        GradeAdjustedPace.speed($0, grade: $1)
      }
      return .object([
        "gap_speeds": .of(flat),
        "mean_gap": .of(GradeAdjustedPace.weightedMean(flat, weights: minutes)),
        "fourth_power_gap": .of(GradeAdjustedPace.fourthPowerMean(flat, weights: minutes)),
        "mean_raw": .of(GradeAdjustedPace.weightedMean(speeds, weights: minutes)),
      ])
    },
    "rtss": { given in
      let intensity = RunningStress.intensity(
        metersPerSecond: 1000 / given["ngp_pace_s_per_km"].number,
        threshold: 1000 / given["threshold_pace_s_per_km"].number)
      return .object([
        "if": .of(intensity),
        "rtss": .of(
          intensity.map { RunningStress.load(minutes: given["minutes"].number, intensity: $0) }),
      ])
    },
    "threshold_from_race": { given in
      let meters = RunningStress.metersInAnHour(
        raceMeters: given["distance_m"].number, seconds: given["time_s"].number)
      return .object([
        "distance_60min_m": .of(meters),
        "threshold_pace_s_per_km": .of(meters.map { 3600 / $0 * 1000 }),
      ])
    },
    "currency": { given in
      let wanted = given["srpe"].optionals
      let other = given["trimp"].optionals
      let ratios = CurrencyConversion.ratios(currency: wanted, other: other)
      let rate = CurrencyConversion.rate(ratios: ratios)
      let filled = zip(wanted, other).map { pair -> Double? in
        if let known = pair.0 { return known }
        guard let rate, let load = pair.1 else { return nil }
        return rate * load
      }
      return .object(["n_both": .of(ratios.count), "k": .of(rate), "filled": .of(filled)])
    },
  ]

  static func reserve(_ given: ExampleValue) -> HeartRateReserve? {
    HeartRateReserve(rest: given["hr_rest"].number, maximum: given["hr_max"].number)
  }
}
