import TrainingModel

extension German {
  /// The name of a signal as its row is called; nil for a metric that goes by its description.
  package func name(of id: MetricID) -> String? {
    switch id {
    case "load.week": "Belastung"
    case "load.easy_share_pct": "Lockerer Anteil"
    case "load.rest_days": "Ruhetage"
    case "load.hard_days": "Harte Tage"
    case "load.longest_run_km": "Längster Lauf"
    case "load.distance_km": "Strecke"
    case "load.minutes": "Zeit"
    case "load.monotony": "Monotonie"
    case "sleep.mean_h": "Schlaf"
    case "sleep.quality": "Schlafqualität"
    case "hrv.week_ln": "HRV"
    case "rhr.week": "Ruhepuls"
    case "feel.soreness": "Muskelkater"
    case "feel.energy": "Energie"
    case "feel.motivation": "Motivation"
    case "feel.mood": "Stimmung"
    case "feel.stress": "Stress"
    case "feel.appetite": "Appetit"
    case "body.mass_kg": "Gewicht"
    case "run.speed_at_ref_hr": "Tempo bei festem Puls"
    case "index.week": "Erholungsindex"
    default: nil
    }
  }

  /// The small words under a signal's name.
  package func unitNote(of id: MetricID, unit: MetricUnit, currency: LoadCurrency) -> String {
    switch id {
    case "load.week": loadUnit(currency)
    case "load.easy_share_pct": "28 Tage"
    case "sleep.mean_h": "Stunden pro Nacht"
    case "hrv.week_ln": "ms, Wochenmittel"
    default:
      switch unit {
      case .scale: "1 bis 5"
      case .days: "Tage"
      case .load: loadUnit(currency)
      default: numbers.symbol(of: unit)
      }
    }
  }

  package func name(of unit: MetricUnit) -> String {
    switch unit {
    case .load: "Punkte"
    case .days: "Tage"
    case .nights: "Nächte"
    case .weeks: "Wochen"
    case .scale: "1 bis 5"
    case .points: "Punkte"
    case .clock: "Uhrzeit"
    case .flag: "0 oder 1"
    default: unit.rawValue
    }
  }

  /// What load is counted in: `Punkte`, `Minuten`.
  package func loadUnit(_ currency: LoadCurrency) -> String {
    currency == .minutes ? "Minuten" : "Punkte"
  }

  package func name(of measure: MorningMeasure) -> String {
    switch measure {
    case .hrv: "HRV"
    case .restingHeartRate: "Ruhepuls"
    case .soreness: "Muskelkater"
    case .energy: "Energie"
    case .mood: "Stimmung"
    case .stress: "Stress"
    case .motivation: "Motivation"
    case .appetite: "Appetit"
    case .sleepQuality: "Schlafqualität"
    }
  }

  package func shortName(of measure: MorningMeasure) -> String { name(of: measure) }

  /// A field that an audience does not get.
  package func name(ofField id: String) -> String { Self.fields[id] ?? id }

  static let fields: [String: String] = [
    "load": "Belastung", "sessions": "Einheiten", "form": "Fitness und Ermüdung",
    "sleep": "Schlaf", "hrv": "HRV", "rhr": "Ruhepuls", "feel": "Befinden",
    "soreness": "Muskelkater", "energy": "Energie", "motivation": "Motivation", "body": "Körper",
    "hydration": "Flüssigkeit", "run": "Laufökonomie", "index": "Erholungsindex",
    "practice": "Maßnahmen", "weight": "Gewicht", "notes": "Notizen", "titles": "Titel",
    "mood": "Stimmung", "stress": "Stress", "alcohol": "Alkohol", "illness": "Krankheit",
    "symptoms": "Beschwerden", "cycle": "Zyklus", "plan": "Pläne", "appetite": "Appetit",
    "races": "Wettkämpfe",
  ]

  package func name(of contributor: Contributor) -> String {
    switch contributor {
    case .energy: "Energie"
    case .soreness: "Muskelkater"
    case .mood: "Stimmung"
    case .stress: "Stress"
    case .sleepQuality: "Schlafqualität"
    case .sleepDuration: "Schlafdauer"
    case .lnRMSSD: "HRV"
    case .restingHeartRate: "Ruhepuls"
    }
  }

