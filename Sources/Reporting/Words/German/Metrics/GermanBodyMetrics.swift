import TrainingModel

extension German {
  /// Body, fluid, running and the index.
  static let bodyMetrics: [MetricText] = [
    MetricText(
      "soreness.days_to_clear", "Tage, bis Muskelkater abklingt",
      formula: "Nach einer Einheit ab RPE 7: Tage vom ersten Morgen, bis der Muskelkater wieder "
        + "bei seinem Median aus 28 Morgen + 0,5 ist; der längste der Woche",
      source: "Konvention; Muskelkater ist meist nach 24 bis 72 h am stärksten",
      needs: "Eine Einheit ab RPE 7, 10 Morgen für den Median, Morgen danach",
      missing: "Keine solche Einheit, oder der Muskelkater ist noch nicht abgeklungen",
      reading: "Tag 3 nach ungewohntem Bergab oder Tempo ist für sich nicht beunruhigend."),
    MetricText(
      "body.weight_change_pct", "Körpergewicht gegen die letzte Woche",
      formula: "100 × (Mittel der Woche / Mittel der Woche davor - 1)",
      source: "Cheuvront 2004 zum Rauschen einzelner Tage",
      needs: "3 Morgen in beiden Wochen",
      missing: "Weniger als 3 Morgen in einer Woche",
      reading: "Wasser, Salz, Zyklusphase und Kohlenhydrate bewegen es um 1 bis 2 %."),
    MetricText(
      "hydration.deficit_kg", "Größter Verlust durch Schweiß",
      formula: "Gewicht davor - Gewicht danach, der größte der gewogenen Einheiten der Woche",
      source: "Sawka 2007; 1 kg zählt als 1 l Wasser",
      needs: "Eine Einheit, davor und danach gewogen",
      missing: "Keine Einheit wurde davor und danach gewogen",
      reading: "Unter null: mindestens so viel getrunken wie verloren. n zählt die gewogenen "
        + "Einheiten."),
    MetricText(
      "hydration.sweat_rate_l_h", "Schweißrate",
      formula: "(Verlust + Getrunkenes) / Stunden, der Einheit mit dem größten Verlust",
      source: "Sawka 2007; Thomas 2016",
      needs: "Getrunkenes und Minuten dieser Einheit",
      missing: "Keine gewogene Einheit, oder Getrunkenes oder Minuten sind nicht eingetragen",
      reading: "Atem und Brennstoff machen 0,1 bis 0,2 kg pro Stunde aus: Sie liegt etwas zu hoch."),
    MetricText(
      "run.speed_at_ref_hr", "Tempo bei deinem üblichen Puls",
      formula: "Tempo × (Pref - P0) / (P - P0), P0 = Ruhepuls + 26, Pref der Median geeigneter "
        + "Läufe aus 8 Wochen; Median der letzten 3",
      source: "Vesterinen 2014 für P0; Sen 1968, Mann 1945 für den Trend",
      needs: "6 gleichmäßige Läufe von 20 bis 120 min über 21 Tage, Ruhe- und Maximalpuls",
      missing: "Weniger gleichmäßige Läufe, oder kein Ruhe- oder Maximalpuls",
      reading: "Ein Lauf bedeutet nichts. Hitze, Koffein, ein neuer Sensor verfälschen es."),
    MetricText(
      "run.decoupling_pct", "Aerobe Entkopplung",
      formula: "100 × (EF1 - EF2) / EF1 der beiden Hälften nach den ersten 10 min; Median der "
        + "Läufe der Woche",
      source: "Friel; eine Konvention im Coaching",
      needs: "Ein gleichmäßiger Lauf mit Aufzeichnung, ab 50 min",
      missing: "Kein gleichmäßiger Lauf mit so langer Aufzeichnung",
      reading: "Unter 5 % stabil, 5 bis 10 % etwas Drift. Hitze allein kann sie hervorrufen."),
    MetricText(
      "index.week", "Erholungsindex",
      formula: "Mittel der täglichen 50 + Summe aus 25 w c / K",
      source: "Eine erste Festlegung dieses Werkzeugs, jeder Punkt zuzuordnen; Saw 2016 für den "
        + "Vorrang der Antworten",
      needs: "4 Tage mit Index; jeder braucht die Hälfte der Gewichte und eine deiner Antworten",
      missing: "Weniger Tage, oder ein Warnzeichen diese Woche",
      reading: "50 ist dein Übliches. Er ist keine Erlaubnis zu trainieren, kein Verletzungsrisiko "
        + "und keine Note für Gesundheit."),
  ]
}
