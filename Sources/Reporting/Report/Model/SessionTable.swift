import TrainingModel

/// The sessions of the week. It never holds a start time, a place or a file name.
package struct SessionTable: Hashable, Sendable {
  /// `Load is minutes multiplied by effort (RPE, 0 to 10).`
  package var caption: String
  package var rows: [SessionRow]
  package var total: SessionTotal
}

/// One session, set for reading, with its raw numbers.
package struct SessionRow: Hashable, Sendable {
  package enum Intensity: String, Sendable { case easy, moderate, hard, unknown }

  package var day: CalendarDay
  /// `Tue 11`.
  package var dayText: String
  package var sport: Sport
  package var kind: SessionKind?
  /// `Intervals`, `Easy run`: from kind and sport, never from the title.
  package var name: String
  /// The runner's own; nil where there is none or the audience does not get it.
  package var title: String?
  package var minutes: Double?
  package var kilometers: Double?
  package var rpe: Double?
  package var load: Double?
  package var minutesText: String
  package var distanceText: String
  package var rpeText: String
  package var loadText: String
  package var intensity: Intensity
  package var intensityText: String
  package var isEstimated: Bool
  package var source: SourceKind
  /// The line for lists: `intervals: 11.4 km, 62 min, RPE 8, hard`.
  package var line: String
}

/// The last line of the table.
package struct SessionTotal: Hashable, Sendable {
  /// `7 sessions`.
  package var count: String
  package var minutesText: String
  package var distanceText: String
  package var loadText: String
  /// `km` or `mi`.
  package var distanceUnit: String
}

/// A note of the runner, in Markdown.
package struct NoteLine: Hashable, Sendable {
  package var day: CalendarDay
  /// `Tuesday 11 November`.
  package var dayText: String
  /// What it belongs to: a title, `Check-in`, `Intervals`.
  package var title: String
  package var markdown: String
}

/// What goes with the runner's better mornings.
package struct BetterMornings: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package var practice: String
    package var name: String
    /// `A hint`, `Cannot tell yet`.
    package var strength: String
    package var text: String
    package var estimate: Double?
    package var interval: ClosedRange<Double>?
  }

  package var intro: String
  package var lines: [Line]
}

/// What the report rests on.
package struct Basis: Hashable, Sendable {
  package struct Formula: Hashable, Sendable {
    package var id: MetricID
    package var name: String
    package var formula: String
    package var source: String
  }

  /// What was missing and what it costs, a sentence or two each.
  package var missing: [String]
  package var assumed: [String]
  /// In what the load is counted, and why.
  package var currency: String
  /// How the index is weighted, how normal is defined.
  package var method: [String]
  package var formulas: [Formula]
  /// What changed since this week was first written; empty if nothing did.
  package var changed: [String]
}

/// When to see a clinician; on every report.
package struct ClinicianPart: Hashable, Sendable {
  /// `Nothing on this list was logged this week.`
  package var status: String
  package var now: String
  package var soon: String
  /// What to keep in mind this week; nil when nothing calls for it.
  package var remark: String?
}
