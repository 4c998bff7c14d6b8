import TrainingModel

/// What is wrong with a settings file or with front matter, and where.
package struct YAMLFault: Error, Hashable, Sendable {
  package enum Expected: String, Hashable, Sendable {
    case text = "one text"
    case number = "a number"
    case wholeNumber = "a whole number"
    case yesOrNo = "yes or no"
    case day = "a date such as 2025-11-10"
    case list = "a list"
    case mapping = "keys and values"
  }

  package enum Kind: Hashable, Sendable {
    case tooLarge
    case tooDeep
    case anchor
    case tag
    case keyIsNoText
    case duplicateKey(String)
    case severalDocuments
    /// The words of the parser below.
    case notReadable(String)
    case unclosedFrontMatter
    case expected(Expected, found: String)
  }

  package let kind: Kind
  package let place: YAMLPlace?

  package init(_ kind: Kind, at place: YAMLPlace?) {
    self.kind = kind
    self.place = place
  }
}

extension YAMLFault {
  /// All wording of this target.
  package func diagnostic(file: String?, severity: Diagnostic.Severity = .error) -> Diagnostic {
    Diagnostic(
      severity, summary, file: file, line: place?.line, column: place?.column, remedy: remedy)
  }

  private var summary: String {
    switch kind {
    case .tooLarge: "this part is larger than \(YAMLDocument.largestSize / 1024) KiB"
    case .tooDeep: "nested more than \(YAMLDocument.greatestDepth) levels deep"
    case .anchor: "'&' or '*' begins a value, which would make it an anchor or alias"
    case .tag: "'!' begins a value, which would make it a tag"
    case .keyIsNoText: "a key is not one text"
    case .duplicateKey(let key): "key \(key.quoted) is given twice"
    case .severalDocuments: "a second document begins here"
    case .notReadable(let words): "not readable as YAML: \(words)"
    case .unclosedFrontMatter: "the front matter that opens here is never closed"
    case .expected(let expected, let found): "expected \(expected.rawValue), found \(found)"
    }
  }

  private var remedy: String? {
    switch kind {
    case .tooLarge: "move long text below the front matter"
    case .tooDeep, .keyIsNoText: "look at the indentation and at '[' and '{' above"
    case .anchor, .tag: "put the value in double quotes"
    case .duplicateKey: "keep one of the two"
    case .severalDocuments: "remove the line '---'"
    case .notReadable: "look at the indentation, and put text with ': ' or ' #' in double quotes"
    case .unclosedFrontMatter: "end it with a line that is exactly '---'"
    case .expected(.list, _): "write '[one, two]', or one item a line after '- '"
    case .expected: nil
    }
  }
}
