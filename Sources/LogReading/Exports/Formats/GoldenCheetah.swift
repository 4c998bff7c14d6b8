import TrainingModel

/// A ride or run as GoldenCheetah stores it in JSON, with its samples.
struct GoldenCheetah: JSONExport {
  let name = "GoldenCheetah activity"
  let source = "GoldenCheetah"

  func recognizes(_ value: JSONValue) -> Bool { value["RIDE"]?.has("STARTTIME") == true }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    guard let ride = value["RIDE"] else { return }
    guard let start = ride["STARTTIME"]?.time?.asUTC else {
      return draft.reject("its start cannot be read", line: ride.line)
    }
    let local = start.local(draft.clock)
    let tags = ride["TAGS"]
    var session = draft.session(
      local.day, Sport(words: tags?["Sport"]?.text ?? ""), line: ride.line)
    session.start = local.time
    session.startInstant = start.instant
    let samples = ride["SAMPLES"]?.objects ?? []
    let interval = draft.number(ride, "RECINTSECS") ?? 1
    let points = samples.compactMap { point(of: $0, &draft) }
    session.trace = TraceBuilder.trace(of: points)
    if let first = points.first, let last = points.last {
      // Samples that were left out are pauses.
      let moving = min(Double(points.count) * interval, last.seconds - first.seconds + interval)
      session.minutes = draft.measure(
        moving / 60, "SECS", in: Plausible.sessionMinutes, line: ride.line)
      session.elapsedMinutes = draft.measure(
        (last.seconds - first.seconds + interval) / 60, "SECS", in: Plausible.sessionMinutes,
        line: ride.line)
    }
    session.distanceMeters = draft.measure(
      points.last { $0.distanceMeters != nil }?.distanceMeters, "KM",
      in: ExportDraft.distanceMeters, line: ride.line)
    let beats = points.compactMap(\.beatsPerMinute)
    if !beats.isEmpty { session.averageHeartRate = beats.reduce(0, +) / Double(beats.count) }
    session.maximumHeartRate = beats.max()
    session.rpe = draft.measure(tags, "RPE", in: 1...10)
    session.title = tags?["Title"]?.text ?? tags?["Workout Code"]?.text
    session.note = tags?["Notes"]?.text?.note
    draft.add(session)
  }

  private func point(of sample: JSONValue, _ draft: inout ExportDraft) -> RecordedPoint? {
    guard let seconds = draft.number(sample, "SECS"), abs(seconds) < 1e7 else { return nil }
    return RecordedPoint(
      seconds: seconds,
      beatsPerMinute: draft.measure(sample, "HR", in: Plausible.heartRate),
      metersPerSecond: draft.number(sample, "KPH").map { $0 / 3.6 },
      distanceMeters: draft.number(sample, "KM").map { $0 * 1000 },
      altitudeMeters: draft.number(sample, "ALT"))
  }
}
