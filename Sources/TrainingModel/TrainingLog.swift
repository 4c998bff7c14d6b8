/// All sessions, check-ins and notes of one runner, in order of date.
package struct TrainingLog: Hashable, Sendable {
  /// By day, then start; the order does not depend on the order of files.
  package var sessions: [Session]
  /// By day, one a day.
  package var checkIns: [CheckIn]
  package var notes: [Note]
  /// What is planned, by day.
  package var plan: [PlannedSession]

  package init(
    sessions: [Session] = [], checkIns: [CheckIn] = [], notes: [Note] = [],
    plan: [PlannedSession] = []
  ) {
    self.sessions = sessions
    self.checkIns = checkIns
    self.notes = notes
    self.plan = plan
  }
}

extension TrainingLog {
  /// The first and last day with a session or a check-in; nil for an empty log.
  package var span: ClosedRange<CalendarDay>? {
    let firsts = [sessions.first?.day, checkIns.first?.day].compactMap(\.self)
    let lasts = [sessions.last?.day, checkIns.last?.day].compactMap(\.self)
    guard let first = firsts.min(), let last = lasts.max() else { return nil }
    return first...last
  }

  /// The log as it stood at the end of `day`: a later day never changes an earlier report.
  /// What was planned is kept whole.
  package func upTo(_ day: CalendarDay) -> TrainingLog {
    TrainingLog(
      sessions: Array(sessions.prefix { $0.day <= day }),
      checkIns: Array(checkIns.prefix { $0.day <= day }),
      notes: Array(notes.prefix { $0.day <= day }),
      plan: plan)
  }

  /// The week to report when none is named: the last whose last day is not after the last logged
  /// date, else the latest with data.
  package func latestWeek(startingOn weekStart: WeekStart) -> Week? {
    guard let span else { return nil }
    let latest = Week(containing: span.upperBound, startingOn: weekStart)
    if latest.end <= span.upperBound { return latest }
    let complete = latest.previous
    return complete.end >= span.lowerBound ? complete : latest
  }

  /// Every week from the first to the last logged day.
  package func weeks(startingOn weekStart: WeekStart) -> [Week] {
    guard let span else { return [] }
    let first = Week(containing: span.lowerBound, startingOn: weekStart)
    let count = first.start.days(to: span.upperBound) / 7 + 1
    return (0..<count).map(first.advanced(by:))
  }
}

/// A free note of a day.
package struct Note: Hashable, Sendable {
  package let day: CalendarDay
  package let title: String?
  /// Markdown.
  package let text: String
  package let origin: Origin

  package init(day: CalendarDay, title: String? = nil, text: String, origin: Origin) {
    self.day = day
    self.title = title
    self.text = text
    self.origin = origin
  }
}

/// A session that has not happened yet.
package struct PlannedSession: Hashable, Sendable {
  package let day: CalendarDay
  package let sport: Sport
  package let kind: SessionKind?
  package let minutes: Double?
  package let distanceMeters: Double?
  package let title: String?

  package init(
    day: CalendarDay, sport: Sport = .run, kind: SessionKind? = nil, minutes: Double? = nil,
    distanceMeters: Double? = nil, title: String? = nil
  ) {
    self.day = day
    self.sport = sport
    self.kind = kind
    self.minutes = minutes
    self.distanceMeters = distanceMeters
    self.title = title
  }
}
