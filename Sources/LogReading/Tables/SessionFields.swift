import TrainingModel

/// The columns of a session, and the fields of a session entry.
enum SessionColumn: String, TableColumn {
  case date, start, sport, kind
  case durationMinutes = "duration_min"
  case distanceKilometers = "distance_km"
  case ascentMeters = "ascent_m"
  case rpe
  case averageHeartRate = "average_hr"
  case maximumHeartRate = "max_hr"
  case heartRateAtEnd = "hr_end"
  case heartRate60sAfter = "hr_60s_after"
  case weightBeforeKg = "weight_before_kg"
  case weightAfterKg = "weight_after_kg"
  case fluidLiters = "fluid_l"
  case temperatureCelsius = "temperature_c"
  case title, note
}

extension FieldReader {
  /// A session from its fields; nil without a date.
  mutating func session(_ text: (SessionColumn) -> String?, source: SourceKind) -> Session? {
    guard let day = day(text(.date)) else { return nil }
    let sport = word(text(.sport), SessionColumn.sport.rawValue, as: Sport.self)
    let kind = word(text(.kind), SessionColumn.kind.rawValue, as: SessionKind.self)
    let fallback = text(.sport) == nil ? Sport(usualFor: kind) : .other
    let origin = Origin(file: file, line: line, kind: source)
    var session = Session(day: day, sport: sport ?? fallback, source: source, origins: [origin])
    func field(_ column: SessionColumn, _ range: ClosedRange<Double>) -> Double? {
      number(text(column), column.rawValue, in: range)
    }
    session.start = clock(text(.start), SessionColumn.start.rawValue)
    session.kind = kind
    session.minutes = field(.durationMinutes, Plausible.sessionMinutes)
    session.distanceMeters = field(.distanceKilometers, Plausible.distanceKilometers)
      .map { $0 * 1000 }
    session.ascentMeters = field(.ascentMeters, Plausible.ascentMeters)
    session.rpe = field(.rpe, Plausible.rpe)
    session.averageHeartRate = field(.averageHeartRate, Plausible.heartRate)
    session.maximumHeartRate = field(.maximumHeartRate, Plausible.heartRate)
    session.heartRateAtEnd = field(.heartRateAtEnd, Plausible.heartRate)
    session.heartRate60sAfter = field(.heartRate60sAfter, Plausible.heartRate)
    session.weightBeforeKg = field(.weightBeforeKg, Plausible.weightKg)
    session.weightAfterKg = field(.weightAfterKg, Plausible.weightKg)
    session.fluidLiters = field(.fluidLiters, Plausible.fluidLiters)
    session.temperatureCelsius = field(.temperatureCelsius, Plausible.temperatureCelsius)
    session.title = text(.title)
    session.note = text(.note)
    checkPace(of: &session)
    askAboutZeroRPE(session)
    return session
  }

  private mutating func checkPace(of session: inout Session) {
    guard session.sport == .run, let meters = session.distanceMeters, meters > 0,
      let minutes = session.minutes, minutes > 0
    else { return }
    let pace = minutes / (meters / 1000)
    guard pace < Plausible.pace.lowerBound - 1e-9 || pace > Plausible.pace.upperBound + 1e-9 else {
      return
    }
    session.distanceMeters = nil
    warn(
      "\(minutes.plain) min for \((meters / 1000).plain) km is outside 2 to 20 min per km;"
        + " the distance was left out",
      "correct distance_km or duration_min", at: SessionColumn.distanceKilometers.rawValue)
  }

  private mutating func askAboutZeroRPE(_ session: Session) {
    guard session.rpe == 0, let minutes = session.minutes, minutes > 0 else { return }
    warn(
      "rpe 0 means rest, but the session took \(minutes.plain) min; its load is not known",
      "rate the whole session from 1 to 10, or leave the cell empty",
      at: SessionColumn.rpe.rawValue)
  }
}

extension Sport {
  /// What a session of this kind is where nobody says: a run, unless its kind says otherwise.
  init(usualFor kind: SessionKind?) {
    switch kind {
    case .strength: self = .strength
    case .crossTraining: self = .other
    default: self = .run
    }
  }
}
