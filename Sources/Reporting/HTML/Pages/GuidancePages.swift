import Guidance
import TrainingModel

/// A guidance page in a list.
package struct GuidanceEntry: Sendable {
  package var section: String
  package var slug: String
  package var title: String
  package var summary: String
  /// `some support`.
  package var evidence: String

  package init(section: String, slug: String, title: String, summary: String, evidence: String) {
    self.section = section
    self.slug = slug
    self.title = title
    self.summary = summary
    self.evidence = evidence
  }
}

/// An entry with the way to it.
struct GuidanceView: Sendable {
  var entry: GuidanceEntry
  var address: SiteAddress

  static let fields = TemplateFields<GuidanceView>([
    .text("title") { $0.entry.title },
    .text("summary") { $0.entry.summary },
    .text("evidence") { $0.entry.evidence },
    .link("link") {
      $0.address.link(to: .practice(section: $0.entry.section, slug: $0.entry.slug))
    },
  ])
}

/// All guidance, by section.
package struct GuidanceIndexPage: Sendable {
  package struct Section: Sendable {
    package var title: String
    package var entries: [GuidanceEntry]

    package init(title: String, entries: [GuidanceEntry]) {
      self.title = title
      self.entries = entries
    }

    static let fields = TemplateFields<Section>([
      .text("title") { $0.title },
      .text("anchor") { $0.entries.first?.section },
      .list("entries", GuidanceView.fields) { section in
        section.entries.map { GuidanceView(entry: $0, address: .guidance) }
      },
    ])
  }

  package var headline: String
  package var lede: [String]
  package var sections: [Section]

  package init(headline: String, lede: [String], sections: [Section]) {
    self.headline = headline
    self.lede = lede
    self.sections = sections
  }

  static let fields = TemplateFields<GuidanceIndexPage>([
    .text("headline") { $0.headline },
    .texts("lede") { $0.lede },
    .list("sections", Section.fields) { $0.sections },
  ])
}

/// One practice: what, how much, when, the evidence, who should not.
package struct PracticePage: Sendable {
  package var entry: GuidanceEntry
  package var sectionTitle: String
  package var evidenceNote: String
  /// The dose without a runner's numbers.
  package var dose: String
  /// When a letter suggests it, in words.
  package var appliesWhen: [String] = []
  package var silentWhen: [String] = []
  package var body: MarkdownMarkup
  package var sources: [SourceLine] = []
  /// The weeks that advised it, newest first: `Week 46` and its id.
  package var weeks: [(name: String, id: String)] = []

  package init(
    _ entry: GuidanceEntry, sectionTitle: String, evidenceNote: String, dose: String,
    body: MarkdownMarkup
  ) {
    self.entry = entry
    self.sectionTitle = sectionTitle
    self.evidenceNote = evidenceNote
    self.dose = dose
    self.body = body
  }

  var address: SiteAddress { .practice(section: entry.section, slug: entry.slug) }

  private struct Advised: Sendable {
    var name: String
    var link: SafeLink?
  }

  static let fields = TemplateFields<PracticePage>([
    .text("title") { $0.entry.title },
    .text("summary") { $0.entry.summary },
    .text("section") { $0.sectionTitle },
    .link("index") { $0.address.link(to: .guidance) },
    .text("evidence") { $0.entry.evidence },
    .text("evidenceNote") { $0.evidenceNote },
    .text("dose") { $0.dose },
    .flag("hasRules") { !$0.appliesWhen.isEmpty || !$0.silentWhen.isEmpty },
    .texts("appliesWhen") { $0.appliesWhen },
    .texts("silentWhen") { $0.silentWhen },
    .markup("openingHTML") { $0.body.opening },
    .list("sections", ProseSection.fields) { $0.body.sections.map(ProseSection.init) },
    .flag("hasSources") { !$0.sources.isEmpty },
    .list("sources", SourceLine.fields) { $0.sources },
    .flag("isAdvised") { !$0.weeks.isEmpty },
    .list(
      "weeks",
      TemplateFields<Advised>([.text("name") { $0.name }, .link("link") { $0.link }])
    ) { page in
      page.weeks.map { Advised(name: $0.name, link: page.address.link(to: .week($0.id))) }
    },
  ])
}

/// A part of a text page, with its heading.
struct ProseSection: Sendable {
  var section: MarkdownMarkup.Section

  init(_ section: MarkdownMarkup.Section) { self.section = section }

  /// Headings of guidance pages that carry a warning.
  private static let warnings = Set(Language.allCases.flatMap(\.warningHeadings))

  static let fields = TemplateFields<ProseSection>([
    .text("title") { $0.section.title },
    .text("anchor") { $0.section.title.asAnchor },
    .flag("isWarning") { warnings.contains($0.section.title) },
    .markup("bodyHTML") { $0.section.body },
  ])
}

extension String {
  /// Lower case letters and digits, hyphens between: a place in a page.
  var asAnchor: String {
    var result: [UInt8] = []
    for byte in ascii(in: .german).utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: result.append(byte)
      case 0x41...0x5A: result.append(byte + 0x20)
      default: if let last = result.last, last != 0x2D { result.append(0x2D) }
      }
    }
    if result.last == 0x2D { result.removeLast() }
    return result.isEmpty ? "part" : String(decoding: result, as: UTF8.self)
  }
}
