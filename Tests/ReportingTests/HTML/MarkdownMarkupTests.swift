import Testing

@testable import Reporting

struct MarkdownMarkupTests {
  @Test(arguments: [
    (
      "One *two* **three** `four`.",
      "<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>\n"
    ),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("> said", "<blockquote>\n<p>said</p>\n</blockquote>\n"),
    ("    a < b", "<pre><code>a &lt; b\n</code></pre>\n"),
    ("### Small", "<h3>Small</h3>\n"),
    ("[a](https://b.c/?d&e)", "<p><a href=\"https://b.c/?d&amp;e\">a</a></p>\n"),
    ("[a](javascript:alert(1))", "<p>a</p>\n"),
    ("[a](//b.c)", "<p>a</p>\n"),
    ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"),
    ("![words *of* it](http://b.c/x.png)", "<p>words of it</p>\n"),
    ("a <b>c</b> d", "<p>a c d</p>\n"),
    ("<script>alert(1)</script>", ""),
    ("a <\u{301}b> &lt;c&gt; \"", "<p>a &lt;\u{301}b&gt; &lt;c&gt; &quot;</p>\n"),
    ("a\u{0}b", "<p>a\u{FFFD}b</p>\n"), ("", ""),
  ])
  func `markdown becomes safe markup`(markdown: String, html: String) throws {
    #expect(try MarkdownMarkup(markdown).opening.html == html)
  }

  @Test func `headings of the second level cut a page into sections`() throws {
    let page = try MarkdownMarkup("First.\n\n## Why *so*\n\nBecause.\n\n## How & when\n\n- a\n")
    #expect(page.opening.html == "<p>First.</p>\n")
    #expect(page.sections.map(\.title) == ["Why so", "How & when"])
    #expect(page.sections.map(\.body.html) == ["<p>Because.</p>\n", "<ul>\n<li>a</li>\n</ul>\n"])
    #expect(page.whole.html.contains("<h3>How &amp; when</h3>"))
  }

  @Test func `limits are named with their line`() {
    let long = String(repeating: "word ", count: 4000)
    #expect(throws: MarkdownFault.paragraphTooLong(line: 3)) { try MarkdownMarkup("a\n\n" + long) }
    let deep = "a\n" + String(repeating: ">", count: 65) + " x"
    #expect(throws: MarkdownFault.tooDeep(line: 2)) { try MarkdownMarkup(deep) }
    let large = String(repeating: "x\n\n", count: 400_000)
    #expect(throws: MarkdownFault.tooLarge) { try MarkdownMarkup(large) }
  }

  @Test(arguments: ["* * * * * *", "-----", String(repeating: "=", count: 90)])
  func `a rule is not nesting`(markdown: String) throws {
    _ = try MarkdownMarkup("a\n\n" + markdown)
  }

  @Test(arguments: [
    String(repeating: "*a ", count: 5000), String(repeating: "[", count: 16000),
    String(repeating: "**a", count: 5000), String(repeating: "`a``", count: 4000),
    String(repeating: "> - ", count: 16) + "x",
  ])
  func `odd texts end`(markdown: String) throws {
    _ = try MarkdownMarkup(markdown)
  }
}