  package func name(ofGroup id: String) -> String { word(ofGroup: id) }

  /// The group inside a sentence.
  package func word(ofGroup id: String) -> String {
    switch id {
    case "feel": "Befinden"
    case "sleep": "Schlaf"
    default: "Herz"
    }
  }

  package func word(for level: GroupScores.Level) -> String {
    switch level {
    case .poor: "schwach"
    case .usual: "wie üblich"
    case .good: "gut"
    case .unknown: "unbekannt"
    }
  }

  package func word(for level: GroupScores.LoadLevel) -> String {
    switch level {
    case .high: "hoch"
    case .usual: "wie üblich"
    case .low: "niedrig"
    case .unknown: "unbekannt"
    }
  }

  package func word(for status: Status) -> String {
    switch status {
    case .below: "darunter"
    case .within: "im Bereich"
    case .above: "darüber"
    case .learning: "noch am Lernen"
    }
  }

  package func word(for intensity: SessionRow.Intensity) -> String {
    switch intensity {
    case .easy: "locker"
    case .moderate: "mittel"
    case .hard: "hart"
    case .unknown: ""
    }
  }

  /// `Lockerer Lauf`, `Intervalle`, `Radfahrt`: what a session was, without the runner's own title.
  package func name(_ sport: Sport, _ kind: SessionKind?) -> String {
    switch kind {
    case .intervals: sport == .run ? "Intervalle" : "\(noun(sport)), Intervalle"
    case .tempo: sport == .run ? "Tempolauf" : "\(noun(sport)), Tempo"
    case .race: "Wettkampf"
    case .strength: "Kraft"
    case .crossTraining: sport == .other || sport == .run ? "Alternativtraining" : noun(sport)
    case .easy: sport == .run ? "Lockerer Lauf" : "\(noun(sport)), locker"
    case .recovery: sport == .run ? "Erholungslauf" : "\(noun(sport)), zur Erholung"
    case .long: sport == .run ? "Langer Lauf" : "\(noun(sport)), lang"
    case .steady: sport == .run ? "Gleichmäßiger Lauf" : "\(noun(sport)), gleichmäßig"
    case nil: noun(sport)
    }
  }

  private func noun(_ sport: Sport) -> String {
    switch sport {
    case .run: "Lauf"
    case .ride: "Radfahrt"
    case .swim: "Schwimmen"
    case .walk: "Gehen"
    case .strength: "Kraft"
    case .other: "Einheit"
    }
  }

  /// A practice as it is logged.
  package func practice(_ slug: String) -> String {
    Self.practices[slug]
      ?? capitalized(slug.split(separator: "-").joined(separator: " "))
  }

  static let practices: [String: String] = [
    "active-isolated-stretching": "Aktiv-isoliertes Dehnen", "active-recovery": "Aktive Erholung",
    "calm-breathing": "Ruhiges Atmen", "carbohydrate": "Kohlenhydrate",
    "cold-water": "Kaltes Wasser", "compression": "Kompression",
    "contrast-shower": "Wechseldusche", "cool-down": "Auslaufen",
    "cross-training": "Alternativtraining",
    "cryotherapy": "Kältekammer", "dry-clothes": "Trockene Kleidung",
    "dynamic-warm-up": "Dynamisches Aufwärmen", "electrolytes": "Elektrolyte",
    "everyday-nutrition": "Alltagsernährung", "foam-rolling": "Faszienrolle",
    "hydration": "Trinken", "legs-up": "Beine hoch", "life-load": "Last des Alltags",
    "massage": "Massage", "mental-reset": "Abschalten", "micronutrients": "Mikronährstoffe",
    "mobility-and-yoga": "Mobilität und Yoga", "nap": "Nickerchen", "naps": "Nickerchen",
    "pre-run-fuel": "Essen vor dem Lauf", "protein": "Eiweiß", "recovery-run": "Erholungslauf",
    "rehydrate": "Trinken danach", "rest-days": "Ruhetage", "sauna": "Sauna",
    "self-massage": "Selbstmassage", "sleep": "Schlaf", "sleep-hygiene": "Schlafgewohnheiten",
    "social-runs": "Gemeinsame Läufe", "stress-management": "Umgang mit Stress",
    "stretching": "Dehnen", "warm-bath": "Warmes Bad",
  ]
}
