/// One bout of training. Every measure may be missing; a missing measure is nil, never zero.
package struct Session: Hashable, Sendable {
  /// The local calendar day on which it started.
  package var day: CalendarDay
  /// The local wall clock at the start.
  package var start: ClockTime?
  /// Seconds since 1970 UTC at the start, where a device recorded it.
  package var startInstant: Int?
  package var sport: Sport
  package var kind: SessionKind?
  /// Moving time with deliberate recoveries, in minutes.
  package var minutes: Double?
  /// From start to end with all pauses, in minutes.
  package var elapsedMinutes: Double?
  package var distanceMeters: Double?
  package var ascentMeters: Double?
  /// Rating of perceived exertion for the whole session, CR-10 scale (Foster 2001).
  package var rpe: Double?
  /// Beats per minute.
  package var averageHeartRate: Double?
  package var maximumHeartRate: Double?
  /// Heart rate at the end of the effort and 60 s later, beats per minute.
  package var heartRateAtEnd: Double?
  package var heartRate60sAfter: Double?
  package var weightBeforeKg: Double?
  package var weightAfterKg: Double?
  package var fluidLiters: Double?
  package var temperatureCelsius: Double?
  package var title: String?
  package var note: String?
  /// Samples of a watch file, in bins, if there is one.
  package var trace: Trace?
  /// The path of the activity file that an export's row names (without `.gz`): row and file tell
  /// of one session.
  package var recordingFile: String?
  /// What kind of file the measures came from.
  package var source: SourceKind
  /// Every place that told about this session, best measure first.
  package var origins: [Origin]
  /// What each of them gave, where there are several.
  package var tellings: [SessionTelling] = []

  package init(day: CalendarDay, sport: Sport, source: SourceKind, origins: [Origin] = []) {
    self.day = day
    self.sport = sport
    self.source = source
    self.origins = origins
  }
}

/// The kind of file a value came from. An audience may see the kind, never the file.
package enum SourceKind: String, Sendable, CaseIterable {
  case fit, tcx, gpx, table, entry, export
}

/// Where in the log something was read.
package struct Origin: Hashable, Sendable {
  package let file: String
  package let line: Int?
  package let kind: SourceKind

  package init(file: String, line: Int? = nil, kind: SourceKind) {
    self.file = file
    self.line = line
    self.kind = kind
  }
}
