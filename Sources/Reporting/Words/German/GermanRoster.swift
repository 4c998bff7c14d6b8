import TrainingModel

/// A coach's roster in German.
extension German {
  package var rosterTitle: String { "Übersicht" }
  package var rosterUnread: String { "Nicht gelesen" }

  package var rosterFooter: String {
    "Diese Seite zeigt, was eingetragen und zum Teilen freigegeben ist, in der Reihenfolge, in der "
      + "Gespräche anstehen; sie ist keine Rangliste von Fitness oder Gesundheit und kein ärztlicher Rat."
  }

  package func rosterHeading(_ standing: Roster.Standing) -> String {
    switch standing {
    case .stop: call(.stop)
    case .overstretched: call(.overstretched)
    case .stretched: call(.stretched)
    case .unclear: "Kein Urteil oder keine frischen Daten"
    case .balanced: call(.balanced)
    case .recovered: call(.recovered)
    }
  }

  /// Three to seven words.
  package func rosterHeadline(_ roster: Roster) -> String {
    let first = roster.lines.count {
      [.stop, .overstretched, .stretched, .unclear].contains($0.standing)
    }
    guard first > 0 else {
      return roster.lines.isEmpty ? "Es gibt nichts zu berichten." : "Kein Anruf ist dringend."
    }
    return first == 1 ? "Ein Anruf steht an." : "\(capitalized(count(first))) Anrufe stehen an."
  }

  /// `12 Personen: Zurücknehmen 2, Halten 3, Stabil 7. Von einer fehlen frische Daten.`
  package func rosterLede(_ roster: Roster) -> String {
    guard let newest = roster.newest else {
      return "Keine Zusammenfassung und kein Logbuch ließ sich lesen."
    }
    let standings = Roster.Standing.allCases.compactMap { standing -> String? in
      let number = roster.lines.count { $0.standing == standing }
      return number == 0 ? nil : "\(rosterShortHeading(standing)) \(number)"
    }
    let people = plural(roster.lines.count, "Person", "Personen")
    let all = "\(people): \(standings.joined(separator: ", "))."
    let stale = roster.lines.count { !$0.isFresh }
    guard stale > 0 else { return all }
    return all + " Von \(stale == 1 ? "einer" : count(stale)) fehlen frische Daten: nichts in den "
      + "zwei Wochen vor dem \(dates.dayAndMonth(newest.end))."
  }

  private func rosterShortHeading(_ standing: Roster.Standing) -> String {
    standing == .unclear ? "kein Urteil" : rosterHeading(standing)
  }

  package func rosterFacts(_ roster: Roster) -> [RosterPage.Fact] {
    guard let newest = roster.newest else { return [] }
    var facts = [
      RosterPage.Fact(label: "Personen", text: numbers.plain(Double(roster.lines.count))),
      RosterPage.Fact(
        label: "Neueste Woche", text: "\(dates.shortName(newest)), \(dates.span(newest))"),
    ]
    if !roster.unread.isEmpty {
      facts.append(
        RosterPage.Fact(label: rosterUnread, text: numbers.plain(Double(roster.unread.count))))
    }
    return facts
  }

  package func rosterName(_ line: Roster.Line) -> String {
    line.sharesName ? "\(line.summary.runner) (\(line.place))" : line.summary.runner
  }

  /// The verdict's reasons, without the call that stands above; first of all, if they are old.
  package func rosterReason(_ line: Roster.Line) -> String {
    let reason = line.summary.reason(orNone: "Nichts fällt auf.")
    guard !line.isFresh else { return reason }
    return
      "Keine frischen Daten: Die letzte Woche endet \(plural(line.daysBehind, "Tag", "Tage")) vor"
      + " der neuesten von allen. Damals: \(call(line.summary.level)). \(reason)"
  }

  package func rosterDetail(_ line: Roster.Line) -> String {
    let summary = line.summary
    let week = "Woche \(dates.shortName(summary.week))"
    let index = summary.index.map { "Index \(numbers.plain($0))" }
    return joined([week, coverage(summary.coverage), index], by: "; ")
  }
}
