import TrainingModel

/// The metric ids that every report of the runner holds, in this order. It is part of the JSON
/// contract: names are added at the end of their group, never changed.
package enum MetricList {
  package static let fixed: [MetricID] = [
    "load.week", "load.minutes", "load.distance_km", "load.change_pct", "load.monotony",
    "load.strain", "load.spike_pct", "load.rest_days", "load.hard_days", "load.days_without_rest",
    "load.easy_share_pct", "form.fitness", "form.fatigue", "form.balance", "sleep.mean_h",
    "sleep.balance_h", "sleep.debt_h", "sleep.nights_below_7", "sleep.midpoint_sd_min",
    "sleep.quality", "hrv.week_ln", "hrv.cv_pct", "rhr.week", "rhr.delta_bpm", "feel.energy",
    "feel.soreness", "feel.mood", "feel.stress", "feel.motivation", "feel.appetite",
    "soreness.days_to_clear", "body.weight_change_pct", "hydration.deficit_kg",
    "hydration.sweat_rate_l_h", "run.speed_at_ref_hr", "run.decoupling_pct", "index.week",
  ]

  /// What a signals table holds, in its order. A row stands in it only where something was logged.
  static let signals: [(group: String, ids: [MetricID])] = [
    ("load", ["load.week", "load.easy_share_pct", "load.rest_days", "load.hard_days"]),
    ("sleep", ["sleep.mean_h", "sleep.quality"]),
    ("heart", ["hrv.week_ln", "rhr.week"]),
    (
      "feel",
      [
        "feel.soreness", "feel.energy", "feel.motivation", "feel.mood", "feel.stress",
        "feel.appetite",
      ]
    ),
    ("body", ["body.mass_kg"]),
    ("run", ["run.speed_at_ref_hr"]),
  ]
}

extension MetricID {
  /// The unit that the name itself tells, for a metric without a description.
  package var plausibleUnit: MetricUnit {
    switch self {
    case "load.week", "load.strain", "form.fitness", "form.fatigue", "form.balance": .load
    case "hrv.week_ln": .lnMilliseconds
    case "rhr.week": .beatsPerMinute
    case "load.minutes": .minutes
    case "load.rest_days", "load.hard_days", "load.days_without_rest", "soreness.days_to_clear":
      .days
    case "sleep.nights_below_7": .nights
    case "sleep.quality", "feel.energy", "feel.soreness", "feel.mood", "feel.stress",
      "feel.motivation", "feel.appetite":
      .scale
    case "run.speed_at_ref_hr": .kilometersPerHour
    case "index.week": .points
    case "sleep.need": .hours
    default: unitOfSuffix
    }
  }

  private var unitOfSuffix: MetricUnit {
    let suffixes: [(String, MetricUnit)] = [
      ("_l_h", .litersPerHour), ("_pct", .percent), ("_km", .kilometers), ("_kg", .kilograms),
      ("_bpm", .beatsPerMinute), ("_min", .minutes), ("_mg", .milligrams), ("_g", .grams),
      ("_l", .liters), ("_h", .hours), ("_c", .celsius), (".days", .days), ("_days", .days),
    ]
    return suffixes.first { rawValue.hasSuffix($0.0) }?.1 ?? .none
  }
}
