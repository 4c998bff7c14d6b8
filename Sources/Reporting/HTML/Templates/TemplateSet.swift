import Foundation
import Mustache
import TrainingModel

/// Templates that have been checked and can be rendered. The library that renders them is not seen
/// outside this folder.
struct TemplateSet: Sendable {
  private let sources: [TemplateSource]
  private let libraries = FilledLibraries()

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
    if problems.isEmpty {
      for source in sources {
        do { _ = try MustacheTemplate(string: source.text) } catch {
          problems.append(Self.problem(error, in: source))
        }
      }
    }
    guard problems.isEmpty else { throw TemplateProblems(diagnostics: problems.sorted()) }
    self.sources = sources
  }

  /// The page, or nothing where no template has this name.
  ///
  /// - Parameter words: what the templates print of the page's language and audience.
  func render(_ value: TemplateValue, with name: String, words: StandingWords) -> Markup {
    let library = libraries.library(for: words) { makeLibrary(with: words) }
    return Markup(assembled: library.render(value, withTemplate: name) ?? "")
  }

  private func makeLibrary(with words: StandingWords) -> MustacheLibrary {
    let texts = words.texts
    var library = MustacheLibrary()
    for source in sources {
      // It was read before: what stands in the place of a tag cannot make it worse.
      let text = (try? source.filled(with: texts)) ?? source.text
      try? library.register(ScalarEscaping.pragma + text, named: source.name)
    }
    return library
  }

  private static func problem(_ error: any Error, in source: TemplateSource) -> Diagnostic {
    let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber
    return Diagnostic(.error, "the template cannot be read", file: source.file, line: line)
  }
}

/// The templates as the library holds them, made once for each language and audience. Every access
/// holds the lock.
private final class FilledLibraries: @unchecked Sendable {
  private let lock = NSLock()
  private var libraries: [StandingWords: MustacheLibrary] = [:]

  func library(for words: StandingWords, make: () -> MustacheLibrary) -> MustacheLibrary {
    lock.withLock {
      if let library = libraries[words] { return library }
      let library = make()
      libraries[words] = library
      return library
    }
  }
}

/// Our own escaping, by scalar; the library's goes by character and lets `<` with a mark through.
enum ScalarEscaping {
  private static let name = "RESTDAY"

  /// Stands before every template and every partial: it does not carry over into them.
  static let pragma = "{{% CONTENT_TYPE: \(name)}}\n"

  static func register() { MustacheContentTypes.register(ContentType(), named: name) }

  private struct ContentType: MustacheContentType {
    func escapeText(_ text: String) -> String { text.escapedForMarkup }
  }
}
