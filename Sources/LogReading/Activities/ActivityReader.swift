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
    session.distanceMeters = distance(activity.distanceMeters, file, &diagnostics)
    session.ascentMeters = plausible(activity.ascentMeters, Plausible.ascentMeters)
    session.averageHeartRate = plausible(
      activity.averageHeartRate.map { Double($0) }, Plausible.heartRate)
    session.maximumHeartRate = plausible(
      activity.maximumHeartRate.map { Double($0) }, Plausible.heartRate)
    session.rpe = activity.rpe.flatMap { $0 > 0 ? plausible($0, Plausible.rpe) : nil }
    let pauses = activity.pauses.filter(\.start.isDated).map { pause in
      let start = Double(pause.start.raw)
      return start...(start + Double(max(0, pause.seconds)))
    }
    session.trace = TraceBuilder.trace(of: activity.datedRecords, pauses: pauses)
    if let drop = activity.heartRateRecovery, let end = session.trace?.lastHeartRate, drop > 0 {
      session.heartRateAtEnd = end
      session.heartRate60sAfter = plausible(end - Double(drop), Plausible.heartRate)
    }
    return session
  }

  /// In meters. A device that measured none writes zero; what is too long to be run is named.
  func distance(
    _ meters: Double?, _ file: String, _ diagnostics: inout [Diagnostic]
  ) -> Double? {
    let longest = Plausible.distanceKilometers.upperBound * 1000
    if let meters, meters > longest {
      diagnostics.append(
        Diagnostic(
          .remark, "a distance of more than \(Int(longest / 1000)) km cannot be, and was left out",
          file: file))
    }
    return plausible(meters, 1...longest)
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
  /// The records that know their date; nearly always all.
  fileprivate var datedRecords: [FITRecord] {
    records.allSatisfy(\.isDated) ? records : records.filter(\.isDated)
  }
}

extension FITRecord: RecordedMoment {
  fileprivate var isDated: Bool { time?.isDated == true }

  /// By the clock of FIT files.
  var seconds: Double { Double(rawTime) }
  var beatsPerMinute: Double? { heartRate.map(Double.init) }
  var metersPerSecond: Double? { speedMetersPerSecond }
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
