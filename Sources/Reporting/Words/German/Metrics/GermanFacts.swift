import TrainingModel

extension German {
  /// What only findings and guidance ask for.
  static func fact(
    _ id: MetricID, _ name: String, _ formula: String,
    source: String = "Konvention dieses Werkzeugs",
    needs: String = "Die Eingaben dafür in dieser Woche"
  ) -> MetricText {
    MetricText(
      id, name, formula: formula, source: source, needs: needs,
      missing: "Die Eingaben dafür sind nicht eingetragen",
      reading: "Für Befunde und Empfehlungen.")
  }

  /// Facts about the week and the weeks around it.
  static let facts: [MetricText] = [
    fact(
      "group.feel.score", "Befinden",
      "Gewichtetes Mittel der Wochenmittel von c der Beiträge",
      source: "Konvention: schwach ab -0,5 abwärts, gut ab 0,5",
      needs: "4 Tage von c eines Beitrags"),
    fact(
      "group.sleep.score", "Schlaf (Gruppe)",
      "Gewichtetes Mittel der Wochenmittel von c der Beiträge",
      source: "Konvention: schwach ab -0,5 abwärts, gut ab 0,5",
      needs: "4 Tage von c eines Beitrags"),
    fact(
      "group.heart.score", "Herz",
      "Gewichtetes Mittel der Wochenmittel von c der Beiträge",
      source: "Konvention: schwach ab -0,5 abwärts, gut ab 0,5",
      needs: "4 Tage von c eines Beitrags"),
    fact(
      "verdict.stop", "Urteil: Abklären lassen",
      "1, wo dies das Urteil der Woche ist"),
    fact(
      "verdict.unknown", "Urteil: unbekannt",
      "1, wo dies das Urteil der Woche ist"),
    fact(
      "verdict.overstretched", "Urteil: Zurücknehmen",
      "1, wo dies das Urteil der Woche ist"),
    fact(
      "verdict.stretched", "Urteil: Halten",
      "1, wo dies das Urteil der Woche ist"),
    fact(
      "verdict.recovered", "Urteil: Aufbauen",
      "1, wo dies das Urteil der Woche ist"),
    fact(
      "verdict.balanced", "Urteil: Stabil",
      "1, wo dies das Urteil der Woche ist"),
    fact(
      "flags.open", "Offene Warnzeichen",
      "Warnzeichen, die diese Woche eingetragen sind"),
    fact(
      "feel.energy_contribution", "Energie gegen das Übliche",
      "Wochenmittel von c des Beitrags; über null ist besser als üblich",
      source: "Beitrag zum Erholungsindex",
      needs: "4 Tage von c"),
    fact(
      "feel.soreness_contribution", "Muskelkater gegen das Übliche",
      "Wochenmittel von c des Beitrags; über null ist besser als üblich",
      source: "Beitrag zum Erholungsindex",
      needs: "4 Tage von c"),
    fact(
      "feel.mood_contribution", "Stimmung gegen das Übliche",
      "Wochenmittel von c des Beitrags; über null ist besser als üblich",
      source: "Beitrag zum Erholungsindex",
      needs: "4 Tage von c"),
    fact(
      "feel.stress_contribution", "Stress gegen das Übliche",
      "Wochenmittel von c des Beitrags; über null ist besser als üblich",
      source: "Beitrag zum Erholungsindex",
      needs: "4 Tage von c"),
    fact(
      "sleep.duration_contribution", "Schlaf gegen den Bedarf",
      "Wochenmittel von c des Beitrags; über null ist besser als üblich",
      source: "Beitrag zum Erholungsindex",
      needs: "4 Tage von c"),
    fact(
      "load.is_high", "Die Belastung ist hoch",
      "Mindestens 20 % mehr, oder ein Sprung über 30 %"),
    fact(
      "load.is_low", "Die Belastung ist niedrig",
      "Höchstens 75 % des Mittels der 3 Wochen davor"),
    fact(
      "load.easy_days", "Leichte Tage",
      "Ruhetage und Tage aktiver Erholung: bis RPE 2, höchstens 45 min"),
    fact(
      "load.back_to_back_hard_days", "Harte Tage hintereinander",
      "Harte Tage der Woche, die neben einem anderen harten Tag stehen"),
    fact(
      "load.strain_percentile", "Strain unter den letzten Wochen",
      "Perzentil (Typ 7, auf oder darüber) unter den vollständigen der letzten 12 Wochen",
      needs: "8 vollständige Wochen mit Strain"),
    fact(
      "load.longest_run_km", "Längster Lauf",
      "Längster Lauf der Woche"),
    fact(
      "load.longest_session_min", "Längste Einheit",
      "Längste Einheit der Woche"),
    fact(
      "load.weeks_without_down_week", "Wochen ohne leichtere Woche",
      "Wochen bis einschließlich dieser seit der letzten mit höchstens 75 % ihrer "
        + "Vergleichsbelastung",
      source: "Konvention im Coaching; direkte Belege beim Laufen sind schwach",
      needs: "6 Wochen, die sich beurteilen lassen, oder eine leichtere darunter"),
    fact(
      "load.down_week_recent", "Vor kurzem eine leichtere Woche",
      "Diese Woche oder die letzte war eine",
      source: "Konvention im Coaching; direkte Belege beim Laufen sind schwach",
      needs: "Beide Wochen beurteilt, oder eine davon leichter"),
    fact(
      "race.days_to_next", "Tage bis zum nächsten Wettkampf",
      "Tage vom Ende der Woche bis zum nächsten Wettkampf der Einstellungen oder des Plans"),
    fact(
      "race.days_since_last", "Tage seit dem letzten Wettkampf",
      "Tage vom letzten Wettkampf, eingetragen oder in den Einstellungen, bis zum Ende der Woche"),
    fact(
      "plan.next_week_hard_days", "Harte Tage, nächste Woche geplant",
      "Tage der nächsten Woche mit geplanten Intervallen, Tempo oder Wettkampf"),
    fact(
      "plan.next_week_longest_min", "Längste Einheit, nächste Woche geplant",
      "Die längste für nächste Woche geplante Dauer"),
    fact(
      "plan.tomorrow_is_hard", "Als Nächstes ein harter Tag",
      "Ob am ersten Tag nach der Woche Intervalle, Tempo oder ein Wettkampf geplant sind"),
    fact(
      "run.gap_days", "Tage ohne eingetragenen Lauf",
      "Längste Spanne von Tagen ohne eingetragenen Lauf, die ein Lauf dieser Woche "
        + "beendet; frühestens ab dem ersten eingetragenen Tag"),
    fact(
      "run.days_since_last", "Tage seit dem letzten Lauf",
      "Tage vom letzten eingetragenen Lauf bis zum Ende der Woche"),
    fact(
      "illness.days", "Kranke Tage",
      "Tage der Woche, die als krank eingetragen sind"),
    fact(
      "illness.days_last_week", "Kranke Tage der letzten Woche",
      "Tage, die als krank eingetragen sind"),
    fact(
      "alcohol.units", "Alkohol",
      "Summe der Einheiten Alkohol der Woche"),
    fact(
      "alcohol.evenings_3_or_more", "Abende mit 3 oder mehr Einheiten Alkohol",
      "Morgen der Woche, die 3 oder mehr Einheiten angeben"),
    fact(
      "feel.appetite_change", "Appetit gegen das Übliche",
      "Mittel der Woche - Mittel der 28 Tage davor",
      needs: "Eine Antwort und 10 in den 28 Tagen davor"),
    fact(
      "body.mass_kg", "Körpergewicht",
      "Mittel der sieben Tage, die mit dem letzten gewogenen Morgen aus 8 Wochen enden; "
        + "sonst die letzte gewogene Einheit"),
    fact(
      "rhr.high_days", "Morgen mit hohem Ruhepuls",
      "Längste Folge von Morgen mit z ab 2 und 3 Schlägen über dem Üblichen, die die "
        + "Woche berührt",
      source: "Konvention",
      needs: "10 Morgen in den 28 Tagen davor"),
    fact(
      "vitals.signs", "Nächte mit hohen Zeichen",
      "Nächte mit zwei oder mehr von Ruhepuls, Atemfrequenz, Hauttemperatur bei z ab 2, oder mit "
        + "einem der beiden letzten in der dritten Nacht nacheinander",
      source: "Mishra 2020, Miller 2020, Alavi 2022: viele Fehlalarme",
      needs: "Zwei der drei, oder eines der beiden letzten, mit 10 Werten in den 28 Tagen davor"),
    fact(
      "week.checkins", "Check-ins",
      "Tage der Woche mit Check-in"),
    fact(
      "profile.beginner", "Neu beim Laufen",
      "Wie in den Einstellungen angegeben"),
    fact(
      "trend.energy", "Energie über vier Wochen",
      "Veränderung nach Theil-Sen über 28 Tage in Standardabweichungen der Antworten, wo "
        + "Mann-Kendall p < 0,10 ergibt und sie eine halbe oder mehr ist; sonst 0",
      source: "Sen 1968, Mann 1945, Kendall",
      needs: "10 Antworten in den 28 Tagen"),
    fact(
      "trend.mood", "Stimmung über vier Wochen",
      "Veränderung nach Theil-Sen über 28 Tage in Standardabweichungen der Antworten, wo "
        + "Mann-Kendall p < 0,10 ergibt und sie eine halbe oder mehr ist; sonst 0",
      source: "Sen 1968, Mann 1945, Kendall",
      needs: "10 Antworten in den 28 Tagen"),
    fact(
      "trend.motivation", "Motivation über vier Wochen",
      "Veränderung nach Theil-Sen über 28 Tage in Standardabweichungen der Antworten, wo "
        + "Mann-Kendall p < 0,10 ergibt und sie eine halbe oder mehr ist; sonst 0",
      source: "Sen 1968, Mann 1945, Kendall",
      needs: "10 Antworten in den 28 Tagen"),
    fact(
      "trend.appetite", "Appetit über vier Wochen",
      "Veränderung nach Theil-Sen über 28 Tage in Standardabweichungen der Antworten, wo "
        + "Mann-Kendall p < 0,10 ergibt und sie eine halbe oder mehr ist; sonst 0",
      source: "Sen 1968, Mann 1945, Kendall",
      needs: "10 Antworten in den 28 Tagen"),
    fact(
      "week.sessions", "Einheiten",
      "Einheiten der Woche"),
    fact(
      "hydration.deficit_pct", "Größter Verlust durch Schweiß, in Prozent",
      "100 × (Gewicht davor - Gewicht danach) / Gewicht davor, beim größten Verlust der Woche",
      source: "Sawka 2007",
      needs: "Eine Einheit, davor und danach gewogen"),
    fact(
      "strength.in_last_two_days", "Krafttraining in den letzten zwei Tagen",
      "Eine Krafteinheit an einem der letzten beiden Tage der Woche"),
    fact(
      "strength.days", "Krafttage",
      "Tage der Woche mit einer Krafteinheit"),
    fact(
      "session.hottest_c", "Heißeste Einheit",
      "Höchste Lufttemperatur einer Einheit"),
    fact(
      "session.hard_or_long", "Harte oder lange Einheiten",
      "Einheiten ab RPE 7 oder ab 90 Minuten"),
    fact(
      "session.evening_hard", "Harte Einheiten am Abend",
      "Harte Einheiten, die um 18:00 oder später begannen"),
  ]
}
