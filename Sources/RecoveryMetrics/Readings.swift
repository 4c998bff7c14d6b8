import TrainingModel

extension Reading {
  /// 1 for yes, 0 for no.
  static func flag(_ holds: Bool, n: Int) -> Reading { .value(holds ? 1 : 0, n: n) }

  /// The value, or `reason` for nil.
  static func from(_ value: Double?, n: Int, else reason: MissingReason) -> Reading {
    value.map { .value($0, n: n) } ?? .missing(reason)
  }

  /// Too few of something: none at all is `input-missing`.
  static func tooFew(_ have: Int, need: Int) -> Reading {
    .missing(have == 0 ? .inputMissing : .insufficientData(have: have, need: need))
  }

  /// The value held against a range, ends within.
  static func value(_ value: Double, n: Int, within normal: ClosedRange<Double>) -> Reading {
    Reading(.value(value, n: n), normal: normal, status: Status(of: value, within: normal))
  }

  /// A value whose normal is still being learned.
  static func learning(_ value: Double, n: Int, have: Int, need: Int) -> Reading {
    Reading(.value(value, n: n), status: .learning, learned: (have, need))
  }

  /// The same, marked as resting on estimates or as not settled yet.
  func marked(isEstimated: Bool = false, isProvisional: Bool = false) -> Reading {
    Reading(
      result, normal: normal, status: status, learned: learned, isEstimated: isEstimated,
      isProvisional: isProvisional)
  }

  /// The same; a value that is not a number becomes a reason.
  var finite: Reading {
    guard let value, !value.isFinite else { return self }
    return .missing(.outOfRange)
  }

  /// -1 below, 0 within, +1 above the runner's normal.
  var statusReading: Reading {
    guard case .value(_, let n) = result else { return .missing(reason ?? .inputMissing) }
    switch status {
    case .below: return .value(-1, n: n)
    case .within: return .value(0, n: n)
    case .above: return .value(1, n: n)
    case .learning, nil:
      return .missing(.insufficientData(have: learned?.have ?? 0, need: learned?.need ?? 0))
    }
  }
}

extension Status {
  /// Where `value` stands against a range whose ends belong to it.
  init(of value: Double, within normal: ClosedRange<Double>) {
    if value.fallsBelow(normal.lowerBound) {
      self = .below
    } else {
      self = value.exceeds(normal.upperBound) ? .above : .within
    }
  }
}

extension WeekView {
  /// The week's mean of a morning column against mean ± one stabilised SD of the 28 days before.
  func weekMean(_ column: MorningColumn, fewest: Int = 1) -> Reading {
    let values = mornings.values(column, in: days)
    guard values.count >= fewest, let mean = Statistics.mean(values) else {
      return .tooFew(values.count, need: fewest)
    }
    let baseline = mornings.baseline(column, beforeWeek: days)
    guard let baseline, baseline.isLearned else {
      return .learning(
        mean, n: values.count, have: baseline?.n ?? 0, need: Baseline.fewestValues)
    }
    let sd = baseline.stabilizedSD(typical: column.typicalSD)
    return .value(mean, n: values.count, within: (baseline.mean - sd)...(baseline.mean + sd))
  }

  /// The week's mean minus the mean of the 28 days before it.
  func changeFromNormal(_ column: MorningColumn, fewest: Int = 1) -> Reading {
    let values = mornings.values(column, in: days)
    guard values.count >= fewest, let mean = Statistics.mean(values) else {
      return .tooFew(values.count, need: fewest)
    }
    let baseline = mornings.baseline(column, beforeWeek: days)
    guard let baseline, baseline.isLearned else {
      return .missing(
        .insufficientData(have: baseline?.n ?? 0, need: Baseline.fewestValues))
    }
    return .value(mean - baseline.mean, n: values.count)
  }

  /// The week's value against the smallest and largest of the complete weeks among the 12 before.
  func weekly(_ value: Double, n: Int, of past: (WeekSummary) -> Double?) -> Reading {
    let values = history.filter(\.isComplete).compactMap(past)
    guard values.count >= Self.fewestWeeks, let low = values.min(), let high = values.max() else {
      return .learning(value, n: n, have: values.count, need: Self.fewestWeeks)
    }
    return .value(value, n: n, within: low...high)
  }

  /// Complete weeks that a weekly normal needs.
  static let fewestWeeks = 6
}
