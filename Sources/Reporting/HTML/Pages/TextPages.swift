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

    package init(title: String, metrics: [MetricDescription]) {
      self.title = title
      self.metrics = metrics
    }

    static let fields = TemplateFields<Group>([
      .text("title") { $0.title },
      .text("anchor") { "group-" + $0.title.asAnchor },
      .list("metrics", MetricDescription.fields) { $0.metrics },
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

extension MetricDescription {
  static let fields = TemplateFields<MetricDescription>([
    .text("anchor") { SiteAddress.anchor(of: $0.id) },
    .text("id") { $0.id.rawValue },
    .text("name") { $0.name },
    .text("unit") { $0.unit.rawValue },
    .text("formula") { $0.formula },
    .text("source") { $0.source },
    .text("needs") { $0.needs },
    .text("missing") { $0.missing },
    .text("reading") { $0.reading },
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
