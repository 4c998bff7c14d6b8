import Guidance
import TrainingModel

/// A finding held against a week: its rule, the numbers, the outcome.
enum FindingListing {
  static func text(_ finding: Finding, _ judged: JudgedWeek) -> String {
    var lines = ["\(finding.id): \(outcome(judged.judgement.truth(of: finding.id)))"]
    for rule in finding.when {
      lines.append("  rule: \(rule.text)")
      for id in rule.names.filter(\.isMetric).map(\.metric) {
        lines.append("    \(id): \(value(of: id, judged.facts))")
      }
    }
    if let raised = judged.judgement.finding(finding.id) { lines.append("  \(raised.sentence)") }
    return lines.map(\.visible).joined(separator: "\n")
  }

  private static func outcome(_ truth: Truth) -> String {
    switch truth {
    case .yes: "holds"
    case .no: "does not hold"
    case .unknown: "unknown, as a number it needs is missing"
    }
  }

  private static func value(of id: MetricID, _ facts: Facts) -> String {
    if let value = facts.value(of: id) { return "\(value)" }
    switch facts.readings[id]?.reason {
    case .insufficientData(let have, let need)?: return "insufficient-data, \(have) of \(need)"
    case let reason?: return reason.code
    case nil: return "not known"
    }
  }
}
