import Guidance
import Reporting
import TrainingModel

/// Everything a site is made from. Of the runner's log it holds nothing but reports that were
/// restricted to the site's audience before.
package struct SiteInput: Sendable {
  /// The name at the head of every page.
  package var runner: String
  package var audience: Audience
  package var units: Settings.Units
  package var language = Language.english
  /// Every week from the first of the log to the last, oldest first.
  package var reports: [WeekReport]
  package var library: Library
  /// Every metric that has a description, in the order of the catalog.
  package var descriptions: [MetricDescription]
  /// Free pages.
  package var texts: [SiteText] = []
  /// Where the site will be found, if that is known.
  package var base: SiteBase?

  package init(
    runner: String, audience: Audience, units: Settings.Units, reports: [WeekReport],
    library: Library, descriptions: [MetricDescription]
  ) {
    self.runner = runner
    self.audience = audience
    self.units = units
    self.reports = reports
    self.library = library
    self.descriptions = descriptions
  }
}

/// A free page: one file of `Content/Pages`. The one called `methods` opens the methods page.
package struct SiteText: Hashable, Sendable {
  /// `about`: the name of its file, and its folder on the site.
  package let slug: String
  package let title: String
  package let markdown: String
  package let file: String
  /// The line of the file on which the Markdown begins.
  package let firstLine: Int

  package init(
    slug: String, title: String, markdown: String, file: String, firstLine: Int = 1
  ) {
    self.slug = slug
    self.title = title
    self.markdown = markdown
    self.file = file
    self.firstLine = firstLine
  }

  static let methods = "methods"
}

/// Why no site can be built: what is wrong with names and texts.
package struct SiteProblems: Error, Hashable, Sendable {
  package let diagnostics: [Diagnostic]
}
