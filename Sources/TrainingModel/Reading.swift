/// A metric's id: `load.week`, `hrv.week_ln`, `practice.nap.days`.
package struct MetricID: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }

  /// What stands before the first dot: `load`.
  package var group: String {
    let bytes = rawValue.utf8
    return String(rawValue[..<(bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex)])
  }
}

extension MetricID: Comparable, CustomStringConvertible {
  package static func < (left: MetricID, right: MetricID) -> Bool {
    left.rawValue < right.rawValue
  }
  package var description: String { rawValue }
}

/// Why a number cannot be given.
package enum MissingReason: Hashable, Sendable {
  /// Some of what is needed is there, but too little.
  case insufficientData(have: Int, need: Int)
  case zeroVariance
  /// Nothing of what is needed was logged.
  case inputMissing
  case outOfRange
  /// The question does not arise, such as monotony of a week without load.
  case notApplicable

  /// The code that reports print.
  package var code: String {
    switch self {
    case .insufficientData: "insufficient-data"
    case .zeroVariance: "zero-variance"
    case .inputMissing: "input-missing"
    case .outOfRange: "out-of-range"
    case .notApplicable: "not-applicable"
    }
  }
}

/// Where a value stands against the runner's own normal.
package enum Status: String, Hashable, Sendable {
  case below, within, above
  /// A normal exists in principle, but has too few data yet.
  case learning
}

/// A metric's number with its sample size, or the reason why there is none.
package struct Reading: Hashable, Sendable {
  package enum Result: Hashable, Sendable {
    /// `n` counts known days for load, mornings for the rest.
    case value(Double, n: Int)
    case missing(MissingReason)
  }

  package let result: Result
  /// The runner's usual range; nil while learning or where a metric has none.
  package let normal: ClosedRange<Double>?
  /// nil where a metric has no normal, or where there is no value.
  package let status: Status?
  /// How many values the normal rests on, and how many it needs.
  package let learned: (have: Int, need: Int)?
  /// Rests on estimated inputs, such as a converted load or clock times.
  package let isEstimated: Bool
  /// An average that has not settled yet.
  package let isProvisional: Bool

  package init(
    _ result: Result, normal: ClosedRange<Double>? = nil, status: Status? = nil,
    learned: (have: Int, need: Int)? = nil, isEstimated: Bool = false, isProvisional: Bool = false
  ) {
    self.result = result
    self.normal = normal
    self.status = status
    self.learned = learned
    self.isEstimated = isEstimated
    self.isProvisional = isProvisional
  }
}

extension Reading {
  package static func missing(_ reason: MissingReason) -> Reading { Reading(.missing(reason)) }
  package static func value(_ value: Double, n: Int) -> Reading { Reading(.value(value, n: n)) }

  package var value: Double? {
    if case .value(let value, _) = result { value } else { nil }
  }
  package var n: Int? {
    if case .value(_, let n) = result { n } else { nil }
  }
  package var reason: MissingReason? {
    if case .missing(let reason) = result { reason } else { nil }
  }

  package static func == (left: Reading, right: Reading) -> Bool {
    left.result == right.result && left.normal == right.normal && left.status == right.status
      && left.learned?.have == right.learned?.have && left.learned?.need == right.learned?.need
      && left.isEstimated == right.isEstimated && left.isProvisional == right.isProvisional
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(result)
    hasher.combine(status)
  }
}
