import TrainingModel

/// The names that rules, sentences and examples may use.
package struct MetricNames: Sendable {
  private let ids: Set<MetricID>
  private let practices: Set<String>

  /// - Parameters:
  ///   - ids: every metric and fact of the catalog.
  ///   - practices: what can be logged, so that `practice.nap.days` is a metric.
  package init(ids: some Sequence<MetricID>, practices: some Sequence<String> = []) {
    self.ids = Set(ids).union([Facts.sleepNeed])
    self.practices = Set(practices)
  }

  func adding(practices more: some Sequence<String>) -> MetricNames {
    MetricNames(ids: ids, practices: practices.union(more))
  }

  package func contains(_ id: MetricID) -> Bool {
    if ids.contains(id) { return true }
    if let practice = id.practice { return practices.contains(practice) }
    return id.base(ofSuffix: ".status").map(ids.contains) ?? false
  }

  /// A known name close to one that is not.
  func closest(to id: MetricID) -> String? {
    let suffix = id.rawValue.hasSuffix(".status") ? ".status" : ""
    let all = ids.map(\.rawValue) + practices.map { "practice.\($0).days" }
    return id.rawValue.dropSuffix(suffix).closest(among: all).map { $0 + suffix }
  }
}

extension String {
  fileprivate func dropSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
