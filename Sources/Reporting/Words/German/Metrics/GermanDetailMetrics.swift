import TrainingModel

extension German {
  /// Sleep, heart, feel, night signs and runs beyond what the letter rests on.
  static let otherDetails: [MetricText] = [
    MetricText(
      "sleep.regularity_index", "Index der Schlafregelmäßigkeit (SRI)",
      formula: "-100 + 200 × Anteil der Minuten im selben Zustand wie einen Tag zuvor, aus "
        + "Zubettgeh- und Aufwachzeiten von 28 Tagen, von Mittag bis Mittag",
      source: "Phillips 2017",
      needs: "7 Tage mit beiden Uhrzeiten, die 6 Paare von Tagen ergeben",
      missing: "Weniger Tage; ein Tag mit Nickerchen zählt nicht, denn Nickerchen haben keine "
        + "Uhrzeit",
      reading: "100 heißt alle Tage gleich, 0 Zufall. Manche Apps nennen den Anteil gleicher "
        + "Minuten ebenso: Einmal eine Stunde später ist dort 95,8 und hier 91,7."),
    MetricText(
      "sleep.naps_min", "Nickerchen",
      formula: "Summe der Nickerchen der Woche in Minuten",
      source: "Einfache Summe",
      needs: "Ein Eintrag für Nickerchen",
      missing: "Kein Nickerchen eingetragen",
      reading: "Nickerchen zählen zum Schlaf der Nacht, die auf sie folgt."),
    MetricText(
      "rhr.orthostatic_bpm", "Pulsanstieg beim Aufstehen",
      formula: "Puls im Stehen - im Liegen beim letzten Test der Woche; üblich ist das Mittel der "
        + "28 Tage davor ± 1 Standardabweichung",
      source: "Konvention; zum Übertraining sind sich Studien uneinig",
      needs: "Ein Test; 7 in den 28 Tagen davor für das Übliche",
      missing: "Kein Test diese Woche",
      reading: "Ein größerer Anstieg als üblich heißt ebenso anders wie ein kleinerer. 30 oder "
        + "mehr mit Schwindel: ärztlich abklären."),
    MetricText(
      "rhr.orthostatic_z", "Pulsanstieg gegen das Übliche",
      formula: "(Anstieg - Mittel) / Standardabweichung der Tests der 28 Tage davor",
      source: "Konvention",
      needs: "Ein Test, und 7 in den 28 Tagen davor",
      missing: "Weniger Tests, oder alle gleich",
      reading: "Unter 1 ist üblich, 1 bis 2 etwas anders, ab 2 ungewöhnlich, in beide Richtungen."),
    MetricText(
      "feel.wellness_sum", "Summe des Wohlbefindens",
      formula: "Mittel der Woche von Energie + Schlafqualität + Stimmung + (6 - Muskelkater) + (6 "
        + "- Stress)",
      source: "McLean 2010, mit Energie statt Müdigkeit",
      needs: "Alle fünf Antworten an einem Morgen",
      missing: "Kein Morgen hat alle fünf Antworten",
      reading: "5 bis 25, mehr ist besser. Nur mit den eigenen Werten zu vergleichen."),
    MetricText(
      "feel.overall_recovery", "Erholung insgesamt",
      formula: "Mittel der Antworten der Woche; üblich ist das Mittel der 28 Tage davor ± 1 "
        + "stabilisierte Standardabweichung",
      source: "Kenttä und Hassmén 1998",
      needs: "Eine Antwort in overall_recovery",
      missing: "Keine Antwort diese Woche",
      reading: "Eine Frage, 0 bis 10: was der Erholungsindex übertreffen muss, um sich zu lohnen."),
    MetricText(
      "run.efficiency_factor", "Effizienzfaktor",
      formula: "Flaches Tempo in m/min / Puls nach den ersten 10 min; Median der gleichmäßigen "
        + "Läufe der Woche",
      source: "Friel",
      needs: "Ein gleichmäßiger Lauf mit Puls",
      missing: "Kein gleichmäßiger Lauf diese Woche",
      reading: "Steigt bei den meisten mit dem Tempo: Ein schnellerer Lauf kann Fortschritt "
        + "vortäuschen."),
    MetricText(
      "run.hr_speed_index", "Index aus Puls und Tempo",
      formula: "Tempo - (Puls - Puls im Stehen) / k, k = (Maximalpuls - Puls im Stehen) / "
        + "Spitzentempo, Puls im Stehen = Ruhepuls + 26, Spitzentempo die besten 5 min aus 8 "
        + "Wochen; Median der gleichmäßigen Läufe der Woche",
      source: "Vesterinen 2014",
      needs: "Ein gleichmäßiger Lauf, eine Aufzeichnung von 5 min oder mehr, Ruhe- und "
        + "Maximalpuls",
      missing: "Kein gleichmäßiger Lauf diese Woche, oder keine Aufzeichnung in 8 Wochen",
      reading: "Seine Änderung folgt der des Spitzentempos nur lose (r 0,43 bis 0,61)."),
    MetricText(
      "run.grade_adjusted_kmh", "Tempo mit Steigung verrechnet",
      formula: "Mittel über die Zeit von Tempo × C(Steigung) / 3,6, C nach Minetti, über die "
        + "aufgezeichneten Läufe der Woche",
      source: "Minetti 2002",
      needs: "Ein Lauf mit Messpunkten für Tempo und Höhe",
      missing: "Kein Lauf mit beidem",
      reading: "Zehn Spitzenläufer auf dem Laufband; rechnet bergab an, was die meisten nicht "
        + "nutzen können, und sagt nichts über Muskelschaden."),
    MetricText(
      "run.hr_recovery_bpm", "Pulserholung in 60 s",
      formula: "Puls am Ende der Belastung - 60 s später, aus der letzten solchen Einheit der "
        + "Woche",
      source: "Cole 1999; Aubry 2015",
      needs: "Eine Einheit mit hr_end und hr_60s_after",
      missing: "Keine Einheit mit beidem diese Woche",
      reading: "Nur Gleiches mit Gleichem vergleichen. Schneller heißt meist fitter oder "
        + "frischer, kam aber auch bei Überlastung vor. Klinische Grenzwerte gelten nicht für "
        + "Trainingsläufe."),
    MetricText(
      "run.hr_recovery_trend", "Pulserholung, Änderung in 28 Tagen",
      formula: "28 × Theil-Sen-Steigung über Einheiten derselben Art aus 8 Wochen, die innerhalb "
        + "von 5 Schlägen endeten, bei Luft innerhalb von 5 °C",
      source: "Sen 1968; Aubry 2015",
      needs: "5 vergleichbare Einheiten",
      missing: "Weniger vergleichbare Einheiten",
      reading: "Eine Änderung ist nur der Rede wert, wenn p nach Mann-Kendall unter 0,10 liegt: "
        + "explain zeigt es."),
    MetricText(
      "vitals.respiration", "Atemfrequenz",
      formula: "Mittel der Nächte der Woche; üblich ist das Mittel der 28 Tage davor ± 1 "
        + "Standardabweichung, diese mit mindestens 0,5",
      source: "Mishra 2020, Miller 2020, Alavi 2022",
      needs: "Eine Nacht; 10 für das Übliche",
      missing: "Keine Nacht mit einem Wert diese Woche",
      reading: "Änderungen können einem Atemwegsinfekt vorausgehen, mit vielen Fehlalarmen: "
        + "Alkohol, Hitze, eine harte Einheit am Abend, die zweite Hälfte des Zyklus."),
    MetricText(
      "vitals.skin_temperature_c", "Abweichung der Hauttemperatur",
      formula: "Mittel der Nächte der Woche; üblich ist das Mittel der 28 Tage davor ± 1 "
        + "Standardabweichung, diese mit mindestens 0,2",
      source: "Mishra 2020, Miller 2020, Alavi 2022",
      needs: "Eine Nacht; 10 für das Übliche",
      missing: "Keine Nacht mit einem Wert diese Woche",
      reading: "Änderungen können einem Atemwegsinfekt vorausgehen, mit vielen Fehlalarmen: "
        + "Alkohol, Hitze, eine harte Einheit am Abend, die zweite Hälfte des Zyklus."),
    MetricText(
      "vitals.spo2_pct", "Sauerstoffsättigung",
      formula: "Mittel der Nächte der Woche",
      source: "Konvention",
      needs: "Eine Nacht",
      missing: "Keine Nacht mit einem Wert diese Woche",
      reading: "Am Handgelenk zu ungenau für einen üblichen Bereich. 92 % oder weniger in Ruhe, "
        + "zweimal bestätigt, wach, in geringer Höhe: ärztlich abklären."),
  ]
}
