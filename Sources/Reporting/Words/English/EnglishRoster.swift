import TrainingModel

/// A coach's roster in English.
extension English {
  package var rosterTitle: String { "Roster" }
  package var rosterUnread: String { "Not read" }

  package var rosterFooter: String {
    "This page holds what runners logged and chose to share, in the order of whom to talk to first; "
      + "it is no ranking of fitness or health, and not medical advice."
  }

  package func rosterHeading(_ standing: Roster.Standing) -> String {
    switch standing {
    case .stop: call(.stop)
    case .overstretched: call(.overstretched)
    case .stretched: call(.stretched)
    case .unclear: "No call, or no fresh data"
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
      return roster.lines.isEmpty ? "Nobody to report on." : "No call is pressing."
    }
    return "\(capitalized(count(first))) \(first == 1 ? "runner" : "runners") to call first."
  }

  /// `Of 12 runners: 2 ease off, 3 hold, 7 steady. One has no fresh data.`
  package func rosterLede(_ roster: Roster) -> String {
    guard let newest = roster.newest else { return "No summary and no home could be read." }
    let standings = Roster.Standing.allCases.compactMap { standing -> String? in
      let number = roster.lines.count { $0.standing == standing }
      return number == 0 ? nil : "\(lowered(rosterShortHeading(standing))) \(number)"
    }
    let all = "Of \(plural(roster.lines.count, "runner")): \(standings.joined(separator: ", "))."
    let stale = roster.lines.count { !$0.isFresh }
    let fresh =
      stale == 0
      ? ""
      : " \(capitalized(count(stale))) \(stale == 1 ? "has" : "have") no fresh data: nothing in the"
        + " two weeks before \(newest.end.dayOfMonth) \(dates.months[newest.end.month - 1])."
    return all + fresh
  }

  private func rosterShortHeading(_ standing: Roster.Standing) -> String {
    standing == .unclear ? "no call" : rosterHeading(standing)
  }

  package func rosterFacts(_ roster: Roster) -> [RosterPage.Fact] {
    guard let newest = roster.newest else { return [] }
    var facts = [
      RosterPage.Fact(label: "Runners", text: numbers.plain(Double(roster.lines.count))),
      RosterPage.Fact(
        label: "Newest week", text: "\(dates.shortName(newest)), \(dates.span(newest))"),
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
    let reason = line.summary.reason(orNone: "Nothing stands out.")
    guard !line.isFresh else { return reason }
    return "No fresh data: the latest week ends \(plural(line.daysBehind, "day")) before the newest"
      + " of all. It was: \(lowered(call(line.summary.level))). \(reason)"
  }

  package func rosterDetail(_ line: Roster.Line) -> String {
    let summary = line.summary
    let week = "week \(dates.shortName(summary.week))"
    let coverage =
      "\(summary.coverage.checkIns) of 7 check-ins, \(plural(summary.coverage.sessions, "session"))"
    let index = summary.index.map { "index \(numbers.plain($0))" }
    return [week, coverage, index].compactMap(\.self).joined(separator: "; ")
  }
}
