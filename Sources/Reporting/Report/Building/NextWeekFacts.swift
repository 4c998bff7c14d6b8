import TrainingModel

/// What the sentences about the coming week are made from.
package struct NextWeekFacts: Hashable, Sendable {
  package let level: VerdictLevel
  package let turn: VerdictFacts.Turn
  package let corridor: String?
  /// What the runner's own plan adds up to, and where that lies against the corridor.
  package let planned: String?
  package let plannedPlace: Status?
  package let restDays: Int?
  package let longestRun: String?
  package let taper: String?
  package let returnVolume: String?
  package let daysToRace: Int?
}
