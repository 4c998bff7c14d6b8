import TrainingModel

/// What a language says of advice, the coming week, and the care around it.
package protocol AdviceWords {
  // MARK: - Advice

  /// `Four things to do, in this order`.
  func adviceHeading(_ number: Int) -> String
  func adviceIntro(_ number: Int) -> String
  func noAdvice(isStop: Bool) -> String
  /// Said of a basic that no finding asked for.
  var nothingAsks: String { get }
  var tooFewNumbers: String { get }
  /// The grade in words.
  func evidence(_ grade: String) -> String
  /// The grade in a word, before a note that says the rest.
  func evidenceWord(_ grade: String) -> String
  func weeksInRow(_ weeks: Int) -> String
  var nothingFollowed: String { get }
  var followedCaution: String { get }
  func done(_ done: Bool?, days: Int?) -> String
  /// `Sleep went from 6:58 to 6:50.`
  func happened(_ name: String?, before: String?, after: String?) -> String
  /// The week after a warning sign asks about it.
  var askedAboutFlag: String { get }
  func so(done: Bool?, change: Change) -> String

  // MARK: - The next week

  var longEasy: String { get }
  var nothingPlanned: String { get }
  func nextWeek(_ facts: NextWeekFacts) -> [String]
  func daysHeading(isOwnPlan: Bool, total: String?) -> String
  /// `easy 50 min`.
  func fitting(_ kind: String, minutes: Double) -> String
  func nextWeekDescription(_ points: [SignalLine.Point], corridor: String?) -> String

  // MARK: - Care

  func needs(_ facts: NeedFacts) -> [String]
  /// The first hour after a run, the evening, the day after.
  func careLists(_ facts: CareFacts) -> [CareList]

  // MARK: - Calendar files

  func calendarLetter(_ headline: String) -> String
  func calendarDay(_ day: PlannedDay) -> String
  func calendarSource(_ day: PlannedDay) -> String
  func calendarBed(_ clock: ClockTime) -> String
}
