import TrainingModel

/// Garmin's activities: `summarizedActivities` of the account export, in milliseconds and
/// centimeters, and the activity list of the web, in seconds and meters.
struct GarminActivities: JSONExport {
  let name = "Garmin activities"
  let source = "Garmin"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains {
      $0["summarizedActivitiesExport"] != nil
        || $0.has("activityId") && ($0.has("startTimeGMT") || $0.has("startTimeGmt"))
    }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects {
      if let activities = entry["summarizedActivitiesExport"] {
        for activity in activities.objects { add(activity, .account, &draft) }
      } else {
        add(entry, entry.has("startTimeGmt") ? .account : .web, &draft)
      }
    }
    draft.leaveOutAll("calories and training effects")
  }

  /// What a number stands for.
  private struct Scale {
    let secondsPerUnit: Double
    let metersPerUnit: Double
    static let account = Scale(secondsPerUnit: 0.001, metersPerUnit: 0.01)
    static let web = Scale(secondsPerUnit: 1, metersPerUnit: 1)
  }

  private func add(_ activity: JSONValue, _ scale: Scale, _ draft: inout ExportDraft) {
    let instant = (activity["startTimeGmt"] ?? activity["startTimeGMT"])?.time?.asUTC
    guard let start = activity["startTimeLocal"]?.time?.asLocal ?? instant else {
      return draft.reject("its start cannot be read", line: activity.line)
    }
    let local = start.local(draft.clock)
    let type = activity["activityType"]?["typeKey"]?.text ?? activity["activityType"]?.text
    var session = draft.session(
      local.day, Sport(words: type ?? activity["sportType"]?.text ?? ""), line: activity.line)
    session.start = local.time
    session.startInstant = instant?.instant
    session.title = activity["name"]?.text ?? activity["activityName"]?.text
    func minutes(_ key: String) -> Double? {
      draft.measure(
        activity, key, in: Plausible.sessionMinutes, times: scale.secondsPerUnit / 60)
    }
    session.minutes = minutes("duration") ?? minutes("movingDuration")
    session.elapsedMinutes = minutes("elapsedDuration")
    session.distanceMeters = draft.measure(
      activity, "distance", in: ExportDraft.distanceMeters, times: scale.metersPerUnit)
    session.ascentMeters = draft.measure(
      activity, "elevationGain", in: Plausible.ascentMeters, times: scale.metersPerUnit)
    session.averageHeartRate = draft.measure(
      activity, "avgHr", "averageHR", in: Plausible.heartRate)
    session.maximumHeartRate = draft.measure(
      activity, "maxHr", "maxHR", in: Plausible.heartRate)
    // The watch asks for exertion from 1 to 10 and stores ten times that.
    session.rpe = draft.measure(activity, "directWorkoutRpe", in: 1...10, times: 0.1)
    draft.add(session)
  }
}
