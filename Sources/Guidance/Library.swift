import TrainingModel

/// All findings, pages and sources, each under its name.
package struct Library: Sendable {
  /// By name.
  package let findings: [Finding]
  /// By section, then name.
  package let pages: [GuidancePage]
  /// By key.
  package let sources: [Source]
  package let names: MetricNames
  /// What of every page decides about it, in the order of `pages`.
  let pageRules: [PageRules]
  /// What of every finding decides about it, in the order of `findings`.
  let findingRules: [(id: String, when: [Rule])]

  private let findingsByID: [String: Finding]
  private let pagesByID: [String: GuidancePage]
  private let sourcesByKey: [String: Source]

  package init(
    findings: [Finding], pages: [GuidancePage], sources: [Source], names: MetricNames
  ) {
    self.findings = findings.sorted { $0.id < $1.id }
    self.pages = pages.sorted { ($0.section, $0.id) < ($1.section, $1.id) }
    self.sources = sources.sorted { $0.key < $1.key }
    self.names = names.adding(practices: pages.flatMap { [$0.id, $0.practice] })
    pageRules = self.pages.map(PageRules.init)
    findingRules = self.findings.map { ($0.id, $0.when) }
    findingsByID = Dictionary(findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    pagesByID = Dictionary(pages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sourcesByKey = Dictionary(sources.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Library {
  package func finding(_ id: String) -> Finding? { findingsByID[id] }
  package func page(_ id: String) -> GuidancePage? { pagesByID[id] }
  package func source(_ key: String) -> Source? { sourcesByKey[key] }

  /// Every condition that rules a page out, in alphabetical order: what settings may name.
  package var conditions: [String] { Set(pages.flatMap(\.rulesOut)).sorted() }

  /// The page of a practice as a log names it.
  package func page(practice: String) -> GuidancePage? {
    page(practice) ?? pages.first { $0.loggedAs == practice }
  }
}

/// A library, and what is wrong with the files it was read from.
package struct LoadedLibrary: Sendable {
  package let library: Library
  /// In order of file and line.
  package let diagnostics: [Diagnostic]
}

extension Library {
  /// Reads findings, pages and sources from their files, and checks every name that they use.
  ///
  /// A file below a folder `Findings` is a finding, one in a section below `Guidance` a page, and
  /// `sources.yml` the list of sources; of two findings or pages of one name the first in the list
  /// is kept. The order of files does not matter otherwise.
  ///
  /// - Parameters:
  ///   - metrics: every metric and fact of the catalog.
  ///   - language: whose texts below `Languages` take the place of the English ones.
  package static func load(
    _ files: [ContentFile], metrics: some Sequence<MetricID>, in language: Language = .english
  ) -> LoadedLibrary {
    var diagnostics = [Diagnostic]()
    var findings = [Finding]()
    var pages = [GuidancePage]()
    var sources = [Source]()
    var slugs = Set<String>()
    let ordered = files.enumerated().sorted {
      ($0.element.path, $0.offset) < ($1.element.path, $1.offset)
    }
    for file in ordered.map(\.element) where !file.isTranslation {
      slugs.insert(file.slug)
      switch file.kind {
      case .sources: sources += Source.read(file, diagnostics: &diagnostics)
      case .finding: Finding(file, diagnostics: &diagnostics).map { findings.append($0) }
      case .page: GuidancePage(file, diagnostics: &diagnostics).map { pages.append($0) }
      case .other: break
      }
    }
    diagnostics += clashes(in: findings.map { ($0.id, $0.file) })
    diagnostics += clashes(in: pages.map { ($0.id, $0.file) })
    var translation = Translation(language)
    let texts = ordered.map(\.element).filter(\.isTranslation)
    findings = translation.applied(texts, to: findings)
    pages = translation.applied(texts, to: pages)
    diagnostics += translation.diagnostics
    let library = Library(
      findings: findings, pages: pages, sources: sources, names: MetricNames(ids: metrics))
    return LoadedLibrary(
      library: library,
      diagnostics: (diagnostics + NameCheck(library, files: slugs).diagnostics).sorted())
  }

  private static func clashes(in files: [(id: String, file: String)]) -> [Diagnostic] {
    var seen = [String: String]()
    return files.compactMap { id, file in
      guard let other = seen.updateValue(file, forKey: id) else { return nil }
      return ContentFault.sameName(id, other: other).diagnostic(file: file, at: nil)
    }
  }
}
