import Testing
import TrainingModel

@testable import Reporting

struct TemplateTests {
  struct Dog: Sendable {
    var name: String
    var toys: [String] = []
    var puppies: [Dog] = []
    var isGood = false

    static let puppyFields = TemplateFields<Dog>([.text("name") { $0.name }])
    static let fields = TemplateFields<Dog>([
      .text("name") { $0.name },
      .text("note") { _ in nil },
      .markup("nameHTML") { Markup(text: $0.name) },
      .flag("isGood") { $0.isGood },
      .texts("toys") { $0.toys },
      .list("puppies", puppyFields) { $0.puppies },
      .group("first", puppyFields) { $0.puppies.first },
    ])
  }

  private func templates(_ page: String, _ partial: String = "") throws -> TemplateSet {
    try TemplateSet(
      [
        TemplateSource(name: "page", file: "page.mustache", text: page),
        TemplateSource(name: "part", file: "part.mustache", text: partial),
      ], pages: [("page", Dog.fields.shape)])
  }

  private static let words = StandingWords(language: .english, audience: .runner)

  @Test(arguments: [
    ("{{name}}", "R&lt;\u{301}x"), ("{{{nameHTML}}}", "R&lt;\u{301}x"),
    ("{{> part}}", "in R&lt;\u{301}x"), ("{{#toys}}[{{.}}]{{/toys}}", "[a&amp;b][c]"),
    ("{{#puppies}}{{name}},{{/puppies}}", "Q,"), ("{{#isGood}}good{{/isGood}}", "good"),
    ("{{^isGood}}bad{{/isGood}}", ""), ("{{#note}}{{.}}{{/note}}{{^note}}none{{/note}}", "none"),
    ("{{#first}}{{name}}{{/first}}{{first.name}}", "QQ"), ("{{! a remark }}x", "x"),
    ("<i title=\"{{name}}\">", "<i title=\"R&lt;\u{301}x\">"),
  ])
  func `templates print what they are given, escaped by scalar`(page: String, html: String) throws {
    let dog = Dog(
      name: "R<\u{301}x", toys: ["a&b", "c"], puppies: [Dog(name: "Q")], isGood: true)
    let text = try templates(page, "in {{name}}").render(
      Dog.fields(dog), with: "page", words: Self.words
    ).html
    #expect(Array(text.unicodeScalars) == Array(html.unicodeScalars))
  }

  @Test func `an empty name is not looked for further out`() throws {
    let dog = Dog(name: "Rex", puppies: [Dog(name: "")])
    let text = try templates("{{#puppies}}[{{name}}]{{/puppies}}").render(
      Dog.fields(dog), with: "page", words: Self.words)
    #expect(text.html == "[]")
  }

  @Test(arguments: [
    ("{{words.skip}}, {{h.week}}{{name}}", "A &amp; B, Week{{name}}"),
    ("{{#words.skip}}{{.}}{{/words.skip}}", "{{#words.skip}}{{.}}{{/words.skip}}"),
    ("{{words.none}}{{ words.skip }}", "{{words.none}}A &amp; B"), ("", ""),
  ])
  func `words that stand still take the place of the tags that print them`(
    text: String, filled: String
  ) throws {
    let source = TemplateSource(name: "page", file: "page.mustache", text: text)
    let words = ["words.skip": "A & B", "h.week": "Week", "words.odd": "{{name}}"]
    #expect(try source.filled(with: words) == filled)
    let odd = TemplateSource(name: "page", file: "page.mustache", text: "{{words.odd}}")
    #expect(try odd.filled(with: words) == "{{words.odd}}")
  }

  @Test func `each language and audience has its own words`() throws {
    let templates = try TemplateSet(
      [TemplateSource(name: "page", file: "page.mustache", text: "{{words.skip}}|{{h.mornings}}")],
      pages: [("page", PageTemplate.week.shape)])
    let texts = [Language.english, .german].flatMap { language in
      [Audience.runner, .coach].map { audience in
        let words = StandingWords(language: language, audience: audience)
        return templates.render(Dog.fields(Dog(name: "Rex")), with: "page", words: words).html
      }
    }
    #expect(Set(texts).count == 4)
    for (text, language) in zip(texts, [Language.english, .english, .german, .german]) {
      #expect(text.hasPrefix(language.labels.skip + "|"))
    }
  }

