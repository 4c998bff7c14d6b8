import Foundation
import Testing

/// `restday serve`, asked by a program that is not ours.
struct ServeCommandTests {
  @Test func `it shows the site, follows the files, and keeps the last good pages`() throws {
    let home = try LogBuilder().home()
    let serving = try Serving(home)
    #expect(serving.output == "http://127.0.0.1:\(serving.port)/\n")
    let week = "/2025/w14/"
    let first = try serving.fetch(week)
    #expect(first.contains("<h1"))

    // A changed row.
    let table = try home.text("Content/Log/sessions.csv")
    let longer = table.replacing(",50.0,", with: ",73.0,")
    #expect(longer != table)
    try home.write(longer, to: "Content/Log/sessions.csv")
    try serving.wait { try serving.fetch(week) != first }
    try serving.wait { serving.messages.contains("Content/Log/sessions.csv: ") }
    let second = try serving.fetch(week)

    // A broken template: what was good stays, with the reason above it.
    try home.write("{{#verdict}}", to: "Templates/week.mustache")
    try serving.wait { try serving.fetch(week).contains("preview-problems") }
    let broken = try serving.fetch(week)
    #expect(broken.contains("Templates/week.mustache:1"))
    #expect(serving.messages.contains("Templates/week.mustache:1"))
    #expect(serving.messages.contains("the last good pages stay"))
    #expect(Self.main(of: broken) == Self.main(of: second))

    try FileManager.default.removeItem(
      at: home.folder.appendingPathComponent("Templates/week.mustache"))
    try serving.wait { try serving.fetch(week) == second }
    #expect(try serving.end(SIGINT) == 0)
    #expect(!home.exists("Output"))
  }

  @Test func `it answers only for its own host and paths`() throws {
    let serving = try Serving(try ScratchHome(["restday.yml": "runner: Ada\n"]))
    let port = serving.port
    func status(_ path: String, _ headers: [String: String] = [:]) throws -> String {
      try serving.ask(path, headers).status
    }
    #expect(try status("/") == "200")
    #expect(try status("/", ["Host": "localhost:\(port)"]) == "200")
    #expect(try status("/", ["Host": "elsewhere.example:\(port)"]) == "421")
    #expect(try status("/", ["Host": "elsewhere.example"]) == "421")
    #expect(try serving.ask("/", method: "POST", body: "a=b").status == "405")
    #expect(try status("/../restday.yml") == "404")
    #expect(try status("/..%2f..%2fetc%2fpasswd") == "404")
    #expect(try status("/guidance/sleep") == "308")
    let unknown = try serving.ask("/no-such-page/")
    #expect(unknown.status == "404")
    #expect(unknown.body.contains("<h1"))
    let whole = try serving.ask("/guidance/sleep/")
    let head = try serving.ask("/guidance/sleep/", method: "HEAD")
    #expect(head.body == "")
    #expect(head.headers == whole.headers)
    #expect(whole.headers["Content-Type"] == "text/html; charset=utf-8")
    #expect(whole.headers["Content-Length"] == String(whole.body.utf8.count))
    let again = try serving.ask(
      "/guidance/sleep/", ["If-None-Match": whole.headers["ETag", default: "none"]])
    #expect(again.status == "304")
    #expect(again.body == "")
    #expect(try serving.end(SIGTERM) == 0)
  }

  @Test func `a port that is taken is said, with what to do`() throws {
    let home = try ScratchHome(["restday.yml": "runner: Ada\n"])
    let serving = try Serving(home)
    let outcome = try home.run("serve", "--port", String(serving.port))
    #expect(outcome.status == 1)
    #expect(
      outcome.messages == """
        error: port \(serving.port) is taken by another program, perhaps by another preview
          end that one, name another with --port, or take any with --port 0

        """)
  }

  @Test func `settings that cannot be used are shown until they are mended`() throws {
    let home = try ScratchHome(["restday.yml": "runner: Ada\nweek_start: friday\n"])
    let serving = try Serving(home)
    #expect(try serving.ask("/").status == "503")
    #expect(try serving.fetch("/").contains("restday.yml:2"))
    try home.write("runner: Ada\n", to: "restday.yml")
    try serving.wait { try serving.ask("/").status == "200" }
  }

  @Test func `other readers see what is theirs`() throws {
    let home = try LogBuilder {
      $0.mornings([5], ["note": "a word for nobody else"])
    }.home()
    let own = try Serving(home)
    #expect(try own.fetch("/2025/w14/").contains("a word for nobody else"))
    let open = try Serving(home, ["--audience", "public"])
    #expect(!(try open.fetch("/2025/w14/").contains("a word for nobody else")))
  }

  private static func main(of page: String) -> Substring? {
    page.split(separator: "<main").dropFirst().first
  }
}
