import Foundation
import Testing
import TrainingModel

@testable import Reporting

/// Whole pages, made with the templates of the repository.
struct PageTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// With a short stylesheet, so that a change of looks does not touch the recorded pages.
  static func renderer(stylesheet: String = "body{}") throws -> HTMLRenderer {
    let folder = root.appending(path: "Templates")
    let sources = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".mustache") }
      .map { name in
        TemplateSource(
          name: String(name.dropLast(".mustache".count)), file: "Templates/\(name)",
          text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
      }
    return try HTMLRenderer(
      templates: sources, stylesheet: stylesheet, stylesheetFile: "Templates/restday.css")
  }

  private static let inputs = [
    "full": Sample.full(), "sparse": Sample.sparse(), "empty": Sample.empty(),
    "stop": Sample.stop(),
  ]

  @Test(arguments: [
    ("full", Audience.runner), ("full", .coach), ("sparse", .runner), ("empty", .runner),
    ("stop", .runner), ("stop", .coach),
  ])
  func `reports are as recorded`(name: String, audience: Audience) throws {
    let report = try #require(Self.inputs[name]).report(for: audience)
    let text = try Self.renderer().report(report)
    let file = "Golden/\(name)-\(audience.rawValue).html"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let folder = Self.root.appending(path: "Tests/ReportingTests")
      try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
      return
    }
    let folder = try #require(Bundle.module.resourceURL)
    let expected = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    #expect(text == expected, "\(file) differs; RECORD=1 rewrites it")
  }

  @Test func `a report stands alone, with its own stylesheet and no other request`() throws {
    let page = try Self.renderer(stylesheet: "p{margin:0}").report(
      Sample.full().report(for: .runner))
    #expect(page.contains("<style>p{margin:0}</style>"))
    #expect(!page.contains("rel=\"stylesheet\""))
    #expect(!page.contains("<script"))
    #expect(page.contains("style-src &#39;sha256-"))
    #expect(page.contains("<meta name=\"referrer\" content=\"no-referrer\">"))
  }

  @Test func `a page of a site links its stylesheet and its neighbors by relative paths`() throws {
    let address = SiteAddress.practice(section: "rest", slug: "sleep")
    let entry = GuidanceEntry(
      section: "rest", slug: "sleep", title: "Extend the night", summary: "Sleep more.",
      evidence: "well supported")
    let page = PracticePage(
      entry, sectionTitle: "Rest", evidenceNote: "For feeling rested.", dose: "30 minutes",
      body: try MarkdownMarkup("## Why\n\nBecause.\n\n## Stop if\n\nIt hurts."))
    var frame = PageFrame(title: "Sleep", description: "Sleep", address: address)
    frame.navigation = [.init(title: "All weeks", address: .home)]
    let text = try Self.renderer().page(.practice(page), in: frame)
    let stylesheet = try #require(address.link(to: .stylesheet)?.address)
    let home = try #require(address.link(to: .home)?.address)
    #expect(text.contains("<link rel=\"stylesheet\" href=\"\(stylesheet)\">"))
    #expect(text.contains("<a href=\"\(home)\">All weeks</a>"))
    #expect(text.contains("<section class=\"s warn\"><h2 id=\"stop-if\">Stop if</h2>"))
  }

  @Test func `the stylesheet stays small, as a site serves it`() throws {
    let file = Self.root.appending(path: "Templates/restday.css")
    let text = try String(contentsOf: file, encoding: .utf8)
    let served = try Stylesheet(text, file: "Templates/restday.css").compact
    #expect(served.utf8.count < 12_288)
  }
}
