import Mustache
import TrainingModel

/// Templates that have been checked and can be rendered. The library that renders them is not seen
/// outside this folder.
struct TemplateSet: Sendable {
  private let library: MustacheLibrary

  /// Checks all templates, and follows each page's with the names it may use.
  ///
  /// Where two sources have the same name the last wins: first the tool's own, then the home's.
  init(
    _ sources: [TemplateSource], pages: [(name: String, shape: TemplateShape)]
  ) throws(TemplateProblems) {
    ScalarEscaping.register()
    var check = TemplateCheck(sources)
    for page in pages { check.follow(page.name, shape: page.shape) }
    var problems = check.diagnostics
    var templates: [String: MustacheTemplate] = [:]
    if problems.isEmpty {
      for source in sources {
        do {
          templates[source.name] = try MustacheTemplate(string: ScalarEscaping.pragma + source.text)
        } catch {
          problems.append(Self.problem(error, in: source))
        }
      }
    }
    guard problems.isEmpty else { throw TemplateProblems(diagnostics: problems.sorted()) }
    library = MustacheLibrary(templates: templates)
  }

  /// The page, or nothing where no template has this name.
  func render(_ value: TemplateValue, with name: String) -> Markup {
    Markup(assembled: library.render(value, withTemplate: name) ?? "")
  }

  private static func problem(_ error: any Error, in source: TemplateSource) -> Diagnostic {
    let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber
    return Diagnostic(
      .error, "the template cannot be read", file: source.file,
      line: line.map { Swift.max(1, $0 - ScalarEscaping.pragmaLines) })
  }
}

/// Our own escaping, by scalar; the library's goes by character and lets `<` with a mark through.
enum ScalarEscaping {
  private static let name = "RESTDAY"

  /// Stands before every template and every partial: it does not carry over into them.
  static let pragma = "{{% CONTENT_TYPE: \(name)}}\n"
  static let pragmaLines = 1

  static func register() { MustacheContentTypes.register(ContentType(), named: name) }

  private struct ContentType: MustacheContentType {
    func escapeText(_ text: String) -> String { text.escapedForMarkup }
  }
}
