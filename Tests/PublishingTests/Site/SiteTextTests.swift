import Guidance
import Reporting
import Testing
import TrainingModel

@testable import Publishing

struct SiteTextTests {
  @Test(arguments: [
    ("", "cannot be the name"), ("Ab", "cannot be the name"), ("a/b", "cannot be the name"),
    ("..", "cannot be the name"), ("é", "cannot be the name"), ("nul", "the name of a device"),
    (String(repeating: "a", count: 81), "cannot be the name"),
  ])
  func `a name that file systems may not bear is named`(slug: String, words: String) throws {
    var input = SampleSite.input([])
    input.texts = [SiteText(slug: slug, title: "T", markdown: "", file: "Content/Pages/x.md")]
    let problems = try #require(throws: SiteProblems.self) { try SampleSite.files(input) }
    #expect(problems.diagnostics.count == 1)
    #expect(problems.diagnostics.first?.file == "Content/Pages/x.md")
    #expect(problems.diagnostics.first?.summary.contains(words) == true)
  }

  @Test func `two pages that would be one file are named`() throws {
    var input = SampleSite.input(SampleSite.reports(3))
    input.texts = [
      SiteText(slug: "season", title: "Mine", markdown: "", file: "Content/Pages/season.md")
    ]
    let problems = try #require(throws: SiteProblems.self) { try SampleSite.files(input) }
    #expect(
      problems.diagnostics.map(\.description) == [
        """
        Content/Pages/season.md: error: its page 'season/index.html' would be one that every site has
          rename the file
        """
      ])
  }

  @Test(arguments: [
    ("[a](sleep.md)", "[a](../sleep/index.html)"),
    ("[a](../rest/sleep.md#why) b", "[a](../sleep/index.html#why) b"),
    ("[a](about.md)", "[a](../../about/index.html)"),
    ("[a](index.md) [b](season.md)", "[a](../../index.html) [b](../../season/index.html)"),
    ("[a](https://example.org/sleep.md)", "[a](https://example.org/sleep.md)"),
    ("[a](gone.md) [b](sleep.txt) [c](sleep.md", "[a](gone.md) [b](sleep.txt) [c](sleep.md"),
  ])
  func `links between Markdown files become links between pages`(text: String, fitted: String) {
    let links = SiteLinks(SampleSite.input([]), hasSeason: true)
    let result = links.fitted(text, on: .practice(section: "rest", slug: "naps"))
    #expect(result == fitted.replacing("](../sleep/", with: "](../../guidance/sleep/"))
  }

  // To look further for each link that never closes would take hours.
  @Test func `the end of a link is looked for within a kibibyte`() {
    let links = SiteLinks(SampleSite.input([]), hasSeason: true)
    func isFound(_ folders: Int) -> Bool {
      let link = "[a](" + String(repeating: "x/", count: folders) + "sleep.md)"
      return links.fitted(link, on: .home) != link
    }
    #expect(isFound(500) && !isFound(520))
  }

  @Test func `rules are said in words`() throws {
    let page = try #require(SampleSite.library.page("sleep"))
    let words = RuleWords(
      library: SampleSite.library, descriptions: SampleSite.descriptions,
      words: English(audience: .public, units: .metric))
    #expect(
      words.lines(page.appliesWhen) == [
        "short sleep or 2 or more load.rest_days, and",
        "not (sleep.mean_h of under 5:00 together with short sleep)",
      ])
    #expect(
      page.silentWhen.map { words.text($0.condition) } == [
        "nap done on 1 or more days of the week"
      ])
  }

  @Test func `a feed's ids come from runner and week alone, and its text is escaped`() throws {
    var input = SampleSite.input(SampleSite.reports(2))
    func ids() throws -> [Substring] {
      let feed = try #require(try SampleSite.files(input).text("feed.xml"))
      return feed.split(separator: "\n").filter { $0.hasPrefix("<id>") }
    }
    let first = try ids()
    #expect(first.count == 3)
    #expect(Set(first).count == 3)
    input.base = SiteBase("https://example.org/")
    #expect(try ids() == first)
    input.runner = "A <b> & \u{FFFE}"
    #expect(try ids() != first)
    let feed = try SampleSite.files(input).text("feed.xml")
    #expect(feed?.contains("<name>A &lt;b&gt; &amp; \u{FFFD}</name>") == true)
  }

  @Test func `all cores together give results in order`() {
    let numbers = Array(0..<500)
    #expect(numbers.mapConcurrently { $0 * 2 } == numbers.map { $0 * 2 })
    #expect([Int]().mapConcurrently { $0 } == [])
  }

  @Test func `a stylesheet is sent without its comments`() throws {
    let sheet = try Stylesheet("/* a */\n.b{\nc:\"/* d */\"}\n.e\n.f{}", file: "x.css")
    #expect(sheet.compact == ".b{c:\"/* d */\"}.e\n.f{}")
  }
}
