import Guidance
import Reporting
import TrainingModel

/// The Markdown of guidance and free pages, read, with the links between them made to fit the site.
struct SiteProse: Sendable {
  /// By slug.
  let practices: [String: MarkdownMarkup]
  let texts: [String: MarkdownMarkup]

  /// Fails with everything that is wrong with names and texts at once.
  init(_ input: SiteInput, hasSeason: Bool) throws(SiteProblems) {
    let links = SiteLinks(input, hasSeason: hasSeason)
    var diagnostics: [Diagnostic] = []
    practices = Self.read(
      input.library.pages.map {
        (.practice(section: $0.section, slug: $0.id), $0.id, $0.body, $0.file)
      }, links, &diagnostics)
    texts = Self.read(
      input.texts.map { (Self.address(of: $0), $0.slug, $0.markdown, $0.file) }, links,
      &diagnostics)
    for page in input.library.pages {
      SiteNames.problem(page.section, file: page.file).map { diagnostics.append($0) }
    }
    guard diagnostics.isEmpty else { throw SiteProblems(diagnostics: diagnostics.sorted()) }
  }

  private static func address(of text: SiteText) -> SiteAddress {
    text.slug == SiteText.methods ? .methods : .page(text.slug)
  }

  private static func read(
    _ pages: [(address: SiteAddress, slug: String, text: String, file: String)],
    _ links: SiteLinks, _ diagnostics: inout [Diagnostic]
  ) -> [String: MarkdownMarkup] {
    var result: [String: MarkdownMarkup] = [:]
    for page in pages {
      SiteNames.problem(page.slug, file: page.file).map { diagnostics.append($0) }
      do throws(MarkdownFault) {
        result[page.slug] = try MarkdownMarkup(links.fitted(page.text, on: page.address))
      } catch {
        diagnostics.append(error.diagnostic(file: page.file))
      }
    }
    return result
  }
}
