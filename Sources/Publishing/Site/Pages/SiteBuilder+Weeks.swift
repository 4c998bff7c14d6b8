import Guidance
import Reporting
import TrainingModel

extension SiteBuilder {
  /// One page for every week with something logged.
  var weekPages: [SitePage] {
    let guidance = Set(input.library.pages.map(\.id))
    return weeks.written.indices.map { index in
      let report = weeks.written[index]
      let address = SiteAddress.week(report.meta.week.id)
      let (earlier, later) = weeks.neighbors(at: index)
      var page = WeekPage(report, address: address)
      page.hasPrevious = earlier != nil && earlier?.meta.week == report.meta.previousWeek
      page.hasNext = later != nil && later?.meta.week == report.meta.nextWeek
      page.guidance = guidance
      var frame = frame(
        address, title: "\(report.meta.weekName): \(report.verdict.headline)",
        description: "\(report.meta.runner), \(report.meta.dates). \(report.verdict.sentence)",
        kind: "article")
      frame.days = report.glance.days.map(PageFrame.DayMark.init)
      frame.footer = [words.siteFooter(runner: input.runner), report.standingLine]
      frame.neighborsName = words.neighborWeeks
      frame.neighbors = [
        earlier.map { neighbor($0, words.earlier, "prev") },
        later.map { neighbor($0, words.later, "next") },
      ].compactMap(\.self)
      return SitePage(address: address, content: .week(page), frame: frame)
    }
  }

  private func neighbor(
    _ report: WeekReport, _ direction: String, _ relation: String
  ) -> PageFrame.Entry {
    PageFrame.Entry(
      title: "\(direction): \(report.meta.weekName), \(report.verdict.callText)",
      address: .week(report.meta.week.id), relation: relation)
  }

  var notFoundPage: SitePage {
    var frame = frame(
      .notFound, title: words.notFoundTitle, description: words.notFoundTitle)
    // It may be shown at any depth: its links begin at the site's own place, if that is known.
    frame.address = nil
    frame.feedTitle = nil
    frame.manifest = nil
    frame.canonical = nil
    frame.navigation = []
    return SitePage(
      address: .notFound, content: .notFound(NotFoundPage(base: input.base?.path ?? "")),
      frame: frame)
  }

  func textPages(_ prose: SiteProse) -> [SitePage] {
    freeTexts.compactMap { text in
      prose.texts[text.slug].map { body in
        SitePage(
          address: .page(text.slug), content: .text(TextPage(title: text.title, body: body)),
          frame: frame(
            .page(text.slug), title: text.title,
            description: words.textDescription(text.title, runner: input.runner)),
          source: text.file)
      }
    }
  }
}
