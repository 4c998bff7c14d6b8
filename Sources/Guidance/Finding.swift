import PlainYAML
import TrainingModel

/// Something worth saying about a week, and from which number on: one file of `Content/Findings`.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case note, watch, act
  }

  /// `short-sleep`: the name of its file.
  package let id: String
  package let file: String
  /// Where its words stand: the same file, or its translation.
  package internal(set) var textFile: String
  package internal(set) var language = Language.english
  package internal(set) var title: String
  /// All must hold.
  package let when: [Rule]
  package let severity: Severity
  /// The first whose numbers are all known is said.
  package internal(set) var sentences: [TextTemplate]
  /// The metrics that tell it best, first the most telling; those of `when` follow by themselves.
  package let metrics: [MetricID]
  /// Something that goes well.
  package let isGood: Bool
  /// Pages of which one must be advised.
  package let must: [String]
  /// Which of several must be advised first; 1 comes first.
  package let rank: Int?
  /// Keys of `Content/sources.yml`.
  package let sources: [String]
  /// Where the threshold comes from.
  package internal(set) var basis: String
  package let examples: Examples
  /// Where the names in its lists stand.
  let places: [String: YAMLPlace]
  /// Markdown.
  package internal(set) var body: String
  package internal(set) var bodyFirstLine: Int
}

/// Values for which something must hold, and values for which it must stay silent.
package struct Examples: Hashable, Sendable {
  package struct Example: Hashable, Sendable {
    package let values: [MetricID: Double]
    package let place: YAMLPlace
  }

  package var applies: [Example] = []
  package var silent: [Example] = []
}

extension Finding.Severity {
  package static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .note: 0
    case .watch: 1
    case .act: 2
    }
  }
}

extension Finding {
  /// Whether it holds; unknown where a number is missing that decides it.
  package func truth(in facts: Facts) -> Truth {
    when.truth(values: facts.value, findings: { _ in .unknown })
  }
}
