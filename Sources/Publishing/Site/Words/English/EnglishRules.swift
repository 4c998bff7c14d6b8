import Guidance
import Reporting

/// Rules of a guidance page in English.
extension English {
  func ruleLine(_ text: String, isLast: Bool) -> String { text + (isLast ? "" : ", and") }

  func not(_ condition: String) -> String { "not " + condition }

  func together(_ conditions: [String]) -> String {
    conditions.joined(separator: " together with ")
  }

  func either(_ conditions: [String]) -> String {
    guard let last = conditions.last, conditions.count > 1 else { return conditions.first ?? "" }
    return conditions.dropLast().joined(separator: ", ") + " or " + last
  }

  func finding(_ title: String) -> String { lowered(title) }

  func amount(_ comparison: Rule.Comparison, _ number: String) -> String {
    switch comparison {
    case .less: "under " + number
    case .atMost: number + " or less"
    case .more: "over " + number
    case .atLeast: number + " or more"
    case .equal: number
    case .unequal: "other than " + number
    }
  }

  func practiceDone(_ title: String, days: String) -> String {
    "\(lowered(title)) done on \(days) days of the week"
  }

  func counted(_ amount: String, _ metric: String) -> String { amount + " " + lowered(metric) }

  func measured(_ metric: String, _ amount: String) -> String { lowered(metric) + " of " + amount }
}
