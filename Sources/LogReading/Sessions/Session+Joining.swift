import TrainingModel

extension Session {
  /// This recording, with what it lacks taken from another of the same run.
  func completed(by other: Session, _ tie: SessionTie) -> Session {
    var result = self
    result.takeMeasures(from: other)
    result.rpe = rpe ?? other.rpe
    result.kind = kind ?? other.kind
    result.title = title ?? other.title
    result.note = note ?? other.note
    result.origins += other.origins
    if sport == .other { result.sport = other.sport }
    result.tellings = tellings(joining: other, tie, into: result)
    return result
  }

  /// This recording with the words of a hand-written session.
  func annotated(by row: Session) -> Session {
    var result = self
    result.takeMeasures(from: row)
    result.rpe = row.rpe ?? rpe
    result.kind = row.kind ?? kind
    result.title = row.title ?? title
    result.note = row.note ?? note
    result.heartRateAtEnd = row.heartRateAtEnd ?? heartRateAtEnd
    result.heartRate60sAfter = row.heartRate60sAfter ?? heartRate60sAfter
    result.weightBeforeKg = row.weightBeforeKg ?? weightBeforeKg
    result.weightAfterKg = row.weightAfterKg ?? weightAfterKg
    result.fluidLiters = row.fluidLiters ?? fluidLiters
    result.temperatureCelsius = row.temperatureCelsius ?? temperatureCelsius
    result.origins += row.origins
    if sport == .other { result.sport = row.sport }
    result.tellings = tellings(joining: row, .row, into: result)
    return result
  }

  private mutating func takeMeasures(from other: Session) {
    start = start ?? other.start
    startInstant = startInstant ?? other.startInstant
    minutes = minutes ?? other.minutes
    elapsedMinutes = elapsedMinutes ?? other.elapsedMinutes
    distanceMeters = distanceMeters ?? other.distanceMeters
    ascentMeters = ascentMeters ?? other.ascentMeters
    averageHeartRate = averageHeartRate ?? other.averageHeartRate
    maximumHeartRate = maximumHeartRate ?? other.maximumHeartRate
    heartRateAtEnd = heartRateAtEnd ?? other.heartRateAtEnd
    heartRate60sAfter = heartRate60sAfter ?? other.heartRate60sAfter
    weightBeforeKg = weightBeforeKg ?? other.weightBeforeKg
    weightAfterKg = weightAfterKg ?? other.weightAfterKg
    fluidLiters = fluidLiters ?? other.fluidLiters
    temperatureCelsius = temperatureCelsius ?? other.temperatureCelsius
    trace = trace ?? other.trace
  }
}