  @Test(arguments: [nil, Self.words])
  func `a template that cannot be read is named, whether its words are known or not`(
    words: StandingWords?
  ) throws {
    let sources = [
      TemplateSource(name: "page", file: "page.mustache", text: "{{words.skip}}\n{{name"),
      TemplateSource(name: "part", file: "part.mustache", text: "{{name}}"),
    ]
    let problems = #expect(throws: TemplateProblems.self) {
      try TemplateSet(sources, pages: [("page", Dog.fields.shape)], words: words)
    }
    #expect(problems?.diagnostics.map(\.file) == ["page.mustache"])
  }

  @Test(arguments: [
    ("<a href={{name}}>", 1, "a value inside an element stands without quotes"),
    ("<a\n{{name}}>", 2, "a value inside an element stands without quotes"),
    ("<i title=a{{name}}>", 1, "a value inside an element stands without quotes"),
    ("<p>\n<SCRIPT src='x'>", 2, "'<script>' is not allowed in a template"),
    ("<b onClick='x'>", 1, "'onclick' would run something, and is not allowed in a template"),
    (
      "<a href=' java\tscript:x'>", 1,
      "'href' would run something, and is not allowed in a template"
    ),
    ("<svg a/onload=\"x\">", 1, "'onload' would run something, and is not allowed in a template"),
    ("<!-- a --!><script>", 1, "'<script>' is not allowed in a template"),
    ("<{{#isGood}}script{{/isGood}}>", 1, "'<script>' is not allowed in a template"),
    (
      "<meta http-equiv=\"Refresh\" content=\"0\">", 1,
      "'http-equiv' would run something, and is not allowed in a template"
    ),
    ("<image href='https://a.example'>", 1, "this 'href' would be fetched from another host"),
    ("<img src=\" https://a.example/x.png\">", 1, "this 'src' would be fetched from another host"),
    ("<link rel=x href='//a.example'>", 1, "this 'href' would be fetched from another host"),
  ])
  func `what would run, or reach another host, is found at load`(
    page: String, line: Int, summary: String
  ) throws {
    let problems = #expect(throws: TemplateProblems.self) { try templates(page) }
    #expect(problems?.diagnostics.map(\.summary) == [summary])
    #expect(problems?.diagnostics.first?.line == line)
  }

  @Test(arguments: [
    "<a href=\"https://a.example\">{{name}}</a>", "<!-- <script> -->{{name}}",
    "<li{{#isGood}} class=\"now\"{{/isGood}}>{{name}}</li>", "<i title='{{name}}'/>",
    "<img src=\"data:image/png;base64,AA==\" alt=\"{{name}}\">", "2 < 3 {{name}}",
  ])
  func `what does no harm may stand in a template`(page: String) throws {
    #expect(throws: Never.self) { try templates(page) }
  }

  @Test(arguments: [
    ("a\n{{nmae}}", 2, "unknown name 'nmae'"),
    ("{{{name}}}", 1, "'name' is text and stands in two braces"),
    ("{{nameHTML}}", 1, "'nameHTML' is markup and stands in three braces"),
    ("{{&name}}", 1, "'{{&name}}' is not allowed in a template"),
    ("{{% CONTENT_TYPE:TEXT}}", 1, "'{{% CONTENT_TYPE:TEXT}}' is not allowed in a template"),
    ("{{=<% %>=}}", 1, "'{{=<% %>=}}' is not allowed in a template"),
    ("{{<part}}\n{{/part}}", 1, "'{{<part}}' is not allowed in a template"),
    ("{{#name}}", 1, "the section 'name' is never closed"),
    ("{{#name}}\n{{/note}}", 2, "'{{/note}}' closes a section that is not open here"),
    ("\n\n{{> prat}}", 3, "unknown partial 'prat'"), ("{{name", 1, "a tag has no closing braces"),
    ("{{na me}}", 1, "a tag cannot be read"), ("{{lowercased(name)}}", 1, "a tag cannot be read"),
    ("{{\u{301}{{{name}}}", 1, "a tag cannot be read"),
    ("{{name}}\u{301}", 1, "a tag cannot be read"),
    ("{{.}}", 1, "'.' stands for a text, and there is none here"),
    ("{{puppies}}", 1, "'puppies' cannot be printed"),
    ("{{> page}}", 1, "the partial 'page' calls itself"),
    ("{{#puppies}}{{toy}}{{/puppies}}", 1, "unknown name 'toy'"),
  ])
  func `what would print nothing, or more than it should, is found at load`(
    page: String, line: Int, summary: String
  ) throws {
    let problems = #expect(throws: TemplateProblems.self) { try templates(page) }
    let first = try #require(problems?.diagnostics.first)
    #expect(first.file == "page.mustache")
    #expect(first.line == line)
    #expect(first.summary == summary)
  }

  @Test func `a mistake in a partial is reported in the partial`() throws {
    let problems = #expect(throws: TemplateProblems.self) {
      try templates("{{> part}}", "\n{{nmae}}")
    }
    #expect(
      problems?.diagnostics.map(\.description) == [
        "part.mustache:2: error: unknown name 'nmae'\n  did you mean 'name'?"
      ])
  }

  @Test func `partials may not go in circles, nor sections too deep`() {
    #expect(throws: TemplateProblems.self) { try templates("{{> part}}", "{{> page}}") }
    let deep =
      String(repeating: "{{#isGood}}", count: 70) + String(repeating: "{{/isGood}}", count: 70)
    #expect(throws: TemplateProblems.self) { try templates(deep) }
  }

  @Test func `a page without its template is a problem`() {
    #expect(throws: TemplateProblems.self) {
      try TemplateSet([], pages: [("page", Dog.fields.shape)])
    }
  }
}
