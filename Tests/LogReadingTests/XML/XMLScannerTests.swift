import Testing

@testable import LogReading

struct XMLScannerTests {
  /// The events of a text: `<a x=1>`, `'text'`, `</a>`.
  private func events(_ text: String) -> [String] { read(Array(text.utf8)).events }

  private func read(
    _ bytes: [UInt8], chunk: Int = .max
  ) -> (events: [String], problems: [XMLProblem], open: [String]) {
    var rest = bytes[...]
    var scanner = XMLScanner {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(min(chunk, rest.count)) }
      return Array(rest.prefix(chunk))
    }
    var events: [String] = []
    while let event = scanner.next() {
      switch event {
      case .start(let name, let attributes):
        events.append("<" + ([name] + attributes.all.map { "\($0)=\($1)" }).joined(separator: " "))
      case .end(let name): events.append("/" + name)
      case .text(let text): events.append("'" + text)
      }
    }
    return (events, scanner.problems, scanner.openElements)
  }

  @Test(arguments: [
    ("<a/>", ["<a", "/a"]),
    ("<a x='1' y = \"2\" />", ["<a x=1 y=2", "/a"]),
    ("<a><b>t</b>u</a>", ["<a", "<b", "'t", "/b", "'u", "/a"]),
    ("<a>\n <b/>\n</a>", ["<a", "<b", "/b", "/a"]),
    ("  \n\t<?xml version='1.0'?>\n<a/>", ["<a", "/a"]),
    ("\u{FEFF}<a/>", ["<a", "/a"]),
    ("<n:a n:x='1'><q:b>t</q:b></n:a>", ["<a x=1", "<b", "'t", "/b", "/a"]),
    ("<a x='>' y='\"'/>", ["<a x=> y=\"", "/a"]),
    ("<a><!-- <b> -- ' > -->t</a>", ["<a", "'t", "/a"]),
    ("<a><?p <b> ?>t</a>", ["<a", "'t", "/a"]),
    ("<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>", ["<a", "'<b>&amp;]]", "'>", "/a"]),
    ("<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</a>", ["<a", "'<>&\"'A😀", "/a"]),
    (
      "<a>&nbsp;&#xD800;&#99999999;&; & &amp</a>", ["<a", "'&nbsp;\u{FFFD}\u{FFFD}&; & &amp", "/a"]
    ),
    ("<a x='&lt;&#10;'/>", ["<a x=<\n", "/a"]),
    ("<é><ö/></é>", ["<é", "<ö", "/ö", "/é"]),
    ("text<a/>more", ["<a", "/a"]),
    ("", []), ("no xml", []), ("<", []), ("<>", []),
  ])
  func `what stands in a file is read`(_ text: String, _ expected: [String]) {
    #expect(events(text) == expected)
  }

  @Test func `a document type is passed over, nothing is expanded`() {
    let text = """
      <?xml version="1.0"?>
      <!DOCTYPE a [
        <!ENTITY x "y]>"> <!ENTITY e SYSTEM 'file:///etc/passwd'>
        <!-- don't [ --> <?p [ ?> <!ELEMENT a (b|c)> <!ATTLIST a b CDATA #IMPLIED>
      ]>
      <a>&x;&e;</a>
      """
    #expect(events(text) == ["<a", "'&x;&e;", "/a"])
    #expect(events("<!DOCTYPE a><a/>") == ["<a", "/a"])
  }

  @Test func `bytes that are no UTF-8 are Windows-1252, UTF-16 is read`() {
    let latin: [UInt8] = Array("<a n='".utf8) + [0xE9] + Array("'>".utf8) + [0xFC, 0x0B]
    #expect(read(latin + Array("</a>".utf8)).events == ["<a n=é", "'ü\u{B}", "/a"])
    let utf16: [UInt8] = "<a>é</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(read([0xFF, 0xFE] + utf16, chunk: 3).events == ["<a", "'é", "/a"])
  }

  @Test(arguments: [
    ("<a>\n<b>t", ["<a", "<b", "'t"], [XMLProblem.endsInside("b", line: 2)]),
    ("<a>\n<b x='1", ["<a"], [.endsInside("a", line: 2)]),
    ("<a>\n<!-- ", ["<a"], [.endsInside("a", line: 2)]),
    ("<a>\n<![CDATA[x", ["<a"], [.endsInside("a", line: 2)]),
    ("<a x='1", [], [.broken(line: 1)]),
    ("<a>\n<b></a>", ["<a", "<b", "/b", "/a"], [.broken(line: 2)]),
    ("<a>\n</b></a>", ["<a", "/a"], [.broken(line: 2)]),
    ("<a>\n<b x='1>\n<c/></a>", ["<a", "<b x=1>\n", "<c", "/c", "/b", "/a"], [.broken(line: 3)]),
    ("<a>\n<b\n<c/></a>", ["<a", "<b", "<c", "/c", "/b", "/a"], [.broken(line: 3)]),
    ("<a>1 < 2</a>", ["<a", "'1 ", "' 2", "/a"], [.broken(line: 1)]),
    ("<a x=1 y></a>", ["<a", "/a"], []),
    ("<a></a >", ["<a", "/a"], []),
  ])
  func `a file that is not well-formed is read as far as it goes`(
    _ text: String, _ events: [String], _ problems: [XMLProblem]
  ) {
    let found = read(Array(text.utf8))
    #expect(found.events == events)
    #expect(found.problems == problems)
  }

  @Test func `limits are named`() {
    let deep = String(repeating: "<a>", count: 300)
    #expect(read(Array(deep.utf8)).events.count == XMLScanner.greatestDepth)
    #expect(read(Array(deep.utf8)).problems.first == .tooDeep(line: 1))
    let long = String(repeating: "x", count: XMLScanner.longestToken + 1)
    #expect(read(Array("<a>\n\(long)<b/></a>".utf8)).events == ["<a", "<b", "/b", "/a"])
    #expect(read(Array("<a>\n\(long)<b/></a>".utf8)).problems == [.tooLong(line: 1)])
    #expect(read(Array("<a><![CDATA[\(long)]]><b/></a>".utf8)).events == ["<a", "<b", "/b", "/a"])
    #expect(read(Array("<a><b y='\(long)'/></a>".utf8)).problems.first == .tooLong(line: 1))
  }

  @Test func `the size of the chunks does not matter, whatever the bytes`() {
    var random = SeededRandom(seed: 23)
    let pieces = [
      "<a>", "</a>", "<b x='1'", "/>", ">", "<", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE",
      "[",
      "]", "&amp;", "&", ";", "é", "\n", " ", "'", "\"", "<?", "?>", "t", "=",
    ]
    for _ in 0..<3000 {
      var bytes = (0..<Int.random(in: 0...25, using: &random)).flatMap { _ in
        Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8)
      }
      if Bool.random(using: &random) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      let whole = read(bytes)
      for chunk in [1, 3, 7] {
        let parts = read(bytes, chunk: chunk)
        #expect(parts.events == whole.events)
        #expect(parts.problems == whole.problems)
      }
      // What was opened and closed fits together.
      var open: [String] = []
      for event in whole.events {
        if event.hasPrefix("<") { open.append(String(event.dropFirst().prefix { $0 != " " })) }
        if event.hasPrefix("/") { #expect(open.popLast() == String(event.dropFirst())) }
      }
      #expect(open == whole.open)
    }
  }

  @Test(arguments: [
    "<a>", "<a x='", "<!-- ", "</b>", "&amp", "<![CDATA[", "<!DOCTYPE [", "<", "]]",
  ])
  func `four times the bytes cost no more than about four times the work`(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(("<r>" + String(repeating: piece, count: count)).utf8)
      return processorSeconds {
        var scanner = XMLScanner(bytes)
        while scanner.next() != nil {}
      }
    }
    #expect(seconds(8000) < seconds(2000) * 9 + 0.005)
  }
}
