import TrainingModel

/// TrainingPeaks' `workouts.csv`: planned and done in one table, without times of day.
struct TrainingPeaksWorkouts: TableExport {
  let name = "TrainingPeaks workouts"
  let source = "TrainingPeaks"

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("workoutday", "workouttype", "timetotalinhours")
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    for row in table.rows {
      guard let day = row.text("workoutday").flatMap({ WrittenTime($0) })?.day else {
        draft.reject("the day cannot be read", line: row.line)
        continue
      }
      let type = row.text("workouttype") ?? ""
      let sport = Sport(words: type)
      let hours = table.position("timetotalinhours")
      let minutes = draft.measure(row, at: hours, in: Plausible.sessionMinutes, times: 60)
      let plan = addPlanned(row, day, sport, table, &draft)
      guard let minutes else {
        if type.folded == "day off" {
          draft.leaveOut("day off")
        } else if !plan {
          draft.leaveOut("workout without a duration")
        }
        continue
      }
      var session = draft.session(day, sport, line: row.line)
      session.minutes = minutes
      session.distanceMeters = draft.measure(
        row, "distanceinmeters", in: ExportDraft.distanceMeters)
      session.averageHeartRate = draft.measure(row, "heartrateaverage", in: Plausible.heartRate)
      session.maximumHeartRate = draft.measure(row, "heartratemax", in: Plausible.heartRate)
      session.rpe = draft.measure(row, "rpe", in: 1...10)
      if type.folded == "race" { session.kind = .race }
      session.title = row.text("title")
      session.note = row.text("athletecomments")?.note
      draft.add(session)
    }
    draft.leaveOutAll("feeling, TSS and zones")
  }

  /// What was planned stays planned once it is done, so that earlier reports do not change.
  private func addPlanned(
    _ row: ExportRow, _ day: CalendarDay, _ sport: Sport, _ table: ExportTable,
    _ draft: inout ExportDraft
  ) -> Bool {
    let minutes = draft.measure(
      row, at: table.position("plannedduration"), in: Plausible.sessionMinutes, times: 60)
    let meters = draft.measure(
      row, "planneddistanceinmeters", in: ExportDraft.distanceMeters)
    guard minutes != nil || meters != nil else { return false }
    draft.add(
      PlannedSession(
        day: day, sport: sport, minutes: minutes, distanceMeters: meters,
        title: row.text("title")))
    return true
  }
}

/// TrainingPeaks' `metrics.csv`: one value a row.
struct TrainingPeaksMetrics: TableExport {
  let name = "TrainingPeaks metrics"
  let source = "TrainingPeaks"

  /// A pulse later than 10:00 is hardly a resting one.
  private static let latestMorning = 10 * 3600

  func recognizes(_ table: ExportTable) -> Bool {
    table.names == ["timestamp", "type", "value"]
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    var pulses: [CalendarDay: [(rate: Double, isMorning: Bool, line: Int)]] = [:]
    for row in table.rows {
      guard let time = row.text("timestamp").flatMap({ WrittenTime($0) }) else {
        draft.reject("the time cannot be read", line: row.line)
        continue
      }
      let type = row.text("type") ?? ""
      func value(_ range: ClosedRange<Double>) -> Double? { draft.measure(row, "value", in: range) }
      switch type.folded {
      case "pulse":
        guard let rate = value(Plausible.restingHeartRate) else { continue }
        let isMorning = (time.secondsOfDay ?? 0) < Self.latestMorning
        pulses[time.day, default: []].append((rate, isMorning, row.line))
      case "hrv":
        let rmssd = value(Plausible.rmssdMilliseconds)
        draft.morning(time.day, line: row.line) { $0.hrvRMSSD = $0.hrvRMSSD ?? rmssd }
      case "sleep hours":
        let hours = value(0.5...16)
        draft.morning(time.day, line: row.line) { $0.sleepHours = $0.sleepHours ?? hours }
      case "weight kilograms":
        let weight = value(Plausible.weightKg)
        draft.morning(time.day, line: row.line) { $0.weightKg = $0.weightKg ?? weight }
      case "notes":
        let note = row.text("value")?.note
        draft.morning(time.day, line: row.line) { $0.note = $0.note ?? note }
      default: draft.leaveOut(type.isEmpty ? "row without a type" : type)
      }
    }
    for (day, readings) in pulses.sorted(by: { $0.key < $1.key }) {
      let morning = readings.filter(\.isMorning)
      let lowest = (morning.isEmpty ? readings : morning).min { $0.rate < $1.rate }
      draft.morning(day, line: lowest?.line) { $0.restingHeartRate = lowest?.rate }
    }
  }
}
