import TrainingModel

/// Why a file is no summary that a roster can use.
package enum SummaryFault: Error, Hashable, Sendable {
  case notJSON(reason: String, line: Int)
  case noSchema
  case otherSchema(String)
  case otherAudience(String)
  /// A field that is missing, or holds something else than it should.
  case field(String)
}

extension SummaryFault {
  static func notJSON(_ fault: JSONFault) -> SummaryFault {
    let reason =
      switch fault.reason {
      case .tooLarge: "the file is larger than any summary, whose limit is 64 MiB"
      case .tooDeep: "the file is nested deeper than \(JSONReader.deepest) levels"
      case .truncated: "the file ends too early"
      case .unexpected: "the file is no JSON from here on"
      case .keyTwice: "a key is given twice"
      }
    return .notJSON(reason: reason, line: fault.line)
  }

  /// The line about the file, which costs this runner alone.
  package func diagnostic(file: String) -> Diagnostic {
    var line: Int?
    if case .notJSON(_, let number) = self { line = number }
    return Diagnostic(.error, summary, file: file, line: line, remedy: remedy)
  }

  private var summary: String {
    switch self {
    case .notJSON(let reason, _): reason
    case .noSchema: "this is no summary of Restday"
    case .otherSchema(let schema): "the schema \(schema.quoted) is not known"
    case .otherAudience(let audience):
      "this is a report for the audience \(audience.quoted), not for a coach; it was not read"
    case .field(let field):
      "\(field.quoted) is missing, or not what a summary holds there"
    }
  }

  private var remedy: String {
    switch self {
    case .notJSON, .field: "ask the runner for it again: restday coach --format json"
    case .noSchema: "move it elsewhere; summaries come from restday coach --format json"
    case .otherSchema:
      "this version reads \(JSONReport.schema); bring both sides to the same version of Restday"
    case .otherAudience:
      "delete it, and ask the runner for a summary: restday coach --format json"
    }
  }
}
