import Foundation
import Testing

/// The sample runner's home with `language: de`, through the real tool.
struct GermanHomeTests {
  /// Built once for all tests.
  private static let german = Result { try SampleHome(language: "de").site() }
  private static let english = Result { try SampleHome(language: "en").site() }

  @Test func `every page of the site is German, and no English sentence is left`() throws {
    let english = try Self.english.get()
    let german = try Self.german.get()
    #expect(german.keys.sorted() == english.keys.sorted() && german.count > 70)
    let own = try SampleHome.ownWords()
    let known = Set(english.values.flatMap(PageText.sentences))
    for (path, page) in german.sorted(by: { $0.key < $1.key }) {
      #expect(page.contains("<html lang=\"de\">"), "\(path)")
      let left = PageText.sentences(of: page).filter { sentence in
        known.contains(sentence) && !own.contains(sentence)
          && !own.contains(PageText.withoutYear(sentence))
      }
      #expect(left.isEmpty, "\(path): \(Set(left).sorted().prefix(5))")
    }
  }

  @Test func `feed and manifest are German too`() throws {
    let home = try SampleHome(language: "de")
    _ = try home.site()
    #expect(try home.scratch.text("Output/site/feed.xml").contains("xml:lang=\"de\""))
    #expect(try home.scratch.text("Output/site/manifest.webmanifest").contains("\"lang\": \"de\""))
  }

  @Test func `every internal link of the German site leads to a page and a place on it`() throws {
    let site = try Self.german.get()
    var anchors: [String: Set<String>] = [:]
    for (path, page) in site { anchors[path] = Set(PageText.values(of: "id", in: page)) }
    for (path, page) in site where path != "404.html" {
      for link in PageText.values(of: "href", in: page) where PageText.isInternal(link) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = PageText.resolved(String(parts[0]), from: path)
        guard target.hasSuffix(".html") else { continue }
        #expect(site[target] != nil, "\(path) links to \(link)")
        if parts.count == 2, let found = anchors[target] {
          #expect(found.contains(String(parts[1])), "\(path) links to \(link)")
        }
      }
    }
  }

  @Test func `numbers have a decimal comma everywhere`() throws {
    for (path, page) in try Self.german.get() where path.contains("/w") {
      let text = PageText.sentences(of: page).joined(separator: " ")
      let wrong = text.split { !("0123456789.,:".contains($0)) }
        .filter { $0.wholeMatch(of: /[0-9]{1,3}\.[0-9]{1,2}/) != nil }
      #expect(wrong.isEmpty, "\(path): \(wrong.prefix(5))")
      #expect(page.utf8.count < 120_000, "\(path)")
    }
  }

  @Test func `the letter is the same bytes in any locale`() throws {
    let home = try SampleHome(language: "de").scratch
    for format in ["html", "md", "json", "text", "eml", "ics"] {
      let here = try home.run("report", "--format", format, "--output", "-", "--quiet")
      let there = try home.run(
        "report", "--format", format, "--output", "-", "--quiet",
        environment: ["LANG": "tr_TR.UTF-8", "LC_ALL": "ar_EG.UTF-8", "TZ": "Asia/Tokyo"])
      #expect(here.status == 0 && !here.output.isEmpty && here.output == there.output, "\(format)")
    }
  }

  @Test func `JSON keeps its keys and ids, and speaks German`() throws {
    let german = try SampleHome(language: "de").scratch.report("2025-W46")
    let english = try SampleHome(language: "en").scratch.report("2025-W46")
    #expect(german.keys.sorted() == english.keys.sorted())
    let verdict = try #require(german["verdict"] as? [String: Any])
    let original = try #require(english["verdict"] as? [String: Any])
    #expect(verdict["level"] as? String == original["level"] as? String)
    #expect(verdict["sentence"] as? String != original["sentence"] as? String)
    let metrics = try #require(german["metrics"] as? NSDictionary)
    #expect(metrics == english["metrics"] as? NSDictionary)
  }

  @Test func `a German page for a coach holds no private word and fits one screen`() throws {
    let home = try RosterCommandTests.home("Ada")
    try home.write("runner: Ada\nlanguage: de\n", to: "restday.yml")
    for format in ["text", "md", "html", "json"] {
      let page = try home.run("coach", "--format", format, "--output", "-", "--quiet")
      #expect(page.status == 0 && page.output.contains("Belastung"), "\(format)")
      #expect(!page.output.contains("SECRETNOTE"))
      guard format == "text" else { continue }
      let lines = page.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= 45 && lines.allSatisfy { $0.utf8.count <= 80 })
      #expect(page.output.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func `check finds nothing amiss in a German home, and says what is not translated`() throws
  {
    let home = try SampleHome(language: "de").scratch
    let checked = try home.run("check", "--strict")
    #expect(checked.status == 0, "\(checked.messages)")
    try home.write("---\ntitle: Nichts\n---\n", to: "Content/Languages/de/Findings/no-such.md")
    let named = try home.run("check")
    #expect(named.messages.contains("Content/Languages/de/Findings/no-such.md:1"))
  }

  @Test func `an unknown language is named, and the letter comes in English`() throws {
    let home = try SampleHome(language: "xx").scratch
    let outcome = try home.run("report", "--format", "html", "--output", "-")
    #expect(outcome.status == 0 && outcome.output.contains("<html lang=\"en\">"))
    #expect(outcome.messages.contains("restday.yml:") && outcome.messages.contains("'xx'"))
    #expect(outcome.messages.contains("en or de"))
  }
}
