import TrainingModel

/// One workout of a health export, as its tags go by.
struct HealthWorkout {
  let start: HealthTime
  let end: HealthTime
  private let sport: Sport
  private var minutes: Double?
  private var totalMeters: Double?
  private var meters: Double?
  private var averageHeartRate: Double?
  private var maximumHeartRate: Double?
  private var ascentMeters: Double?
  private var celsius: Double?
  private var isIndoor = false
  private var route: String?
  private var zone: String?
  /// What stands where numbers should, by what they measure.
  private var unreadable: [String: String] = [:]
  /// Inside one of the parts of a workout, which has numbers of its own.
  var isInActivity = false

  init?(_ tag: HealthTag) {
    guard let start = tag.instant("startDate"), let end = tag.instant("endDate") else {
      return nil
    }
    self.start = start
    self.end = end
    sport = Sport(healthActivity: tag.text("workoutActivityType") ?? "")
    minutes = HealthUnit.minutes(number("duration", of: tag), tag.text("durationUnit"))
    totalMeters = HealthUnit.meters(
      number("totalDistance", of: tag), tag.text("totalDistanceUnit"))
  }

  /// The number of an attribute; what stands there and is none is kept for the account.
  ///
  /// - Parameter name: what the account calls it; otherwise as the attribute.
  private mutating func number(
    _ attribute: StaticString, of tag: HealthTag, as name: String? = nil
  ) -> Double? {
    let number = tag.number(attribute)
    if number == nil, let text = tag.text(attribute)?.measured {
      // An attribute may be as long as a tag; a message is not.
      unreadable[name ?? "\(attribute)"] = String(text.unicodeScalars.prefix(100))
    }
    return number
  }
}

extension HealthWorkout {
  mutating func take(statistics tag: HealthTag) {
    guard !isInActivity, let type = tag.text("type") else { return }
    if type.hasPrefix("HKQuantityTypeIdentifierDistance") {
      let sum = HealthUnit.meters(number("sum", of: tag, as: "distance"), tag.text("unit"))
      meters = [meters, sum].compactMap(\.self).max()
    } else if type == "HKQuantityTypeIdentifierHeartRate" {
      let unit = tag.text("unit")
      averageHeartRate = HealthUnit.perMinute(
        number("average", of: tag, as: "HeartRate average"), unit)
      maximumHeartRate = HealthUnit.perMinute(
        number("maximum", of: tag, as: "HeartRate maximum"), unit)
    }
  }

  mutating func take(metadata tag: HealthTag) {
    guard let value = tag.text("value") else { return }
    switch tag.text("key") {
    case "HKTimeZone": zone = value
    case "HKIndoorWorkout": isIndoor = value == "1"
    case "HKWeatherTemperature": celsius = HealthUnit.celsius(value)
    case "HKElevationAscended":
      ascentMeters = HealthUnit.measure(value).flatMap { HealthUnit.meters($0.value, $0.unit) }
    default: break
    }
  }

  mutating func take(route tag: HealthTag) {
    route = route ?? tag.text("path")
  }

  /// The session, with what is outside its plausible range left out.
  func session(
    rpe: Double?, _ clock: inout HealthClock, _ draft: inout ExportDraft
  ) -> Session {
    let local = clock.local(start, zone: zone)
    for (name, text) in unreadable.sorted(by: { $0.key < $1.key }) {
      draft.count(unreadable: name, text, line: nil)
    }
    var session = draft.session(local.day, sport, line: nil)
    session.start = local.time
    session.startInstant = start.seconds
    let elapsed = Double(end.seconds - start.seconds) / 60
    session.elapsedMinutes = draft.measure(elapsed, "endDate", in: Plausible.sessionMinutes)
    session.minutes =
      draft.measure(minutes, "duration", in: Plausible.sessionMinutes) ?? session.elapsedMinutes
    session.distanceMeters = draft.measure(
      meters ?? totalMeters, "distance", in: ExportDraft.distanceMeters)
    session.ascentMeters = draft.measure(
      ascentMeters, "HKElevationAscended", in: Plausible.ascentMeters)
    session.averageHeartRate = draft.measure(
      averageHeartRate, "HeartRate average", in: Plausible.heartRate)
    session.maximumHeartRate = draft.measure(
      maximumHeartRate, "HeartRate maximum", in: Plausible.heartRate)
    session.rpe = rpe
    if !isIndoor, let celsius, Plausible.temperatureCelsius.contains(celsius) {
      session.temperatureCelsius = celsius
    }
    session.recordingFile = route.flatMap {
      draft.recordingFile(named: $0.hasPrefix("/") ? String($0.dropFirst()) : $0)
    }
    return session
  }
}

extension Sport {
  /// From `HKWorkoutActivityTypeRunning`.
  fileprivate init(healthActivity type: String) {
    let mark = "HKWorkoutActivityType"
    switch type.hasPrefix(mark) ? String(type.dropFirst(mark.count)) : type {
    case "Running": self = .run
    case "Walking", "Hiking": self = .walk
    case "Cycling", "HandCycling": self = .ride
    case "Swimming": self = .swim
    case "TraditionalStrengthTraining", "FunctionalStrengthTraining", "CoreTraining":
      self = .strength
    default: self = .other
    }
  }
}
