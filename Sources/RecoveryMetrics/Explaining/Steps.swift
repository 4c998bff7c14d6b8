import TrainingModel

/// Tells the calculation of a metric in sentences with its numbers, up to the one that is printed.
struct Steps {
  let view: WeekView

  init(_ view: WeekView) { self.view = view }

  func list(for metric: Metric, reading: Reading) -> [String] {
    var steps: [String] = []
    if case .mornings(let columns, _, let hasBaseline) = metric.basis, hasBaseline {
      steps += columns.compactMap(restart)
    }
    steps += own(metric.id, reading)
    if metric.description.id.hasWeekMean,
      case .mornings(let columns, let days, let hasBaseline) =
        metric.basis
    {
      steps += columns.flatMap { mornings($0, days: days, hasBaseline: hasBaseline) }
    }
    if metric.hasStatus || reading.normal != nil { steps += normal(reading) }
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

  /// Where the normal started anew, as another device or app measures now.
  private func restart(_ column: MorningColumn) -> String? {
    guard let restart = view.mornings.sources.restart(of: column, week: view.days) else {
      return nil
    }
    let kind = column.series == .answers ? "another app or scale" : "another device"
    return "The normal of \(column.words) started anew on \(date(restart.day)): \(kind), "
      + "\(restart.to) after \(restart.from)."
  }

  private func mornings(_ column: MorningColumn, days: Int, hasBaseline: Bool) -> [String] {
    let values = view.mornings.values(column, in: view.lastDays(days))
    guard let mean = Statistics.mean(values) else { return [] }
    var steps = [
      "Mean of \(values.count) mornings: \(sum(values)) / \(values.count) = \(mean.plain)."
    ]
    if hasBaseline { steps += [baseline(column)].compactMap(\.self) }
    return steps
  }

  /// What the 28 days before the week say.
  func baseline(_ column: MorningColumn) -> String? {
    guard let normal = view.mornings.baseline(column, beforeWeek: view.days) else { return nil }
    let sd = normal.stabilizedSD(typical: column.typicalSD)
    return "The 28 days before: \(normal.n) values, mean \(normal.mean.plain), SD "
      + "\(normal.sd.plain), stabilised SD \(sd.plain)."
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

  private func own(_ id: MetricID, _ reading: Reading) -> [String] {
    switch id.group {
    case "load": loadSteps(id, reading) + ratioSteps(id) + zoneSteps(id)
    case "form": formSteps(id)
    case "sleep": sleepSteps(id)
    case "hrv", "rhr", "vitals": heartSteps(id)
    case "feel", "trend", "alcohol", "illness": feelSteps(id)
    case "index": indexSteps
    case "group", "verdict", "flags": verdictSteps(id)
    case "body", "hydration": bodySteps(id)
    case "run": runSteps(id) + runDetailSteps(id)
    case "soreness": sorenessSteps
    case "week", "strength", "session", "profile", "race", "plan": weekSteps(id)
    case "dose": doseSteps(id)
    default: []
    }
  }
}

extension MetricID {
  /// Whether the number is the plain mean of the week's mornings.
  fileprivate var hasWeekMean: Bool {
    switch self {
    case "sleep.mean_h", "sleep.quality", "hrv.week_ln", "rhr.week", "vitals.respiration",
      "vitals.skin_temperature_c", "vitals.spo2_pct", "feel.overall_recovery", "feel.energy",
      "feel.soreness", "feel.mood", "feel.stress", "feel.motivation", "feel.appetite":
      true
    default: false
    }
  }
}

extension Steps {
  /// `2025-10-06`.
  func date(_ day: Int) -> String { view.ledger.day(at: day).description }

  /// `2025-10-06, 2025-10-08`, or `none`.
  func dates(_ days: [Int]) -> String {
    days.isEmpty ? "none" : days.map(date).joined(separator: ", ")
  }

  /// `(3 + 4 + 5)`; only the number of values where there are many.
  func sum(_ values: [Double]) -> String {
    guard values.count > 1 else { return values.first?.plain ?? "0" }
    guard values.count <= 14 else { return "(sum of \(values.count) values)" }
    return "(" + values.map { $0 < 0 ? "(\($0.plain))" : $0.plain }.joined(separator: " + ") + ")"
  }

  /// `300 + 0 + 450 = 750.`
  func total(_ values: [Double]) -> String {
    "\(sum(values)) = \(values.reduce(0, +).plain)."
  }
}
