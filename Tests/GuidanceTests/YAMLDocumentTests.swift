import PlainYAML
import Testing
import TrainingModel

struct YAMLDocumentTests {
  @Test func `scalars stay text, and know where they stand`() throws {
    let root = try YAMLDocument.read(
      """
      runner: "Ada: Example"   # a name
      bed: 22:30
      no: no
      list: [a, 'b c', 3]
      more:
        - x
        - y: 1
      nothing:
      """, firstLine: 2)
    let entries = try root.entries()
    #expect(entries.map(\.key) == ["runner", "bed", "no", "list", "more", "nothing"])
    #expect(try root["runner"]?.text() == "Ada: Example")
    #expect(root["runner"]?.place == YAMLPlace(line: 2, column: 9))
    #expect(root["runner"]?.textPlace == YAMLPlace(line: 2, column: 10))
    #expect(try root["bed"]?.text() == "22:30")
    #expect(try root["no"]?.yesOrNo() == false)
    #expect(try root["list"]?.texts() == ["a", "b c", "3"])
    #expect(try root["bed"]?.texts() == ["22:30"])
    #expect(try root["list"]?.items()[2].wholeNumber() == 3)
    #expect(try root["more"]?.items()[1]["y"]?.number() == 1)
    #expect(root["nothing"]?.isEmpty == true)
    #expect(try root["nothing"]?.texts() == [])
    #expect(root["more"]?.place.line == 7)
  }

  @Test func `prose may hold ampersands and stars`() throws {
    let root = try YAMLDocument.read("note: Q&A *hard* day, R&D, 5 * 3 & more\n")
    #expect(try root["note"]?.text() == "Q&A *hard* day, R&D, 5 * 3 & more")
  }

  private static let anchor =
    "'&' or '*' begins a value, which would make it an anchor or alias"
  private static let tag = "'!' begins a value, which would make it a tag"

  @Test(arguments: [
    ("a: &x 1\nb: *x\n", "2:4 " + anchor), ("? &a [1]\n: *a\n", "2:3 " + anchor),
    ("a: &x 1\n", "1:4 " + anchor), ("note: *hard* day\n", "1:7 " + anchor),
    ("a: !!int 5\n", "1:4 " + tag), ("a: !x [5]\n", "1:4 " + tag), ("!x a: 5\n", "1:1 " + tag),
    ("a: 1\nb: 2\na: 3\n", "1:1 key 'a' is given twice"),
    ("[a]: 1\n", "1:1 a key is not one text"),
    ("a: 1\n---\nb: 2\n", "2:1 a second document begins here"),
    (
      "a: b: c\n",
      "1:5 not readable as YAML: mapping values are not allowed in this context"
    ),
  ])
  func `what is refused is named with its place`(text: String, expected: String) {
    let fault = #expect(throws: YAMLFault.self) { try YAMLDocument.read(text) }
    let diagnostic = fault?.diagnostic(file: nil)
    #expect(
      "\(diagnostic?.line ?? 0):\(diagnostic?.column ?? 0) \(diagnostic?.summary ?? "")"
        == expected)
  }

  @Test(arguments: [
    ("brackets", "[", 60_000), ("dashes", "- ", 30_000), ("marks", "? ", 30_000),
    ("braces", "{a: ", 15_000), ("colons", ": ", 30_000), ("some brackets", "[", 40),
    ("letters", "a", 70_000),
  ])
  func `what is too large or too deep is refused`(name: String, part: String, count: Int) {
    #expect(throws: YAMLFault.self) {
      try YAMLDocument.read(String(repeating: part, count: count))
    }
  }

  @Test func `what is indented too deeply is refused`() {
    let text = (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(throws: YAMLFault.self) { try YAMLDocument.read(text) }
  }

  @Test func `cut and flipped bytes give a fault or a value, never a trap`() {
    let sample = Array(
      "a: [1, {b: 'c'}]\nd: \"e\\n\"\nf:\n  - g: |\n      h\n  - &i *j !k {l}\n".utf8)
    var state: UInt64 = 7
    for _ in 0..<2000 {
      var bytes = sample
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = sample[Int(state >> 20) % 7919 % sample.count]
      }
      let text = String(decoding: bytes.prefix(Int(state >> 40) % bytes.count), as: UTF8.self)
      let node = try? YAMLDocument.read(text)
      #expect(node == (try? YAMLDocument.read(text)))
    }
  }

  @Test func `a text of no use gives nothing, and no trap`() throws {
    #expect(try YAMLDocument.read("").isEmpty)
    #expect(try YAMLDocument.read("# only a comment\n").isEmpty)
    #expect(throws: YAMLFault.self) { try YAMLDocument.read("a: \0\u{1}") }
    #expect(throws: YAMLFault.self) { try YAMLDocument.read("a: \"\\uD800\"") }
  }

  @Test func `values of another type are refused in words`() throws {
    let root = try YAMLDocument.read("n: 0x10\nd: 2025-02-31\ny: maybe\nt: [1]\n")
    let faults = [
      #expect(throws: YAMLFault.self) { try root["n"]?.number() },
      #expect(throws: YAMLFault.self) { try root["d"]?.day() },
      #expect(throws: YAMLFault.self) { try root["y"]?.yesOrNo() },
      #expect(throws: YAMLFault.self) { try root["t"]?.text() },
      #expect(throws: YAMLFault.self) { try root["t"]?.entries() },
    ]
    #expect(
      faults.map { $0?.diagnostic(file: nil).summary } == [
        "expected a number, found '0x10'", "expected a date such as 2025-11-10, found '2025-02-31'",
        "expected yes or no, found 'maybe'", "expected one text, found a list",
        "expected keys and values, found a list",
      ])
  }
}

struct FrontMatterTests {
  @Test(arguments: ["---\na: 1\n---\nBody\n", "\u{FEFF}---\r\na: 1\r\n---\r\nBody\n"])
  func `fields end at a line that is exactly three dashes`(text: String) throws {
    let parts = try #require(try FrontMatter.split(text))
    #expect(try parts.fields()["a"]?.text() == "1")
    #expect(parts.body == "Body\n")
    #expect(parts.bodyFirstLine == 4)
  }

  @Test func `dashes elsewhere are text`() throws {
    let parts = try #require(try FrontMatter.split("---\na: x --- y\nb: |\n  ---- \n---\n---\n"))
    #expect(try parts.fields()["a"]?.text() == "x --- y")
    #expect(parts.body == "---\n")
    #expect(try FrontMatter.split("Text\n---\na: 1\n---\n") == nil)
    #expect(try FrontMatter.split("") == nil)
    #expect(try FrontMatter.split("---\n---")?.body == "")
  }

  @Test func `front matter that never ends is named`() {
    let fault = #expect(throws: YAMLFault.self) { try FrontMatter.split("---\na: 1\n") }
    #expect(
      fault?.diagnostic(file: "p.md").description
        == """
        p.md:1:1: error: the front matter that opens here is never closed
          end it with a line that is exactly '---'
        """)
  }
}

struct SuggestionTests {
  @Test(arguments: [
    ("ilness", "illness"), ("sleep.mena_h", "sleep.mean_h"), ("SLEEP.MEAN_H", "sleep.mean_h"),
    ("zzz", nil), ("nap", "naps"), ("", nil),
  ])
  func `the closest name is suggested`(typed: String, meant: String?) {
    #expect(typed.closest(among: ["sleep.mean_h", "illness", "naps", "sleep"]) == meant)
  }
}
