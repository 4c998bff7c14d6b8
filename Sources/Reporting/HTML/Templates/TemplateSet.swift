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
  ///
  /// - Parameter words: those of the page that will be asked for first, where they are known.
  init(
    _ sources: [TemplateSource], pages: [(name: String, shape: TemplateShape)],
    words: StandingWords? = nil
  ) throws(TemplateProblems) {
    ScalarEscaping.register()
    var check = TemplateCheck(sources)
    for page in pages { check.follow(page.name, shape: page.shape) }
    var problems = check.diagnostics
    self.sources = sources
    if problems.isEmpty {
      // What is read with its words in place needs no reading without them.
      if let words, let library = try? Self.library(of: sources, with: words) {
        libraries.keep(library, for: words)
      } else {
        problems = sources.compactMap(Self.problem(in:))
      }
    }
    guard problems.isEmpty else { throw TemplateProblems(diagnostics: problems.sorted()) }
  }

  /// The page, or nothing where no template has this name.
  ///
  /// - Parameter words: what the templates print of the page's language and audience.
  func render(_ value: TemplateValue, with name: String, words: StandingWords) -> Markup {
    let library = libraries.library(for: words) {
      // All of it was read before: what stands in the place of a tag cannot make it worse.
      (try? Self.library(of: sources, with: words)) ?? MustacheLibrary()
    }
    return Markup(assembled: library.render(value, withTemplate: name) ?? "")
  }

  private static func library(
    of sources: [TemplateSource], with words: StandingWords
  ) throws -> MustacheLibrary {
    let texts = words.texts
    var library = MustacheLibrary()
    for source in sources {
      let text = try source.filled(with: texts)
      try library.register(ScalarEscaping.pragma + text, named: source.name)
    }
    return library
  }

  /// Why the library cannot read a template; nil where it can.
  private static func problem(in source: TemplateSource) -> Diagnostic? {
    do {
      _ = try MustacheTemplate(string: source.text)
      return nil
    } catch {
      let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber
      return Diagnostic(.error, "the template cannot be read", file: source.file, line: line)
    }
  }
}

/// The templates as the library holds them, made once for each language and audience. Every access
/// holds the lock.
private final class FilledLibraries: @unchecked Sendable {
  private let lock = NSLock()
  private var libraries: [StandingWords: MustacheLibrary] = [:]

  func keep(_ library: MustacheLibrary, for words: StandingWords) {
    lock.withLock { libraries[words] = library }
  }

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
