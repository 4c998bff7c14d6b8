import TrainingModel

/// A roster in finished words: what every renderer of it sees.
package struct RosterPage: Hashable, Sendable {
  /// The runners under one call.
  package struct Group: Hashable, Sendable {
    package var standing: Roster.Standing
    /// `Ease off`.
    package var heading: String
    package var runners: [Runner]
  }

  /// One runner in one line.
  package struct Runner: Hashable, Sendable {
    /// With the folder or file in brackets, where two have the same name.
    package var name: String
    /// Why the runner stands here, in a sentence or two.
    package var reason: String
    /// `week 46; 6 of 7 check-ins, 5 sessions; index 38`.
    package var detail: String
  }

  /// A home or file that could not be used.
  package struct Unread: Hashable, Sendable {
    package var place: String
    package var reason: String
    package var remedy: String?
  }

  package let roster: Roster
  package let language: Language
  package let title: String
  package let headline: String
  package let lede: String
  /// What the column beside the headline says: a label and its text.
  package let facts: [Fact]
  package let groups: [Group]
  package let unreadHeading: String
  package let unread: [Unread]
  package let footer: String

  package struct Fact: Hashable, Sendable {
    package var label: String
    package var text: String
  }

  package init(_ roster: Roster, in language: Language = .english) {
    let words = language.words(for: .coach, units: .metric)
    self.roster = roster
    self.language = language
    title = words.rosterTitle
    headline = words.rosterHeadline(roster)
    lede = words.rosterLede(roster)
    facts = words.rosterFacts(roster)
    groups = Roster.Standing.allCases.compactMap { standing in
      let lines = roster.lines.filter { $0.standing == standing }
      guard !lines.isEmpty else { return nil }
      return Group(
        standing: standing, heading: words.rosterHeading(standing),
        runners: lines.map { line in
          Runner(
            name: words.rosterName(line), reason: words.rosterReason(line),
            detail: words.rosterDetail(line))
        })
    }
    unreadHeading = words.rosterUnread
    unread = roster.unread.map { diagnostic in
      let place = [diagnostic.file ?? "", diagnostic.line.map(String.init)]
        .compactMap(\.self).joined(separator: ":")
      return Unread(place: place, reason: diagnostic.summary, remedy: diagnostic.remedy)
    }
    footer = words.rosterFooter
  }
}
