import TrainingModel

/// How one metric is set: its unit, its decimals, and whether its sign is the point.
package struct MetricStyle: Hashable, Sendable {
  package let unit: MetricUnit
  /// nil for the unit's usual ones.
  package let decimals: Int?
  package let isSigned: Bool

  package init(_ id: MetricID, unit: MetricUnit) {
    self.unit = unit
    decimals = Self.decimals[id] ?? (id.rawValue.hasSuffix("_contribution") ? 1 : nil)
    isSigned = Self.signed.contains(id)
  }

  private init(unit: MetricUnit, decimals: Int?, isSigned: Bool) {
    self.unit = unit
    self.decimals = decimals
    self.isSigned = isSigned
  }

  func with(decimals: Int) -> MetricStyle {
    MetricStyle(unit: unit, decimals: decimals, isSigned: isSigned)
  }

  private static let decimals: [MetricID: Int] = [
    "body.weight_change_pct": 1, "hydration.deficit_pct": 1, "hrv.cv_pct": 1, "rhr.delta_bpm": 1,
    "run.decoupling_pct": 1, "flags.open": 0, "week.checkins": 0, "week.sessions": 0,
    "alcohol.units": 1, "load.strain": 0, "vitals.signs": 0, "index.week": 0,
    "vitals.respiration": 1, "vitals.skin_temperature_c": 1, "rhr.orthostatic_z": 1,
    "feel.wellness_sum": 1, "feel.overall_recovery": 1, "run.hr_recovery_trend": 1,
  ]

  private static let signed: Set<MetricID> = [
    "load.change_pct", "sleep.balance_h", "rhr.delta_bpm", "form.balance", "load.spike_pct",
    "body.weight_change_pct", "feel.appetite_change", "load.acute_chronic_difference",
    "vitals.skin_temperature_c", "run.hr_recovery_trend",
  ]
}

extension Numbers {
  /// The metric's value with its unit; signed where the sign is the point.
  package func text(_ value: Double, _ style: MetricStyle) -> String {
    if style.unit == .none, style.decimals == nil, value == value.rounded() { return plain(value) }
    return style.isSigned
      ? difference(value, style.unit, decimals: style.decimals)
      : set(value, style.unit, decimals: style.decimals).text
  }

  /// The value and its normal, rounded alike; with one more decimal where a value outside its
  /// normal would look like the normal's own end. Only the value carries its unit.
  package func aligned(
    _ value: Double, normal: ClosedRange<Double>?, _ style: MetricStyle
  ) -> (value: SetNumber, normal: String?) {
    let places = places(value, normal: normal, style)
    let ends = normal.map { normal in
      let low = set(normal.lowerBound, style.unit, decimals: places)
      let high = set(normal.upperBound, style.unit, decimals: places)
      return SetNumber(number: range(low.number, high.number), unit: low.unit, marks: marks).column
    }
    return (set(value, style.unit, decimals: places), ends)
  }

  /// How many decimals tell the value from the end of its normal.
  func places(_ value: Double, normal: ClosedRange<Double>?, _ style: MetricStyle) -> Int {
    let usual = style.decimals ?? decimals(of: style.unit)
    return looksEqual(value, normal, style, decimals: usual) ? usual + 1 : usual
  }

  private func looksEqual(
    _ value: Double, _ normal: ClosedRange<Double>?, _ style: MetricStyle, decimals: Int
  ) -> Bool {
    guard let normal, !normal.contains(value) else { return false }
    let end = value < normal.lowerBound ? normal.lowerBound : normal.upperBound
    return set(value, style.unit, decimals: decimals) == set(end, style.unit, decimals: decimals)
  }
}
