import TrainingModel

/// What a language calls things, and what it says of signals, sessions and what they rest on.
package protocol SignalWords {
  // MARK: - Names

  /// The name of a signal as its row is called; nil for a metric that goes by its description.
  func name(of id: MetricID) -> String?
  /// The small words under a signal's name.
  func unitNote(of id: MetricID, unit: MetricUnit, currency: LoadCurrency) -> String
  /// A unit where it stands alone, beside a formula.
  func name(of unit: MetricUnit) -> String
  /// What load is counted in: `points`, `minutes`.
  func loadUnit(_ currency: LoadCurrency) -> String
  func name(of measure: MorningMeasure) -> String
  func shortName(of measure: MorningMeasure) -> String
  /// A field that an audience does not get.
  func name(ofField id: String) -> String
  func name(of contributor: Contributor) -> String
  func name(ofGroup id: String) -> String
  /// The group inside a sentence.
  func word(ofGroup id: String) -> String
  func word(for level: GroupScores.Level) -> String
  func word(for level: GroupScores.LoadLevel) -> String
  func word(for status: Status) -> String
  func word(for intensity: SessionRow.Intensity) -> String
  /// `Easy run`, `Intervals`, `Ride`: what a session was, without the runner's own title.
  func name(_ sport: Sport, _ kind: SessionKind?) -> String
  /// A practice as it is logged: its slug in words.
  func practice(_ slug: String) -> String

  // MARK: - Signals

  func signalsCaption(hasNormals: Bool) -> String
  func weeks(_ weeks: [Week]) -> String
  /// `Mood and stress: not logged. No view, good or bad.`
  func unlogged(_ names: [String]) -> String?
  func flagWord(_ flag: SignalLine.Flag) -> String
  /// The letter in the box beside a value.
  func flagLetter(_ flag: SignalLine.Flag) -> String
  var stillLearning: String { get }
  func learning(have: Int, need: Int, isMorning: Bool) -> String
  /// A signal's value where no column tells the unit.
  func value(
    _ text: String, _ id: MetricID, _ unit: MetricUnit, _ currency: LoadCurrency
  ) -> String
  /// Why there is no number.
  func reason(_ reason: MissingReason) -> String
  /// The words at the end of a signal's row.
  func signal(_ facts: SignalFacts) -> String
  func points(_ points: [SignalLine.Point], name: String) -> String
  /// The index in a sentence or three; never as a headline.
  func index(
    _ index: WeekIndex, standing: Double?, parts: [IndexPart.Part], missing: [String]
  ) -> String
  func indexMissing(_ reason: MissingReason, isStop: Bool) -> String

  // MARK: - Details

  /// Above the details.
  var detailsIntro: String { get }
  /// `usual 13.9 to 14.6`.
  func usual(_ low: String, _ high: String) -> String
  /// A detail in words, where the number alone would be misread; nil elsewhere.
  func detail(_ id: MetricID, _ value: Double) -> String?

  // MARK: - Sessions

  func sessionsCaption(_ choice: LoadCurrencyChoice, hasLoad: Bool) -> String
  func sessions(_ number: Int) -> String
  /// `Intervals, 6 × 800 m: 11.4 km, 62 min, RPE 8, hard`.
  func sessionLine(name: String, title: String?, facts: [String]) -> String
  var noteOfDay: String { get }
  var noteOfMorning: String { get }

  // MARK: - What a report rests on

  func noCheckIn(on days: [CalendarDay]) -> String
  func neverLogged(_ names: [String]) -> String
  func loadMissing(on days: [CalendarDay]) -> String
  var noDistance: String { get }
  func learningNormals(_ number: Int) -> String
  func estimatedLoads(_ number: Int) -> String
  var estimatedSleep: String { get }
  func assumption(_ assumption: Assumption) -> String
  /// Why the load is counted as it is.
  func currency(_ choice: LoadCurrencyChoice) -> String
  func method(weights: [(name: String, weight: Double)]) -> [String]
  func morningsIntro(hasLines: Bool, pairs: Int) -> String
  func strength(_ practice: MorningStudy.Practice) -> String
  /// Never more than an observation allows: no claim that something works.
  func morning(_ practice: MorningStudy.Practice, name: String, tested: Int) -> String
}
