import TrainingModel

/// What comes next: how much, where the rest goes, what each planned session needs around it.
package struct NextWeek: Hashable, Sendable {
  /// In the report's load currency; nil under `stop` and `unknown`.
  package var corridor: ClosedRange<Double>?
  /// `1,030–1,210 points`; nil without a corridor.
  package var corridorText: String?
  package var sentences: [String]
  /// Loads of the weeks before, oldest first, the last is the reported one.
  package var weeks: [SignalLine.Point]
  /// `A week that fits, 1,110 points`; nil where no days are suggested.
  package var daysHeading: String?
  /// Seven days, or none. Nothing of it has happened: dashed.
  package var days: [PlannedDay]
  /// What each planned hard or long session needs around it.
  package var needs: [SessionNeed]
  /// The pictures in words.
  package var description: String
  /// When to be in bed, where an earlier night is advised and its time is known.
  package var bedBy: ClockTime?
}

/// A day of the coming week.
package struct PlannedDay: Hashable, Sendable {
  package var day: CalendarDay
  /// `Mon`.
  package var short: String
  /// `17`.
  package var number: String
  package var name: String
  /// `easy 50 min`, `rest`.
  package var text: String
  /// `150 points`; nil for rest or where it cannot be estimated.
  package var loadText: String?
  package var load: Double?
  package var isRestDay: Bool
  /// From the runner's own plan, rather than suggested.
  package var isOwnPlan: Bool
}

/// What one planned session asks of the days around it.
package struct SessionNeed: Hashable, Sendable {
  /// `Saturday 22 November: long, 100 min`.
  package var title: String
  package var lines: [String]
  package var day: CalendarDay?
}

/// A timed list of things to do around a hard or long run.
package struct CareList: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    /// `0–10 min`.
    package var time: String
    package var text: String
    /// The guidance page that says more; nil if none.
    package var practice: String?
  }

  /// `first-hour`, `evening`, `day-after`.
  package var id: String
  package var title: String
  package var lines: [Line]
}
