import Foundation
import RecoveryMetrics
import Testing
import TrainingModel

@testable import Guidance

/// Words in another language, over rules that stay where they are.
struct TranslationTests {
  private static let finding = """
    ---
    title: Short sleep
    when: sleep.mean_h < 7
    severity: watch
    sentence:
      - You slept {sleep.mean_h}, usually {sleep.mean_h.normal}.
      - You slept {sleep.mean_h}.
    basis: Convention.
    examples: {applies: [{ sleep.mean_h: 6 }], silent: [{ sleep.mean_h: 8 }]}
    ---
    """
  private static let german = """
    ---
    title: Kurzer Schlaf
    sentence:
      - Üblich sind {sleep.mean_h.normal}, es waren {sleep.mean_h}.
      - Es waren {sleep.mean_h}.
    basis: Konvention.
    ---
    """

  private static func load(_ translation: String, name: String = "short-sleep") -> LoadedLibrary {
    Library.load(
      [
        ContentFile(path: "Content/Findings/short-sleep.md", text: finding),
        ContentFile(path: "Content/Languages/de/Findings/\(name).md", text: translation),
      ], metrics: Catalog.metrics.map(\.id), in: .german)
  }

  @Test func `a translation brings words, and nothing else`() throws {
    let loaded = Self.load(Self.german)
    let finding = try #require(loaded.library.finding("short-sleep"))
    let original = try #require(
      Library.of(["Content/Findings/short-sleep.md": Self.finding]).library.finding("short-sleep"))
    #expect(loaded.diagnostics.isEmpty)
    #expect(finding.title == "Kurzer Schlaf" && finding.basis == "Konvention.")
    #expect(finding.language == .german && finding.textFile.contains("/de/"))
    #expect(finding.when == original.when && finding.examples == original.examples)
    #expect(finding.severity == original.severity && finding.file == original.file)
  }

  @Test(arguments: [
    ("{sleep.mean_h}.\nbasis", "{rhr.week}.\nbasis", "other numbers", 5),
    ("  - Es waren {sleep.mean_h}.\n", "", "1 lines where", 4),
    ("basis: Konvention.", "basis: Konvention.\nwhen: sleep.mean_h < 5", "unknown field 'when'", 7),
    ("title: Kurzer Schlaf\n", "", "'title' is missing", 2),
  ])
  func `one that does not fit is named with its line, and the English stands`(
    part: String, other: String, problem: String, line: Int
  ) throws {
    let loaded = Self.load(Self.german.replacingOccurrences(of: part, with: other))
    let found = try #require(loaded.diagnostics.first)
    #expect(found.summary.contains(problem), "\(found)")
    #expect(found.line == line && found.severity == .warning)
    #expect(found.file == "Content/Languages/de/Findings/short-sleep.md")
    #expect(loaded.library.finding("short-sleep")?.title == "Short sleep")
  }

  @Test func `one of nothing is named, with what it may have meant`() throws {
    let found = try #require(Self.load(Self.german, name: "short-slepp").diagnostics.first)
    #expect(found.summary.contains("'short-slepp'") && found.line == 1)
    #expect(found.remedy?.contains("'short-sleep'") == true)
  }
}

/// The words that come with the tool.
struct ShippedTranslationTests {
  private static let languages = Language.allCases.filter { $0.contentFolder != nil }

  private static func load(_ language: Language) -> (LoadedLibrary, [Diagnostic]) {
    let found = LibraryFolder.files(builtIn: ShippedContent.folder, home: nil, in: language)
    let loaded = Library.load(found.files, metrics: Catalog.metrics.map(\.id), in: language)
    return (loaded, found.diagnostics)
  }

  @Test(arguments: languages)
  func `every finding and page has words, and the checks of pages find nothing`(
    language: Language
  ) {
    let (loaded, remarks) = Self.load(language)
    #expect((remarks + loaded.diagnostics).map(\.description) == [])
    #expect(LibraryCheck(loaded.library).diagnostics.map(\.description) == [])
    #expect(loaded.library.findings.allSatisfy { $0.language == language })
    #expect(loaded.library.pages.allSatisfy { $0.language == language })
  }

  @Test(arguments: languages)
  func `no text is still the English one`(language: Language) {
    let library = Self.load(language).0.library
    for page in library.pages {
      let original = ShippedContent.library.page(page.id)
      #expect(page.summary != original?.summary && page.body != original?.body, "\(page.id)")
      #expect(page.evidenceNote != original?.evidenceNote, "\(page.id)")
    }
    for finding in library.findings {
      let original = ShippedContent.library.finding(finding.id)
      #expect(finding.sentences.map(\.text) != original?.sentences.map(\.text), "\(finding.id)")
    }
  }
}

/// What a home says under a name of the tool.
struct TranslatedHomeTests {
  @Test func `a page of the home's own keeps its words, a copy is translated`() throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let folder = home.appending(path: "Findings")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let shipped = ShippedContent.folder.appending(path: "Findings")
    let own = try String(contentsOf: shipped.appending(path: "short-sleep.md"), encoding: .utf8)
    try own.replacingOccurrences(of: "title: ", with: "title: My ")
      .write(to: folder.appending(path: "short-sleep.md"), atomically: true, encoding: .utf8)
    try FileManager.default.copyItem(
      at: shipped.appending(path: "sleep-debt.md"), to: folder.appending(path: "sleep-debt.md"))
    let found = LibraryFolder.files(builtIn: ShippedContent.folder, home: home, in: .german)
    let library = Library.load(
      found.files, metrics: Catalog.metrics.map(\.id), in: .german
    ).library
    #expect(library.finding("short-sleep")?.title.hasPrefix("My ") == true)
    #expect(library.finding("short-sleep")?.language == .english)
    #expect(library.finding("sleep-debt")?.language == .german)
    #expect(found.diagnostics.isEmpty)
  }

  @Test func `what has no words in a language is listed`() throws {
    let tool = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: tool) }
    let folder = tool.appending(path: "Findings")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let shipped = ShippedContent.folder.appending(path: "Findings/sleep-debt.md")
    try FileManager.default.copyItem(at: shipped, to: folder.appending(path: "sleep-debt.md"))
    let remark = try #require(
      LibraryFolder.files(builtIn: tool, home: nil, in: .german).diagnostics.first)
    #expect(remark.severity == .remark && remark.summary.contains("Findings/sleep-debt.md"))
    #expect(LibraryFolder.files(builtIn: tool, home: nil).diagnostics.isEmpty)
  }
}
