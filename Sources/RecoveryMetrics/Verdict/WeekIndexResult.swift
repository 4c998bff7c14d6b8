import TrainingModel

extension WeekIndex {
  /// The week's index: means of the daily values and ends over 4 or more days; the daily points
  /// of a contributor summed and shared among all index days. None under a red flag.
  static func result(ledger: Ledger, days: Range<Int>, isStopped: Bool, flagBook: FlagBook)
    -> IndexResult
  {
    guard !isStopped else { return .missing(.notApplicable) }
    let daily = days.compactMap { day -> (index: RecoveryIndex, day: Int)? in
      guard !flagBook.isFlagged(ledger.day(at: day)) else { return nil }
      return ledger.mornings.index(on: day).map { ($0, day) }
    }
    guard daily.count >= RecoveryIndex.fewestDays else {
      let hasAnswers = days.contains { day in
        Contributor.allCases.contains { ledger.mornings[$0.column, day] != nil }
      }
      return .missing(
        hasAnswers
          ? .insufficientData(have: daily.count, need: RecoveryIndex.fewestDays) : .inputMissing)
    }
    let count = Double(daily.count)
    var points = [Double?](repeating: nil, count: Contributor.allCases.count)
    for entry in daily {
      let known = Contributor.allCases.filter {
        ledger.mornings[contribution: $0, entry.day] != nil
      }
      for (contributor, share) in zip(known, entry.index.points) {
        points[contributor.place] = (points[contributor.place] ?? 0) + share
      }
    }
    return .value(
      WeekIndex(
        value: daily.reduce(0) { $0 + $1.index.value } / count,
        low: daily.reduce(0) { $0 + $1.index.low } / count,
        high: daily.reduce(0) { $0 + $1.index.high } / count,
        days: daily.count,
        contributors: Contributor.allCases.compactMap { contributor in
          points[contributor.place].map {
            ContributorPoints(contributor: contributor, points: $0 / count)
          }
        }))
  }
}
