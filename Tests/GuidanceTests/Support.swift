import Foundation
import RecoveryMetrics
import Testing
import TrainingModel

@testable import Guidance

/// The guidance that comes with the tool.
enum ShippedContent {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Content")

  static let loaded = Library.load(
    LibraryFolder.files(builtIn: folder, home: nil).files, metrics: Catalog.metrics.map(\.id))
  static let library = loaded.library
}

extension NumberSetter {
  /// Numbers as they are.
  static let plain = NumberSetter(
    number: { _, value in "\(value)" }, range: { _, range in "\(range)" })
}

extension Library {
  /// A library of these texts; paths as below `Content`.
  static func of(_ texts: [String: String], metrics: [MetricID] = Catalog.metrics.map(\.id))
    -> LoadedLibrary
  {
    load(
      texts.sorted { $0.key < $1.key }.map { ContentFile(path: $0.key, text: $0.value) },
      metrics: metrics)
  }

  func choose(
    _ values: [MetricID: Double], verdict: VerdictLevel = .balanced,
    conditions: Set<String> = [], history: [[String]] = []
  ) -> AdviceChoice {
    let facts = Facts(values: values.withVerdict(verdict))
    return AdviceChooser(
      library: self, facts: facts,
      judgement: Judgement(self, facts: facts, setting: .plain), verdict: verdict,
      conditions: conditions, history: history, setting: .plain
    ).choose()
  }
}

extension [MetricID: Double] {
  /// With the verdict's own metrics, of which one is 1.
  func withVerdict(_ verdict: VerdictLevel) -> Self {
    let levels = VerdictLevel.allCases.map {
      (MetricID(rawValue: "verdict.\($0.rawValue)"), $0 == verdict ? 1.0 : 0)
    }
    return merging(levels) { _, level in level }
  }
}

extension Finding: CustomTestStringConvertible {
  public var testDescription: String { id }
}

extension GuidancePage: CustomTestStringConvertible {
  public var testDescription: String { id }
}

extension RulingsCheck.DueRow: CustomTestStringConvertible {
  public var testDescription: String { values.description }
}

extension RulingsCheck.SilentRow: CustomTestStringConvertible {
  public var testDescription: String { "\(page): \(values)" }
}
