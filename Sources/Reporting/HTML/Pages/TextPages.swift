import TrainingModel

/// A free page in Markdown, such as "about": the title, what opens it, its sections.
package struct TextPage: Sendable {
  package var title: String
  package var body: MarkdownMarkup

  package init(title: String, body: MarkdownMarkup) {
    self.title = title
    self.body = body
  }

  static let fields = TemplateFields<TextPage>([
    .text("title") { $0.title },
    .markup("openingHTML") { $0.body.opening },
    .list("sections", ProseSection.fields) { $0.body.sections.map(ProseSection.init) },
  ])
}

/// How every number comes about: the explained metrics, by group, after a text of one's own.
package struct MethodsPage: Sendable {
  package struct Group: Sendable {
    package var title: String
    package var metrics: [MetricDescription]
    /// What the latest week says of a metric, with the data it had: `Week 46: learning, 4 of 6`.
    package var standing: [MetricID: String]
    /// What the unit of a metric is called, where that is not its symbol.
    package var units: [MetricID: String]

    package init(
      title: String, metrics: [MetricDescription], standing: [MetricID: String] = [:],
      units: [MetricID: String] = [:]
    ) {
      self.title = title
      self.metrics = metrics
      self.standing = standing
      self.units = units
    }

    static let fields = TemplateFields<Group>([
      .text("title") { $0.title },
      .text("anchor") { "group-" + $0.title.asAnchor },
      .list("metrics", MetricEntry.fields) { group in
        group.metrics.map {
          MetricEntry(
            metric: $0, standing: group.standing[$0.id],
            unit: group.units[$0.id] ?? $0.unit.rawValue)
        }
      },
    ])
  }

  package var headline: String
  package var lede: [String]
  package var body: MarkdownMarkup?
  package var groups: [Group]
  package var sources: [SourceLine]

  package init(
    headline: String, lede: [String], body: MarkdownMarkup? = nil, groups: [Group],
    sources: [SourceLine] = []
  ) {
    self.headline = headline
    self.lede = lede
    self.body = body
    self.groups = groups
    self.sources = sources
  }

  static let fields = TemplateFields<MethodsPage>([
    .text("headline") { $0.headline },
    .texts("lede") { $0.lede },
    .list("sections", ProseSection.fields) { ($0.body?.sections ?? []).map(ProseSection.init) },
    .list("groups", Group.fields) { $0.groups },
    .flag("hasSources") { !$0.sources.isEmpty },
    .list("sources", SourceLine.fields) { $0.sources },
  ])
}

/// A metric on the methods page.
struct MetricEntry: Sendable {
  var metric: MetricDescription
  var standing: String?
  var unit: String

  static let fields = TemplateFields<MetricEntry>([
    .text("anchor") { SiteAddress.anchor(of: $0.metric.id) },
    .text("id") { $0.metric.id.rawValue },
    .text("name") { $0.metric.name },
    .text("unit") { $0.unit },
    .text("formula") { $0.metric.formula },
    .text("source") { $0.metric.source },
    .text("needs") { $0.metric.needs },
    .text("missing") { $0.metric.missing },
    .text("reading") { $0.metric.reading },
    .text("standing") { $0.standing },
  ])
}

/// What a visitor sees who followed a link to nothing.
///
/// A server shows it at any depth, so it carries its stylesheet (a frame without an address) and
/// its links begin at the site's base.
package struct NotFoundPage: Sendable {
  /// `/my-running/`, or empty where the site's place is not known.
  package var base: String

  package init(base: String = "") { self.base = base }

  static let fields = TemplateFields<NotFoundPage>([
    .link("home") { SafeLink($0.base + SiteAddress.home.path) },
    .link("guidance") { SafeLink($0.base + SiteAddress.guidance.path) },
  ])
}
