import Guidance
import Reporting
import TrainingModel

extension SiteBuilder {
  /// How many of the letters that advised a practice its page names.
  private static let namedLetters = 26

  /// The sections that come with the tool.
  private static let knownSections = [
    "rest", "fuel", "first-hour", "move", "mind", "tissue", "temperature", "watch", "plan",
  ]

  func entry(_ page: GuidancePage) -> GuidanceEntry {
    GuidanceEntry(
      section: page.section, slug: page.id, title: page.title, summary: page.summary,
      evidence: words.evidence(page.evidence.rawValue))
  }

  /// Sections in the order of a runner's day and week; others follow by name.
  private var sections: [(id: String, pages: [GuidancePage])] {
    let bySection = Dictionary(grouping: input.library.pages, by: \.section)
    let others = bySection.keys.filter { !Self.knownSections.contains($0) }.sorted()
    return (Self.knownSections + others).compactMap { id in bySection[id].map { (id, $0) } }
  }

  private func title(ofSection id: String) -> String {
    words.guidanceSection(id) ?? words.practice(id)
  }

  var guidancePage: SitePage {
    let page = GuidanceIndexPage(
      headline: words.guidanceHeadline,
      lede: words.guidanceLede(pages: input.library.pages.count),
      sections: sections.map {
        .init(title: title(ofSection: $0.id), entries: $0.pages.map(entry))
      })
    return SitePage(
      address: .guidance, content: .guidance(page),
      frame: frame(
        .guidance, title: words.guidanceHeadline, description: words.guidanceDescription))
  }

  func practicePages(_ prose: SiteProse) -> [SitePage] {
    let advised = lettersByPractice
    let rules = RuleWords(library: input.library, descriptions: input.descriptions, words: words)
    return sections.flatMap { section in
      section.pages.indices.compactMap { index in
        let page = section.pages[index]
        return prose.practices[page.id].map { body in
          var content = PracticePage(
            entry(page), sectionTitle: title(ofSection: section.id),
            evidenceNote: page.evidenceNote, dose: page.dose.last?.text ?? "", body: body)
          content.appliesWhen = rules.lines(page.appliesWhen)
          content.silentWhen = page.silentWhen.map { rules.text($0.condition) }
          content.sources = page.sources.compactMap(input.library.source).map(SourceLine.init)
          content.weeks = advised[page.id] ?? []
          return practicePage(page, content, neighbors: neighbors(at: index, in: section.pages))
        }
      }
    }
  }

  private func practicePage(
    _ page: GuidancePage, _ content: PracticePage, neighbors: [PageFrame.Entry]
  ) -> SitePage {
    let address = SiteAddress.practice(section: page.section, slug: page.id)
    var frame = frame(address, title: page.title, description: page.summary, kind: "article")
    frame.neighborsName = words.neighborPractices
    frame.neighbors = neighbors
    return SitePage(
      address: address, content: .practice(content), frame: frame, source: page.file)
  }

  /// The other pages of the section.
  private func neighbors(at index: Int, in pages: [GuidancePage]) -> [PageFrame.Entry] {
    pages.indices.filter { $0 != index }.map { other in
      PageFrame.Entry(
        title: pages[other].title,
        address: .practice(section: pages[other].section, slug: pages[other].id))
    }
  }

  /// The latest letters that advised each practice, as far as this audience may know.
  private var lettersByPractice: [String: [(name: String, id: String)]] {
    var result: [String: [(name: String, id: String)]] = [:]
    for report in weeks.written.reversed() {
      for line in report.advice.lines
      where result[line.practice, default: []].count < Self.namedLetters {
        result[line.practice, default: []].append(
          (name: words.datedWeek(report.meta), id: report.meta.week.id))
      }
    }
    return result
  }
}
