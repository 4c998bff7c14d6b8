import TrainingModel

/// How a number came about: what `restday explain METRIC --week W` shows.
package struct Explanation: Hashable, Sendable {
  /// One thing that went in, or was left out.
  package struct Input: Hashable, Sendable {
    package let day: CalendarDay
    /// `sleep with naps, hours`, `easy run`.
    package let name: String
    /// In words with numbers: `7.5`, `50 min, RPE 4, load 200`.
    package let value: String
    /// Why it does not count; nil for what does.
    package let leftOut: String?
  }

  package let description: MetricDescription
  package let week: Week
  /// What counted, by date.
  package let inputs: [Input]
  /// What did not, by date, with the reason.
  package let leftOut: [Input]
  /// The calculation, a sentence a step.
  package let steps: [String]
  package let reading: Reading

  package var source: String { description.source }
}

extension WeekMeasurer {
  /// How a metric of a week came about; nil for an id that does not exist.
  package func explain(_ id: MetricID, week: Week) -> Explanation? {
    guard let description = Catalog.description(of: id) else { return nil }
    let view = view(of: week)
    let metric = Catalog.metric(id) ?? Catalog.metrics.first { $0.statusID == id && $0.hasStatus }
    let reading: Reading
    let inputs: [Explanation.Input]
    var steps: [String] = []
    if let metric {
      let measured = metric.measure(view).finite
      reading = metric.id == id ? measured : measured.statusReading
      inputs = Inputs(view).list(metric.basis)
      steps = Steps(view).list(for: metric, reading: measured)
    } else {
      let slug = String(id.rawValue.split(separator: ".").dropFirst().first ?? "")
      let rows = view.checkIns
      reading = Practices.reading(Practices.counts(in: rows)[slug], checkIns: rows.count)
      inputs = Inputs(view).practice(slug)
    }
    steps.append(Steps.result(reading, unit: description.unit))
    return Explanation(
      description: description, week: week, inputs: inputs.filter { $0.leftOut == nil },
      leftOut: inputs.filter { $0.leftOut != nil }, steps: steps, reading: reading)
  }
}

extension Double {
  /// Up to four decimals, without trailing zeros: `3.29`, `200`.
  var plain: String {
    guard isFinite else { return "unknown" }
    guard abs(self) < 1e12 else { return "\(self)" }
    let scaled = (abs(self) * 10_000).rounded()
    let whole = Int(scaled) / 10_000
    var digits = (Int(scaled) % 10_000).padded(to: 4)
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = self < 0 && scaled > 0 ? "-" : ""
    return digits.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(digits)"
  }
}
