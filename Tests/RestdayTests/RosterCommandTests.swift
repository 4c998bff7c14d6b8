import Foundation
import Testing

/// A coach's roster from homes and from summaries that runners sent.
struct RosterCommandTests {
  /// Four weeks of mornings and runs that end on a given Sunday.
  static func home(_ runner: String, tired: Bool = false, lastDay: String = "2025-11-16") throws
    -> ScratchHome
  {
    let end = try #require(day(lastDay))
    let days = (0..<28).reversed().map { end.addingTimeInterval(-86_400 * Double($0)) }.map(text)
    let mornings = days.enumerated().map { index, day in
      let isLast = tired && index >= 21
      return "\(day),\(isLast ? "5.0" : index % 2 == 0 ? "7.8" : "8.1"),"
        + "\(isLast ? 5 : 2 + index % 2),\(isLast ? 1 : 4 - index % 2),\(isLast ? "SECRETNOTE" : "")"
    }
    let runs = stride(from: 0, to: 28, by: 2).map { "\(days[$0]),45,4" }
    return try ScratchHome([
      "restday.yml": "runner: \(runner)\n",
      "Content/Log/checkins.csv": "date,sleep_hours,soreness,energy,note\n"
        + mornings.joined(separator: "\n") + "\n",
      "Content/Log/sessions.csv": "date,duration_min,rpe\n" + runs.joined(separator: "\n") + "\n",
    ])
  }

  private static func day(_ text: String) -> Date? {
    ISO8601DateFormatter().date(from: text + "T12:00:00Z")
  }

  private static func text(_ date: Date) -> String {
    String(ISO8601DateFormatter().string(from: date).prefix(10))
  }

  private func roster(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Binary.run(["roster", "--format", "json", "--quiet"] + arguments)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func runners(_ roster: [String: Any]) -> [[String: Any]] {
    roster["runners"] as? [[String: Any]] ?? []
  }

  @Test func `homes and the summaries that they print give the same roster`() throws {
    let (ada, ben) = (try Self.home("Ada"), try Self.home("Ben", tired: true))
    let fromHomes = try roster([ada.folder.path, ben.folder.path])
    let sent = try ScratchHome()
    for (name, home) in [("a.json", ada), ("b.json", ben)] {
      let outcome = try home.run("coach", "--format", "json", "--quiet")
      try sent.write(outcome.output, to: "sent/\(name)")
    }
    let fromFiles = try roster([sent.folder.path])
    for key in ["runner", "level", "reason", "call"] {
      let values = [fromHomes, fromFiles].map { runners($0).map { $0[key] as? String } }
      #expect(values[0] == values[1])
      #expect(values[0].count == 2)
    }
    #expect(runners(fromHomes).map { $0["runner"] as? String } == ["Ben", "Ada"])
  }

  @Test func `a broken home costs one line, and the others are listed`() throws {
    let (ada, broken) = (try Self.home("Ada"), try ScratchHome(["restday.yml": "runer: Bob\n"]))
    let outcome = try Binary.run(["roster", ada.folder.path, broken.folder.path])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("- Ada: "))
    let lines = outcome.messages.split(separator: "\n")
    #expect(lines.count == 2, "\(outcome.messages)")
    #expect(lines.first?.hasPrefix("\(broken.folder.path)/restday.yml:1:1: error: ") == true)
    let strict = try Binary.run(["roster", "--strict", ada.folder.path, broken.folder.path])
    #expect(strict.status == 1 && strict.output.isEmpty)
  }

  @Test func `each bad file is named, and none of it is shown`() throws {
    let ada = try Self.home("Ada", tired: true)
    let runner = try ada.run("report", "--format", "json", "--quiet").output
    let coach = try ada.run("coach", "--format", "json", "--quiet").output
    let sent = try ScratchHome([
      "ada.json": coach, "private.json": runner, "cut.json": String(coach.prefix(300)),
      "other.json": "{\"schema\": \"restday.report/9\"}", "list.json": "[1, 2]",
      "text.txt": "no summary, and not looked at",
    ])
    let outcome = try Binary.run(["roster", sent.folder.path])
    #expect(outcome.status == 0)
    #expect(outcome.messages.split(separator: "\n").count == 8, "\(outcome.messages)")
    for name in ["private.json", "cut.json", "other.json", "list.json"] {
      #expect(outcome.messages.contains("\(sent.folder.path)/\(name)"))
    }
    #expect(!(outcome.output + outcome.messages).contains("SECRETNOTE"))
  }

  @Test func `who has no fresh data is marked`() throws {
    let (ada, late) = (try Self.home("Ada"), try Self.home("Late", lastDay: "2025-10-19"))
    let found = runners(try roster([ada.folder.path, late.folder.path]))
    let line = try #require(found.first { $0["runner"] as? String == "Late" })
    #expect(line["fresh"] as? Bool == false && line["days_behind"] as? Int == 28)
    #expect((line["reason"] as? String)?.hasPrefix("No fresh data: ") == true)
  }

  @Test func `nothing to list is an error`() throws {
    let empty = try ScratchHome(["readme.txt": "x"])
    let outcome = try Binary.run(["roster", empty.folder.path, "/no/such/folder"])
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.messages.contains("no home and no summary is in this folder"))
    #expect(outcome.messages.contains("there is no such folder or file"))
    #expect(try Binary.run(["roster"]).status == 64)
  }

  @Test func `the page is one file with its stylesheet, and inputs stay as they were`() throws {
    let ada = try Self.home("<b>Ada")
    let before = try ada.snapshot()
    let out = try ScratchHome()
    let file = out.folder.appendingPathComponent("roster.html").path
    let outcome = try Binary.run(
      ["roster", ada.folder.path, "--format", "html", "--output", file])
    #expect(outcome.status == 0 && outcome.output == file + "\n")
    let page = try out.text("roster.html")
    #expect(page.contains("<style>") && page.contains("&lt;b&gt;Ada") && !page.contains("<b>Ada"))
    #expect(!page.contains("<link rel=\"stylesheet\""))
    #expect(try ada.snapshot() == before)
  }

  @Test func `five hundred summaries in one go, whatever their order`() throws {
    let coach = try Self.home("RUNNERNAME").run("coach", "--format", "json", "--quiet").output
    let sent = try ScratchHome()
    for number in 0..<500 {
      let text = coach.replacingOccurrences(of: "RUNNERNAME", with: "Runner \(number)")
      try sent.write(text, to: "team \(number % 7)/\(number).json")
    }
    let folders = (0..<7).map { sent.folder.appendingPathComponent("team \($0)").path }
    let found = try Binary.run(["roster", "--format", "json"] + folders)
    #expect(found.status == 0 && found.messages.isEmpty)
    let again = try Binary.run(["roster", "--format", "json"] + folders.reversed())
    #expect(found.output == again.output)
    #expect(found.output.split(separator: "\n").count { $0.contains("\"runner\": ") } == 500)
  }
}
