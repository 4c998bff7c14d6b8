import RecoveryMetrics
import TrainingModel

extension Catalog {
  /// What a person can know about every metric, in the order of the catalog.
  static let descriptions: [MetricDescription] = metrics.map(\.description)
}
