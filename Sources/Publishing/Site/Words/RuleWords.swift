import Guidance
import Reporting
import TrainingModel

/// Says the rules of a guidance page as a reader would.
struct RuleWords: Sendable {
  private let library: Library
  private let names: [MetricID: MetricDescription]
  private let words: any SiteWords

  init(library: Library, descriptions: [MetricDescription], words: any SiteWords) {
    self.library = library
    names = Dictionary(descriptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.words = words
  }

  /// Lines that must all hold.
  func lines(_ rules: [Rule]) -> [String] {
    rules.enumerated().map { index, rule in
      words.ruleLine(text(rule.condition), isLast: index == rules.count - 1)
    }
  }

  /// `short sleep, sleep owed over two weeks or several short nights`.
  func text(_ condition: Rule.Condition) -> String {
    switch condition {
    case .name(let name): text(name)
    case .comparison(let name, let comparison, let number): text(name, comparison, number)
    case .not(let inner): words.not(nested(inner))
    case .all(let parts): words.together(parts.map(nested))
    case .any(let parts): words.either(parts.map(nested))
    }
  }

  /// A part of a larger condition: in brackets where it would run into its neighbors.
  private func nested(_ condition: Rule.Condition) -> String {
    switch condition {
    case .any, .all: "(\(text(condition)))"
    case .name, .comparison, .not: text(condition)
    }
  }

  private func text(_ name: Rule.Name) -> String {
    name.isMetric
      ? words.lowered(metric(name))
      : library.finding(name.text).map { words.finding($0.title) } ?? name.text
  }

  private func metric(_ name: Rule.Name) -> String {
    names[name.metric]?.name ?? name.text
  }

  private func text(
    _ name: Rule.Name, _ comparison: Rule.Comparison, _ number: Double
  ) -> String {
    if let practice = name.metric.practiceSlug {
      let title = library.page(practice: practice)?.title ?? words.practice(practice)
      let days = words.amount(comparison, words.numbers.plain(number))
      return words.practiceDone(title, days: days)
    }
    let unit = names[name.metric]?.unit ?? name.metric.plausibleUnit
    let amount = words.numbers.set(number, unit).text
    switch unit {
    case .days, .nights, .weeks, .none:
      return words.counted(words.amount(comparison, amount), metric(name))
    default:
      return words.measured(metric(name), words.amount(comparison, amount))
    }
  }
}
