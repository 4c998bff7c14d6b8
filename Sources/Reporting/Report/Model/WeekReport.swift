import TrainingModel

/// The finished letter of one week for one audience; the only thing that renderers see.
///
/// Every text is a finished string. The raw numbers beside them are for pictures and for JSON.
/// What the audience does not get is not in here at all.
package struct WeekReport: Hashable, Sendable {
  package var meta: ReportMeta
  /// Open red flags: first in every output. Empty where the audience does not get them.
  package var flags: [FlagLine]
  package var verdict: VerdictPart
  package var index: IndexPart
  /// Every number, ordered as `restday explain --list` prints them.
  package var metrics: [MetricLine]
  package var glance: Glance
  package var signals: SignalTable
  package var findings: [FindingLine]
  package var advice: AdvicePart
  /// What goes well, a sentence each.
  package var good: [String]
  package var followed: FollowedPart
  package var nextWeek: NextWeek
  /// Timed lists: the first hour after a run, the evening, the day after.
  package var careLists: [CareList]
  package var sessions: SessionTable
  package var mornings: BetterMornings
  package var notes: [NoteLine]
  package var basis: Basis
  package var details: DetailPart
  package var clinician: ClinicianPart
  /// The line that stands in every report.
  package var standingLine: String
  /// Fields this audience does not get, by name, in a fixed order.
  package var withheld: [String]
  /// `Left out: mood, stress, notes.`; nil when nothing is.
  package var withheldLine: String?
  package var headings: Headings
  /// What the runner asks the coach, in their own words; only ever what was typed for this page.
  package var questions: [String] = []
}

/// The headings and small labels that stand still from week to week, in the report's language.
package struct Headings: Hashable, Sendable {
  package var flags: String
  package var glance: String
  package var signals: String
  package var advice: String
  package var good: String
  package var followed: String
  package var nextWeek: String
  package var care: String
  package var sessions: String
  package var mornings: String
  package var notes: String
  package var basis: String
  package var clinician: String
  package var why: String
  package var how: String
  package var evidence: String
  package var howSure: String
  package var verdict: String
  package var lastWeek: String
  package var thisWeek: String
  package var normal: String
  package var runner: String
  package var week: String
  package var logged: String
  package var compared: String
  package var before: String
  package var practices: String
  package var signal: String
  package var inWords: String
  package var asked: String
  package var did: String
  package var happened: String
  package var so: String
  package var day: String
  package var session: String
  package var notLogged: String
  package var outsideNormal: String
  package var rest: String
  package var easy: String
  package var moderate: String
  package var hard: String
  package var shortOfNeed: String
  package var asks: String
  package var load = "load"
  package var index = ""
  package var planned = ""
  package var weekByWeek = ""
  package var details = ""
  /// What a value outside its range has beside it.
  package var flag = "flag"
}
