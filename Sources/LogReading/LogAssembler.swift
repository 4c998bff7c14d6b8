import TrainingModel

extension TrainingLog {
  /// Puts what was read in order: one session for each run, one check-in for each morning, the
  /// same whatever order the files came in.
  ///
  /// - Parameter today: the clock's day where there is one; it is only remarked upon.
  package static func assembled(
    from raw: RawLog, settings: Settings, today: CalendarDay? = nil
  ) -> (log: TrainingLog, diagnostics: [Diagnostic]) {
    let ((sessions, ofSessions), (checkIns, ofCheckIns)) = concurrently(
      {
        var merger = SessionMerger()
        return (merger.merge(raw.sessions), merger.diagnostics)
      },
      {
        var merger = CheckInMerger()
        return (merger.merge(raw.checkIns), merger.diagnostics)
      })
    let log = TrainingLog(
      sessions: sessions, checkIns: checkIns,
      notes: raw.notes.sorted { ($0.day, $0.origin.file) < ($1.day, $1.origin.file) },
      plan: (settings.plan + raw.plan).withoutRepeats())
    var diagnostics = ofSessions + ofCheckIns
    if let today { diagnostics += log.datesAhead(of: today) }
    return (log, diagnostics)
  }

  private func datesAhead(of today: CalendarDay) -> [Diagnostic] {
    let ahead =
      sessions.filter { $0.day > today }.map { ($0.day, $0.origins.first) }
      + checkIns.filter { $0.day > today }.map { ($0.day, $0.origins.first) }
    return ahead.map { day, origin in
      Diagnostic(
        .remark, "\(day) is still to come, and counts all the same", file: origin?.file,
        line: origin?.line, remedy: "correct the date if it is a slip; put plans into plan.csv")
    }
  }
}

extension [PlannedSession] {
  fileprivate func withoutRepeats() -> [PlannedSession] {
    var seen = Set<PlannedSession>()
    return filter { seen.insert($0).inserted }
      .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}
