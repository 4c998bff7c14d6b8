import Foundation
import TrainingModel

/// All morning values by day, and what follows from each morning and those before it.
///
/// Index 0 is the first logged day. Nothing here looks at a later day, so it is worked out once
/// for all weeks.
struct Mornings: Sendable {
  let count: Int
  /// `columns[MorningColumn.rawValue][day]`.
  private let columns: [[Double?]]
  /// Ill or travelling: left out of every baseline.
  let isUnusual: [Bool]
  let isIll: [Bool]
  /// Whether the hours slept come from clock times.
  let isSleepEstimated: [Bool]
  /// `contributions[Contributor.place][day]`: c and the size of its baseline.
  private var contributions: [[Contribution?]] = []
  let weights: ContributorWeights
  /// Whose values each column holds, day by day.
  let sources: MorningSources

  struct Contribution: Hashable, Sendable {
    let c: Double
    let n: Int?
  }

  init(checkIns: [CheckIn], at places: [Int], settings: Settings) {
    count = places.count
    let clock = ClockChange(timeZone: settings.timeZone)
    let none = [Double?](repeating: nil, count: places.count)
    var columns = MorningColumn.allCases.map { _ in none }
    var isIll = [Bool](repeating: false, count: places.count)
    var isUnusual = isIll
    var isSleepEstimated = isIll
    for (day, place) in places.enumerated() where place >= 0 {
      let row = checkIns[place]
      let night = Night(row, clock: clock)
      for column in MorningColumn.allCases {
        columns[column.rawValue][day] = Self.value(of: column, row: row, night: night)
      }
      isIll[day] = row.isIll == true
      isUnusual[day] = row.isIll == true || row.isTravelling == true
      isSleepEstimated[day] = night.isEstimated
    }
    self.columns = columns
    self.isIll = isIll
    self.isUnusual = isUnusual
    self.isSleepEstimated = isSleepEstimated
    sources = MorningSources(checkIns, at: places)
    weights = ContributorWeights(overrides: settings.indexWeights)
    let need = settings.plausibleSleepNeed
    contributions = Contributor.allCases.map { contributor in
      (0..<count).map { contribution(of: contributor, on: $0, need: need) }
    }
  }

  private func contribution(of contributor: Contributor, on day: Int, need: Double)
    -> Contribution?
  {
    guard let value = self[contributor.column, day] else { return nil }
    if contributor == .sleepDuration {
      return Contribution(c: Contributor.sleepC(hours: value, need: need), n: nil)
    }
    guard let normal = learnedBaseline(contributor.column, before: day) else { return nil }
    return Contribution(c: contributor.c(of: value, baseline: normal), n: normal.n)
  }
}

extension Mornings {
  subscript(column: MorningColumn, day: Int) -> Double? {
    day >= 0 && day < count ? columns[column.rawValue][day] : nil
  }

  subscript(contribution contributor: Contributor, day: Int) -> Contribution? {
    day >= 0 && day < count ? contributions[contributor.place][day] : nil
  }

  /// The known values of these days, in order.
  func values(_ column: MorningColumn, in days: Range<Int>) -> [Double] {
    let inside = days.clamped(to: 0..<count)
    return columns[column.rawValue][inside].compactMap(\.self)
  }

  /// What is usual before `day`: mean and SD of the 28 days before it, of the source that measured
  /// on `day`, without ill and travelling days; nil without any.
  func baseline(_ column: MorningColumn, before day: Int) -> Baseline? {
    baseline(column, before: day, source: sources.source(of: column, on: day))
  }

  /// The same before a week, of the source that measured on most of its days.
  func baseline(_ column: MorningColumn, beforeWeek days: Range<Int>) -> Baseline? {
    baseline(column, before: days.lowerBound, source: sources.source(of: column, in: days))
  }

