/// The parts of the methods page, in order.
enum MetricSection: CaseIterable {
  case load, form, sleep, heart, vitals, feel, body, run, index

  /// The first parts of the ids of its metrics.
  var groups: Set<String> {
    switch self {
    case .load: ["load", "week"]
    case .form: ["form"]
    case .sleep: ["sleep"]
    case .heart: ["hrv", "rhr"]
    case .vitals: ["vitals"]
    case .feel: ["feel", "soreness"]
    case .body: ["body", "hydration"]
    case .run: ["run"]
    case .index: ["index"]
    }
  }
}
