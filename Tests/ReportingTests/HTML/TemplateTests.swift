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
    let text = try templates(page, "in {{name}}").render(Dog.fields(dog), with: "page").html
    #expect(Array(text.unicodeScalars) == Array(html.unicodeScalars))
  }

  @Test func `an empty name is not looked for further out`() throws {
    let dog = Dog(name: "Rex", puppies: [Dog(name: "")])
    let text = try templates("{{#puppies}}[{{name}}]{{/puppies}}").render(
      Dog.fields(dog), with: "page")
    #expect(text.html == "[]")
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
