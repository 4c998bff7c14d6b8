import TrainingModel

/// `training-session-*.json` of a Polar account: local times with the offset beside them, lengths
/// as ISO 8601 or, in newer exports, in milliseconds.
struct PolarTraining: JSONExport {
  let name = "Polar training"
  let source = "Polar"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains {
      $0.has("startTime", "exercises") && ($0.has("duration") || $0.has("durationMillis"))
    }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects { add(entry, &draft) }
    draft.leaveOutAll("samples, zones and calories")
  }

  private func add(_ entry: JSONValue, _ draft: inout ExportDraft) {
    let exercises = entry["exercises"]?.objects ?? []
    let first = exercises.first
    guard let start = (entry["startTime"] ?? first?["startTime"])?.time else {
      return draft.reject("its start cannot be read", line: entry.line)
    }
    let sport = first?["sport"]?.text ?? entry["name"]?.text ?? ""
    var session = draft.session(
      start.day, exercises.count > 1 ? .other : Sport(words: sport), line: entry.line)
    session.start = start.clockTime
    let offset = draft.number(entry, "timezoneOffset", "timezoneOffsetMinutes")
    if let offset, abs(offset) <= 840 {
      session.startInstant = start.with(offset: Int(offset) * 60).instant
    } else {
      session.startInstant = start.instant
    }
    session.minutes = draft.measure(
      seconds(entry, &draft).map { $0 / 60 }, "duration", in: Plausible.sessionMinutes,
      line: entry.line)
    if let stop = entry["stopTime"]?.time?.seconds(since: start) {
      session.elapsedMinutes = draft.measure(
        Double(stop) / 60, "stopTime", in: Plausible.sessionMinutes, line: entry.line)
    }
    session.distanceMeters = draft.measure(
      entry, "distance", "distanceMeters", in: ExportDraft.distanceMeters)
    session.ascentMeters = draft.measure(
      entry, "ascent", "ascentMeters", in: Plausible.ascentMeters)
    let heart = exercises.count == 1 ? first?["heartRate"] : nil
    session.averageHeartRate =
      draft.measure(entry, "averageHeartRate", "hrAvg", in: Plausible.heartRate)
      ?? draft.measure(heart, "avg", in: Plausible.heartRate)
    session.maximumHeartRate =
      draft.measure(entry, "maximumHeartRate", "hrMax", in: Plausible.heartRate)
      ?? draft.measure(heart, "max", in: Plausible.heartRate)
    session.title = entry["name"]?.text
    session.note = entry["note"]?.text?.note
    draft.add(session)
  }

  private func seconds(_ entry: JSONValue, _ draft: inout ExportDraft) -> Double? {
    draft.number(entry, "durationMillis").map { $0 / 1000 } ?? draft.seconds(entry, "duration")
  }
}

/// `sleep_result_*.json`: the night is named by the day of waking up.
struct PolarSleep: JSONExport {
  let name = "Polar sleep"
  let source = "Polar"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains { $0.has("night", "evaluation") }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    var nights = Nights()
    for entry in value.objects {
      let hypnogram = entry["sleepResult"]?["hypnogram"]
      // The offset is that of the place of sleep.
      let end = hypnogram?["sleepEnd"]?.time?.asLocal
      guard let day = entry["night"]?.text.flatMap({ CalendarDay($0) }) ?? end?.day else {
        draft.reject("its date cannot be read", line: entry.line)
        continue
      }
      guard let seconds = draft.seconds(entry["evaluation"], "asleepDuration"), seconds > 0 else {
        draft.leaveOut("night without a measured sleep")
        continue
      }
      var sleep = Nights.Sleep(end: day, hours: seconds / 3600, isNap: false, line: entry.line)
      sleep.wake = end?.clockTime
      sleep.start = hypnogram?["sleepStart"]?.time?.clockTime
      nights.add(sleep)
    }
    nights.put(into: &draft)
    draft.leaveOutAll("stages and scores of sleep")
  }
}

/// `nightly_recovery*.json`: RMSSD of the first hours of sleep.
struct PolarNightlyRecovery: JSONExport {
  let name = "Polar nightly recovery"
  let source = "Polar"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains { $0.has("night", "meanNightlyRecoveryRmssd") }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects {
      guard let day = entry["night"]?.text.flatMap({ CalendarDay($0) }) else {
        draft.reject("its date cannot be read", line: entry.line)
        continue
      }
      let rmssd = draft.measure(
        entry, "meanNightlyRecoveryRmssd", in: Plausible.rmssdMilliseconds)
      // Milliseconds from breath to breath.
      let interval = draft.number(entry, "meanNightlyRecoveryRespirationInterval") ?? 0
      let breaths = draft.measure(
        interval > 0 ? 60_000 / interval : nil, "meanNightlyRecoveryRespirationInterval",
        in: Plausible.respirationRate, line: entry.line)
      draft.morning(day, line: entry.line) { checkIn in
        checkIn.hrvRMSSD = rmssd ?? checkIn.hrvRMSSD
        checkIn.respirationRate = breaths ?? checkIn.respirationRate
      }
    }
    draft.leaveOutAll("scores, and heart rate of the first hours, which is no resting heart rate")
  }
}
