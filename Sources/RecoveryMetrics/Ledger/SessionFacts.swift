import Foundation
import TrainingModel

/// What load and running metrics need of one session, within the limits of plausibility.
struct SessionFacts: Hashable, Sendable {
  /// Index of its day; 0 is the first logged day.
  let day: Int
  let sport: Sport
  let kind: SessionKind?
  let minutes: Double?
  let kilometers: Double?
  /// Above 0; an answer of 0 for a session that took time is none.
  let rpe: Double?
  /// RPE 0 with minutes: the load is missing and is asked about.
  let isUnanswered: Bool
  let averageHeartRate: Double?
  let sessionRPELoad: Double?
  let runningStress: Double?
  /// Seconds at each heart rate, where a trace covers the session.
  let histogram: Histogram?
  /// Body mass before, else after it.
  let massKg: Double?
  let celsius: Double?
  /// The highest heart rate of a hard effort that held for 10 s.
  let peakHeartRate: Double?

  /// Seconds at whole heart rates from `lowest` on.
  struct Histogram: Hashable, Sendable {
    let lowest: Int
    let seconds: [Double]
  }

  /// RPE from which a session is hard.
  static let hardRPE = 7.0
  /// RPE up to which running is easy.
  static let easyRPE = 4.0
  /// A trace must know the heart rate for this share of the session to stand for it.
  private static let traceShare = 0.8
  /// How long a heart rate must hold to count as the highest.
  private static let peakSeconds = 10.0

  init(_ session: Session, day: Int, thresholdPace: Double?) {
    let minutes = session.minutes.plausible(Plausibility.sessionMinutes)
    let meters = session.distanceMeters.plausible(Plausibility.meters)
    let answer = session.rpe.plausible(Plausibility.rpe)
    let average = session.averageHeartRate.plausible(Plausibility.heartRate)
    self.day = day
    sport = session.sport
    kind = session.kind
    self.minutes = minutes
    kilometers = meters.map { $0 / 1000 }
    isUnanswered = answer == 0 && minutes != 0
    rpe = isUnanswered ? nil : answer
    averageHeartRate = average
    sessionRPELoad =
      if let rpe, let minutes { SessionRPE.load(rpe: rpe, minutes: minutes) } else { nil }
    runningStress = Self.runningStress(
      session, minutes: minutes, meters: meters, thresholdPace: thresholdPace)
    histogram = Self.histogram(session.trace, minutes: minutes, hasAverage: average != nil)
    massKg =
      session.weightBeforeKg.plausible(Plausibility.massKg)
      ?? session.weightAfterKg.plausible(Plausibility.massKg)
    celsius = session.temperatureCelsius.plausible(Plausibility.airCelsius)
    peakHeartRate = Self.isHardEffort(kind: session.kind, rpe: rpe) ? Self.peak(session) : nil
  }

  /// A number for (sport, kind), 0 to `types` - 1.
  var type: Int {
    let kindPlace = kind.flatMap { SessionKind.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let sportPlace = Sport.allCases.firstIndex(of: sport) ?? 0
    return sportPlace * (SessionKind.allCases.count + 1) + kindPlace
  }

  static let types = Sport.allCases.count * (SessionKind.allCases.count + 1)

  /// A walk with RPE 2 or less, or none: it does not end a rest day.
  var isEasyWalk: Bool { sport == .walk && (rpe ?? 0).isWithin(2) }

  /// RPE 2 or less for at most 45 minutes.
  var isActiveRecovery: Bool {
    guard let rpe, let minutes else { return false }
    return rpe.isWithin(2) && minutes.isWithin(45)
  }
}

extension SessionFacts {
  /// Banister's load; nil without a heart rate or the runner's reserve.
  func trainingImpulse(_ table: ImpulseTable) -> Double? {
    if let histogram { return table.load(of: histogram) }
    guard let averageHeartRate, let minutes else { return nil }
    return table.load(minutes: minutes, heartRate: averageHeartRate)
  }

  private static func isHardEffort(kind: SessionKind?, rpe: Double?) -> Bool {
    if let rpe, rpe.reaches(hardRPE) { return true }
    return kind == .race || kind == .intervals || kind == .tempo
  }

  private static func peak(_ session: Session) -> Double? {
    if let seconds = session.trace?.secondsAtHeartRate, seconds.count <= 256 {
      var above = 0.0
      for (heartRate, time) in seconds.enumerated().reversed() {
        above += time
        if above >= peakSeconds {
          return Optional(Double(heartRate)).plausible(Plausibility.maximumHeartRate)
        }
      }
    }
    return session.maximumHeartRate.plausible(Plausibility.maximumHeartRate)
  }

  private static func histogram(_ trace: Trace?, minutes: Double?, hasAverage: Bool) -> Histogram? {
    guard let all = trace?.secondsAtHeartRate.prefix(256),
      all.allSatisfy({ (0...172_800).contains($0) }),
      let lowest = all.indices.dropFirst().first(where: { all[$0] > 0 }),
      let highest = all.lastIndex(where: { $0 > 0 })
    else { return nil }
    let known = all[lowest...highest].reduce(0, +)
    if let minutes, hasAverage, known < traceShare * minutes * 60 { return nil }
    return Histogram(lowest: lowest, seconds: Array(all[lowest...highest]))
  }

  /// Fourth-power mean of flat speed over 30-s bins where there is a trace, else mean speed.
  private static func runningStress(
    _ session: Session, minutes: Double?, meters: Double?, thresholdPace: Double?
  ) -> Double? {
    guard session.sport == .run, let thresholdPace, let minutes, minutes > 0, let meters, meters > 0
    else { return nil }
    let bins = (session.trace?.bins ?? []).compactMap { bin -> Double? in
      guard let speed = bin.metersPerSecond, (0...15).contains(speed) else { return nil }
      let grade = bin.grade ?? 0
      return GradeAdjustedPace.speed(speed, grade: grade.isFinite ? grade : 0)
    }
    let traced = GradeAdjustedPace.fourthPowerMean(bins, weights: bins.map { _ in 1 })
    let speed = traced ?? meters / (minutes * 60)
    let intensity = RunningStress.intensity(
      metersPerSecond: speed, threshold: 1000 / thresholdPace)
    return intensity.map { RunningStress.load(minutes: minutes, intensity: $0) }
  }
}

/// Banister's load per minute at every whole heart rate, worked out once for a reserve.
struct ImpulseTable: Sendable {
  let reserve: HeartRateReserve
  let formula: TrainingImpulse
  private let perMinute: [Double]

  init(reserve: HeartRateReserve, formula: TrainingImpulse) {
    self.reserve = reserve
    self.formula = formula
    perMinute = (0..<256).map {
      formula.load(minutes: 1, fraction: reserve.fraction(at: Double($0)))
    }
  }

  func load(minutes: Double, heartRate: Double) -> Double {
    formula.load(minutes: minutes, fraction: reserve.fraction(at: heartRate))
  }

  func load(of histogram: SessionFacts.Histogram) -> Double {
    var sum = 0.0
    for (offset, seconds) in histogram.seconds.enumerated() {
      sum += seconds * perMinute[min(histogram.lowest + offset, 255)]
    }
    return sum / 60
  }
}
