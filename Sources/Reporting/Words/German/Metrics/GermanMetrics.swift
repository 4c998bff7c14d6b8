import TrainingModel

extension German {
  /// What is known about every metric and fact of the catalog, in German.
  static let metrics =
    loadMetrics + morningMetrics + bodyMetrics + facts + doses + loadDetails + otherDetails

  /// The mean of a week's answers.
  private static func answers(_ id: MetricID, _ name: String) -> MetricText {
    MetricText(
      id, name,
      formula: "Mittel der Antworten der Woche; üblich ist das Mittel der 28"
        + " Tage davor ± 1 stabilisierte Standardabweichung",
      source:
        "Saw 2016: Was Sporttreibende selbst sagen, folgt der Belastung enger als andere Maße",
      needs: "Eine Antwort; 10 in den 28 Tagen davor für das Übliche",
      missing: "Keine Antwort diese Woche", reading: "n zählt die beantworteten Morgen.")
  }

  /// Sleep, heart and feel.
  static let morningMetrics: [MetricText] = [
    MetricText(
      "sleep.mean_h", "Schlaf",
      formula: "Mittel aus Nacht und Nickerchen über die bekannten Nächte der Woche; üblich ist "
        + "Bedarf bis Bedarf + 1 h",
      source: "Watson 2015 (Erwachsene ab 7 h); Walsh 2021 (keine eine Zahl für alle)",
      needs: "Eine bekannte Nacht",
      missing: "Keine Nacht der Woche ist bekannt",
      reading: "Gemessen an deinem Bedarf, nicht an deinem Mittel: Wer ständig zu wenig schläft, "
        + "gilt hier nicht als üblich."),
    MetricText(
      "sleep.balance_h", "Schlafbilanz",
      formula: "Summe aus (Schlaf - Bedarf) über die bekannten Nächte der Woche",
      source: "Buchführung gegen den eigenen Bedarf (Walsh 2021)",
      needs: "4 bekannte Nächte",
      missing: "Weniger als 4 bekannte Nächte",
      reading: "Unter null ist weniger, als du brauchst. n zählt die bekannten Nächte."),
    MetricText(
      "sleep.debt_h", "Schlafdefizit",
      formula: "max(0, Defizit + Bedarf - Schlaf), Nacht für Nacht über die 14 Tage, die mit der "
        + "Woche enden, von 0 an",
      source: "Van Dongen 2003 (dauernder Mangel summiert sich)",
      needs: "4 bekannte Nächte unter den 14",
      missing: "Weniger als 4 bekannte Nächte",
      reading: "Buchführung: Eine verlorene Stunde wird nicht Stunde für Stunde zurückgezahlt."),
    MetricText(
      "sleep.nights_below_7", "Nächte unter 7 h",
      formula: "Bekannte Nächte der Woche mit weniger als 7 h, Nickerchen eingerechnet",
      source: "Watson 2015",
      needs: "Eine bekannte Nacht",
      missing: "Keine Nacht der Woche ist bekannt",
      reading: "Genau 7 h liegt nicht darunter."),
    MetricText(
      "sleep.midpoint_sd_min", "Regelmäßigkeit des Schlafs",
      formula: "Standardabweichung der Mitten zwischen Zubettgehen und Aufwachen, auf einer Uhr "
        + "von Mittag bis Mittag",
      source: "Fischer 2021; die Stufen sind Konvention",
      needs: "5 Nächte mit beiden Uhrzeiten",
      missing: "Weniger als 5 Nächte mit beiden Uhrzeiten",
      reading: "Unter 30 regelmäßig, 30 bis 60 ziemlich regelmäßig, darüber unregelmäßig."),
    MetricText(
      "sleep.quality", "Schlafqualität",
      formula: "Mittel der Antworten der Woche; üblich ist das Mittel der 28 Tage davor ± 1 "
        + "stabilisierte Standardabweichung",
      source: "Eigene Skala, 5 am besten",
      needs: "Eine Antwort; 10 in den 28 Tagen davor für das Übliche",
      missing: "Keine Antwort diese Woche",
      reading: "n zählt die beantworteten Morgen."),
    MetricText(
      "hrv.week_ln", "Herzfrequenzvariabilität",
      formula: "Mittel von ln(RMSSD) über die Woche; üblich ist das Mittel der 28 Tage davor ± 0,5 "
        + "Standardabweichungen",
      source: "Plews 2012, 2013, 2014; Buchheit 2014",
      needs: "3 Morgen; 10 in den 28 Tagen davor für das Übliche",
      missing: "Weniger als 3 Morgen",
      reading: "Niedrig wie ungewöhnlich hoch kann Beanspruchung bedeuten. Ein einzelner Tag ist "
        + "kein Grund zu handeln."),
    MetricText(
      "hrv.cv_pct", "Schwankung der HRV",
      formula: "100 × Standardabweichung / Mittel von ln(RMSSD) der Woche",
      source: "Plews 2012",
      needs: "3 Morgen",
      missing: "Weniger als 3 Morgen",
      reading: "Steigt oft in harten Blöcken."),
    MetricText(
      "rhr.week", "Ruhepuls",
      formula: "Mittel der Woche; üblich ist das Mittel der 28 Tage davor ± 1 stabilisierte "
        + "Standardabweichung",
      source: "Konvention; Buchheit 2014",
      needs: "3 Morgen; 10 in den 28 Tagen davor für das Übliche",
      missing: "Weniger als 3 Morgen",
      reading: "Flüssigkeitsmangel, Alkohol, Hitze, späte Mahlzeiten und Fieber heben ihn."),
    MetricText(
      "rhr.delta_bpm", "Ruhepuls gegen das Übliche",
      formula: "Mittel der Woche - Mittel der 28 Tage davor",
      source: "Konvention; Buchheit 2014",
      needs: "3 Morgen und 10 in den 28 Tagen davor",
      missing: "Weniger als 3 Morgen, oder das Übliche ist noch nicht bekannt",
      reading: "Ein Anlass hinzusehen, kein Urteil."),
    answers("feel.energy", "Energie"),
    answers("feel.soreness", "Muskelkater"),
    answers("feel.mood", "Stimmung"),
    answers("feel.stress", "Stress"),
    answers("feel.motivation", "Motivation"),
    answers("feel.appetite", "Appetit"),
  ]
}
