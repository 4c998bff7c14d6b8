import TrainingModel

/// What is said of red flags. Each text ends with "lass es ärztlich abklären".
extension German {
  /// The flag inside a sentence: `Brustschmerz`.
  package func flagName(_ id: String) -> String {
    Self.flagNames[id] ?? id.split(separator: "-").joined(separator: " ")
  }

  static let flagNames: [String: String] = [
    "chest-pain": "Brustschmerz",
    "fainting": "Ohnmacht",
    "irregular-heartbeat": "unregelmäßiger Herzschlag",
    "breathlessness": "Atemnot",
    "confusion": "Verwirrtheit",
    "seizure": "ein Krampfanfall",
    "heat-stroke": "Anzeichen von Hitzschlag",
    "severe-headache": "starker Kopfschmerz",
    "vomiting": "Erbrechen",
    "swollen-hands": "geschwollene Hände",
    "swollen-leg": "ein geschwollenes Bein",
    "dark-urine": "dunkler Urin",
    "self-harm": "Gedanken an Selbstverletzung",
    "fever": "Fieber",
    "chest-symptoms": "Krankheit mit Beschwerden in der Brust",
    "muscle-aches": "Krankheit mit Gliederschmerzen",
    "bone-pain": "Knochenschmerz",
    "night-pain": "Schmerz in der Nacht oder in Ruhe",
    "worsening-pain": "Schmerz, der beim Laufen zunimmt",
    "limping": "Hinken",
    "joint-swelling": "ein geschwollenes Gelenk",
    "joint-locking": "ein Gelenk, das blockiert",
    "giving-way": "ein Gelenk, das nachgibt",
    "numbness": "Taubheit",
    "weakness": "Schwäche",
    "back-pain-bladder": "Rückenschmerz mit veränderter Blase oder verändertem Darm",
    "one-sided-soreness": "einseitiger Muskelschmerz, der zunimmt",
    "missed-periods": "ausbleibende Periode",
    "low-libido": "verlorene Libido",
    "food-restriction": "eingeschränktes Essen",
    "frequent-illness": "häufige Krankheit",
    "low-mood": "gedrückte Stimmung",
    "performance-drop": "anhaltender Leistungsabfall mit Müdigkeit",
    "dizziness": "Schwindel",
    "blood-in-urine": "Blut im Urin",
    "blood-in-stool": "Blut im Stuhl",
    "resting-hr-high": "sehr hoher Ruhepuls mit Beschwerden",
    "low-mood-14-days": "zwei Wochen gedrückte Stimmung",
    "soreness-8-days": "mehr als eine Woche Muskelkater",
    "weight-loss": "Gewichtsverlust",
    "low-spo2": "niedrige Sauerstoffsättigung in Ruhe",
    "orthostatic": "steiler Pulsanstieg beim Aufstehen mit Schwindel",
    "ill": "mehr als zehn Tage Krankheit",
  ]

  /// What was logged, when, and what to do.
  package func flag(_ flag: RaisedFlag) -> String {
    let days = list(flag.days.map(dates.spoken))
    let name = flagName(flag.id)
    let when = days.isEmpty ? "" : " (\(days))"
    let logged =
      flag.isFromWords
      ? "Worte in einer Notiz können bedeuten: \(name)\(when). Eine Notiz, die es verneint, wird "
        + "ebenso gelesen."
      : "\(capitalized(name))\(when)."
    return "\(logged) \(whatToDo(flag))"
  }

  private func whatToDo(_ flag: RaisedFlag) -> String {
    if flag.id == "self-harm" {
      return
        "Ruf jetzt die Telefonseelsorge oder den Notruf an, sag es jemandem in deiner Nähe, und "
        + "lass es ärztlich abklären."
    }
    switch flag.urgency {
    case .emergency:
      return "Ist es jetzt da: Notruf wählen. Kein Training, bis klar ist, was es war: Lass es "
        + "ärztlich abklären."
    case .soon:
      return "Lauf vorerst nicht, und bevor du weitermachst, lass es ärztlich abklären."
    }
  }

  package func clinicianStatus(flags: Int) -> String {
    flags == 0
      ? "Nichts von dieser Liste ist diese Woche eingetragen."
      : own(
        "Was diese Woche eingetragen ist, steht ganz oben in diesem Brief.",
        "Was diese Woche eingetragen ist, steht ganz oben auf dieser Seite.")
  }

  package var clinicianNow: String {
    "Sofort Hilfe holen bei Brustschmerz, Ohnmacht, Atemnot, die nicht zur Anstrengung passt, oder "
      + "einem Herzschlag, der sich falsch anfühlt."
  }

  package var clinicianSoon: String {
    "Einen Termin ausmachen bei Schmerz, der den Laufstil verändert, Schmerz an einer Stelle eines "
      + "Knochens, Muskelkater über eine Woche, Fieber, ungewolltem Gewichtsverlust, ausbleibender "
      + "Periode oder Müdigkeit, die auch nach zwei leichten Wochen bleibt."
  }

  package var clinicianHeartRemark: String {
    "Hoher Ruhepuls mit niedriger HRV kann auch vor einer Erkältung kommen. Sich unwohl zu fühlen "
      + "ist Grund genug, zu ruhen und den Plan liegen zu lassen."
  }

  /// `Hier nicht geteilt: Stimmung, Stress und Notizen.`
  package func withheldLine(_ fields: [String]) -> String? {
    fields.isEmpty ? nil : "Hier nicht geteilt: \(list(fields.map(name(ofField:))))."
  }
}
