import TrainingModel

/// Turns finished values into whole pages, with templates and a stylesheet that were read and
/// checked before.
package struct HTMLRenderer: Sendable {
  let templates: TemplateSet
  package let stylesheet: Stylesheet

  /// Later sources replace earlier ones of the same name: first the tool's own, then the home's.
  ///
  /// - Parameter readers: the language and the audience of most pages, where they are known: their
  ///   templates are made ready at once.
  package init(
    templates sources: [TemplateSource], stylesheet: String, stylesheetFile: String,
    for readers: (language: Language, audience: Audience)? = nil
  ) throws(TemplateProblems) {
    templates = try TemplateSet(
      sources, pages: PageTemplate.allCases.map { ($0.rawValue, $0.shape) },
      words: readers.map { StandingWords(language: $0.language, audience: $0.audience) })
    self.stylesheet = try Stylesheet(stylesheet, file: stylesheetFile)
  }

  /// A week's report that is whole by itself: for the runner the letter, for a coach one sheet.
  ///
  /// - Parameter weeks: the weeks up to it, a line each, where several were asked for.
  package func report(_ report: WeekReport, weeks: [WeekLine] = []) -> String {
    var page = WeekPage(report)
    page.weeks = weeks
    return self.page(.week(page), in: .standingAlone(for: report))
  }

  /// A page in its frame.
  package func page(_ page: Page, in frame: PageFrame) -> String {
    let labels = frame.language.labels
    let framed = FramedPage(
      frame: frame, main: main(of: page, words: frame.words), stylesheet: stylesheet,
      kind: page.template.rawValue)
    return templates.render(
      FramedPage.fields(framed, labels: labels), with: PageTemplate.layout.rawValue,
      words: frame.words
    ).html
  }
}

extension PageFrame {
  /// The frame of a report that is mailed or kept as a file.
  package static func standingAlone(for report: WeekReport) -> PageFrame {
    var frame = PageFrame(
      title: "\(report.meta.weekName): \(report.verdict.headline)",
      description: "\(report.meta.runner), \(report.meta.dates). \(report.verdict.sentence)")
    frame.language = report.meta.language
    frame.audience = report.meta.audience
    frame.days = report.glance.days.map(PageFrame.DayMark.init)
    frame.footer = [report.standingLine]
    return frame
  }
}
