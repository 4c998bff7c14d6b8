import TrainingModel

extension German {
  /// Training load, fitness and fatigue.
  static let loadMetrics: [MetricText] = [
    MetricText(
      "load.week", "Trainingsbelastung",
      formula: "Summe der Belastungen aller Einheiten über die Tage mit bekannter Belastung",
      source: "Foster 1998, 2001 (Session-RPE); Banister 1991 (TRIMP)",
      needs: "Ein bekannter Tag; eine Einheit ohne brauchbare Belastung macht ihren Tag "
        + "unbekannt",
      missing: "Kein Tag der Woche hat eine bekannte Belastung",
      reading: "Nur mit dir selbst zu vergleichen. n zählt die bekannten Tage; üblich ist die "
        + "Spanne der vollständigen unter den letzten 12 Wochen."),
    MetricText(
      "load.minutes", "Trainingszeit",
      formula: "Summe der Minuten aller Einheiten",
      source: "Einfache Summe",
      needs: "Ein Tag innerhalb des Logbuchs",
      missing: "Die Einheiten der Woche haben keine Dauer, oder die Woche liegt außerhalb des "
        + "Logbuchs",
      reading: "Alle Sportarten; eine Einheit ohne Dauer trägt nichts bei. n zählt die Tage mit "
        + "bekannter Belastung."),
    MetricText(
      "load.distance_km", "Laufstrecke",
      formula: "Summe der Strecken aller Läufe",
      source: "Einfache Summe",
      needs: "Ein Tag innerhalb des Logbuchs",
      missing: "Die Läufe der Woche haben keine Strecke, oder die Woche liegt außerhalb des "
        + "Logbuchs",
      reading: "Nur Läufe; ein Lauf ohne Strecke trägt nichts bei. n zählt die Tage mit bekannter "
        + "Belastung."),
    MetricText(
      "load.change_pct", "Belastung gegen die letzten drei Wochen",
      formula: "100 × (Woche / Mittel der 3 Wochen davor - 1)",
      source: "Konvention; Verhältnisse von Woche zu Woche zeigen keinen Zusammenhang mit "
        + "Verletzungen (Schuster Brandt Frandsen 2025)",
      needs: "Sieben bekannte Tage in dieser Woche und in jeder der drei davor",
      missing: "Eine Woche ist unvollständig, oder der Vergleichswert ist zu klein für einen "
        + "Prozentwert",
      reading: "Eine Beschreibung. Sie sagt keine Verletzung voraus."),
    MetricText(
      "load.monotony", "Monotonie",
      formula: "Mittel der sieben Tagesbelastungen / ihre Standardabweichung (Grundgesamtheit), "
        + "Ruhetage als 0",
      source: "Foster 1998",
      needs: "Sieben bekannte Tage",
      missing: "Tage sind unbekannt, jeder Tag hat die gleiche Belastung, oder es gab keine",
      reading: "Über 2 war Fosters grobe Warnstufe; vergleiche mit deinen eigenen Wochen."),
    MetricText(
      "load.strain", "Strain",
      formula: "Wochenbelastung × Monotonie",
      source: "Foster 1998",
      needs: "Sieben bekannte Tage",
      missing: "Wie bei der Monotonie",
      reading: "Hoch, wo viel Belastung ohne Abwechslung kommt."),
    MetricText(
      "load.spike_pct", "Größter Sprung eines einzelnen Laufs",
      formula: "100 × (Lauf / längster Lauf der 30 Tage davor - 1), der größte der Woche",
      source: "Schuster Brandt Frandsen 2025: 5205 Läuferinnen und Läufer, Beobachtung",
      needs: "Ein Lauf mit Strecke in dieser Woche und einer in den 30 Tagen davor",
      missing: "Läufe ohne Strecken; oder kein Lauf, oder der erste nach einer Pause",
      reading: "Bis 10 % keiner, bis 30 % klein, bis 100 % mittel. Die meisten Verletzungen "
        + "geschahen auch ohne Sprung."),
    MetricText(
      "load.rest_days", "Ruhetage",
      formula: "Tage innerhalb des Logbuchs mit Belastung 0 oder nur Spaziergängen bis RPE 2",
      source: "Konvention der Trainingsbücher; Kellmann 2018 zum Bedarf",
      needs: "Ein Tag innerhalb des Logbuchs",
      missing: "Die Woche liegt außerhalb des Logbuchs",
      reading: "Die meisten Pläne haben einen oder zwei pro Woche. Aktive Erholung zählt hier "
        + "nicht."),
    MetricText(
      "load.hard_days", "Harte Tage",
      formula: "Tage mit einer Einheit ab RPE 7; ohne RPE mit einem TRIMP ab dem 80. Perzentil von "
        + "42 Tagen",
      source: "Seiler und Kjerland 2006 (Zonen nach Session-RPE); das Perzentil ist Konvention",
      needs: "Ein Tag innerhalb des Logbuchs",
      missing: "Die Woche liegt außerhalb des Logbuchs, oder keine ihrer Einheiten hat RPE oder "
        + "Puls",
      reading: "Jede Sportart zählt."),
    MetricText(
      "load.days_without_rest", "Tage ohne Ruhetag",
      formula: "Längste Folge von Tagen ohne Ruhe, die einen Tag der Woche enthält, von ihrem "
        + "wahren Anfang bis höchstens zum Ende der Woche",
      source: "Konvention",
      needs: "Ein Tag innerhalb des Logbuchs",
      missing: "Die Woche liegt außerhalb des Logbuchs",
      reading: "Unbekannte Tage beenden eine Folge."),
    MetricText(
      "load.easy_share_pct", "Lockerer Anteil der Trainingszeit",
      formula: "100 × Minuten bis RPE 4 / Minuten mit RPE, über die 28 Tage, die mit der Woche "
        + "enden",
      source: "Seiler 2010; Session-RPE",
      needs: "28 Tage Logbuch, 8 Einheiten mit RPE und Minuten, 5 Stunden",
      missing: "Weniger Einheiten, Stunden oder Tage",
      reading: "Bei Erfolgreichen im Ausdauersport sind etwa 80 % zu beobachten; eine "
        + "Beschreibung, keine Vorschrift. Nicht mit Anteilen der Zeit in Pulszonen "
        + "vergleichen."),
    MetricText(
      "form.fitness", "Fitness",
      formula: "Stand + (1 - e^(-1/42)) × (Belastung - Stand), Tag für Tag; Anfang ist das Mittel "
        + "der ersten 14 bekannten Tage",
      source: "Banister 1975, 1991; Coggan",
      needs: "14 bekannte Tage",
      missing: "Weniger als 14 bekannte Tage",
      reading: "Geglättetes Training, keine Messung. Andere Programme gewichten anders: nicht "
        + "vergleichen."),
    MetricText(
      "form.fatigue", "Ermüdung",
      formula: "Stand + (1 - e^(-1/7)) × (Belastung - Stand), Tag für Tag; gleicher Anfang",
      source: "Banister 1975, 1991; Coggan",
      needs: "14 bekannte Tage",
      missing: "Weniger als 14 bekannte Tage",
      reading: "Geglättetes Training, keine Messung."),
    MetricText(
      "form.balance", "Form",
      formula: "Fitness - Ermüdung nach dem letzten Tag der Woche: die Form am Morgen danach",
      source: "Coggan",
      needs: "14 bekannte Tage",
      missing: "Weniger als 14 bekannte Tage",
      reading: "Unter null, solange sich Belastung aufbaut. Keine Zone davon ist geprüft."),
  ]
}
