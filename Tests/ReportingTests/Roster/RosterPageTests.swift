import Testing
import TrainingModel

@testable import Reporting

struct RosterPageTests {
  private typealias Make = RosterSample

  private var page: RosterPage {
    RosterPage(
      Roster(
        [
          Make.summary("Stop", .stop, sentence: "See someone: training advice waits this week."),
          Make.summary("Ada Øst", .overstretched, index: 31.2),
          Make.summary("Ιωάννης", .balanced, index: 50, sentence: "Steady."),
          Make.summary("Late", .stretched, week: "2025-W42"),
          Make.summary("Quiet", .unknown),
          Make.summary("Fresh", .recovered, sentence: "Build: feel is good. It rests on 4 of 7."),
        ].map { Make.entry($0) },
        unread: [
          SummaryFault.noSchema.diagnostic(file: "runners/package.json"),
          SummaryFault.notJSON(JSONFault(.truncated, line: 3)).diagnostic(file: "runners/cut.json"),
        ]))
  }

  @Test func `the text of a roster`() throws {
    try RecordedFile.compare(RosterText(page).text, with: "roster.txt")
  }

  @Test func `the machine-readable twin`() throws {
    let text = RosterJSON(page).text
    try RecordedFile.compare(text, with: "roster.json")
    #expect(try JSONReader.read(Array(text.utf8))["schema"] == "restday.roster/1")
  }

  @Test(arguments: [
    (VerdictLevel.stretched, "Hold: heart is poor.", "Heart is poor."),
    (.balanced, "Steady.", "Nothing stands out."),
    (
      .balanced, "Steady. It rests on 3 of 7 check-ins.",
      "Nothing stands out. It rests on 3 of 7 check-ins."
    ),
    (.stretched, "Holding on.", "Holding on."), (.unknown, "No call: too little.", "Too little."),
  ])
  func `the call above is not said again in the reason`(
    level: VerdictLevel, sentence: String, reason: String
  ) {
    let roster = Make.roster([Make.summary("Ada", level, sentence: sentence)])
    #expect(RosterPage(roster).groups.first?.runners.first?.reason == reason)
  }

  @Test func `what was typed into a summary stays text`() throws {
    let name = "<script>x</script>\u{1B}[31m\u{202E}"
    let page = RosterPage(Make.roster([Make.summary(name, .balanced)]))
    let text = RosterText(page).text
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    let html = try Self.renderer.roster(page)
    #expect(!html.contains("<script"))
  }

  @Test func `the page is whole by itself`() throws {
    let html = try Self.renderer.roster(page)
    #expect(html.hasPrefix("[Roster]<h1>Four runners to call first.</h1>"))
    #expect(html.contains("<h2 id=\"overstretched\">Ease off</h2><p><b>Ada Øst</b>"))
  }

  /// With templates of the smallest kind.
  private static var renderer: HTMLRenderer {
    get throws {
      let roster =
        "<h1>{{headline}}</h1>{{#groups}}<h2 id=\"{{anchor}}\">{{heading}}</h2>"
        + "{{#runners}}<p><b>{{name}}</b> {{reason}}</p>{{/runners}}{{/groups}}"
      let sources = PageTemplate.allCases.map { template in
        let text =
          switch template {
          case .layout: "[{{title}}]{{{mainHTML}}}"
          case .roster: roster
          default: ""
          }
        return TemplateSource(name: template.rawValue, file: template.rawValue, text: text)
      }
      return try HTMLRenderer(templates: sources, stylesheet: "", stylesheetFile: "x.css")
    }
  }
}
