import Reporting
import Testing
import TrainingModel

@testable import Publishing

struct SiteBuilderTests {
  @Test func `a site is these files, in order`() throws {
    let files = try SampleSite.files(SampleSite.input(SampleSite.reports(3)))
    #expect(
      files.map(\.path) == [
        "2025/w44/index.html", "2025/w45/index.html", "2025/w46/index.html", "404.html",
        "about/index.html", "feed.xml", "guidance/index.html", "guidance/naps/index.html",
        "guidance/sleep/index.html", "index.html", "manifest.webmanifest", "methods/index.html",
        "restday.css", "season/index.html",
      ])
  }

  @Test func `the same input gives the same bytes, whatever the order of the reports`() throws {
    let reports = SampleSite.reports(60)
    let first = try SampleSite.files(SampleSite.input(reports))
    #expect(try SampleSite.files(SampleSite.input(reports)) == first)
    #expect(try SampleSite.files(SampleSite.input(reports.reversed())) == first)
  }

  @Test(arguments: [0, 1, 2, 3, 45])
  func `every link leads to a file of the site`(weeks: Int) throws {
    let reports = SampleSite.reports(weeks, unlogged: [7, 50])
    let files = try SampleSite.files(SampleSite.input(reports))
    let paths = Set(files.map(\.path))
    for file in files where file.path.hasSuffix(".html") {
      let broken = LinkScan.relativeLinks(in: file).filter { !paths.contains($0) }
      // One page links to a text that no site has, on purpose.
      #expect(broken.filter { !$0.hasSuffix("gone.md") } == [], "\(file.path)")
    }
  }

  @Test func `a week without a log has no page, and its neighbors step over it`() throws {
    let files = try SampleSite.files(SampleSite.input(SampleSite.reports(6, unlogged: [1])))
    #expect(files.text("2025/w45/index.html") == nil)
    let later = try #require(files.first { $0.path == "2025/w46/index.html" })
    let earlier = try #require(files.first { $0.path == "2025/w44/index.html" })
    #expect(LinkScan.relativeLinks(in: later).contains("2025/w44/index.html"))
    #expect(LinkScan.relativeLinks(in: earlier).contains("2025/w46/index.html"))
  }

  @Test func `a site without a week says so and has no season`() throws {
    let files = try SampleSite.files(SampleSite.input([]))
    #expect(!files.contains { $0.path.hasPrefix("season") || $0.path.hasPrefix("20") })
    #expect(files.text("index.html")?.contains("There is no letter yet.") == true)
  }

  @Test func `nothing withheld is in any byte, and a letter's own words are the runner's`() throws {
    func all(_ audience: Audience) throws -> String {
      try SampleSite.files(
        SampleSite.input(SampleSite.reports(30, for: audience), audience: audience)
      ).map { $0.path + String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }
    let open = try all(.public)
    for canary in [SampleSite.title, SampleSite.note, SampleSite.mood] {
      let isShown = open.contains(canary)
      #expect(!isShown, "\(canary)")
    }
    let own = try all(.runner)
    let hasOwnWords = own.contains(SampleSite.title) && own.contains(SampleSite.mood)
    #expect(hasOwnWords)
  }

  @Test func `letters that advised a practice are named only where the audience may know`() throws {
    func page(_ audience: Audience, hidden: Bool = false) throws -> String? {
      var reports = SampleSite.reports(4, for: audience)
      if hidden { for index in reports.indices { reports[index].advice.lines = [] } }
      return try SampleSite.files(SampleSite.input(reports, audience: audience))
        .text("guidance/sleep/index.html")
    }
    #expect(try page(.runner)?.contains("2025/w46/index.html") == true)
    let hidden = try #require(try page(.public, hidden: true))
    #expect(!hidden.contains("Letters that advised it"))
  }

  @Test func `many years stay light: half a year drawn, every week linked`() throws {
    let files = try SampleSite.files(SampleSite.input(SampleSite.reports(200)))
    let home = try #require(files.first { $0.path == "index.html" })
    #expect(Set(LinkScan.relativeLinks(in: home)).count { $0.hasPrefix("20") } == 200)
    #expect(home.bytes.count < 50_000)
    let weeks = files.filter { $0.path.hasPrefix("20") }
    #expect(weeks.allSatisfy { $0.bytes.count < 120_000 })
    let stylesheet = try #require(files.first { $0.path == "restday.css" })
    #expect(stylesheet.bytes.count < 12 * 1024)
  }

  @Test func `Sunday weeks go by the date of their Sunday`() throws {
    let reports = SampleSite.reports(45, weekStart: .sunday)
    let files = try SampleSite.files(SampleSite.input(reports))
    #expect(files.text("2025/11-09/index.html") != nil)
    #expect(files.text("index.html")?.contains("by its first day") == true)
  }
}

/// Finds where the pages lead.
enum LinkScan {
  /// The files that `href` attributes name, from the top of the site.
  static func relativeLinks(in file: SiteFile) -> [String] {
    let parts = String(decoding: file.bytes, as: UTF8.self).components(after: " href=\"")
    return parts.compactMap { part in
      let link = part.prefix { $0 != "\"" }.prefix { $0 != "#" }
      guard !link.isEmpty, !link.contains(":") else { return nil }
      return resolve(link, from: file.path)
    }
  }

  private static func resolve(_ link: Substring, from page: String) -> String {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }
}

extension String {
  /// What follows each place where `mark` stands.
  fileprivate func components(after mark: String) -> [Substring] {
    var result: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      result.append(rest)
    }
    return result
  }
}
