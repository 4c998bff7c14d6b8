import Guidance
import Reporting
import TrainingModel

/// Says the rules of a guidance page as a reader would.
struct RuleWords: Sendable {
  private let library: Library
  private let names: [MetricID: MetricDescription]
  private let words: Words

  init(library: Library, descriptions: [MetricDescription], words: Words) {
    self.library = library
    names = Dictionary(descriptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.words = words
  }

  /// Lines that must all hold.
  func lines(_ rules: [Rule]) -> [String] {
    rules.enumerated().map { index, rule in
      text(rule.condition) + (index < rules.count - 1 ? ", and" : "")
    }
  }

  /// `short sleep, sleep owed over two weeks or several short nights`.
  func text(_ condition: Rule.Condition) -> String {
    switch condition {
    case .name(let name): text(name)
    case .comparison(let name, let comparison, let number): text(name, comparison, number)
    case .not(let inner): "not " + nested(inner)
    case .all(let parts): parts.map(nested).joined(separator: " together with ")
    case .any(let parts): either(parts.map(nested))
    }
  }

  /// A part of a larger condition: in brackets where it would run into its neighbors.
  private func nested(_ condition: Rule.Condition) -> String {
    switch condition {
    case .any, .all: "(\(text(condition)))"
    case .name, .comparison, .not: text(condition)
    }
  }

  private func either(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }

  private func text(_ name: Rule.Name) -> String {
    name.isMetric
      ? metric(name) : library.finding(name.text).map { words.lowered($0.title) } ?? name.text
  }

  private func metric(_ name: Rule.Name) -> String {
    names[name.metric].map { words.lowered($0.name) } ?? name.text
  }

  private func text(
    _ name: Rule.Name, _ comparison: Rule.Comparison, _ number: Double
  ) -> String {
    if let practice = name.metric.practiceSlug {
      let title = library.page(practice: practice)?.title ?? words.practice(practice)
      let days = words.amount(comparison, words.numbers.plain(number))
      return "\(words.lowered(title)) done on \(days) days of the week"
    }
    let unit = names[name.metric]?.unit ?? name.metric.plausibleUnit
    let amount = words.numbers.set(number, unit).text
    switch unit {
    case .days, .nights, .weeks, .none:
      return words.amount(comparison, amount) + " " + metric(name)
    default:
      return metric(name) + " of " + words.amount(comparison, amount)
    }
  }
}

extension Words {
  /// `3 or more`, `under 7`.
  fileprivate func amount(_ comparison: Rule.Comparison, _ number: String) -> String {
    switch comparison {
    case .less: "under " + number
    case .atMost: number + " or less"
    case .more: "over " + number
    case .atLeast: number + " or more"
    case .equal: number
    case .unequal: "other than " + number
    }
  }
}
