import Foundation

@testable import RecoveryMetrics

extension ExampleFunctions {
  static let running: [String: Calculation] = [
    "ef": { given in
      let speed = 60_000 / given["pace_s_per_km"].number
      return .object([
        "speed_m_min": .of(speed),
        "ef": .of(
          RunningEfficiency.factor(metersPerMinute: speed, heartRate: given["hr"].number)),
      ])
    },
    "decoupling": { given in
      func factor(_ part: Int) -> Double {
        RunningEfficiency.factor(
          metersPerMinute: given["speed\(part)_m_min"].number,
          heartRate: given["hr\(part)"].number) ?? .nan
      }
      return .object([
        "ef1": .of(factor(1)), "ef2": .of(factor(2)),
        "decoupling_pct": .of(RunningEfficiency.decoupling(first: factor(1), second: factor(2))),
      ])
    },
    "hrrs": { given in
      let found = reserve(given).flatMap {
        RunningEfficiency.heartRateSpeedIndex(
          speed: given["speed_kmh"].number, heartRate: given["hr"].number, reserve: $0,
          peakSpeed: given["peak_kmh"].number)
      }
      return .object([
        "hr_standing": .of(given["hr_rest"].number + RunningEfficiency.standingAboveRest),
        "k": .of(found?.slope), "index": .of(found?.index),
      ])
    },
    "speed_at_hr": { given in
      let speeds = zip(given["speed_kmh"].numbers, given["hr"].numbers).map {
        RunningEfficiency.speed(
          $0, heartRate: $1, atReference: given["hr_ref"].number,
          rest: given["hr_rest"].number) ?? .nan
      }
      let test = TrendTest(zip(given["day"].numbers, speeds).map { (time: $0, value: $1) })
      return .object([
        "v_ref": .of(speeds), "median_first3": .of(Statistics.median(Array(speeds.prefix(3)))),
        "median_last3": .of(Statistics.median(Array(speeds.suffix(3)))),
        "slope_kmh_per_28d": .of(test.map { $0.slope * 28 }), "S": .of(test?.s ?? 0),
        "p": .of(test?.p),
      ])
    },
  ]

  static let dosing: [String: Calculation] = [
    "fluid": { given in
      let dose = FluidDose(
        massBefore: given["pre_kg"].number, massAfter: given["post_kg"].number,
        drunkLiters: given["drank_l"].number, urineLiters: given["urine_l"].number,
        hours: given["hours"].number)
      func scaled(_ factor: Double) -> ExampleValue {
        .of(dose.replacement.map { $0.lowerBound * factor...$0.upperBound * factor })
      }
      return .object([
        "deficit_kg": .of(dose.deficitKg), "deficit_pct": .of(dose.deficitPercent),
        "sweat_l": .of(dose.sweatLiters), "sweat_rate_l_h": .of(dose.sweatRate),
        "replace_l": .of(dose.replacement),
        "replace_ml_per_kg_body": scaled(1000 / dose.massBefore),
        "per_hour_over_4h_l": scaled(1.0 / 4),
        "note": dose.replacement == nil ? .text("no-deficit") : .null,
      ])
    },
    "sodium": { given in
      let lost = SodiumDose.lostMillimoles(
        sweatLiters: given["sweat_l"].number, perLiter: given["sweat_na_mmol_l"].number)
      return .object([
        "lost_mmol": .of(lost), "lost_mg": .of(SodiumDose.milligrams(millimoles: lost)),
        "salt_g": .of(SodiumDose.saltGrams(millimoles: lost)),
        "drink_mmol_l": .of(given["drink_mg_l"].number / SodiumDose.milligramsPerMillimole),
      ])
    },
    "carbs": { given in
      let mass = given["mass_kg"].number
      func grams(_ range: ClosedRange<Double>, hours: Double = 1) -> ExampleValue {
        .of(range.lowerBound * mass * hours...range.upperBound * mass * hours)
      }
      let before = CarbohydrateDose.perKg(hoursBefore: given["hours_before"].number)
      return .object([
        "per_h_g": grams(CarbohydrateDose.perHour),
        "first_4h_g": grams(CarbohydrateDose.perHour, hours: 4),
        "pre_run_g": .of(before.map { $0 * mass }),
        "pre_run_range_g": grams(CarbohydrateDose.before),
      ])
    },
    "protein": { given in
      let mass = given["mass_kg"].number
      let perMeal = ProteinDose.perMeal
      return .object([
        "by_mass_g": .of(perMeal.lowerBound * mass...perMeal.upperBound * mass),
        "suggest_g": .of(ProteinDose.meal(massKg: mass)),
      ])
    },
    "seed_fluid_check": { _ in
      // One pound of deficit is its mass in liters.
      func ounces(_ percent: Double) -> Double {
        percent / 100 * UnitConversion.kgPerPound * 1000 / UnitConversion.millilitersPerFluidOunce
      }
      func percent(_ ounces: Double, _ milliliters: Double) -> Double {
        100 * ounces * milliliters / 1000 / UnitConversion.kgPerPound
      }
      return .object([
        "pct_at_18": .of(percent(18, UnitConversion.millilitersPerFluidOunce)),
        "pct_at_22": .of(percent(22, UnitConversion.millilitersPerFluidOunce)),
        "pct_at_18_imperial": .of(percent(18, UnitConversion.millilitersPerImperialFluidOunce)),
        "floz_per_lb_for_100": .of(ounces(100)), "floz_per_lb_for_125": .of(ounces(125)),
        "floz_per_lb_for_150": .of(ounces(150)),
      ])
    },
    "seed_sodium_check": { given in
      let liters = 12 * UnitConversion.millilitersPerFluidOunce / 1000
      let perLiter = given["mg_per_12floz"].numbers.map { $0 / liters }
      return .object([
        "serving_l": .of(liters), "mg_per_l": .of(perLiter),
        "mmol_per_l": .of(perLiter.map { $0 / SodiumDose.milligramsPerMillimole }),
      ])
    },
    "seed_protein_check": { given in
      let mass = given["mass_kg"].number
      let pounds = mass / UnitConversion.kgPerPound
      let ounce = UnitConversion.gramsPerOunce
      let printed = [0.14, 0.23].map { $0 * pounds }
      return .object([
        "mass_lb": .of(pounds), "oz_0_7_g": .of(0.7 * ounce), "oz_1_0_g": .of(ounce),
        "as_printed_oz": .of(printed), "as_printed_g": .of(printed.map { $0 * ounce }),
        "as_printed_g_per_kg": .of(printed.map { $0 * ounce / mass }),
        "if_grams_per_lb_g": .of(printed),
        "if_grams_per_lb_g_per_kg": .of(printed.map { $0 / mass }), "factor": .of(ounce),
      ])
    },
    "seed_other_checks": { _ in
      .object([
        "minus110c_f": .of(UnitConversion.fahrenheit(celsius: -110)),
        "10c_f": .of(UnitConversion.fahrenheit(celsius: 10)),
        "15c_f": .of(UnitConversion.fahrenheit(celsius: 15)),
        "contrast_min_total": .of(3 * (1 + 1)), "contrast_max_total": .of(5 * (2 + 2)),
        "ais_min_s": .of(5 * (1 + 1)), "ais_max_s": .of(10 * (2 + 2)),
      ])
    },
  ]

