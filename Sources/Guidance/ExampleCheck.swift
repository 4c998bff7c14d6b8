import TrainingModel

/// Runs the examples of findings and pages.
struct ExampleCheck {
  let library: Library

  func failures(of finding: Finding) -> [Diagnostic] {
    finding.examples.failures(file: finding.file) { finding.truth(in: $0) == .yes }
  }

  /// A page must hold in its examples, and must not be silenced there.
  func failures(of page: GuidancePage) -> [Diagnostic] {
    page.examples.failures(file: page.file) { facts in
      let findings = truths(in: facts)
      return page.appliesWhen.truth(values: facts.value, findings: findings) == .yes
        && page.silentWhen.firstHolding(values: facts.value, findings: findings) == nil
    }
  }

  /// How findings stand for the values of an example.
  func truths(in facts: Facts) -> (String) -> Truth {
    { library.finding($0)?.truth(in: facts) ?? .unknown }
  }
}

extension Examples {
  fileprivate func failures(file: String, holds: (Facts) -> Bool) -> [Diagnostic] {
    failures(applies, of: "applies", expecting: true, file: file, holds: holds)
      + failures(silent, of: "silent", expecting: false, file: file, holds: holds)
  }

  private func failures(
    _ examples: [Example], of kind: String, expecting expected: Bool, file: String,
    holds: (Facts) -> Bool
  ) -> [Diagnostic] {
    examples.filter { holds(Facts(values: $0.values)) != expected }.map { example in
      Diagnostic(
        .error,
        expected
          ? "this example of '\(kind)' does not hold" : "this example of '\(kind)' holds",
        file: file, line: example.place.line, column: example.place.column,
        remedy: "change the example or the rules")
    }
  }
}
