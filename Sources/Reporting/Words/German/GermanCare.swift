import TrainingModel

extension German {
  package func needs(_ facts: NeedFacts) -> [String] {
    var lines: [String] = []
    if [.overstretched, .stretched].contains(facts.level), facts.isHard, !facts.isRace {
      lines.append(
        "Das Urteil ist \(call(facts.level)): Ein lockerer Lauf stattdessen ist vernünftig.")
    }
    if facts.followsAnother {
      lines.append("Folgt auf einen anderen harten oder langen Tag: Einer kann wandern.")
    } else {
      lines.append("Am Tag davor: Ruhe oder ein kurzer lockerer Lauf.")
    }
    if let bedtime = facts.bedtime { lines.append("Am Abend davor: bis \(bedtime) im Bett.") }
    if let fuel = facts.fuelBefore {
      lines.append(
        "Ein bis vier Stunden davor: \(fuel) Kohlenhydrate, je früher, desto mehr.")
    } else if facts.isLong {
      lines.append("Ein bis vier Stunden davor: eine vertraute Mahlzeit mit Kohlenhydraten.")
    }
    let protein = facts.protein.map { " mit \($0) Eiweiß" } ?? ""
    lines.append("Danach: etwas trinken und eine normale Mahlzeit\(protein).")
    lines.append("Am Tag danach: Ruhe oder locker, nichts Hartes.")
    return lines
  }

  /// The first hour after a run, the evening, the day after.
  package func careLists(_ facts: CareFacts) -> [CareList] {
    [
      CareList(
        id: "first-hour", title: "Erste Stunde nach einem harten oder langen Lauf",
        lines: firstHour(facts)),
      CareList(id: "evening", title: "Am Abend", lines: evening(facts)),
      CareList(id: "day-after", title: "Am Tag danach", lines: dayAfter),
    ]
  }

  private func minutes(_ low: Int, _ high: Int) -> String {
    numbers.with("min", "\(low)\(Numbers.dash)\(high)")
  }

  private func firstHour(_ facts: CareFacts) -> [CareList.Line] {
    [
      line(minutes(0, 10), "5 bis 10 Minuten gehen oder ganz locker traben.", "cool-down"),
      line(
        minutes(10, 15), "Trockene Kleidung anziehen; raus aus Kälte oder Sonne.", "dry-clothes"),
      line(
        minutes(15, 20), "Ein paar ruhige Atemzüge, lang ausatmen, wenn es guttut.",
        "calm-breathing"),
      drinking(facts),
      line(minutes(30, 60), eating(facts), "protein"),
    ]
  }

  private func drinking(_ facts: CareFacts) -> CareList.Line {
    guard let fluid = facts.fluid else {
      return line(
        minutes(20, 60), "Nach Durst trinken, mit Essen oder etwas Salzigem.", "rehydrate")
    }
    let hours = facts.fluidHours ?? numbers.spokenHours(4)
    return line(
      minutes(20, 60),
      "Nach dem schweißtreibendsten Lauf der Woche: \(fluid), verteilt über \(hours), mit Essen oder etwas "
        + "Salzigem.", "rehydrate")
  }

  private func eating(_ facts: CareFacts) -> String {
    guard let protein = facts.protein else {
      return "Eine normale Mahlzeit mit Kohlenhydraten und Eiweiß; am meisten zählt der ganze Tag."
    }
    let mass = facts.mass.map { ", bei \($0)" } ?? ""
    let hour =
      facts.carbohydrateHour.map {
        " Nur wenn die nächste harte Einheit in weniger als 8 Stunden folgt: \($0) Kohlenhydrate pro Stunde."
      } ?? ""
    return
      "Eine normale Mahlzeit mit \(protein) Eiweiß\(mass); am meisten zählt der ganze Tag.\(hour)"
  }

  private func evening(_ facts: CareFacts) -> [CareList.Line] {
    var lines = [
      line(
        "Abendessen", "Eine gewöhnliche Mahlzeit mit Kohlenhydraten und Eiweiß.",
        "everyday-nutrition"),
      line("letzte Stunde", "Gedämpftes Licht, kühles Zimmer, Bildschirme weg.", "sleep-hygiene"),
    ]
    if let bedtime = facts.bedtime {
      let need = facts.sleepNeed.map { ", für \($0) bis zur üblichen Zeit zum Aufstehen" } ?? ""
      lines.append(line(bedtime, "Im Bett\(need).", "sleep"))
    } else {
      lines.append(line("Bettzeit", "Ein wenig früher als sonst.", "sleep"))
    }
    return lines
  }

  private var dayAfter: [CareList.Line] {
    [
      line(
        "beim Aufwachen", "Muskelkater und Energie eintragen, bevor der Tag geplant wird.",
        "soreness"),
      line(
        "tagsüber", "Ruhe, ein Spaziergang oder ein kurzer lockerer Lauf; nichts Hartes.",
        "active-recovery"),
      line("am frühen Nachmittag", "20 bis 30 Minuten Schlaf, wenn die Nacht kurz war.", "naps"),
    ]
  }

  private func line(_ time: String, _ text: String, _ practice: String) -> CareList.Line {
    CareList.Line(time: time, text: text, practice: practice)
  }
}
