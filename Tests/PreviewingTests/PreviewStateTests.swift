import Testing
import TrainingModel

@testable import Previewing

/// What a preview answers, without a socket.
struct PreviewStateTests {
  private static let host = OwnHost(port: 7007)
  private static let page = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">
    <title>Week 46</title>
    </head>
    <body class="week">
    <h1>Hold</h1>
    </body>
    </html>
    """

  private static func files(_ page: String = page, css: String = "p{}") -> [PreviewFile] {
    [
      ("index.html", page), ("2025/w46/index.html", page), ("404.html", page),
      ("restday.css", css), ("feed.xml", "<feed/>"),
    ].map { PreviewFile(path: $0.0, bytes: Array($0.1.utf8)) }
  }

  private static func state(_ files: [PreviewFile] = files()) -> PreviewState {
    var state = PreviewState()
    state.show(files)
    return state
  }

  private static func ask(
    _ path: String, of state: PreviewState = state(), method: String = "GET",
    host: String? = "127.0.0.1:7007", tag: String? = nil
  ) -> PreviewAnswer {
    state.answer(
      to: PreviewRequest(method: method, path: path, host: host, knownTag: tag), host: Self.host)
  }

  @Test(arguments: [
    ("/", 200, "text/html; charset=utf-8"), ("/index.html", 200, "text/html; charset=utf-8"),
    ("/2025/w46/", 200, "text/html; charset=utf-8"),
    ("/restday.css", 200, "text/css; charset=utf-8"),
    ("/feed.xml", 200, "application/xml; charset=utf-8"),
    ("/.preview/follow.js", 200, "text/javascript; charset=utf-8"),
    ("/2025/w46", 308, "text/plain; charset=utf-8"),
    ("/2025/w47/", 404, "text/html; charset=utf-8"), ("", 308, "text/plain; charset=utf-8"),
    ("//", 404, "text/html; charset=utf-8"), ("/2025/", 404, "text/html; charset=utf-8"),
    ("/../restday.yml", 404, "text/html; charset=utf-8"),
    ("/..%2frestday.yml", 404, "text/html; charset=utf-8"),
    ("/%2e%2e/%2e%2e/etc/passwd", 404, "text/html; charset=utf-8"),
    ("/2025/w46/../../index.html", 404, "text/html; charset=utf-8"),
    ("http://elsewhere.example/", 404, "text/html; charset=utf-8"),
  ])
  func `only what is in the table is answered`(path: String, status: Int, type: String) {
    let answer = Self.ask(path)
    #expect(answer.status.rawValue == status)
    #expect(answer.headers["Content-Type"] == type)
    #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
  }

  @Test func `a folder without its slash leads to the one with it`() {
    #expect(Self.ask("/2025/w46").headers["Location"] == "/2025/w46/")
  }

  @Test(arguments: [
    ("127.0.0.1:7007", 200), ("localhost:7007", 200), ("LOCALHOST:7007", 200), ("[::1]:7007", 200),
    ("127.0.0.1", 421), ("127.0.0.1:7008", 421), ("elsewhere.example:7007", 421),
    ("localhost.elsewhere.example:7007", 421), ("", 421), (nil, 421),
  ])
  func `no other name is answered to`(host: String?, status: Int) {
    let answer = Self.ask("/", host: host)
    #expect(answer.status.rawValue == status)
    #expect((answer.body == Array(Self.page.utf8)) == false)
    #expect(String(decoding: answer.body, as: UTF8.self).contains("Hold") == (status == 200))
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get"])
  func `it can only be looked at`(method: String) {
    let answer = Self.ask("/", method: method)
    #expect(answer.status == .refusedMethod)
    #expect(answer.headers["Allow"] == "GET, HEAD")
  }

  @Test func `headers alone have the page's own length and tag`() {
    let (whole, head) = (Self.ask("/"), Self.ask("/", method: "HEAD"))
    #expect(!head.sendsBody && whole.sendsBody)
    #expect(head.headers == whole.headers)
    #expect(head.body.count == whole.body.count)
  }

  @Test func `a page that the browser has already is not sent again`() {
    let tag = Self.ask("/").headers["ETag"]
    let again = Self.ask("/", tag: tag)
    #expect(again.status == .unchanged)
    #expect(!again.sendsBody)
    #expect(Self.ask("/", tag: "\"other\"").status == .found)
  }

  @Test func `the tag changes with the page, the stylesheet and the problems`() {
    let tag = Self.ask("/").headers["ETag"]
    let other = Self.state(Self.files(Self.page + "<p>more</p>"))
    let restyled = Self.state(Self.files(css: "p{margin:0}"))
    var broken = Self.state()
    broken.show(problems: [Diagnostic(.error, "the template is broken")])
    var mended = broken
    mended.show(Self.files())
    #expect(Self.ask("/", of: other).headers["ETag"] != tag)
    #expect(Self.ask("/", of: restyled).headers["ETag"] != tag)
    #expect(Self.ask("/", of: broken).headers["ETag"] != tag)
    #expect(Self.ask("/", of: mended).headers["ETag"] == tag)
  }

  @Test func `the last good page stays, what is wrong stands above it, and it is text`() {
    var state = Self.state()
    state.show(problems: [
      Diagnostic(.error, "<script>alert(1)</script>", file: "Templates/week.mustache", line: 3)
    ])
    let text = String(decoding: Self.ask("/", of: state).body, as: UTF8.self)
    #expect(text.contains("<h1>Hold</h1>"))
    #expect(
      text.contains(
        "Templates/week.mustache:3: error: &lt;script&gt;alert(1)&lt;/script&gt;</pre>"))
    #expect(!text.contains("<script>alert"))
  }

  @Test func `before there are pages, it says why`() {
    var state = PreviewState()
    #expect(Self.ask("/", of: state).status == .nothingToShow)
    state.show(problems: [Diagnostic(.error, "a file is broken", file: "restday.yml")])
    let answer = Self.ask("/2025/w46/", of: state)
    #expect(answer.status == .nothingToShow)
    let text = String(decoding: answer.body, as: UTF8.self)
    #expect(text.contains("restday.yml: error: a file is broken"))
    #expect(text.contains("follow.js"))
  }

  @Test func `the policy is widened for the script of the preview, and for nothing else`() {
    let text = String(decoding: Self.ask("/").body, as: UTF8.self)
    let policy = #"content="script-src 'self'; connect-src 'self'; default-src &#39;none&#39;">"#
    #expect(text.contains(policy))
    #expect(text.split(separator: "<script").count == 2)
    let tag = Self.ask("/").headers["ETag"]?.replacing("\"", with: "&quot;") ?? "none"
    #expect(text.contains(#"<script src="/.preview/follow.js" data-tag="\#(tag)" defer>"#))
  }

  @Test func `files that are new, changed or gone are counted`() {
    let preview = Preview()
    #expect(preview.show(Self.files()) == 5)
    #expect(preview.show(Self.files()) == 0)
    #expect(preview.show(Self.files(css: "a{}").dropLast()) == 2)
  }
}
