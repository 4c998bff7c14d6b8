import TrainingModel

/// TCX and GPX.
extension ActivityReader {
  func readTracks(_ bytes: [UInt8], file: String) -> RawLog {
    let tracks = TrackFile(bytes)
    var log = RawLog()
    log.diagnostics = tracks.problems.map { $0.diagnostic(in: file) }
    for track in tracks.tracks {
      let kind: SourceKind = tracks.kind == .gpx ? .gpx : .tcx
      if let session = session(of: track, kind, file, &log.diagnostics) {
        log.sessions.append(session)
      }
    }
    return log
  }

  private func session(
    of track: RecordedTrack, _ kind: SourceKind, _ file: String, _ diagnostics: inout [Diagnostic]
  ) -> Session? {
    let measures = TrackMeasures(track)
    guard let start = measures.start, abs(start) < 1e11,
      var session = session(
        startingAt: Int(start.rounded(.down)), offset: track.utcOffsetSeconds,
        Sport(of: track, file: file), kind, file, &diagnostics)
    else { return nil }
    session.minutes = plausible(
      (measures.timerSeconds ?? measures.elapsedSeconds).map { $0 / 60 }, Plausible.sessionMinutes)
    // Points may have been lost, so that the timer ran for longer than they do.
    session.elapsedMinutes = [measures.elapsedSeconds, measures.timerSeconds].compactMap(\.self)
      .max().map { $0 / 60 }
    session.distanceMeters = distance(measures.distanceMeters, file, &diagnostics)
    session.ascentMeters = plausible(measures.ascentMeters, Plausible.ascentMeters)
    session.averageHeartRate = plausible(measures.averageHeartRate, Plausible.heartRate)
    session.maximumHeartRate = plausible(measures.maximumHeartRate, Plausible.heartRate)
    session.title = track.title
    session.note = track.note
    session.trace = TraceBuilder.trace(of: measures.trace, pauses: measures.pauses)
    return session
  }
}
