import Foundation
import Reporting
import TrainingModel

/// Renders reports with the templates of a home, or those of the tool where it has none.
struct ReportPages {
  enum Format {
    case html, markdown, json, text, calendar
    case mail(to: MailAddress?)
  }

  let renderer: HTMLRenderer

  init(_ loaded: LoadedHome) throws(Failure) {
    try self.init(TemplateFolder.read(loaded))
  }

  init(_ files: TemplateFolder) throws(Failure) {
    do throws(TemplateProblems) {
      renderer = try HTMLRenderer(
        templates: files.templates, stylesheet: files.stylesheet.text,
        stylesheetFile: files.stylesheet.file)
    } catch {
      throw Failure(error.diagnostics)
    }
  }

  func render(_ report: WeekReport, as format: Format) -> String {
    switch format {
    case .html: renderer.report(report)
    case .markdown: MarkdownReport(report).text
    case .json: JSONReport(report).text
    case .text: TextReport(report).text
    case .calendar: CalendarFile(report).text
    case .mail(let address):
      MailMessage(report, html: renderer.report(report), to: address).text
    }
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
