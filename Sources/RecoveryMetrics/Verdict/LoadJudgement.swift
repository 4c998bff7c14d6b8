import TrainingModel

/// Whether the week's load is high or low against the mean of the three weeks before.
struct LoadJudgement: Sendable {
  /// This week over the mean of the three before, in per cent, or why there is none.
  let change: Result<Double, MissingChange>

  struct MissingChange: Error, Hashable { let reason: MissingReason }

  private let isUnknown: Bool

  /// From this change on the load is high.
  static let highPercent = 20.0
  /// Down to this change the load is low: 75 % of the mean.
  static let lowPercent = -25.0
  /// From this spike on the load is high whatever its sum.
  static let highSpike = 30.0
  static let referenceWeeks = 3

  init(summary: WeekSummary, history: [WeekSummary], currency: LoadCurrency) {
    let before = Array(history.prefix(Self.referenceWeeks))
    isUnknown = summary.loads.isEmpty
    change = Self.change(summary: summary, before: before, currency: currency)
  }

  func level(spike: SpikeResult) -> GroupScores.LoadLevel {
    guard !isUnknown else { return .unknown }
    let percent = try? change.get()
    if let percent, percent.reaches(Self.highPercent) { return .high }
    if let jump = spike.largest, jump.percent.exceeds(Self.highSpike) { return .high }
    if let percent, percent.isWithin(Self.lowPercent) { return .low }
    return .usual
  }

  /// Below this reference a per cent says nothing.
  static func smallestReference(_ currency: LoadCurrency) -> Double {
    switch currency {
    case .sessionRPE: 60
    case .trimp, .runningStress: 20
    case .minutes: 15
    }
  }

  private static func change(
    summary: WeekSummary, before: [WeekSummary], currency: LoadCurrency
  ) -> Result<Double, MissingChange> {
    func missing(_ reason: MissingReason) -> Result<Double, MissingChange> {
      .failure(MissingChange(reason: reason))
    }
    let complete = before.count(where: \.isComplete)
    guard ([summary] + before).contains(where: { !$0.loads.isEmpty }) else {
      return missing(.inputMissing)
    }
    guard summary.isComplete, complete == referenceWeeks else {
      return missing(.insufficientData(have: complete, need: referenceWeeks))
    }
    guard let reference = Statistics.mean(before.map(\.load)),
      reference.reaches(smallestReference(currency)),
      let percent = LoadChange.percent(of: summary.load, over: reference)
    else { return missing(.notApplicable) }
    return .success(percent)
  }
}
