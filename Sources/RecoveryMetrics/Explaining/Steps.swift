import TrainingModel

/// Tells the calculation of a metric in sentences with its numbers.
struct Steps {
  let view: WeekView

  init(_ view: WeekView) { self.view = view }

  func list(for metric: Metric, reading: Reading) -> [String] {
    var steps = own(metric.id)
    if case .mornings(let columns, let days, let hasBaseline) = metric.basis, columns.count == 1 {
      steps += columns.flatMap { mornings($0, days: days, hasBaseline: hasBaseline) }
    }
    if metric.hasStatus { steps += normal(reading) }
    return steps
  }

  /// `Result: 3.29, from 7 values.`, or why there is none.
  static func result(_ reading: Reading, unit: MetricUnit) -> String {
    switch reading.result {
    case .value(let value, let n):
      let name = unit.rawValue.isEmpty || unit == .flag ? "" : " " + unit.rawValue
      return "Result: \(value.plain)\(name), n = \(n)."
    case .missing(.insufficientData(let have, let need)):
      return "No result: \(have) of \(need) are there."
    case .missing(.zeroVariance): return "No result: all values are equal."
    case .missing(.inputMissing): return "No result: nothing of it was logged."
    case .missing(.outOfRange): return "No result: an input cannot be right."
    case .missing(.notApplicable): return "No result: the question does not arise."
    }
  }

  private func mornings(_ column: MorningColumn, days: Int, hasBaseline: Bool) -> [String] {
    let values = view.mornings.values(column, in: view.lastDays(days))
    guard let mean = Statistics.mean(values) else { return [] }
    var steps = ["Mean of \(values.count) mornings: \(mean.plain)."]
    if hasBaseline,
      let normal = view.mornings.baseline(column, before: view.days.lowerBound)
    {
      let sd = normal.stabilizedSD(typical: column.typicalSD)
      steps.append(
        "The 28 days before: \(normal.n) values, mean \(normal.mean.plain), SD \(normal.sd.plain), "
          + "stabilised SD \(sd.plain).")
    }
    return steps
  }

  private func normal(_ reading: Reading) -> [String] {
    if let learned = reading.learned {
      return ["Learning your normal: \(learned.have) of \(learned.need)."]
    }
    guard let range = reading.normal, let value = reading.value, let status = reading.status else {
      return []
    }
    return [
      "Your normal is \(range.lowerBound.plain) to \(range.upperBound.plain); \(value.plain) lies "
        + "\(status.rawValue) it."
    ]
  }

  private func own(_ id: MetricID) -> [String] {
    switch id.group {
    case "load", "form": loadSteps(id)
    case "sleep": sleepSteps(id)
    case "index": indexSteps
    case "hydration": hydrationSteps
    case "run": runSteps(id)
    case "soreness": sorenessSteps
    default: []
    }
  }
}
