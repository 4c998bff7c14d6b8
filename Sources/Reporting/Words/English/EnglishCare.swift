import TrainingModel

extension English {
  package func needs(_ facts: NeedFacts) -> [String] {
    var lines: [String] = []
    if [.overstretched, .stretched].contains(facts.level), facts.isHard, !facts.isRace {
      lines.append("The call is \(call(facts.level)): an easy run instead is a reasonable choice.")
    }
    if facts.followsAnother {
      lines.append("It follows another hard or long day: one of the two could move.")
    } else {
      lines.append("The day before: rest, or a short easy run.")
    }
    if let bedtime = facts.bedtime { lines.append("The night before: in bed by \(bedtime).") }
    if let fuel = facts.fuelBefore {
      lines.append("One to four hours before: \(fuel) carbohydrate, more the earlier it is.")
    } else if facts.isLong {
      lines.append("One to four hours before: a familiar meal with carbohydrate.")
    }
    let protein = facts.protein.map { " with \($0) protein" } ?? ""
    lines.append("After it: something to drink and a normal meal\(protein).")
    lines.append("The day after: rest or easy, nothing hard.")
    return lines
  }

  /// The first hour after a run, the evening, the day after.
  package func careLists(_ facts: CareFacts) -> [CareList] {
    [
      CareList(
        id: "first-hour", title: "First hour after a hard or long run", lines: firstHour(facts)),
      CareList(id: "evening", title: "The evening", lines: evening(facts)),
      CareList(id: "day-after", title: "The day after", lines: dayAfter),
    ]
  }

  private func minutes(_ low: Int, _ high: Int) -> String {
    numbers.with("min", "\(low)\(Numbers.dash)\(high)")
  }

  private func firstHour(_ facts: CareFacts) -> [CareList.Line] {
    [
      line(minutes(0, 10), "Walk or jog very easily for 5 to 10 minutes.", "cool-down"),
      line(
        minutes(10, 15), "Change into dry clothes; get out of the cold or the sun.", "dry-clothes"),
      line(
        minutes(15, 20), "A few slow breaths with a long out-breath, if it feels good.",
        "calm-breathing"),
      drinking(facts),
      line(minutes(30, 60), eating(facts), "protein"),
    ]
  }

  private func drinking(_ facts: CareFacts) -> CareList.Line {
    guard let fluid = facts.fluid else {
      return line(minutes(20, 60), "Drink to thirst, with food or something salty.", "rehydrate")
    }
    let hours = facts.fluidHours ?? numbers.spokenHours(4)
    return line(
      minutes(20, 60),
      "After the sweatiest run of this week: \(fluid) over \(hours), with food or something salty.",
      "rehydrate")
  }

  private func eating(_ facts: CareFacts) -> String {
    guard let protein = facts.protein else {
      return "A normal meal with carbohydrate and protein; the day's total matters most."
    }
    let mass = facts.mass.map { ", at \($0)" } ?? ""
    let hour =
      facts.carbohydrateHour.map {
        " Only if the next hard session is under 8 hours away: \($0) carbohydrate an hour."
      } ?? ""
    return "A normal meal with \(protein) protein\(mass); the day's total matters most.\(hour)"
  }

  private func evening(_ facts: CareFacts) -> [CareList.Line] {
    var lines = [
      line("dinner", "An ordinary meal with carbohydrate and protein.", "everyday-nutrition"),
      line("the last hour", "Dim light, a cool room, screens away.", "sleep-hygiene"),
    ]
    if let bedtime = facts.bedtime {
      let need = facts.sleepNeed.map { ", for \($0) before the usual time to get up" } ?? ""
      lines.append(line(bedtime, "In bed\(need).", "sleep"))
    } else {
      lines.append(line("bedtime", "A little earlier than usual.", "sleep"))
    }
    return lines
  }

  private var dayAfter: [CareList.Line] {
    [
      line("on waking", "Log soreness and energy before deciding about the day.", "soreness"),
      line("the day", "Rest, a walk, or a short easy run; nothing hard.", "active-recovery"),
      line("early afternoon", "A nap of 20 to 30 minutes, if the night was short.", "naps"),
    ]
  }

  private func line(_ time: String, _ text: String, _ practice: String) -> CareList.Line {
    CareList.Line(time: time, text: text, practice: practice)
  }
}
