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

  static func days(of slug: String, in checkIns: [CheckIn]) -> Reading {
    guard !checkIns.isEmpty else { return .missing(.inputMissing) }
    let done = checkIns.count { row in row.practices.contains { $0.slug == slug } }
    return .value(Double(done), n: checkIns.count)
  }
}
