import TrainingModel

/// A metric: what a person can know about it, and the function that measures a week.
package struct Metric: Sendable {
  package let description: MetricDescription
  /// For findings and pages, or for the details; not in the list that every report prints.
  package let isFact: Bool
  /// Whether it is held against the runner's own normal, so that `<id>.status` exists.
  package let hasStatus: Bool
  /// Which inputs it rests on, for `restday explain`.
  let basis: Basis
  let measure: @Sendable (WeekView) -> Reading

  package var id: MetricID { description.id }
}

/// The inputs that a metric rests on.
enum Basis: Sendable {
  /// Values of mornings in the days that end with the week, and of the 28 days before the week
  /// where they are held against a normal.
  case mornings([MorningColumn], days: Int, hasBaseline: Bool)
  /// Loads by day, in the days that end with the week.
  case dailyLoads(days: Int)
  /// Sessions in the days that end with the week.
  case sessions(days: Int)
  /// Bedtime and wake time of the mornings in the days that end with the week.
  case clockTimes(days: Int)
  /// All loads of the log.
  case history
  /// Other metrics, settings or the plan.
  case other
}

extension Metric {
  /// A metric of every report.
  init(
    _ id: MetricID, _ name: String, _ unit: MetricUnit, formula: String, source: String,
    needs: String, missing: String, reading: String, hasStatus: Bool = false, basis: Basis,
    measure: @escaping @Sendable (WeekView) -> Reading
  ) {
    description = MetricDescription(
      id: id, name: name, unit: unit, formula: formula, source: source, needs: needs,
      missing: missing, reading: reading)
    isFact = false
    self.hasStatus = hasStatus
    self.basis = basis
    self.measure = measure
  }

  /// A number for the details of a report: `reading` is the caveat that stands next to it.
  static func detail(
    _ id: MetricID, _ name: String, _ unit: MetricUnit, formula: String, source: String,
    needs: String, missing: String, reading: String, basis: Basis,
    measure: @escaping @Sendable (WeekView) -> Reading
  ) -> Metric {
    Metric(
      description: MetricDescription(
        id: id, name: name, unit: unit, formula: formula, source: source, needs: needs,
        missing: missing, reading: reading, isDetail: true),
      isFact: true, hasStatus: false, basis: basis, measure: measure)
  }

  /// A fact that findings and pages may ask for.
  static func fact(
    _ id: MetricID, _ name: String, _ unit: MetricUnit, _ formula: String,
    source: String = "Convention of this tool", needs: String = "Its inputs in this week",
    missing: String = "Its inputs were not logged", basis: Basis = .other,
    measure: @escaping @Sendable (WeekView) -> Reading
  ) -> Metric {
    Metric(
      description: MetricDescription(
        id: id, name: name, unit: unit, formula: formula, source: source, needs: needs,
        missing: missing, reading: "For findings and guidance."),
      isFact: true, hasStatus: false, basis: basis, measure: measure)
  }
}
