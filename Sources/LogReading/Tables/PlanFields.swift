import TrainingModel

/// The columns of a plan table.
enum PlanColumn: String, TableColumn {
  case date, sport, kind
  case durationMinutes = "duration_min"
  case distanceKilometers = "distance_km"
  case title
}

extension FieldReader {
  /// A planned session from its fields; nil without a date.
  mutating func plannedSession(_ text: (PlanColumn) -> String?) -> PlannedSession? {
    guard let day = day(text(.date)) else { return nil }
    let kind = word(text(.kind), PlanColumn.kind.rawValue, as: SessionKind.self)
    let sport = word(text(.sport), PlanColumn.sport.rawValue, as: Sport.self)
    return PlannedSession(
      day: day, sport: sport ?? Sport(usualFor: kind), kind: kind,
      minutes: number(
        text(.durationMinutes), PlanColumn.durationMinutes.rawValue, in: Plausible.sessionMinutes),
      distanceMeters: number(
        text(.distanceKilometers), PlanColumn.distanceKilometers.rawValue,
        in: Plausible.distanceKilometers
      ).map { $0 * 1000 },
      title: text(.title))
  }
}
