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
        Source(
          address: .practice(section: $0.section, slug: $0.id), slug: $0.id, text: $0.body,
          file: $0.textFile, firstLine: $0.bodyFirstLine)
      }, links, &diagnostics)
    texts = Self.read(
      input.texts.map {
        Source(
          address: Self.address(of: $0), slug: $0.slug, text: $0.markdown, file: $0.file,
          firstLine: $0.firstLine)
      }, links, &diagnostics)
    for page in input.library.pages {
      SiteNames.problem(page.section, file: page.file).map { diagnostics.append($0) }
    }
    guard diagnostics.isEmpty else { throw SiteProblems(diagnostics: diagnostics.sorted()) }
  }

  static func address(of text: SiteText) -> SiteAddress {
    text.slug == SiteText.methods ? .methods : .page(text.slug)
  }

  /// The Markdown of a page, and where it stands.
  private struct Source {
    let address: SiteAddress
    let slug: String
    let text: String
    let file: String
    /// The line of the file on which the text begins.
    let firstLine: Int
  }

  private static func read(
    _ pages: [Source], _ links: SiteLinks, _ diagnostics: inout [Diagnostic]
  ) -> [String: MarkdownMarkup] {
    var result: [String: MarkdownMarkup] = [:]
    for page in pages {
      SiteNames.problem(page.slug, file: page.file).map { diagnostics.append($0) }
      do throws(MarkdownFault) {
        result[page.slug] = try MarkdownMarkup(links.fitted(page.text, on: page.address))
      } catch {
        diagnostics.append(error.diagnostic(file: page.file, firstLine: page.firstLine))
      }
    }
    return result
  }
}
