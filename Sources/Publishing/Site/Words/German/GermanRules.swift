import Guidance
import Reporting

/// Rules of a guidance page in German: titles and names stand in quotes or alone, so that no
/// sentence has to bend them.
extension German {
  func ruleLine(_ text: String, isLast: Bool) -> String { text + (isLast ? "" : ", und") }

  func not(_ condition: String) -> String { "nicht " + condition }

  func together(_ conditions: [String]) -> String { conditions.joined(separator: " zusammen mit ") }

  func either(_ conditions: [String]) -> String {
    guard let last = conditions.last, conditions.count > 1 else { return conditions.first ?? "" }
    return conditions.dropLast().joined(separator: ", ") + " oder " + last
  }

  func finding(_ title: String) -> String { "„\(title)“" }

  func amount(_ comparison: Rule.Comparison, _ number: String) -> String {
    switch comparison {
    case .less: "unter " + number
    case .atMost: "höchstens " + number
    case .more: "über " + number
    case .atLeast: "mindestens " + number
    case .equal: number
    case .unequal: "nicht " + number
    }
  }

  func practiceDone(_ title: String, days: String) -> String {
    "„\(title)“ an so vielen Tagen der Woche: \(days)"
  }

  func counted(_ amount: String, _ metric: String) -> String { "\(metric): \(amount)" }

  func measured(_ metric: String, _ amount: String) -> String { "\(metric): \(amount)" }
}
