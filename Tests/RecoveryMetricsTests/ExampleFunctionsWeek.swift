@testable import RecoveryMetrics

extension ExampleFunctions {
  static let week: [String: Calculation] = [
    "foster2001": { given in
      let loads = given["session_loads"].numbers
      let days = given["session_day"].numbers.map { Int($0) }
      var daily = [Double](repeating: 0, count: 7)
      for (load, day) in zip(loads, days) { daily[day] += load }
      let sessions = Monotony(daily: loads)
      // The published strain multiplies by the monotony as printed.
      let rounded = (100 * (sessions?.monotony ?? .nan)).rounded() / 100
      return .object([
        "weekly": .of(loads.reduce(0, +)), "daily": .of(daily),
        "monotony_sessions_pop": .of(sessions?.monotony),
        "strain_from_rounded": .of(loads.reduce(0, +) * rounded),
        "monotony_days_pop": .of(Monotony(daily: daily)?.monotony),
        "monotony_days_sample": .of(
          (Statistics.mean(daily) ?? .nan) / (Statistics.sampleSD(daily) ?? .nan)),
      ])
    },
    "monotony": { given in
      let daily = given["daily"].numbers
      let week = Monotony(daily: daily)
      let sample = Statistics.sampleSD(daily)
      return .object([
        "weekly": .of(week?.weekly), "mean": .of(week?.mean), "sd_pop": .of(week?.sd),
        "monotony": .of(week?.monotony), "strain": .of(week?.strain), "sd_sample": .of(sample),
        "monotony_sample": .of((week?.mean ?? .nan) / (sample ?? .nan)),
        "reason": week?.monotony == nil ? .text("zero-variance") : .null,
      ])
    },
    "week_change": { given in
      let weeks = given["weekly"].numbers
      let before = Array(weeks.dropLast())
      let now = weeks.last ?? .nan
      return .object([
        "vs_last_pct": .of(LoadChange.percent(of: now, over: before.last ?? .nan)),
        "vs_mean3_pct": .of(
          LoadChange.percent(of: now, over: Statistics.mean(before.suffix(3)) ?? .nan)),
        "abs": .of(now - (before.last ?? .nan)),
      ])
    },
    "spike": { given in
      let spike = LoadChange.spike(
        today: given["today_km"].number, before: given["prior30_km"].numbers)
      return .object([
        "spike_pct": .of(spike),
        "class": spike.map { .text(LoadChange.size(ofSpike: $0).rawValue) } ?? .null,
      ])
    },
    "ewma_constants": { _ in
      .object([
        "exp_7": .of(ExponentialAverage.weight(days: 7)),
        "exp_42": .of(ExponentialAverage.weight(days: 42)),
        "oneN_7": .of(ExponentialAverage.reciprocalWeight(days: 7)),
        "oneN_42": .of(ExponentialAverage.reciprocalWeight(days: 42)),
        "ema_7": .of(ExponentialAverage.spanWeight(days: 7)),
        "ema_28": .of(ExponentialAverage.spanWeight(days: 28)),
        "ema_42": .of(ExponentialAverage.spanWeight(days: 42)),
        "keep_exp_7": .of(1 - ExponentialAverage.weight(days: 7)),
        "keep_exp_42": .of(1 - ExponentialAverage.weight(days: 42)),
        "halflife_3_5": .of(ExponentialAverage.halfLifeWeight(days: 3.5)),
        "halflife_14": .of(ExponentialAverage.halfLifeWeight(days: 14)),
      ])
    },
    "ewma_step": { given in
      let loads = [Double](repeating: given["load"].number, count: given["days"].integer)
      let n = given["n"].number
      func run(_ weight: Double) -> ExampleValue {
        .of(ExponentialAverage.run(loads, from: 0, weight: weight))
      }
      return .object([
        "exp": run(ExponentialAverage.weight(days: n)),
        "oneN": run(ExponentialAverage.reciprocalWeight(days: n)),
        "ema": run(ExponentialAverage.spanWeight(days: n)),
      ])
    },
    "pmc": { given in
      let daily = given["daily"].numbers
      func run(_ loads: [Double], _ start: String, days: Double) -> Double {
        ExponentialAverage.run(
          loads, from: given[start].number, weight: ExponentialAverage.weight(days: days))
      }
      let before = Array(daily.dropLast())
      let fitness = run(daily, "ctl0", days: ExponentialAverage.fitnessDays)
      let fatigue = run(daily, "atl0", days: ExponentialAverage.fatigueDays)
      return .object([
        "ctl": .of(fitness), "atl": .of(fatigue), "form_same_day": .of(fitness - fatigue),
        "form_morning": .of(
          run(before, "ctl0", days: ExponentialAverage.fitnessDays)
            - run(before, "atl0", days: ExponentialAverage.fatigueDays)),
      ])
    },
    "acwr": { given in
      let athletes = given["athletes"].list.map(\.numbers)
      return .object([
        "rolling_coupled": .of(athletes.map { AcuteChronicRatio.coupled($0) }),
        "rolling_uncoupled": .of(athletes.map { AcuteChronicRatio.uncoupled($0) }),
        "ewma_ratio": .of(athletes.map { AcuteChronicRatio.exponential($0) }),
      ])
    },
    "acwr_coupling": { given in
      .object([
        "coupled": .of(
          given["uncoupled"].numbers.map { AcuteChronicRatio.coupled(fromUncoupled: $0) })
      ])
    },
    "tid": { given in
      let zones = IntensityDistribution(minutes: given["minutes"].numbers)
      return .object([
        "fractions": .of(zones?.fractions.map { $0 } ?? []),
        "low_share_pct": .of(zones?.lowSharePercent), "pi": .of(zones?.polarizationIndex),
        "polarized": .bool(zones?.isPolarized ?? false),
      ])
    },
    "deload": { given in
      let weeks = given["weekly"].numbers
      let reference = Statistics.mean(Array(weeks.dropLast()))
      let isDown = DownWeek.detect(weeks.map { $0 }).last ?? nil
      return .object([
        "reference": .of(reference), "ratio": .of((weeks.last ?? .nan) / (reference ?? .nan)),
        "is_down_week": isDown.map { .bool($0) } ?? .null,
      ])
    },
    "taper_check": { given in
      let baseline = Statistics.mean(given["baseline_weeks"].numbers) ?? .nan
      let cuts = given["taper_weeks"].numbers.map {
        Taper.cutPercent(volume: $0, baseline: baseline)
      }
      return .object([
        "baseline": .of(baseline), "cut_pct": .of(cuts),
        "mean_cut_pct": .of(Statistics.mean(cuts.compactMap(\.self))),
      ])
    },
    "taper_exp": { given in
      let days = given["days"].number
      let tau = Taper.timeConstant(days: days, meanCut: given["mean_cut"].number) ?? .nan
      return .object([
        "tau_days": .of(tau),
        "last_day_fraction": .of(ExponentialAverage.remainder(daysOff: days, days: tau)),
        "day7_fraction": .of(ExponentialAverage.remainder(daysOff: 7, days: tau)),
      ])
    },
    "ctl_decay": { given in
      .object([
        "fraction": .of(
          given["days_off"].numbers.map { ExponentialAverage.remainder(daysOff: $0) })
      ])
    },
  ]
}
