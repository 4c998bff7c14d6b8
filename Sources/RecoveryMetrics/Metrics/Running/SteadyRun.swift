import TrainingModel

/// A continuous run at an easy to moderate heart rate, whose speed can be compared with others.
///
/// 20 to 120 minutes, heart rate 65 to 85 % of the maximum, at most two stops, not intervals or a
/// race, air within 5 °C of the runner's median; the first ten minutes are dropped where there is
/// a trace.
struct SteadyRun: Hashable, Sendable {
  let place: Int
  let day: Int
  let heartRate: Double
  let kilometersPerHour: Double

  static let minutes = 20.0...120.0
  static let heartRateShare = 0.65...0.85
  static let mostStops = 2
  static let warmUpBins = 20
  static let temperatureSpan = 5.0
  /// Climb beyond which a run without a trace is not flat.
  static let flatMetersPerKilometer = 10.0

  static func all(_ view: WeekView, reserve: HeartRateReserve, days: Range<Int>) -> [SteadyRun] {
    let places = view.sessions(in: days).filter { isCandidate(view.ledger.facts[$0]) }
    let usual = Statistics.median(places.compactMap { view.ledger.facts[$0].celsius })
    return places.compactMap { place in
      if let usual, let air = view.ledger.facts[place].celsius,
        !abs(air - usual).isWithin(temperatureSpan)
      {
        return nil
      }
      return run(place, view: view, reserve: reserve)
    }
  }

  private static func isCandidate(_ fact: SessionFacts) -> Bool {
    guard fact.sport == .run, let time = fact.minutes, minutes.contains(time) else { return false }
    return fact.kind != .intervals && fact.kind != .race
  }

  private static func run(_ place: Int, view: WeekView, reserve: HeartRateReserve) -> SteadyRun? {
    let fact = view.ledger.facts[place]
    guard let measured = traced(view.ledger.sessions[place]) ?? means(fact, view, place) else {
      return nil
    }
    let share = measured.heartRate / reserve.maximum
    guard share.reaches(heartRateShare.lowerBound), share.isWithin(heartRateShare.upperBound),
      measured.kilometersPerHour > 0
    else { return nil }
    return SteadyRun(
      place: place, day: fact.day, heartRate: measured.heartRate,
      kilometersPerHour: measured.kilometersPerHour)
  }

  private typealias Means = (heartRate: Double, kilometersPerHour: Double)

  /// Means after the first ten minutes of a trace with at most two stops.
  private static func traced(_ session: Session) -> Means? {
    guard let part = SteadyPart(session.trace) else { return nil }
    return (part.heartRate, part.metersPerSecond * 3.6)
  }

  /// Means of the whole session, where it is flat as far as is known.
  private static func means(_ fact: SessionFacts, _ view: WeekView, _ place: Int) -> Means? {
    let session = view.ledger.sessions[place]
    guard session.trace?.bins.isEmpty != false, let heartRate = fact.averageHeartRate,
      let kilometers = fact.runKilometers, let minutes = fact.minutes, minutes > 0
    else { return nil }
    if let ascent = session.ascentMeters.plausible(0...20_000),
      ascent.exceeds(flatMetersPerKilometer * kilometers)
    {
      return nil
    }
    return (heartRate, kilometers / (minutes / 60))
  }
}

/// What is left of a trace without its first ten minutes: bins with heart rate and flat speed.
struct SteadyPart: Hashable, Sendable {
  let heartRates: [Double]
  /// Flat speeds, meters per second.
  let speeds: [Double]

  /// nil without a trace, with more than two stops, or where nothing is left.
  init?(_ trace: Trace?) {
    guard let bins = trace?.bins, bins.count(where: \.isPaused) <= SteadyRun.mostStops else {
      return nil
    }
    let known = bins.dropFirst(SteadyRun.warmUpBins).compactMap { bin -> (Double, Double)? in
      guard let heartRate = bin.heartRate.plausible(Plausibility.heartRate),
        let speed = bin.metersPerSecond.plausible(0.5...12)
      else { return nil }
      let grade = bin.grade.plausible(-1...1) ?? 0
      return (heartRate, GradeAdjustedPace.speed(speed, grade: grade))
    }
    guard !known.isEmpty else { return nil }
    heartRates = known.map(\.0)
    speeds = known.map(\.1)
  }

  var minutes: Double { Double(heartRates.count) * Trace.binSeconds / 60 }
  var heartRate: Double { heartRates.reduce(0, +) / Double(heartRates.count) }
  var metersPerSecond: Double { speeds.reduce(0, +) / Double(speeds.count) }

  /// Per cent that speed per heartbeat is lower in the second half; nil below 40 minutes.
  var decoupling: Double? {
    guard minutes.reaches(Self.decouplingMinutes) else { return nil }
    let half = heartRates.count / 2
    func factor(_ part: Range<Int>) -> Double? {
      guard let speed = Statistics.mean(Array(speeds[part])),
        let beats = Statistics.mean(Array(heartRates[part]))
      else { return nil }
      return RunningEfficiency.factor(metersPerMinute: speed * 60, heartRate: beats)
    }
    guard let first = factor(0..<half),
      let second = factor((heartRates.count - half)..<heartRates.count)
    else { return nil }
    return RunningEfficiency.decoupling(first: first, second: second)
  }

  static let decouplingMinutes = 40.0
}
