import TrainingModel

/// Makes sessions and check-ins of what watches wrote.
struct ActivityReader {
  private let clock: LocalClock

  init(timeZone: String) {
    clock = LocalClock(timeZone: timeZone)
  }

  /// Reads a file of this kind, packed or not.
  func read(_ bytes: [UInt8], as kind: SourceKind, file: String) -> RawLog {
    guard Gzip.isPacked(bytes) else { return readUnpacked(bytes, as: kind, file: file) }
    let unpacked = Gzip.unpack(bytes)
    guard let problem = unpacked.problem else {
      return readUnpacked(unpacked.bytes, as: kind, file: file)
    }
    var log =
      unpacked.bytes.isEmpty ? RawLog() : readUnpacked(unpacked.bytes, as: kind, file: file)
    log.diagnostics.insert(problem.diagnostic(in: file), at: 0)
    return log
  }

  private func readUnpacked(_ bytes: [UInt8], as kind: SourceKind, file: String) -> RawLog {
    kind == .fit ? readFIT(bytes, file: file) : readTracks(bytes, file: file)
  }

  private func readFIT(_ bytes: [UInt8], file: String) -> RawLog {
    let fit = FITLog(bytes)
    var log = RawLog()
    log.diagnostics = fit.problems.map { $0.diagnostic(in: file) }
    for activity in fit.activities {
      if let session = session(of: activity, file, &log.diagnostics) {
        log.sessions.append(session)
      }
    }
    let mornings = FITMornings(fit.wellness, clock: clock, file: file)
    log.checkIns = mornings.checkIns
    if let day = mornings.misdated.min() {
      log.diagnostics.append(
        Diagnostic(
          .warning, "measures are dated \(day), which cannot be; they were left out", file: file,
          remedy: "set the clock of the watch; note the mornings by hand"))
    }
    return log
  }

  /// A session that began at this instant, as yet without measures; nil, with a diagnostic, for a
  /// date that cannot be.
  func session(
    startingAt start: Int, offset: Int?, _ sport: Sport, _ kind: SourceKind, _ file: String,
    _ diagnostics: inout [Diagnostic]
  ) -> Session? {
    let local = clock.local(start, offset: offset)
    guard CalendarDay.plausibleYears.contains(local.day.year) else {
      diagnostics.append(
        Diagnostic(
          .warning, "the activity is dated \(local.day), which cannot be; it was left out",
          file: file, remedy: "set the clock of the watch; note the run by hand"))
      return nil
    }
    var session = Session(
      day: local.day, sport: sport, source: kind, origins: [Origin(file: file, kind: kind)])
    session.start = local.time
    session.startInstant = start
    return session
  }

  private func session(
    of activity: FITActivity, _ file: String, _ diagnostics: inout [Diagnostic]
  ) -> Session? {
    guard let start = activity.startUnixSeconds,
      var session = session(
        startingAt: start, offset: activity.utcOffsetSeconds, Sport(fit: activity.sport), .fit,
        file, &diagnostics)
    else { return nil }
    session.minutes = plausible(activity.timerSeconds.map { $0 / 60 }, Plausible.sessionMinutes)
    session.elapsedMinutes = activity.elapsedSeconds.map { $0 / 60 }
    session.distanceMeters = plausible(activity.distanceMeters, 1...1_000_000)
    session.ascentMeters = plausible(activity.ascentMeters, Plausible.ascentMeters)
    session.averageHeartRate = plausible(
      activity.averageHeartRate.map { Double($0) }, Plausible.heartRate)
    session.maximumHeartRate = plausible(
      activity.maximumHeartRate.map { Double($0) }, Plausible.heartRate)
    session.rpe = activity.rpe.flatMap { $0 > 0 ? plausible($0, Plausible.rpe) : nil }
    let pauses = activity.pauses.compactMap { pause in
      pause.start.unixSeconds.map { Double($0)...Double($0 + max(0, pause.seconds)) }
    }
    session.trace = TraceBuilder.trace(of: activity.points, pauses: pauses)
    if let drop = activity.heartRateRecovery, let end = session.trace?.lastHeartRate, drop > 0 {
      session.heartRateAtEnd = end
      session.heartRate60sAfter = plausible(end - Double(drop), Plausible.heartRate)
    }
    return session
  }

  func plausible(_ value: Double?, _ range: ClosedRange<Double>) -> Double? {
    value.flatMap { $0.isFinite && range.contains($0) ? $0 : nil }
  }
}

extension Trace {
  /// The heart rate of the last bin that has one.
  fileprivate var lastHeartRate: Double? { bins.last { $0.heartRate != nil }?.heartRate }
}

extension FITActivity {
  /// The records that know their date.
  fileprivate var points: [RecordedPoint] {
    var points: [RecordedPoint] = []
    points.reserveCapacity(records.count)
    for record in records { record.point.map { points.append($0) } }
    return points
  }
}

extension FITRecord {
  fileprivate var point: RecordedPoint? {
    guard let seconds = time?.unixSeconds else { return nil }
    return RecordedPoint(
      seconds: Double(seconds), heartRate: heartRate.map(Double.init),
      metersPerSecond: speedMetersPerSecond, distanceMeters: distanceMeters,
      altitudeMeters: altitudeMeters)
  }
}

extension Sport {
  /// From the profile's words for sports.
  fileprivate init(fit word: String) {
    switch word {
    case "running": self = .run
    case "cycling": self = .ride
    case "swimming": self = .swim
    case "walking", "hiking": self = .walk
    case "training": self = .strength
    default: self = .other
    }
  }
}

extension FITProblem {
  fileprivate func diagnostic(in file: String) -> Diagnostic {
    let severity: Diagnostic.Severity = self.severity == .note ? .remark : .warning
    return Diagnostic(severity, summary, file: file, remedy: remedy)
  }
}
