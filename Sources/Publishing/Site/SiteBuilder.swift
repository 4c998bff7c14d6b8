import Reporting
import TrainingModel

/// Builds all files of a site from finished reports. The same input gives the same bytes.
///
///     let files = try SiteBuilder(input, renderer: renderer).files()
package struct SiteBuilder: Sendable {
  let input: SiteInput
  let renderer: HTMLRenderer
  let weeks: SiteWeeks
  let season: Season?
  let words: any SiteWords

  package init(_ input: SiteInput, renderer: HTMLRenderer) {
    self.input = input
    self.renderer = renderer
    weeks = SiteWeeks(input.reports)
    season = Season(weeks)
    words = input.language.siteWords(for: input.audience, units: input.units)
  }

  /// Every file, by path.
  ///
  /// - Parameter progress: pages done, and pages in all; never called by two cores at once.
  package func files(
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(SiteProblems) -> [SiteFile] {
    let pages = try pages()
    let count = pages.count
    let rendered = pages.mapConcurrently(
      progress: { progress($0, count) },
      { SiteFile($0.address, text: renderer.page($0.content, in: $0.frame)) })
    return (rendered + others(beside: pages)).sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
  }
}

extension SiteBuilder {
  /// What is wrong with the names and texts of guidance and free pages, before anything is made of
  /// them.
  package static func problems(with input: SiteInput) -> [Diagnostic] {
    do throws(SiteProblems) {
      _ = try SiteProse(input, hasSeason: true)
      let fixed: [SiteAddress] = [.home, .season, .guidance, .notFound]
      return SiteNames.clashes(
        fixed.map { ($0.path, nil) } + input.texts.map { (SiteProse.address(of: $0).path, $0.file) }
          + input.library.pages.map {
            (SiteAddress.practice(section: $0.section, slug: $0.id).path, $0.file)
          })
    } catch {
      return error.diagnostics
    }
  }
}

/// A page before it is rendered.
struct SitePage: Sendable {
  let address: SiteAddress
  let content: Page
  let frame: PageFrame
  /// The file of the home that it is made from.
  var source: String?
}

extension SiteBuilder {
  private func pages() throws(SiteProblems) -> [SitePage] {
    let prose = try SiteProse(input, hasSeason: season != nil)
    let pages =
      [homePage, seasonPage, guidancePage, methodsPage(prose), notFoundPage].compactMap(\.self)
      + practicePages(prose) + textPages(prose) + weekPages
    let clashes = SiteNames.clashes(pages.map { ($0.address.path, $0.source) })
    guard clashes.isEmpty else { throw SiteProblems(diagnostics: clashes) }
    return pages
  }

  /// What is no page: the stylesheet, the feed, and what servers and browsers ask for.
  private func others(beside pages: [SitePage]) -> [SiteFile] {
    let stylesheet = SiteFile(.stylesheet, text: renderer.stylesheet.compact)
    let feed = SiteFile(.feed, text: AtomFeed(self).text)
    let manifest = SiteFile(.manifest, text: WebManifest(runner: input.runner, words: words).text)
    let sitemap = input.base.map { base in
      SiteFile(
        path: Sitemap.path,
        bytes: Array(Sitemap(base: base, pages: pages.map(\.address)).text.utf8))
    }
    return [stylesheet, feed, manifest] + [sitemap].compactMap(\.self)
  }
}
