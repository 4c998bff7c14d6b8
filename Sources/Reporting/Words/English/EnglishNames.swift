import TrainingModel

extension English {
  /// The name of a signal as its row is called; nil for a metric that goes by its description.
  package func name(of id: MetricID) -> String? {
    switch id {
    case "load.week": "Training load"
    case "load.easy_share_pct": "Easy share"
    case "load.rest_days": "Rest days"
    case "load.hard_days": "Hard days"
    case "load.longest_run_km": "Longest run"
    case "load.distance_km": "Distance"
    case "load.minutes": "Time"
    case "load.monotony": "Monotony"
    case "sleep.mean_h": "Sleep"
    case "sleep.quality": "Sleep quality"
    case "hrv.week_ln": "HRV"
    case "rhr.week": "Resting heart rate"
    case "feel.soreness": "Soreness"
    case "feel.energy": "Energy"
    case "feel.motivation": "Motivation"
    case "feel.mood": "Mood"
    case "feel.stress": "Stress"
    case "feel.appetite": "Appetite"
    case "body.mass_kg": "Weight"
    case "run.speed_at_ref_hr": "Speed at a set heart rate"
    case "index.week": "Recovery Balance Index"
    default: nil
    }
  }

  /// The small words under a signal's name.
  package func unitNote(of id: MetricID, unit: MetricUnit, currency: LoadCurrency) -> String {
    switch id {
    case "load.week": loadUnit(currency)
    case "load.easy_share_pct": "of training time, 28 days"
    case "sleep.mean_h": "hours a night"
    case "hrv.week_ln": "ms, week's mean"
    default:
      switch unit {
      case .scale: "1 to 5"
      case .days: "days"
      case .load: loadUnit(currency)
      default: numbers.symbol(of: unit)
      }
    }
  }

  package func name(of unit: MetricUnit) -> String { unit.rawValue }

  /// What load is counted in: `points`, `minutes`.
  package func loadUnit(_ currency: LoadCurrency) -> String {
    currency == .minutes ? "minutes" : "points"
  }

  package func name(of measure: MorningMeasure) -> String {
    switch measure {
    case .hrv: "HRV"
    case .restingHeartRate: "Resting heart rate"
    case .soreness: "Soreness"
    case .energy: "Energy"
    case .mood: "Mood"
    case .stress: "Stress"
    case .motivation: "Motivation"
    case .appetite: "Appetite"
    case .sleepQuality: "Sleep quality"
    }
  }

  package func shortName(of measure: MorningMeasure) -> String {
    measure == .restingHeartRate ? "Resting HR" : name(of: measure)
  }

  /// A field that an audience does not get.
  package func name(ofField id: String) -> String {
    switch id {
    case "hrv": "HRV"
    case "rhr": "resting heart rate"
    case "run": "running efficiency"
    case "index": "recovery index"
    case "form": "fitness and fatigue"
    case "practice": "practices"
    case "plan": "plans"
    default: id
    }
  }

  package func name(of contributor: Contributor) -> String {
    switch contributor {
    case .energy: "energy"
    case .soreness: "soreness"
    case .mood: "mood"
    case .stress: "stress"
    case .sleepQuality: "sleep quality"
    case .sleepDuration: "sleep duration"
    case .lnRMSSD: "HRV"
    case .restingHeartRate: "resting heart rate"
    }
  }

  package func name(ofGroup id: String) -> String {
    switch id {
    case "feel": "How \(you) felt"
    case "sleep": "Sleep"
    default: "Heart"
    }
  }

  /// The group inside a sentence.
  package func word(ofGroup id: String) -> String {
    switch id {
    case "feel": "feel"
    case "sleep": "sleep"
    default: "heart"
    }
  }

  package func word(for level: GroupScores.Level) -> String {
    switch level {
    case .poor: "poor"
    case .usual: "usual"
    case .good: "good"
    case .unknown: "not known"
    }
  }

  package func word(for level: GroupScores.LoadLevel) -> String {
    switch level {
    case .high: "high"
    case .usual: "usual"
    case .low: "low"
    case .unknown: "not known"
    }
  }

  package func word(for status: Status) -> String {
    switch status {
    case .below: "below"
    case .within: "within"
    case .above: "above"
    case .learning: "learning"
    }
  }

  package func word(for intensity: SessionRow.Intensity) -> String {
    switch intensity {
    case .easy: "easy"
    case .moderate: "moderate"
    case .hard: "hard"
    case .unknown: ""
    }
  }

  /// `Easy run`, `Intervals`, `Ride`: what a session was, without the runner's own title.
  package func name(_ sport: Sport, _ kind: SessionKind?) -> String {
    switch kind {
    case .intervals: sport == .run ? "Intervals" : "\(noun(sport)), intervals"
    case .tempo: sport == .run ? "Tempo" : "\(noun(sport)), tempo"
    case .race: "Race"
    case .strength: "Strength"
    case .crossTraining: sport == .other || sport == .run ? "Cross-training" : noun(sport)
    case .easy: "Easy \(lowered(noun(sport)))"
    case .recovery: "Recovery \(lowered(noun(sport)))"
    case .long: "Long \(lowered(noun(sport)))"
    case .steady: "Steady \(lowered(noun(sport)))"
    case nil: noun(sport)
    }
  }

  private func noun(_ sport: Sport) -> String {
    switch sport {
    case .run: "Run"
    case .ride: "Ride"
    case .swim: "Swim"
    case .walk: "Walk"
    case .strength: "Strength"
    case .other: "Session"
    }
  }

  /// A practice as it is logged: its slug in words.
  package func practice(_ slug: String) -> String {
    capitalized(slug.split(separator: "-").joined(separator: " "))
  }
}
