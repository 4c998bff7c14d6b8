import TrainingModel

/// Why a command ends without having written anything.
struct Failure: Error {
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  init(_ diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }
}
