import TrainingModel

/// The text of a template, with the name that others call it by and the file it came from.
package struct TemplateSource: Hashable, Sendable {
  /// `week`, or `partials/advice`: the path without its ending.
  package let name: String
  /// As the person knows it, for messages.
  package let file: String
  package let text: String

  package init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }
}

/// What is wrong with the templates; nothing is built with them.
package struct TemplateProblems: Error {
  /// Never empty, in order of file and line.
  package let diagnostics: [Diagnostic]
}