  static let ownTrials: [String: Calculation] = [
    "nof1": { given in
      let exposed = given["exposed"].numbers
      let today = given["y_today"].numbers
      let next = given["y_next"].numbers
      let load = given["load"].numbers
      let pairs = exposed.indices.map {
        OwnEffect.Pair(exposure: exposed[$0], today: today[$0], next: next[$0], load: load[$0])
      }
      guard let effect = OwnEffect(pairs, priorSD: given["prior_sd"].number) else { return .null }
      return .object([
        "n": .of(effect.n), "n1": .of(effect.exposed), "naive_diff": .of(effect.naive),
        "adjusted": .of(effect.adjusted), "se": .of(effect.se),
        "inflation": .of(effect.inflation), "p_shift": .of(effect.p),
        "shrunk": .of(effect.shrunk), "shrunk_sd": .of(effect.shrunkSD), "lo80": .of(effect.low),
        "hi80": .of(effect.high), "prob_positive": .of(effect.probabilityPositive),
      ])
    },
    "bh": { given in
      let p = given["p"].numbers
      return .object([
        "kept": .of(MultipleTests.kept(p, q: given["q"].number)),
        "adjusted": .of(MultipleTests.adjusted(p).map { $0 }),
      ])
    },
    "sample_size": { given in
      let exact = CoinTrial.daysPerArm(
        effectSD: given["effect_sd"].number, alpha: given["alpha"].number,
        power: given["power"].number)
      return .object(["n_per_arm_exact": .of(exact), "n_per_arm": .of(exact?.rounded(.up))])
    },
    "splitmix64": { given in
      var generator = CoinTrial.SplitMix64(seed: UInt64(given["seed"].number))
      let drawn = (0..<given["count"].integer).map { _ in generator.next() }
      return .object(["first": .list(drawn.map { .text(String($0)) })])
    },
    "coin_schedule": { given in
      let days = CoinTrial.schedule(
        seed: UInt64(given["seed"].number), pairs: given["pairs"].integer)
      return .object(["schedule": .of(days.map { $0 ? 1 : 0 })])
    },
    "sign_flip": { given in
      let differences = given["differences"].numbers
      return .object([
        "mean": .of(Statistics.mean(differences)), "p": .of(CoinTrial.signFlipP(differences)),
        "smallest_possible_p": .of(CoinTrial.smallestP(pairs: differences.count)),
      ])
    },
  ]
}
