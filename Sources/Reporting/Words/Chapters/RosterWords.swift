import TrainingModel

/// What a language says on a coach's roster.
package protocol RosterWords {
  var rosterTitle: String { get }
  var rosterUnread: String { get }
  var rosterFooter: String { get }
  func rosterHeading(_ standing: Roster.Standing) -> String
  /// Three to seven words.
  func rosterHeadline(_ roster: Roster) -> String
  /// `Of 12 runners: 2 ease off, 3 hold, 7 steady. One has no fresh data.`
  func rosterLede(_ roster: Roster) -> String
  func rosterFacts(_ roster: Roster) -> [RosterPage.Fact]
  func rosterName(_ line: Roster.Line) -> String
  /// The verdict's reasons, without the call that stands above; first of all, if they are old.
  func rosterReason(_ line: Roster.Line) -> String
  func rosterDetail(_ line: Roster.Line) -> String
}
