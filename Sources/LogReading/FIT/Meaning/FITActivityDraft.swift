/// A session with everything that fell into its time, on the way to an activity.
struct FITActivityDraft {
  /// `nil` if the file has records only.
  let session: FITSession?
  let records: [FITRecord]
  private let events: [FITEvent]
  private let laps: [FITLap]
  var zoneTimes: FITZoneTimes?
  /// Distance of the sessions before; records count through.
  var metersBefore = 0.0

  private static let longestSeconds = 48.0 * 3600

  init(session: FITSession?, _ records: [FITRecord], _ events: [FITEvent], _ laps: [FITLap]) {
    self.session = session
    self.records = records
    self.events = events.sorted { $0.time < $1.time }
    self.laps = laps
  }
}

extension FITActivityDraft {
  func activity(_ shared: FITActivity.Shared, _ problems: inout [FITProblem]) -> FITActivity {
    var timeline = FITTimeline(records)
    timeline.fill(shared.beats)
    if timeline.strayCount > 0 { problems.append(.strayRecords(timeline.strayCount)) }

    let start = start(timeline, shared)
    if start?.isDated != true { problems.append(.undated) }
    let pauses = pauses
    let elapsed = elapsed(timeline)
    let zones =
      zoneTimes ?? session.flatMap { $0.zoneSeconds.isEmpty ? nil : .init(seconds: $0.zoneSeconds) }

    return FITActivity(
      start: start,
      utcOffsetSeconds: shared.utcOffsetSeconds,
      sport: FITSport.word(session?.sport ?? shared.sport?.sport ?? 0),
      subSport: (session?.subSport ?? shared.sport?.subSport).flatMap(FITSport.subWord),
      timerSeconds: timer(timeline, elapsed, pauses, &problems),
      elapsedSeconds: elapsed,
      movingSeconds: session?.movingSeconds,
      distanceMeters: distance(timeline, &problems),
      ascentMeters: session?.ascentMeters,
      averageHeartRate: averageHeartRate(timeline),
      maximumHeartRate: maximumHeartRate(timeline),
      rpe: session?.rpeTimesTen.flatMap { (10...100).contains($0) ? Double($0) / 10 : nil },
      feel: session?.feel.flatMap { (0...100).contains($0) ? $0 : nil },
      laps: laps,
      records: timeline.records,
      pauses: pauses,
      heartRateRecovery: heartRateRecovery,
      zoneTimes: zones,
      profileRestingHeartRate: zones?.restingHeartRate ?? shared.profile?.restingHeartRate,
      profileMaximumHeartRate: zones?.maximumHeartRate ?? shared.profile?.maximumHeartRate,
      device: shared.device)
  }
}

/// Times.
extension FITActivityDraft {
  /// When the file was made only counts if nothing in it has a time at all.
  private func start(_ timeline: FITTimeline, _ shared: FITActivity.Shared) -> FITTime? {
    let starts = [session?.start, timeline.first].compactMap { $0 }
    return starts.first(where: \.isDated) ?? starts.first ?? shared.created
  }

  /// A session a month long, with records of an hour, took an hour.
  private func elapsed(_ timeline: FITTimeline) -> Double? {
    let span = timeline.spanSeconds.map(Double.init)
    guard let elapsed = session?.elapsedSeconds, elapsed > 0 else { return span }
    if let span, elapsed > Self.longestSeconds, span < elapsed { return span }
    return elapsed
  }

  private func timer(
    _ timeline: FITTimeline, _ elapsed: Double?, _ pauses: [FITPause],
    _ problems: inout [FITProblem]
  ) -> Double? {
    let span = timeline.spanSeconds.map(Double.init) ?? .infinity
    if let timer = session?.timerSeconds, timer > 0, timer <= (elapsed ?? .infinity) + 1,
      timer <= Self.longestSeconds || timer <= span
    {
      return timer
    }
    guard let active = timeline.activeSeconds(without: pauses) else { return elapsed }
    if session != nil { problems.append(.timerFromRecords) }
    return min(active, elapsed ?? active)
  }

  /// From each stop of the timer to the next start; a last stop is the end, not a pause.
  private var pauses: [FITPause] {
    var stop: FITTime?
    return events.compactMap { event in
      switch event.kind {
      case .timerStopped:
        stop = stop ?? event.time
        return nil
      case .timerStarted:
        defer { stop = nil }
        guard let stop, event.time > stop else { return nil }
        return FITPause(start: stop, seconds: event.time.seconds(since: stop))
      case .heartRateRecovery: return nil
      }
    }
  }
}

/// Measures.
extension FITActivityDraft {
  private func distance(_ timeline: FITTimeline, _ problems: inout [FITProblem]) -> Double? {
    if let meters = session?.distanceMeters, meters > 0 { return meters }
    if let last = timeline.records.last(where: { $0.distanceMeters != nil })?.distanceMeters,
      last > metersBefore
    {
      if session != nil { problems.append(.distanceFromRecords) }
      return last - metersBefore
    }
    guard let meters = FITTrackLength.meters(timeline.records), meters > 0 else { return nil }
    problems.append(.distanceFromPositions)
    return meters
  }

  private func averageHeartRate(_ timeline: FITTimeline) -> Double? {
    if let average = session?.averageHeartRate { return Double(average) }
    let measured = timeline.records.lazy.compactMap(\.heartRate)
    let (sum, count) = measured.reduce((0, 0)) { ($0.0 &+ $1, $0.1 &+ 1) }
    return count > 0 ? Double(sum) / Double(count) : nil
  }

  private func maximumHeartRate(_ timeline: FITTimeline) -> Int? {
    session?.maximumHeartRate ?? timeline.records.lazy.compactMap(\.heartRate).max()
  }

  private var heartRateRecovery: Int? {
    events.lazy.reversed().compactMap { event in
      guard case .heartRateRecovery(let drop) = event.kind else { return nil }
      return drop
    }.first
  }
}
