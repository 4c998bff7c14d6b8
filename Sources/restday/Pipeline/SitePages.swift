import Foundation
import Publishing
import RecoveryMetrics
import Reporting
import TrainingModel

/// Builds the site of a home for one audience.
enum SitePages {
  /// Every file of the site. The reports are restricted to the audience before anything is made of
  /// them.
  ///
  /// - Parameter isLastWork: whether the program ends soon after, so that nothing need be freed.
  static func build(
    _ loaded: LoadedHome, for audience: Audience, base: SiteBase? = nil, isLastWork: Bool = false,
    console: Console
  ) throws(Failure) -> [SiteFile] {
    let texts = try PageFolder.read(loaded)
    let (stories, pages) = concurrently(
      { ReportStories(loaded, for: audience, console: console) },
      { Result { () throws(Failure) in try ReportPages(loaded, for: audience) } })
    let renderer = try pages.get().renderer
    let count = stories.weeks.count
    let reports = Array(0..<count).mapConcurrently(
      progress: { console.progress("writing week", $0, of: count) },
      { stories.input(at: $0).report(for: audience) })
    let input = Self.input(loaded, for: audience, reports: reports, texts: texts, base: base)
    let builder = SiteBuilder(input, renderer: renderer)
    if isLastWork { UntilExit.keep((loaded, stories, builder)) }
    do throws(SiteProblems) {
      return try builder.files { console.progress("making page", $0, of: $1) }
    } catch {
      throw Failure(error.diagnostics)
    }
  }

  /// What is wrong with the names and texts of pages; empty when a site can be made of them.
  static func problems(_ loaded: LoadedHome) -> [Diagnostic] {
    do throws(Failure) {
      let texts = try PageFolder.read(loaded)
      return SiteBuilder.problems(with: input(loaded, for: .runner, reports: [], texts: texts))
    } catch {
      return error.diagnostics
    }
  }

  private static func input(
    _ loaded: LoadedHome, for audience: Audience, reports: [WeekReport], texts: [SiteText],
    base: SiteBase? = nil
  ) -> SiteInput {
    var input = SiteInput(
      runner: loaded.settings.runner, audience: audience, units: loaded.settings.units,
      reports: reports, library: loaded.library,
      descriptions: loaded.settings.language.worded(Catalog.descriptions))
    input.language = loaded.settings.language
    input.texts = texts
    input.base = base
    return input
  }
}
