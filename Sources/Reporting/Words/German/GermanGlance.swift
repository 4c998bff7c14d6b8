import TrainingModel

extension German {
  /// `Woche 46`, `Woche vom 9. November`.
  package func weekName(_ week: Week) -> String {
    switch week.weekStart {
    case .monday: "Woche \(week.isoYearAndNumber.number)"
    case .sunday: "Woche vom \(dates.dayAndMonth(week.start))"
    }
  }

  package func coverage(_ coverage: Coverage) -> String {
    "\(coverage.checkIns) von 7 Check-ins, \(sessions(coverage.sessions))"
  }

  package func comparedWith(weeks: Int) -> String {
    guard weeks > 0 else { return "noch keiner früheren Woche" }
    let own = own("deinen eigenen", "den eigenen")
    return weeks == 1 ? "der eigenen letzten Woche" : "\(own) letzten \(weeks) Wochen"
  }

  /// What the picture shows, as a sentence or two.
  package func glanceClaim(_ facts: GlanceFacts) -> String {
    guard facts.hasLoad else { return "Für diese Woche ist keine Belastung bekannt." }
    var sentences: [String] = []
    if let day = facts.largest, let load = facts.largestText {
      let rest = facts.restDays.map(dates.weekday)
      let resting = rest.isEmpty ? "ohne Ruhetag" : "Ruhe am \(list(rest))"
      sentences.append("\(dates.weekday(day)) war der größte Tag, \(load); \(resting).")
    }
    if facts.hardDays == 1 {
      let place = facts.troubledMornings == 1 ? "außerhalb" : "innerhalb"
      sentences.append("Der Morgen nach dem harten Tag lag \(place) des Üblichen.")
    } else if facts.hardDays > 1 {
      let troubled =
        facts.troubledMornings == 0
        ? "keiner"
        : facts.troubledMornings == 1 ? "einer" : count(facts.troubledMornings)
      sentences.append(
        "Von \(count(facts.hardDays)) Morgen nach einem harten Tag \(facts.troubledMornings < 2 ? "lag" : "lagen") \(troubled) außerhalb des Üblichen."
      )
    }
    return sentences.joined(separator: " ")
  }

  package func need(_ hours: Double) -> String { "Bedarf \(numbers.clockHours(hours))" }
  package func aNight(_ hours: String) -> String { "\(hours) pro Nacht" }
  package func ofFive(_ value: String) -> String { "\(value) von 5" }
  package func normalMorning(_ range: String) -> String { "üblich \(range)" }
  package func normalSentence(_ range: String) -> String { "Üblich ist am Morgen \(range)." }

  package func normal(_ range: String?) -> String {
    range.map { "üblich \($0)" } ?? "üblich: noch am Lernen"
  }

  package func unloggedRow(_ names: [String]) -> String {
    list(names) + ": nicht eingetragen und nicht geraten"
  }

  package func sleepTitle(_ need: Double) -> String {
    "Schlaf in der Nacht vor jedem Tag, bei einem Bedarf von \(numbers.spokenHours(need))"
  }

  package func morningTitle(_ name: String, isScale: Bool) -> String {
    isScale ? "\(name) an jedem Morgen, 1 bis 5" : "\(name) an jedem Morgen"
  }

  /// `Mo 58, Di 56, Mi 48 (außerhalb des Üblichen), Do nicht eingetragen.`
  package func byDay(_ days: [(day: String, text: String, isOutside: Bool)]) -> String {
    days.map { "\($0.day) \($0.text)\($0.isOutside ? " (außerhalb des Üblichen)" : "")" }
      .joined(separator: ", ") + "."
  }

  package func loadByDay(_ days: [(day: String, text: String, isHard: Bool)]) -> String {
    days.map { "\($0.day) \($0.text)\($0.isHard ? ", hart" : "")." }.joined(separator: " ")
  }

  /// `Faszienrolle an 2 Tagen`.
  package func timesDone(_ practice: String, days: Int) -> String {
    "\(practice) an \(plural(days, "Tag", "Tagen"))"
  }

  package func doneOn(_ practice: String, days: [String]) -> String {
    "\(practice): gemacht am \(list(days))."
  }
}
