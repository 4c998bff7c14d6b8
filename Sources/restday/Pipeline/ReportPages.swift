import Foundation
import Reporting
import TrainingModel

/// Renders reports with the templates of a home, or those of the tool where it has none.
struct ReportPages: Sendable {
  enum Format {
    case html, markdown, json, text, calendar
    case mail(to: MailAddress?)
  }

  let renderer: HTMLRenderer

  /// - Parameter audience: whom most pages are for, where it is known.
  init(_ loaded: LoadedHome, for audience: Audience? = nil) throws(Failure) {
    try self.init(
      TemplateFolder.read(loaded), for: audience.map { (loaded.settings.language, $0) })
  }

  init(
    _ files: TemplateFolder, for readers: (language: Language, audience: Audience)? = nil
  ) throws(Failure) {
    do throws(TemplateProblems) {
      renderer = try HTMLRenderer(
        templates: files.templates, stylesheet: files.stylesheet.text,
        stylesheetFile: files.stylesheet.file, for: readers)
    } catch {
      throw Failure(error.diagnostics)
    }
  }

  /// A report in one format. Templates are read only where the format has any use for them, so that
  /// a broken one is in nobody else's way.
  ///
  /// - Parameter pages: the templates, where they have been read already.
  static func render(
    _ report: WeekReport, as format: Format, of loaded: LoadedHome, with pages: ReportPages? = nil
  ) throws(Failure) -> String {
    switch format {
    case .html: return try html(report, of: loaded, with: pages)
    case .markdown: return MarkdownReport(report).text
    case .json: return JSONReport(report).text
    case .text: return TextReport(report).text
    case .calendar: return CalendarFile(report).text
    case .mail(let address):
      let html = try html(report, of: loaded, with: pages)
      return MailMessage(report, html: html, to: address).text
    }
  }

  private static func html(
    _ report: WeekReport, of loaded: LoadedHome, with pages: ReportPages?
  ) throws(Failure) -> String {
    if let pages { return pages.renderer.report(report) }
    return try ReportPages(loaded).renderer.report(report)
  }

  /// What is wrong with the templates; empty when pages can be made with them.
  static func problems(_ loaded: LoadedHome) -> [Diagnostic] {
    do throws(Failure) {
      _ = try ReportPages(loaded)
      return []
    } catch {
      return error.diagnostics
    }
  }
}
