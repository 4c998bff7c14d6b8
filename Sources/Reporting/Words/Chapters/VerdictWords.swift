import TrainingModel

/// What a language says of the week as a whole: the call, the picture, warning signs.
package protocol VerdictWords {
  /// Everything that stands still from week to week.
  var headings: Headings { get }
  var standingLine: String { get }

  // MARK: - The verdict

  /// The word that the page leads with.
  func call(_ level: VerdictLevel) -> String
  func ladderMeaning(_ level: VerdictLevel) -> String
  /// Three to seven words.
  func headline(_ facts: VerdictFacts) -> String
  /// One sentence for JSON and for lists, a second where few check-ins hold it.
  func verdictSentence(_ facts: VerdictFacts) -> String
  /// One or two paragraphs.
  func lede(_ facts: VerdictFacts) -> [String]

  // MARK: - How sure

  func sure(_ facts: VerdictFacts) -> String
  func sureReason(_ facts: VerdictFacts) -> String

  // MARK: - The week at a glance

  /// `Week 46`, `Week of 9 November`.
  func weekName(_ week: Week) -> String
  func coverage(_ coverage: Coverage) -> String
  func comparedWith(weeks: Int) -> String
  /// What the picture shows, as a sentence or two.
  func glanceClaim(_ facts: GlanceFacts) -> String
  func need(_ hours: Double) -> String
  func aNight(_ hours: String) -> String
  func ofFive(_ value: String) -> String
  func normalMorning(_ range: String) -> String
  func normalSentence(_ range: String) -> String
  func normal(_ range: String?) -> String
  func unloggedRow(_ names: [String]) -> String
  func sleepTitle(_ need: Double) -> String
  func morningTitle(_ name: String, isScale: Bool) -> String
  /// `Mon 58, Tue 56, Wed 48 (outside normal), Thu not logged.`
  func byDay(_ days: [(day: String, text: String, isOutside: Bool)]) -> String
  func loadByDay(_ days: [(day: String, text: String, isHard: Bool)]) -> String
  /// `foam rolling on 2 days`.
  func timesDone(_ practice: String, days: Int) -> String
  func doneOn(_ practice: String, days: [String]) -> String

  // MARK: - Red flags

  /// The flag inside a sentence: `chest pain`.
  func flagName(_ id: String) -> String
  /// What was logged, when, and what to do.
  func flag(_ flag: RaisedFlag) -> String
  func clinicianStatus(flags: Int) -> String
  var clinicianNow: String { get }
  var clinicianSoon: String { get }
  var clinicianHeartRemark: String { get }
  /// `Not shared here: mood, stress and notes.`
  func withheldLine(_ fields: [String]) -> String?
}
