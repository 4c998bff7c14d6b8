import Testing

/// Templates that a home replaces, one by one.
struct OwnTemplateTests {
  private static func home(_ name: String, _ template: String) throws -> ScratchHome {
    let home = try RosterCommandTests.home("Ada")
    try home.write(template, to: "Templates/\(name)")
    return home
  }

  @Test func `one template of a home is used beside all others of the tool`() throws {
    let home = try Self.home("advice.mustache", "<li>ours: {{title}}</li>")
    let page = try home.run("report", "--format", "html", "--output", "-", "--quiet")
    #expect(page.status == 0)
    #expect(page.output.contains("<li>ours: "))
    #expect(page.output.contains("<table class=\"sig\">"))
    #expect(try home.run("check", "--strict").status == 0)
  }

  @Test func `a stylesheet of a home takes the place of the tool's`() throws {
    let home = try Self.home("restday.css", "body{color:#123456}")
    let page = try home.run("report", "--format", "html", "--output", "-", "--quiet")
    #expect(page.output.contains("<style>body{color:#123456}</style>"))
    let remark = "/* no @import and no\nurl(https://a.example) here */b{background:url(data:,)}"
    #expect(try Self.home("restday.css", remark).run("check").status == 0)
  }

  @Test(arguments: ["@IMPORT 'x.css';", "a{}\nb{background:URL( \"//a.example/x.png\")}"])
  func `a stylesheet loads nothing from elsewhere`(css: String) throws {
    let outcome = try Self.home("restday.css", css).run("check")
    #expect(outcome.status == 1)
    let line = css.split(separator: "\n").count
    #expect(
      outcome.messages.contains(
        "Templates/restday.css:\(line): error: a stylesheet may not load anything"))
  }

  @Test(arguments: [
    ("advice.mustache", "<li>\n{{titel}}</li>", "Templates/advice.mustache:2", "'titel'", "title"),
    ("week.mustache", "{{> advise}}", "Templates/week.mustache:1", "'advise'", "advice"),
    ("home.mustache", "\n\n{{#latst}}{{/latst}}", "Templates/home.mustache:3", "'latst'", "latest"),
    ("week.mustache", "{{{runner}}}", "Templates/week.mustache:1", "'runner'", "three are for"),
    ("text.mustache", "{{#title}}", "Templates/text.mustache:1", "'title'", "closed"),
  ])
  func `check names what a template cannot have`(
    name: String, template: String, place: String, words: String, remedy: String
  ) throws {
    let outcome = try Self.home(name, template).run("check")
    #expect(outcome.status == 1)
    let line = outcome.messages.split(separator: "\n").first { $0.hasPrefix(place) } ?? ""
    #expect(line.contains("error: ") && line.contains(words), "\(outcome.messages)")
    #expect(outcome.messages.contains(remedy))
  }

  @Test func `a broken template stops pages, and nothing that has no use for templates`() throws {
    let home = try Self.home("week.mustache", "{{titel}}")
    let report = try home.run("report")
    #expect(report.status == 1)
    #expect(!home.exists("Output"))
    for format in ["json", "text", "md", "ics"] {
      let outcome = try home.run("report", "--format", format, "--output", "-", "--quiet")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(!outcome.output.isEmpty)
    }
    for format in ["json", "text", "md"] {
      #expect(try home.run("coach", "--format", format, "--quiet").status == 0)
    }
    #expect(try home.run("report", "--format", "eml", "--quiet").status == 1)
    #expect(try home.run("coach", "--format", "html", "--quiet").status == 1)
  }
}