  private func baseline(_ column: MorningColumn, before day: Int, source: Int?) -> Baseline? {
    let days = ((day - Baseline.days)..<day).clamped(to: 0..<count)
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: Baseline.days) { known in
      var n = 0
      var sum = 0.0
      for index in days {
        guard let value = columns[column.rawValue][index], !isUnusual[index],
          source == nil || sources.isFrom(source, column, on: index)
        else { continue }
        known[n] = value
        n += 1
        sum += value
      }
      guard n > 0 else { return nil }
      let mean = sum / Double(n)
      var squares = 0.0
      for value in known[..<n] { squares += (value - mean) * (value - mean) }
      return Baseline(n: n, mean: mean, sd: n > 1 ? (squares / Double(n - 1)).squareRoot() : 0)
    }
  }

  func learnedBaseline(_ column: MorningColumn, before day: Int) -> Baseline? {
    baseline(column, before: day).flatMap { $0.isLearned ? $0 : nil }
  }

  /// How many SD the morning lies above its baseline; the stabilised SD where all values are equal.
  func z(_ column: MorningColumn, on day: Int) -> Double? {
    guard let value = self[column, day], let normal = learnedBaseline(column, before: day) else {
      return nil
    }
    return normal.z(of: value) ?? normal.stabilizedZ(of: value, typical: column.typicalSD)
  }

  /// The Recovery Balance Index of one morning, red flags not considered; nil on ill days and
  /// where too little is known.
  func index(on day: Int, without excluded: Set<Contributor> = []) -> RecoveryIndex? {
    guard day >= 0, day < count, !isIll[day] else { return nil }
    let parts = Contributor.allCases.compactMap { contributor -> RecoveryIndex.Part? in
      guard !excluded.contains(contributor), let known = self[contribution: contributor, day]
      else { return nil }
      return RecoveryIndex.Part(
        contributor: contributor, weight: weights[contributor], c: known.c, n: known.n)
    }
    return RecoveryIndex(parts: parts, weights: weights)
  }

  private static func value(of column: MorningColumn, row: CheckIn, night: Night) -> Double? {
    switch column {
    case .energy: row.energy.plausible(Plausibility.scale)
    case .soreness: row.soreness.plausible(Plausibility.scale)
    case .mood: row.mood.plausible(Plausibility.scale)
    case .stress: row.stress.plausible(Plausibility.scale)
    case .motivation: row.motivation.plausible(Plausibility.scale)
    case .appetite: row.appetite.plausible(Plausibility.scale)
    case .sleepQuality: row.sleepQuality.plausible(Plausibility.scale)
    case .lnRMSSD: row.hrvRMSSD.plausible(Plausibility.rmssd).map { log($0) }
    case .restingHeartRate: row.restingHeartRate.plausible(Plausibility.restingHeartRate)
    case .sleepHours: night.hours
    case .napMinutes: row.napMinutes.plausible(Plausibility.napMinutes)
    case .midpoint: night.midpoint
    case .weight: row.weightKg.plausible(Plausibility.massKg)
    case .alcohol: row.alcoholUnits.plausible(Plausibility.alcoholUnits)
    case .respiration: row.respirationRate.plausible(Plausibility.respiration)
    case .oxygen: row.oxygenSaturation.plausible(Plausibility.oxygen)
    case .skinTemperature: row.skinTemperatureDeviation.plausible(Plausibility.skinTemperature)
    case .orthostatic: row.orthostaticRise
    case .overallRecovery: row.overallRecovery.plausible(Plausibility.overallRecovery)
    }
  }
}

extension CheckIn {
  /// Standing minus lying heart rate of an orthostatic test.
  fileprivate var orthostaticRise: Double? {
    guard let lying = supineHeartRate.plausible(Plausibility.heartRate),
      let standing = standingHeartRate.plausible(Plausibility.heartRate)
    else { return nil }
    return standing - lying
  }
}

/// The sleep that ended on one morning.
struct Night: Hashable, Sendable {
  /// Night and the naps since the waking before; a nap without a night is no night.
  let hours: Double?
  /// Hours from midnight by the clock on the wall.
  let midpoint: Double?
  /// The hours come from clock times.
  let isEstimated: Bool

  init(_ row: CheckIn, clock: ClockChange) {
    let naps = (row.napMinutes.plausible(Plausibility.napMinutes) ?? 0) / 60
    let logged = row.sleepHours.plausible(Plausibility.nightHours)
    let byClock = logged == nil ? Self.hoursByClock(row, clock: clock) : nil
    hours = (logged ?? byClock).map { $0 + naps }
    isEstimated = logged == nil ? byClock != nil : row.isSleepEstimated
    if let bed = row.bedtime, let wake = row.wakeTime {
      midpoint = SleepTiming.midpoint(bed: bed.hours, wake: wake.hours)
    } else {
      midpoint = nil
    }
  }

  private static func hoursByClock(_ row: CheckIn, clock: ClockChange) -> Double? {
    guard let bed = row.bedtime, let wake = row.wakeTime else { return nil }
    let hours = SleepTiming.hours(bed: bed.hours, wake: wake.hours)
    let forward = clock.hoursForward(nightEnding: row.day, bed: bed, wake: wake)
    return Optional(hours - forward).plausible(Plausibility.nightHours)
  }
}

extension Settings {
  /// The need for sleep in hours; 8 where the setting cannot be true.
  var plausibleSleepNeed: Double {
    Optional(sleepNeedHours).plausible(Plausibility.sleepNeedHours) ?? 8
  }
}
