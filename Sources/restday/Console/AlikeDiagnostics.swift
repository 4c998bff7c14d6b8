import TrainingModel

/// Diagnostics that differ in nothing but file, line and numbers, told once: a year of mornings
/// with one trouble is one trouble.
struct AlikeDiagnostics {
  /// In the order they came, each kind once where there are many of it.
  private(set) var told: [Diagnostic] = []
  /// How many are not told for themselves.
  private(set) var foldedCount = 0

  /// As many of one kind are still told one by one.
  private static let most = 3

  init(_ diagnostics: [Diagnostic]) {
    var counts: [Kind: Int] = [:]
    for diagnostic in diagnostics { counts[Kind(diagnostic), default: 0] += 1 }
    var seen: Set<Kind> = []
    for diagnostic in diagnostics {
      let kind = Kind(diagnostic)
      let count = counts[kind, default: 0]
      if diagnostic.severity == .error || count <= Self.most {
        told.append(diagnostic)
      } else if seen.insert(kind).inserted {
        told.append(diagnostic.standing(forMore: count - 1))
        foldedCount += count - 1
      }
    }
  }

  private struct Kind: Hashable {
    let severity: Diagnostic.Severity
    let summary: String
    let remedy: String

    init(_ diagnostic: Diagnostic) {
      severity = diagnostic.severity
      summary = Self.withoutNumbers(diagnostic.summary)
      remedy = Self.withoutNumbers(diagnostic.remedy ?? "")
    }

    private static func withoutNumbers(_ text: String) -> String {
      var result = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        let isDigit = ("0"..."9").contains(scalar)
        if !isDigit { result.append(scalar) } else if result.last != "#" { result.append("#") }
      }
      return String(result)
    }
  }
}

extension Diagnostic {
  fileprivate func standing(forMore count: Int) -> Diagnostic {
    Diagnostic(
      severity, summary + " (and \(count) more like this)", file: file, line: line, column: column,
      remedy: remedy)
  }
}
