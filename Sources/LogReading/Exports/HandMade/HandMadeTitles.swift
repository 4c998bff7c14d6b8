extension HandMadeColumn.Field {
  /// The column of the log that it becomes; nil where it becomes none.
  var logColumn: String? {
    switch self {
    case .start: SessionColumn.start.rawValue
    case .time, .duration: SessionColumn.durationMinutes.rawValue
    case .distance: SessionColumn.distanceKilometers.rawValue
    case .ascent: SessionColumn.ascentMeters.rawValue
    case .averageHeartRate: SessionColumn.averageHeartRate.rawValue
    case .maximumHeartRate: SessionColumn.maximumHeartRate.rawValue
    case .rpe: SessionColumn.rpe.rawValue
    case .type: SessionColumn.sport.rawValue
    case .title: SessionColumn.title.rawValue
    case .note: SessionColumn.note.rawValue
    case .sleep: CheckInColumn.sleepHours.rawValue
    case .sleepQuality: CheckInColumn.sleepQuality.rawValue
    case .nap: CheckInColumn.napMinutes.rawValue
    case .restingHeartRate: CheckInColumn.restingHeartRate.rawValue
    case .hrv: CheckInColumn.hrvRMSSD.rawValue
    case .weight: CheckInColumn.weightKg.rawValue
    case .soreness: CheckInColumn.soreness.rawValue
    case .energy: CheckInColumn.energy.rawValue
    case .stress: CheckInColumn.stress.rawValue
    case .mood: CheckInColumn.mood.rawValue
    case .motivation: CheckInColumn.motivation.rawValue
    case .appetite: CheckInColumn.appetite.rawValue
    case .bedtime: CheckInColumn.bedtime.rawValue
    case .wakeTime: CheckInColumn.wakeTime.rawValue
    case .date, .pace, .sdnn, .fatigue: nil
    }
  }
}

extension HandMadeColumns {
  /// What the columns of the log are called here.
  func titles(_ title: (Int) -> String) -> [String: String] {
    var titles: [String: String] = [:]
    for (field, column) in byField {
      let isStart = field == .time && startOfSessions?.position == column.position
      let name = isStart ? SessionColumn.start.rawValue : field.logColumn
      if let name { titles[name] = title(column.position) }
    }
    return titles
  }
}
