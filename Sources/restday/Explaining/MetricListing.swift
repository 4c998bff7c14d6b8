import RecoveryMetrics
import TrainingModel

/// Metrics in words: all of them, or how one came about.
enum MetricListing {
  static func text(_ descriptions: [MetricDescription]) -> String {
    descriptions.map { metric in
      let unit = metric.unit.rawValue.isEmpty ? "" : " [\(metric.unit.rawValue)]"
      return """
        \(metric.id)\(unit)
          \(metric.name)
          formula: \(metric.formula)
          source:  \(metric.source)
          needs:   \(metric.needs)\(metric.isDetail ? Self.amongDetails : "")

        """
    }.joined(separator: "\n")
  }

  private static let amongDetails =
    "\n  shown:   among the details only; nothing is concluded from it"

  static func text(_ explanation: Explanation) -> String {
    let metric = explanation.description
    var lines = [
      "\(metric.id), week \(explanation.week): \(metric.name)", "",
      "Formula: \(metric.formula)", "Source:  \(metric.source)", "Needs:   \(metric.needs)",
    ]
    lines += section("What went in", explanation.inputs)
    lines += section("What was left out", explanation.leftOut)
    lines += ["", "Steps"] + explanation.steps.map { "  \($0)" }
    if explanation.reading.reason != nil { lines += ["", "Missing means: \(metric.missing)."] }
    lines += ["", "How to read it: \(metric.reading)"]
    return lines.map(\.visible).joined(separator: "\n") + "\n"
  }

  private static func section(_ title: String, _ inputs: [Explanation.Input]) -> [String] {
    guard !inputs.isEmpty else { return [] }
    return ["", title]
      + inputs.map { input in
        let reason = input.leftOut.map { " (\($0))" } ?? ""
        return "  \(input.day)  \(input.name): \(input.value)\(reason)"
      }
  }
}
