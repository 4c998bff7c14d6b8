import Guidance
import Reporting
import TrainingModel

extension SiteBuilder {
  func methodsPage(_ prose: SiteProse) -> SitePage {
    let text = input.texts.first { $0.slug == SiteText.methods }
    let page = MethodsPage(
      headline: text?.title ?? words.methodsHeadline, lede: words.methodsLede,
      body: prose.texts[SiteText.methods], groups: metricGroups)
    return SitePage(
      address: .methods, content: .methods(page),
      frame: frame(
        .methods, title: text?.title ?? words.methodsHeadline,
        description: words.methodsDescription))
  }

  /// The metrics that reports speak of, by group.
  private var metricGroups: [MethodsPage.Group] {
    let linked = weeks.all.suffix(Season.length).flatMap { $0.signals.lines.map(\.id) }
    let shown = Set(MetricList.fixed + linked)
    let metrics = input.descriptions.filter { shown.contains($0.id) || $0.isDetail }
    let lines = weeks.latest?.metrics ?? []
    let name = weeks.latest?.meta.weekName ?? ""
    let standing = Dictionary(
      lines.map { ($0.id, words.standing($0, week: name)) },
      uniquingKeysWith: { first, _ in first })
    return MetricSection.allCases.compactMap { section in
      let members = metrics.filter { section.groups.contains($0.id.group) }
      return members.isEmpty
        ? nil
        : .init(
          title: words.metricGroup(section), metrics: members, standing: standing,
          units: Dictionary(
            members.map { ($0.id, words.name(of: $0.unit)) }, uniquingKeysWith: { $1 }))
    }
  }
}
