import TrainingModel

extension German {
  /// Amounts worked out for the runner.
  static let doses: [MetricText] = [
    fact(
      "dose.fluid_low_l", "Trinken, mindestens",
      "1,25 l pro kg Verlust",
      source: "Shirreffs 1996, Sawka 2007, Thomas 2016",
      needs: "Eine Einheit, davor und danach gewogen"),
    fact(
      "dose.fluid_high_l", "Trinken, höchstens",
      "1,5 l pro kg Verlust",
      source: "Shirreffs 1996, Sawka 2007, Thomas 2016",
      needs: "Eine Einheit, davor und danach gewogen"),
    fact(
      "dose.fluid_hours", "Stunden zum Trinken",
      "4, oder so viele, dass es bei 0,8 l pro Stunde bleibt",
      source: "Shirreffs 1996, Sawka 2007, Thomas 2016",
      needs: "Eine Einheit, davor und danach gewogen"),
    fact(
      "dose.sodium_low_mg", "Verlorenes Natrium, mindestens",
      "Schweiß × 20 mmol/l × 22,98977 mg/mmol",
      source: "Thomas 2016; der eigene Schweiß ist unbekannt: eine Spanne",
      needs: "Eine gewogene Einheit mit dem Getrunkenen"),
    fact(
      "dose.sodium_high_mg", "Verlorenes Natrium, höchstens",
      "Schweiß × 80 mmol/l × 22,98977 mg/mmol",
      source: "Thomas 2016; der eigene Schweiß ist unbekannt: eine Spanne",
      needs: "Eine gewogene Einheit mit dem Getrunkenen"),
    fact(
      "dose.carb_hour_low_g", "Kohlenhydrate pro Stunde, mindestens",
      "1,0 g/kg pro Stunde",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.carb_hour_high_g", "Kohlenhydrate pro Stunde, höchstens",
      "1,2 g/kg pro Stunde",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.carb_day_low_g", "Kohlenhydrate pro Tag, mindestens",
      "3, 5 oder 6 g/kg für leichte, mittlere oder lange Trainingstage",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.carb_day_high_g", "Kohlenhydrate pro Tag, höchstens",
      "5, 7 oder 10 g/kg für leichte, mittlere oder lange Trainingstage",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.carb_before_low_g", "Kohlenhydrate vor einem Lauf, mindestens",
      "1 g/kg",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.carb_before_high_g", "Kohlenhydrate vor einem Lauf, höchstens",
      "4 g/kg",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.protein_low_g", "Eiweiß pro Mahlzeit, mindestens",
      "0,25 g/kg, 20 bis 40 g",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.protein_high_g", "Eiweiß pro Mahlzeit, höchstens",
      "0,40 g/kg, 20 bis 40 g",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.protein_day_low_g", "Eiweiß pro Tag, mindestens",
      "1,2 g/kg",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.protein_day_high_g", "Eiweiß pro Tag, höchstens",
      "2,0 g/kg",
      source: "Thomas 2016; Ivy 1988; Schoenfeld 2013",
      needs: "Körpergewicht"),
    fact(
      "dose.bed_by", "Im Bett bis",
      "Übliche Aufstehzeit - Bedarf",
      needs: "5 Morgen mit Uhrzeiten"),
    fact(
      "dose.usual_bedtime", "Übliche Bettzeit",
      "Median der letzten 28 Morgen",
      needs: "5 Morgen mit Uhrzeiten"),
    fact(
      "dose.usual_wake", "Übliche Aufstehzeit",
      "Median der letzten 28 Morgen",
      needs: "5 Morgen mit Uhrzeiten"),
    fact(
      "dose.earlier_min", "Minuten früher ins Bett",
      "Was pro Nacht der Woche fehlte, auf 5 gerundet, von 15 bis 60",
      needs: "Eine bekannte Nacht"),
    fact(
      "dose.load_low", "Belastung der nächsten Woche, mindestens",
      "Mittlere Belastung der vollständigen unter den 3 Wochen davor × 60–70 % bei "
        + "Zurücknehmen, 75–95 % bei Halten, 90–105 % bei Stabil, 100–110 % bei Aufbauen, "
        + "60–75 %, wo eine leichtere Woche ansteht",
      source: "Konvention im Coaching",
      needs: "Eine vollständige Woche unter den 3 davor"),
    fact(
      "dose.load_high", "Belastung der nächsten Woche, höchstens",
      "Mittlere Belastung der vollständigen unter den 3 Wochen davor × 60–70 % bei "
        + "Zurücknehmen, 75–95 % bei Halten, 90–105 % bei Stabil, 100–110 % bei Aufbauen, "
        + "60–75 %, wo eine leichtere Woche ansteht",
      source: "Konvention im Coaching",
      needs: "Eine vollständige Woche unter den 3 davor"),
    fact(
      "dose.down_week_low", "Belastung einer leichteren Woche, mindestens",
      "Mittlere Belastung der vollständigen unter den 3 Wochen davor × 60 %",
      source: "Konvention im Coaching",
      needs: "Eine vollständige Woche unter den 3 davor"),
    fact(
      "dose.down_week_high", "Belastung einer leichteren Woche, höchstens",
      "Mittlere Belastung der vollständigen unter den 3 Wochen davor × 75 %",
      source: "Konvention im Coaching",
      needs: "Eine vollständige Woche unter den 3 davor"),
    fact(
      "dose.longest_run_km", "Längster Lauf der nächsten Woche",
      "1,1 × der längste Lauf der letzten 30 Tage",
      source: "Schuster Brandt Frandsen 2025",
      needs: "Ein Lauf mit Strecke in 30 Tagen"),
    fact(
      "dose.taper_low_km", "Woche vor einem Wettkampf, mindestens",
      "40 % des Mittels der 3 höchsten der letzten 8 Wochen",
      source: "Bosquet 2007; Wang 2023",
      needs: "3 Wochen mit Läufen"),
    fact(
      "dose.taper_high_km", "Woche vor einem Wettkampf, höchstens",
      "59 % des Mittels der 3 höchsten der letzten 8 Wochen",
      source: "Bosquet 2007; Wang 2023",
      needs: "3 Wochen mit Läufen"),
    fact(
      "dose.return_km", "Erste Woche zurück",
      "Die Hälfte der Wochenstrecke der 28 Tage vor der Pause oder der Krankheit; ein Drittel nach "
        + "einer Pause von mehr als 28 Tagen",
      source: "Konvention von Fachleuten (nach Daniels)",
      needs: "7 Tage Logbuch mit Läufen davor"),
    fact(
      "dose.rest_days", "Ruhetage der nächsten Woche",
      "3 zu Beginn, 2 bei Halten oder Zurücknehmen, sonst 1",
      source: "Konvention der Trainingsbücher"),
    fact(
      "dose.easy_minutes", "Minuten eines lockeren Laufs",
      "Median der Dauer lockerer Läufe (bis RPE 4, sonst locker oder zur Erholung) der "
        + "letzten 42 Tage",
      needs: "Ein lockerer Lauf"),
  ]
}
