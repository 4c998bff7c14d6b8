import TrainingModel

/// Fitbit's nights in JSON: local times without zone, naps marked.
struct FitbitSleep: JSONExport {
  let name = "Fitbit sleep"
  let source = "Fitbit"

  func recognizes(_ value: JSONValue) -> Bool {
    (value["sleep"] ?? value).sample.contains { $0.has("dateOfSleep", "minutesAsleep") }
  }

  private func sleeps(in value: JSONValue) -> [JSONValue] {
    value["sleep"]?.items ?? value.objects
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    var nights = Nights()
    for entry in sleeps(in: value) {
      let end = entry["endTime"]?.time?.asLocal
      let written = entry["dateOfSleep"]?.text.flatMap { CalendarDay($0) }
      guard let day = written ?? end?.day else {
        draft.reject("its date cannot be read", line: entry.line)
        continue
      }
      guard let minutes = draft.number(entry, "minutesAsleep"), minutes > 0 else {
        draft.leaveOut("night without a measured sleep")
        continue
      }
      var sleep = Nights.Sleep(end: day, hours: minutes / 60, line: entry.line)
      sleep.wake = end?.clockTime
      sleep.start = entry["startTime"]?.time?.clockTime
      sleep.isNap = (entry["mainSleep"] ?? entry["isMainSleep"])?.bool.map { !$0 }
      nights.add(sleep)
    }
    nights.put(into: &draft)
    draft.leaveOutAll("stages and efficiency of sleep")
  }
}

/// `sleep_score.csv`, of which only the resting heart rate is a measurement.
struct FitbitSleepScore: TableExport {
  let name = "Fitbit sleep score"
  let source = "Fitbit"

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("sleep_log_entry_id", "timestamp", "resting_heart_rate")
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    for row in table.rows {
      // The time of waking up, in UTC.
      guard let time = row.text("timestamp").flatMap({ WrittenTime($0) })?.asUTC else {
        draft.reject("the time cannot be read", line: row.line)
        continue
      }
      let rate = draft.measure(row, "resting_heart_rate", in: Plausible.restingHeartRate)
      draft.morning(time.local(draft.clock).day, line: row.line) {
        $0.restingHeartRate = $0.restingHeartRate ?? rate
      }
    }
    draft.leaveOutAll("scores of sleep")
  }
}

/// `resting_heart_rate-*.json`; 0 is a day without one.
struct FitbitRestingHeartRate: JSONExport {
  let name = "Fitbit resting heart rate"
  let source = "Fitbit"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains {
      $0.has("dateTime") && $0["value"]?.has("date", "value", "error") == true
    }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects {
      let text = entry["dateTime"]?.text ?? ""
      guard let day = WrittenTime(text, order: .monthDayYear)?.day ?? WrittenTime(text)?.day else {
        draft.reject("its date cannot be read", line: entry.line)
        continue
      }
      let rate = draft.measure(
        entry["value"], "value", in: Plausible.restingHeartRate)
      guard let rate else {
        draft.leaveOut("day without a resting heart rate")
        continue
      }
      draft.morning(day, line: entry.line) { $0.restingHeartRate = rate }
    }
  }
}

/// `Daily Heart Rate Variability Summary`: RMSSD of the main sleep.
struct FitbitHRV: TableExport {
  let name = "Fitbit heart rate variability"
  let source = "Fitbit"

  func recognizes(_ table: ExportTable) -> Bool { table.has("timestamp", "rmssd", "nremhr") }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    for row in table.rows {
      guard let day = row.text("timestamp").flatMap({ WrittenTime($0) })?.day else {
        draft.reject("the date cannot be read", line: row.line)
        continue
      }
      guard let rmssd = draft.measure(row, "rmssd", in: Plausible.rmssdMilliseconds) else {
        draft.leaveOut("day without HRV")
        continue
      }
      draft.morning(day, line: row.line) { $0.hrvRMSSD = rmssd }
    }
    draft.leaveOutAll("heart rate of deep sleep and entropy")
  }
}

/// `exercise-*.json`: milliseconds, and a distance with its unit beside it.
struct FitbitExercise: JSONExport {
  let name = "Fitbit exercise"
  let source = "Fitbit"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains { $0.has("activityName", "startTime", "duration") }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects {
      let text = entry["startTime"]?.text ?? ""
      guard let start = WrittenTime(text, order: .monthDayYear) ?? WrittenTime(text) else {
        draft.reject("its start cannot be read", line: entry.line)
        continue
      }
      let local = start.local(draft.clock)
      let activity = entry["activityName"]?.text ?? ""
      var session = draft.session(local.day, Sport(words: activity), line: entry.line)
      if session.sport == .other { session.title = entry["activityName"]?.text }
      session.start = local.time
      session.startInstant = start.instant
      func minutes(_ key: String) -> Double? {
        draft.measure(entry, key, in: Plausible.sessionMinutes, times: 1.0 / 60_000)
      }
      session.elapsedMinutes = minutes("duration")
      session.minutes = minutes("activeDuration") ?? session.elapsedMinutes
      session.distanceMeters = draft.measure(
        entry, "distance", in: ExportDraft.distanceMeters,
        times: metersPerUnit(entry["distanceUnit"]?.text))
      session.averageHeartRate = draft.measure(
        entry, "averageHeartRate", in: Plausible.heartRate)
      draft.add(session)
    }
    draft.leaveOutAll("calories and zones")
  }

  private func metersPerUnit(_ unit: String?) -> Double {
    switch unit?.folded.prefix(4) {
    case "mile": 1609.344
    case "mete": 1
    default: 1000
    }
  }
}

/// `Daily Readiness Score`: scores alone.
struct FitbitReadiness: TableExport {
  let name = "Fitbit readiness"
  let source = "Fitbit"

  func recognizes(_ table: ExportTable) -> Bool { table.has("date", "readiness_score_value") }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    draft.leaveOutAll("scores, for nobody outside Fitbit knows their scale")
  }
}
