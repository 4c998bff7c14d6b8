import Testing

@testable import Reporting

struct MarkupTests {
  @Test(arguments: [
    ("plain", "plain"), ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
    ("\"it's\"", "&quot;it&#39;s&quot;"), ("<\u{301}script>", "&lt;\u{301}script&gt;"),
    ("\"\u{200D}onload=", "&quot;\u{200D}onload="), ("\u{600}<b", "\u{600}&lt;b"),
    ("a\u{0}b\u{7}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("a\tb\nc", "a\tb\nc"), ("é–’", "é–’"),
  ])
  func `text is escaped scalar by scalar`(text: String, html: String) {
    #expect(Array(Markup(text: text).html.unicodeScalars) == Array(html.unicodeScalars))
  }

  @Test(arguments: [
    "https://example.org/a?b=c#d", "http://example.org", "mailto:a@b.c", "../guidance/rest.html",
    "#week", "?a:b", "a/b:c", "HTTPS://EXAMPLE.ORG",
  ])
  func `these links are allowed`(address: String) {
    #expect(SafeLink(address)?.address == address)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:x",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//host/x", "\\\\host", "/\\host",
    "https://a\\b", "a b", "\u{1}javascript:x", "javascript\n:x", ":x",
  ])
  func `these links are refused`(address: String) {
    #expect(SafeLink(address) == nil)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ])
  func `digests are those of the standard`(text: String, digest: String) {
    let hex = Digest.bytes(of: text.utf8).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    #expect(hex.joined() == digest)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func `base 64 is that of the standard`(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
  }

  @Test func `a stylesheet cannot end its element`() throws {
    #expect(throws: TemplateProblems.self) { try Stylesheet("a{}\n</style>", file: "x.css") }
    let sheet = try Stylesheet("a{}\r\n", file: "x.css")
    #expect(sheet.text == "a{}\n")
    #expect(sheet.hash.utf8.count == "sha256-".utf8.count + 44)
  }
}
