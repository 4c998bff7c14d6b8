import TrainingModel

/// Days on which a practice was done: `practice.<slug>.days`, one for every slug of the log.
enum Practices {
  static func id(of slug: String) -> MetricID { MetricID(rawValue: "practice.\(slug).days") }

  static func description(of slug: String) -> MetricDescription {
    MetricDescription(
      id: id(of: slug), name: "Days with \(slug)", unit: .days,
      formula: "Days of the week on which it was logged", source: "Plain count",
      needs: "A check-in in the week", missing: "The week has no check-in",
      reading: "n counts the week's check-ins.")
  }

  /// On how many of these days each practice was done.
  static func counts(in checkIns: [CheckIn]) -> [String: Int] {
    checkIns.reduce(into: [:]) { counts, row in
      for slug in Set(row.practices.map(\.slug)) { counts[slug, default: 0] += 1 }
    }
  }

  static func reading(_ days: Int?, checkIns: Int) -> Reading {
    checkIns > 0 ? .value(Double(days ?? 0), n: checkIns) : .missing(.inputMissing)
  }
}
