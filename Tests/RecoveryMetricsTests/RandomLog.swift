import TrainingModel

@testable import RecoveryMetrics

/// Logs drawn from a seed: gaps, missing cells, odd values, everything a reader may let through.
struct RandomLog {
  private var generator: CoinTrial.SplitMix64

  init(seed: Int) { generator = CoinTrial.SplitMix64(seed: UInt64(seed)) }

  static func log(seed: Int, days: Int = 140) -> TrainingLog {
    var random = RandomLog(seed: seed)
    return random.log(days: days)
  }

  static func settings(seed: Int) -> Settings {
    var random = RandomLog(seed: seed &+ 1000)
    var settings = Settings()
    settings.timeZone = random.pick(["UTC", "Europe/Oslo", "America/New_York", "nowhere"])
    settings.weekStart = random.chance(0.3) ? .sunday : .monday
    settings.maximumHeartRate = random.maybe(0.6) { 170 + 30 * $0 }
    settings.restingHeartRate = random.maybe(0.5) { 40 + 20 * $0 }
    settings.thresholdSecondsPerKilometer = random.maybe(0.5) { 220 + 100 * $0 }
    settings.sex = random.pick([nil, .female, .male])
    settings.birthYear = random.pick([nil, 1950, 1990])
    settings.thresholdHeartRate = random.maybe(0.5) { 155 + 20 * $0 }
    settings.firstThresholdHeartRate = random.maybe(0.5) { 130 + 15 * $0 }
    settings.secondThresholdHeartRate = random.maybe(0.5) { 150 + 15 * $0 }
    settings.experience = random.chance(0.3) ? .beginner : .regular
    return settings
  }

  private mutating func log(days: Int) -> TrainingLog {
    var log = TrainingLog()
    let silence = Int(unit() * Double(days))
    let loggedShare = 0.4 + 0.6 * unit()
    for day in 0..<days where !(silence..<(silence + 20)).contains(day) {
      let date = LogStory.day(day)
      if chance(loggedShare) { log.checkIns.append(checkIn(date)) }
      for _ in 0..<pick([0, 1, 1, 1, 2]) where chance(0.8) { log.sessions.append(session(date)) }
      if chance(0.02) {
        log.notes.append(
          Note(
            day: date, text: pick(["fine", "no chest pain", "knee swollen"]),
            origin: Origin(file: "notes.md", kind: .entry)))
      }
    }
    if let last = log.span?.upperBound {
      log.plan = [
        PlannedSession(day: last.advanced(by: 2), kind: .intervals, minutes: 50),
        PlannedSession(day: last.advanced(by: 9), kind: .race),
      ]
    }
    return log
  }

  private mutating func checkIn(_ date: CalendarDay) -> CheckIn {
    var row = CheckIn(day: date)
    row.sleepHours = maybe(0.6) { 12 * $0 }
    row.bedtime = chance(0.5) ? ClockTime(wrappingMinutes: Int(1300 + 300 * unit())) : nil
    row.wakeTime = chance(0.5) ? ClockTime(wrappingMinutes: Int(300 + 300 * unit())) : nil
    row.napMinutes = maybe(0.1) { 100 * $0 }
    row.restingHeartRate = maybe(0.7) { (45 + 10 * $0).rounded() }
    row.hrvRMSSD = maybe(0.6) { 30 + 80 * $0 }
    row.weightKg = maybe(0.4) { 68 + 3 * $0 }
    row.sleepQuality = scale()
    row.soreness = scale()
    row.energy = scale()
    row.stress = scale()
    row.mood = scale()
    row.motivation = scale()
    row.appetite = scale()
    row.alcoholUnits = maybe(0.3) { (6 * $0).rounded() }
    row.respirationRate = maybe(0.2) { 12 + 6 * $0 }
    row.oxygenSaturation = maybe(0.2) { 91 + 8 * $0 }
    row.skinTemperatureDeviation = maybe(0.2) { 2 * $0 - 1 }
    row.supineHeartRate = maybe(0.3) { 45 + 10 * $0 }
    row.standingHeartRate = maybe(0.4) { 60 + 30 * $0 }
    row.overallRecovery = maybe(0.4) { (10 * $0).rounded() }
    let device = pick([nil, nil, "Watch", "Strap"])
    for series in MeasuredSeries.allCases where device != nil { row.sources[series] = device }
    row.isIll = pick([nil, nil, false, chance(0.1)])
    row.isTravelling = pick([nil, nil, chance(0.1)])
    if chance(0.01) { row.symptoms = [pick(["fever", "limping"])] }
    if chance(0.4) { row.practices = [PracticeEntry(slug: pick(["nap", "foam-rolling"]))] }
    return row
  }

  private mutating func session(_ date: CalendarDay) -> Session {
    var session = Session(
      day: date, sport: pick(Sport.allCases), source: pick(SourceKind.allCases))
    session.start = chance(0.8) ? ClockTime(wrappingMinutes: Int(300 + 900 * unit())) : nil
    session.kind = chance(0.8) ? pick(SessionKind.allCases) : nil
    session.minutes = maybe(0.9) { 150 * $0 }
    session.distanceMeters = maybe(0.8) { 20_000 * $0 }
    session.ascentMeters = maybe(0.2) { 300 * $0 }
    session.rpe = maybe(0.75) { (10 * $0).rounded() }
    session.averageHeartRate = maybe(0.6) { 100 + 80 * $0 }
    session.maximumHeartRate = maybe(0.4) { 150 + 50 * $0 }
    session.heartRateAtEnd = maybe(0.3) { 170 + 8 * $0 }
    session.heartRate60sAfter = maybe(0.5) { 130 + 20 * $0 }
    session.weightBeforeKg = maybe(0.1) { 69 + 2 * $0 }
    session.weightAfterKg = session.weightBeforeKg.map { $0 - 2 * unit() + 0.3 }
    session.fluidLiters = maybe(0.5) { $0 }
    session.temperatureCelsius = maybe(0.3) { 35 * $0 }
    if chance(0.2) { session.trace = trace(minutes: Int(session.minutes ?? 40)) }
    return session
  }

  private mutating func trace(minutes: Int) -> Trace {
    var seconds = [Double](repeating: 0, count: 256)
    var bins: [Trace.Bin] = []
    for _ in 0..<(2 * minutes) {
      let heartRate = 110 + 60 * unit()
      seconds[Int(heartRate)] += Trace.binSeconds
      bins.append(
        Trace.Bin(
          heartRate: heartRate, metersPerSecond: maybe(0.95) { 2 + 2 * $0 },
          grade: maybe(0.8) { 0.2 * $0 - 0.1 }, isPaused: chance(0.02)))
    }
    return Trace(secondsAtHeartRate: seconds, bins: bins)
  }
}

extension RandomLog {
  private mutating func unit() -> Double { Double(generator.next() >> 11) / 9_007_199_254_740_992 }
  private mutating func chance(_ share: Double) -> Bool { unit() < share }
  private mutating func scale() -> Double? { maybe(0.7) { (1 + 4 * $0).rounded() } }

  private mutating func maybe(_ share: Double, _ value: (Double) -> Double) -> Double? {
    let drawn = unit()
    let isThere = chance(share)
    return isThere ? value(drawn) : nil
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[min(Int(unit() * Double(values.count)), values.count - 1)]
  }

  /// The same values in another order.
  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    values.map { (key: generator.next(), value: $0) }.sorted { $0.key < $1.key }.map(\.value)
  }
}
