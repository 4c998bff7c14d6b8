import TrainingModel

/// Everything that rules and sentences may ask about one week.
package struct Facts: Sendable {
  package let readings: [MetricID: Reading]
  package let sleepNeedHours: Double?

  /// The runner's sleep need, in hours: a setting that sentences may name like a metric.
  package static let sleepNeed: MetricID = "sleep.need"

  package init(readings: [MetricID: Reading], sleepNeedHours: Double?) {
    self.readings = readings
    self.sleepNeedHours = sleepNeedHours
  }

  /// Facts of an example: these values, and nothing else is known.
  package init(values: [MetricID: Double]) {
    self.init(readings: values.mapValues { .value($0, n: 7) }, sleepNeedHours: nil)
  }
}

extension Facts {
  package func value(of id: MetricID) -> Double? {
    if let reading = readings[id] { return reading.value }
    if id == Self.sleepNeed { return sleepNeedHours }
    if let base = id.base(ofSuffix: ".status") { return status(of: base) }
    return id.practice == nil ? nil : daysOfPracticeNotDone
  }

  package func normal(of id: MetricID) -> ClosedRange<Double>? {
    readings[id]?.normal
  }

  /// -1 below, 0 within, 1 above the runner's normal; nil while that is being learned.
  private func status(of id: MetricID) -> Double? {
    switch readings[id]?.status {
    case .below: -1
    case .within: 0
    case .above: 1
    case .learning, nil: nil
    }
  }

  /// A practice without a reading was not done, if the week was logged at all.
  private var daysOfPracticeNotDone: Double? {
    (readings["week.checkins"]?.value ?? 0) > 0 ? 0 : nil
  }
}

extension MetricID {
  /// `feel.energy` of `feel.energy.status`.
  func base(ofSuffix suffix: String) -> MetricID? {
    guard rawValue.utf8.count > suffix.utf8.count, rawValue.hasSuffix(suffix) else { return nil }
    return MetricID(rawValue: String(rawValue.dropLast(suffix.count)))
  }

  /// `nap` of `practice.nap.days`.
  package var practice: String? {
    guard rawValue.hasPrefix("practice."), let start = base(ofSuffix: ".days") else { return nil }
    return String(start.rawValue.dropFirst("practice.".count))
  }

  /// The metric that a reader knows: a status is told by the metric it is the status of.
  var shown: MetricID { base(ofSuffix: ".status") ?? self }
}
