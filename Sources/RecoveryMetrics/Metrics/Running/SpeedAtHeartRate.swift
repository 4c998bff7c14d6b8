import TrainingModel

extension Metric {
  /// How fast the runner runs at the same heart rate.
  ///
  /// Choices: the value is the median of the last three eligible runs of 8 weeks; above or below
  /// where the Mann-Kendall test over those runs gives p < 0.10, else within. Without a trace the
  /// session's means stand for the run; speed is taken as flat unless it climbs more than 10 m/km.
  static let speedAtHeartRate = Metric(
    "run.speed_at_ref_hr", "Speed at your usual heart rate", .kilometersPerHour,
    formula: "Speed × (HRref - HR0) / (HR - HR0), HR0 = rest + 26, HRref the median of eligible "
      + "runs of 8 weeks; median of the last 3",
    source: "Vesterinen 2014 for HR0; Sen 1968, Mann 1945 for the trend",
    needs: "6 steady runs of 20 to 120 min over 21 days, resting and maximal heart rate",
    missing: "Fewer steady runs, or no resting or maximal heart rate",
    reading: "One run means nothing. Heat, caffeine, a new sensor break it.",
    hasStatus: true, basis: .sessions(days: 56)
  ) { view in
    let trend = SteadyRuns(view)
    guard let value = trend.latest, let test = trend.test else { return trend.missing }
    let isClear = test.p < SteadyRuns.significance
    let status: Status = !isClear ? .within : test.slope > 0 ? .above : .below
    return Reading(
      .value(value, n: trend.runs.count), status: status,
      isEstimated: view.book.isMaximumEstimated)
  }
}

/// The eligible steady runs of the last eight weeks, at one reference heart rate.
struct SteadyRuns: Sendable {
  struct Run: Hashable, Sendable {
    let day: Int
    let heartRate: Double
    /// Speed at the reference heart rate, km/h.
    let speed: Double
  }

  private(set) var runs: [Run] = []
  private(set) var eligible = 0
  /// The median heart rate of the eligible runs.
  private(set) var reference: Double?

  static let days = 56
  static let fewestRuns = 6
  static let fewestDays = 21
  static let latestRuns = 3
  static let significance = 0.10
  /// Farthest from the reference heart rate that a run may lie, bpm.
  static let heartRateSpan = 10.0

  init(_ view: WeekView) {
    guard let reserve = view.book.reserve else { return }
    let candidates = SteadyRun.all(view, reserve: reserve, days: view.lastDays(Self.days))
    eligible = candidates.count
    reference = Statistics.median(candidates.map(\.heartRate))
    guard let reference else { return }
    runs = candidates.compactMap { run in
      guard abs(run.heartRate - reference).isWithin(Self.heartRateSpan),
        let speed = RunningEfficiency.speed(
          run.kilometersPerHour, heartRate: run.heartRate, atReference: reference,
          rest: reserve.rest)
      else { return nil }
      return Run(day: run.day, heartRate: run.heartRate, speed: speed)
    }
  }

  private var spansEnough: Bool {
    guard let first = runs.first, let last = runs.last else { return false }
    return runs.count >= Self.fewestRuns && last.day - first.day >= Self.fewestDays
  }

  var latest: Double? {
    spansEnough ? Statistics.median(runs.suffix(Self.latestRuns).map(\.speed)) : nil
  }

  var test: TrendTest? {
    spansEnough ? TrendTest(runs.map { (Double($0.day), $0.speed) }) : nil
  }

  var missing: Reading {
    if runs.count >= Self.fewestRuns, let first = runs.first, let last = runs.last {
      return .missing(.insufficientData(have: last.day - first.day, need: Self.fewestDays))
    }
    return .tooFew(runs.count, need: Self.fewestRuns)
  }
}
