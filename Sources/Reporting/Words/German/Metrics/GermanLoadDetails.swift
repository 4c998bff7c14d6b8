import TrainingModel

extension German {
  /// Loads by other formulas, zones and ratios.
  static let loadDetails: [MetricText] =
    [
      MetricText(
        "load.trimp", "Belastung nach Banister (TRIMP)",
        formula: "Summe über die Einheiten der Woche von Minuten × ΔHF × A × e^(B ΔHF), aus "
          + "Messpunkten, wo sie die Einheit abdecken, sonst aus dem mittleren Puls",
        source: "Morton 1990; Banister 1991",
        needs: "Eine Einheit mit Puls; Ruhepuls und Maximalpuls",
        missing: "Keine Einheit mit Puls, oder kein Ruhe- oder Maximalpuls",
        reading: "Sieht keinen Muskelschaden. Nie zu Belastungen nach einer anderen Formel "
          + "addieren."),
      MetricText(
        "load.trimp100", "TRIMP in Stunden an der Schwelle",
        formula: "100 × TRIMP / TRIMP einer Stunde bei hr_threshold",
        source: "Morton 1990; 100 je Stunde ist eine Konvention",
        needs: "Wie für TRIMP, und hr_threshold in den Einstellungen",
        missing: "Wie für TRIMP, oder kein hr_threshold",
        reading: "100 ist eine Stunde an der Schwelle, wie bei rTSS; addieren lassen sich die "
          + "beiden trotzdem nicht."),
      MetricText(
        "load.rtss", "Laufbelastung (rTSS)",
        formula:
          "100 × Stunden × (flaches Tempo / Schwellentempo)², Summe über die Läufe der Woche",
        source: "Skiba 2006; Allen und Coggan",
        needs: "Ein Lauf mit Strecke, und threshold_pace",
        missing: "Kein Lauf mit Strecke, oder kein threshold_pace",
        reading: "Das Tempo weiß nichts von Hitze, Wind, Schlamm und Müdigkeit; Hügel ohne gute "
          + "Höhendaten zählen zu wenig."),
      MetricText(
        "load.edwards", "Belastung nach Edwards",
        formula: "Minuten bei 50-60, 60-70, 70-80, 80-90, 90-100 % des Maximalpulses × 1 bis 5",
        source: "Edwards 1993",
        needs: "Eine Einheit mit Puls-Messpunkten; Maximalpuls",
        missing: "Keine Einheit mit Messpunkten, oder kein Maximalpuls",
        reading: "Springt an den Grenzen der Zonen: 1 Schlag kann sie ändern. Die Gewichte sind "
          + "willkürlich."),
      MetricText(
        "load.lucia", "Belastung nach Lucia",
        formula: "Minuten unter VT1, von VT1 bis VT2, über VT2 × 1, 2, 3",
        source: "Lucía 2003",
        needs: "Eine Einheit mit Puls-Messpunkten; hr_vt1 und hr_vt2",
        missing: "Keine Einheit mit Messpunkten, oder hr_vt1 und hr_vt2 fehlen",
        reading: "Springt an den beiden Schwellen; sie brauchen einen Test und wandern mit der "
          + "Fitness."),
      MetricText(
        "load.rest_days_at_most", "Höchstens so viele Ruhetage",
        formula: "Ruhetage und die nicht eingetragenen Tage der Woche: Jeder davon kann einer "
          + "gewesen sein",
        source: "Konvention dieses Werkzeugs",
        needs: "Die Eingaben dafür in dieser Woche",
        missing: "Die Woche liegt außerhalb des Logbuchs",
        reading: "Für Befunde und Empfehlungen."),
      MetricText(
        "load.acute_chronic", "Letzte 7 Tage durch die 21 davor",
        formula: "Mittlere Tagesbelastung der letzten 7 Tage / Mittel der 21 davor",
        source: "Williams 2017; Windt und Gabbett 2019; Menaspà 2017",
        needs: "28 bekannte Tage",
        missing: "Weniger als 28 bekannte Tage, oder keine Belastung in den Wochen davor",
        reading:
          "Es sagt nichts voraus: Zufallszahlen anstelle der früheren Wochen taten es ebenso "
          + "gut (Impellizzeri 2021), und bei 5205 Menschen, die laufen, zeigte es in die falsche "
          + "Richtung."),
      MetricText(
        "load.acute_chronic_difference", "Letzte 7 Tage minus die 21 davor",
        formula: "Mittlere Tagesbelastung der letzten 7 Tage - Mittel der 21 davor",
        source: "Williams 2017; Windt und Gabbett 2019; Menaspà 2017",
        needs: "28 bekannte Tage",
        missing: "Weniger als 28 bekannte Tage, oder keine Belastung in den Wochen davor",
        reading:
          "Es sagt nichts voraus: Zufallszahlen anstelle der früheren Wochen taten es ebenso "
          + "gut (Impellizzeri 2021), und bei 5205 Menschen, die laufen, zeigte es in die falsche "
          + "Richtung."),
      MetricText(
        "load.acute_chronic_coupled", "Letzte 7 Tage durch alle 28",
        formula: "Mittlere Tagesbelastung der letzten 7 Tage / Mittel der letzten 28, in denen sie "
          + "enthalten sind",
        source: "Williams 2017; Windt und Gabbett 2019; Menaspà 2017",
        needs: "28 bekannte Tage",
        missing: "Weniger als 28 bekannte Tage, oder keine Belastung in den Wochen davor",
        reading:
          "Es sagt nichts voraus: Zufallszahlen anstelle der früheren Wochen taten es ebenso "
          + "gut (Impellizzeri 2021), und bei 5205 Menschen, die laufen, zeigte es in die falsche "
          + "Richtung."),
      MetricText(
        "load.acute_chronic_ewma", "Geglättet über 7 Tage und über 28",
        formula: "Mittel mit λ = 2/8 / Mittel mit λ = 2/29, von der ersten der 28 Belastungen an",
        source: "Williams 2017; Windt und Gabbett 2019; Menaspà 2017",
        needs: "28 bekannte Tage",
        missing: "Weniger als 28 bekannte Tage, oder keine Belastung in den Wochen davor",
        reading:
          "Es sagt nichts voraus: Zufallszahlen anstelle der früheren Wochen taten es ebenso "
          + "gut (Impellizzeri 2021), und bei 5205 Menschen, die laufen, zeigte es in die falsche "
          + "Richtung."),
      MetricText(
        "load.polarization_hr", "Polarisationsindex, nach Puls",
        formula: "log10(z1 / z2 × z3 × 100) der Zeit unter, zwischen und über hr_vt1 und hr_vt2, "
          + "sonst 82 und 87 % des Maximalpulses, über 28 Tage; 0 ohne z3",
        source: "Treff 2019; Seiler 2010",
        needs: "28 Tage Logbuch, Messpunkte für 80 % der Trainingszeit, 8 solche Einheiten, 5 "
          + "Stunden",
        missing: "Weniger Messpunkte; oder mehr harte als lockere Zeit, wofür er nicht erklärt ist",
        reading: "Eine Beschreibung, kein Ziel: Studien zu Trainingsmodellen sind klein und "
          + "uneinheitlich. Nie mit einem nach anderer Methode vergleichen."),
      MetricText(
        "load.polarization_sessions", "Polarisationsindex, nach Einheiten",
        formula: "log10(z1 / z2 × z3 × 100) der Einheiten mit RPE bis 4, dazwischen und ab 7, über "
          + "28 Tage; 0 ohne z3",
        source: "Treff 2019; Seiler und Kjerland 2006",
        needs: "28 Tage Logbuch, 8 Einheiten mit RPE, 5 Stunden",
        missing: "Weniger Einheiten; er ist nach Puls bekannt; oder mehr harte als lockere "
          + "Einheiten",
        reading: "Eine Einheit mit 20 harten Minuten zählt hier ganz als hart. Eine Beschreibung, "
          + "kein Ziel; nie mit einem nach anderer Methode vergleichen."),
    ] + (1...5).map(zoneMinutes)

  private static func zoneMinutes(_ zone: Int) -> MetricText {
    let low = 40 + 10 * zone
    return MetricText(
      MetricID(rawValue: "load.hr_zone_\(zone)_min"), "Zeit in Pulszone \(zone)",
      formula: "Minuten bei \(low) bis \(low + 10) % des Maximalpulses; eine Grenze gehört zur "
        + "oberen Zone" + (zone == 5 ? ", wie alles über 100 %" : ""),
      source: "Edwards 1993", needs: "Eine Einheit mit Puls-Messpunkten; Maximalpuls",
      missing: "Keine Einheit mit Messpunkten, oder kein Maximalpuls",
      reading: "Nur Einheiten mit Messpunkten zählen. Die Grenzen sind Konvention.")
  }
}
