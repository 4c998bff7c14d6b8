import PlainYAML
import TrainingModel

/// One line of a finding or page that holds, does not hold, or cannot be known:
/// `sleep.mean_h < 7 or short-nights`.
package struct Rule: Hashable, Sendable {
  /// As written.
  package let text: String
  /// Where the text begins.
  package let place: YAMLPlace
  package let condition: Condition

  package indirect enum Condition: Hashable, Sendable {
    /// A finding, or a metric of 0 or 1.
    case name(Name)
    case comparison(Name, Comparison, Double)
    case not(Condition)
    case all([Condition])
    case any([Condition])
  }

  package struct Name: Hashable, Sendable {
    package let text: String
    /// Characters before it in the line.
    package let offset: Int

    /// Metrics have a dot in their name (`sleep.mean_h`), findings have none.
    package let isMetric: Bool
    package var metric: MetricID { MetricID(rawValue: text) }

    init(text: String, offset: Int) {
      self.text = text
      self.offset = offset
      isMetric = text.utf8.contains(UInt8(ascii: "."))
    }
  }

  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
    case equal = "=="
    case unequal = "!="
  }
}

extension Rule {
  /// Whether the line holds. A metric without a value makes its comparison unknown.
  package func truth(
    values: (MetricID) -> Double?, findings: (String) -> Truth
  ) -> Truth {
    condition.truth(values: values, findings: findings)
  }

  /// Every name, in the order of the line.
  package var names: [Name] { condition.names }
}

extension [Rule] {
  /// Whether all lines hold; those behind one that does not are not looked at.
  func truth(values: (MetricID) -> Double?, findings: (String) -> Truth) -> Truth {
    var truth = Truth.yes
    for rule in self where truth != .no {
      truth = truth.and(rule.truth(values: values, findings: findings))
    }
    return truth
  }

  func firstHolding(values: (MetricID) -> Double?, findings: (String) -> Truth) -> Rule? {
    first { $0.truth(values: values, findings: findings) == .yes }
  }
}

extension Rule.Condition {
  func truth(values: (MetricID) -> Double?, findings: (String) -> Truth) -> Truth {
    switch self {
    case .name(let name) where name.isMetric:
      return values(name.metric).map { Truth($0 != 0) } ?? .unknown
    case .name(let name):
      return findings(name.text)
    case .comparison(let name, let comparison, let number):
      return values(name.metric).map { Truth(comparison.holds($0, number)) } ?? .unknown
    case .not(let condition):
      return !condition.truth(values: values, findings: findings)
    case .all(let conditions):
      return conditions.reduce(.yes) { $0.and($1.truth(values: values, findings: findings)) }
    case .any(let conditions):
      return conditions.reduce(.no) { $0.or($1.truth(values: values, findings: findings)) }
    }
  }

  var names: [Rule.Name] {
    switch self {
    case .name(let name), .comparison(let name, _, _): [name]
    case .not(let condition): condition.names
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.names)
    }
  }

  /// The names that speak for the condition when they hold, so those not under a `not`.
  var supportingNames: [Rule.Name] {
    switch self {
    case .name(let name), .comparison(let name, _, _): [name]
    case .not: []
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.supportingNames)
    }
  }

  /// The names of the parts that hold, so those that carry the condition when it holds.
  func carryingNames(
    values: (MetricID) -> Double?, findings: (String) -> Truth
  ) -> [Rule.Name] {
    switch self {
    case .all(let conditions), .any(let conditions):
      conditions.filter { $0.truth(values: values, findings: findings) == .yes }
        .flatMap { $0.carryingNames(values: values, findings: findings) }
    case .name, .comparison, .not: names
    }
  }

  /// The metrics that must have a value whenever the condition holds.
  func metricsKnownWhenTrue(isNegated: Bool = false) -> Set<MetricID> {
    switch self {
    case .name(let name), .comparison(let name, _, _):
      return name.isMetric ? [name.metric] : []
    case .not(let condition):
      return condition.metricsKnownWhenTrue(isNegated: !isNegated)
    case .all(let conditions), .any(let conditions):
      let sets = conditions.map { $0.metricsKnownWhenTrue(isNegated: isNegated) }
      let isUnion = if case .all = self { !isNegated } else { isNegated }
      guard let first = sets.first else { return [] }
      return sets.dropFirst().reduce(first) { isUnion ? $0.union($1) : $0.intersection($1) }
    }
  }
}

extension Rule.Comparison {
  /// What rounding leaves behind: values this close to a threshold count as equal to it.
  private static let tolerance = 1e-9

  func holds(_ value: Double, _ number: Double) -> Bool {
    let isEqual = abs(value - number) <= Self.tolerance
    return switch self {
    case .less: value < number && !isEqual
    case .atMost: value < number || isEqual
    case .more: value > number && !isEqual
    case .atLeast: value > number || isEqual
    case .equal: isEqual
    case .unequal: !isEqual
    }
  }
}
