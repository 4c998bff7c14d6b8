import PlainYAML
import TrainingModel

/// One page about one practice: one file of `Content/Guidance/<section>`.
package struct GuidancePage: Hashable, Sendable {
  /// `sleep-hygiene`: the name of its file, and how the practice is logged.
  package let id: String
  /// `rest`: the folder of its file.
  package let section: String
  package let file: String
  /// Where its words stand: the same file, or its translation.
  package internal(set) var textFile: String
  package internal(set) var language = Language.english
  package internal(set) var title: String
  package internal(set) var summary: String
  /// The first line whose numbers are all known is given.
  package internal(set) var dose: [TextTemplate]
  package internal(set) var how: [TextTemplate]
  /// All must hold.
  package let appliesWhen: [Rule]
  /// Any silences the page.
  package let silentWhen: [Rule]
  /// Conditions of the settings under which the practice is not offered.
  package let rulesOut: [String]
  package let theme: Theme
  package let evidence: Evidence
  /// The grade in words, with the outcome that it is about.
  package internal(set) var evidenceNote: String
  package let sources: [String]
  /// The name under which it is logged, where that is another.
  package let loggedAs: String?
  /// Rules that show in the week after that it was done, where it is not logged by name.
  package let doneWhen: [Rule]
  /// Usual amounts: `minutes`, `celsius` and the like.
  package let ranges: [String: ClosedRange<Double>]
  package let examples: Examples
  /// Where the names in its lists stand.
  let places: [String: YAMLPlace]
  /// Markdown.
  package internal(set) var body: String
  package internal(set) var bodyFirstLine: Int

  /// What it is about; two pieces of advice of one theme would say the same.
  package enum Theme: String, Hashable, Sendable, CaseIterable {
    case load, sleep, energy, fluid, stress, comfort, watch, plan
  }

  /// How well what it is recommended for is supported, best first.
  package enum Evidence: String, Hashable, Sendable, CaseIterable {
    case strong, moderate, weak, contested, against
  }
}

extension GuidancePage {
  /// The slug under which a log names the practice.
  package var practice: String { loggedAs ?? id }
  package var daysDone: MetricID { MetricID(rawValue: "practice.\(practice).days") }
}

extension GuidancePage.Theme {
  /// Load and rest, sleep, energy and fluid, stress, then the rest.
  var order: Int {
    switch self {
    case .load: 0
    case .sleep: 1
    case .energy, .fluid: 2
    case .stress: 3
    case .comfort, .watch, .plan: 4
    }
  }
}

extension GuidancePage.Evidence {
  var order: Int {
    switch self {
    case .strong: 0
    case .moderate: 1
    case .weak: 2
    case .contested: 3
    case .against: 4
    }
  }
}

/// A publication that findings and pages rest on: one entry of `Content/sources.yml`.
package struct Source: Hashable, Sendable {
  /// `walsh-2021`.
  package let key: String
  package let authors: String
  package let title: String
  package let journal: String?
  package let year: Int
  package let doi: String?
  package let url: String?
  package let kind: String?
}
