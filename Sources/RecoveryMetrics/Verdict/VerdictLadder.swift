import TrainingModel

/// The week in one word: the first rung that holds.
struct VerdictLadder: Sendable {
  let hasFlag: Bool
  let groups: WeekGroups
  let lastWeek: WeekGroups
  let load: GroupScores.LoadLevel

  var level: VerdictLevel {
    if hasFlag { return .stop }
    if groups.known == 0 || (load == .unknown && groups.known == 1) { return .unknown }
    if groups.poor >= 2 && (load == .high || lastWeek.poor >= 2) { return .overstretched }
    if groups.poor >= 2 || (groups.poor == 1 && load == .high) { return .stretched }
    if groups.poor == 0 && groups.good >= 1 && load != .high { return .recovered }
    return .balanced
  }
}
