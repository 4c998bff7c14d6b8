import TrainingModel

/// Whose week this is, which one, and what it is compared with.
package struct ReportMeta: Hashable, Sendable {
  package var runner: String
  package var audience: Audience
  package var units: Settings.Units
  package var language: Language
  package var week: Week
  /// `Week 46`.
  package var weekName: String
  /// `46`, or `9 Nov` where weeks begin on Sunday.
  package var weekShort: String
  /// `10–16 November 2025`.
  package var dates: String
  package var coverage: Coverage
  /// `6 of 7 check-ins, 5 sessions`.
  package var coverageText: String
  /// `your own last 12 weeks`.
  package var comparedWith: String
  /// The verdict word of the week before; nil if there was no such week.
  package var previousVerdict: String?
  package var previousWeek: Week?
  package var nextWeek: Week?
  /// Whether the week's load was a good part below that of the weeks before.
  package var isDownWeek = false
}

/// The week in one word and a few sentences.
package struct VerdictPart: Hashable, Sendable {
  package var level: VerdictLevel
  /// The word to lead with, also where there is no call: `Ease off`, `No call`.
  package var callText = ""
  /// `Ease off`; nil when nothing can be said.
  package var call: String?
  /// Three to seven words, with a full stop: `Take the easy week now.`
  package var headline: String
  /// One sentence for lists and for JSON, with the reasons that this audience may know.
  package var sentence: String
  /// One or two paragraphs with the strongest reasons, in numbers.
  package var lede: [String]
  /// `sure`, `fairly` or `not very`.
  package var sure: String
  /// Why this sure, in a sentence or two.
  package var sureReason: String
  package var ladder: [LadderStep]
  package var groups: GroupLevels
}

/// One rung of the ladder that is drawn under the verdict.
package struct LadderStep: Hashable, Sendable {
  package var level: VerdictLevel
  package var name: String
  /// `a little more`.
  package var meaning: String
  package var isThisWeek: Bool
  package var isLastWeek: Bool
}

/// The groups behind the verdict. A group's score is nil where an audience gets words only.
package struct GroupLevels: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package var id: String
    package var name: String
    package var level: String
    package var levelText: String
    package var score: Double?
    package var days: Int
    package var hasScore: Bool
  }

  /// Feel, sleep, heart; those that the audience gets.
  package var groups: [Line]
  package var load: GroupScores.LoadLevel
  package var loadText: String
}

/// A red flag, with what to do.
package struct FlagLine: Hashable, Sendable {
  package var id: String
  package var urgency: RaisedFlag.Urgency
  /// Ends with "see a clinician".
  package var text: String
}

/// The Recovery Balance Index with its parts; never the headline.
package struct IndexPart: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var contributor: Contributor
    package var name: String
    package var points: Double
    /// `−4.3`: adjusted so that 50 plus the shown parts is the shown value.
    package var pointsText: String
  }

  /// nil where the audience does not get it.
  package var result: IndexResult?
  package var parts: [Part]
  /// `38 ± 6`; nil without a value.
  package var valueText: String?
  /// What it says, or why there is none.
  package var words: String
}
