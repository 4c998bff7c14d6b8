import Foundation
import Testing

/// Several weeks for a coach, and a week as a message and as a calendar.
struct WeeklyOutputTests {
  @Test func `a coach can have several weeks on one page`() throws {
    let home = try RosterCommandTests.home("Ada")
    let text = try home.run("coach", "--since", "2025-W44", "--quiet")
    #expect(text.status == 0)
    let lines = text.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "Week by week" && lines[4].isEmpty)
    #expect(lines[1].hasPrefix("- Week 44: ") && lines[3].hasPrefix("- Week 46: "))
    #expect(lines.allSatisfy { $0.utf8.count <= 80 })
    let one = try home.run("coach", "--quiet")
    #expect(text.output.hasSuffix(one.output))
    for format in ["md", "html", "json"] {
      let outcome = try home.run("coach", "--since", "2025-10-29", "--format", format, "--quiet")
      #expect(outcome.status == 0 && outcome.output.contains("44"))
      #expect(!outcome.output.contains("SECRETNOTE"))
    }
  }

  @Test(arguments: [("2025-W47", 1, "comes after week"), ("soon", 64, "'soon' is no week")])
  func `a first week that cannot be is named`(since: String, status: Int32, words: String) throws {
    let home = try RosterCommandTests.home("Ada")
    let outcome = try home.run("coach", "--since", since, "--week", "2025-W46")
    #expect(outcome.status == status && outcome.messages.contains(words))
  }

  @Test func `what a runner asks the coach is on the page in every format, and nowhere else`()
    throws
  {
    let home = try RosterCommandTests.home("Ada")
    let asked = ["--question", "Back to 18 km <b>&</b>, or wait?", "--question", "Race in May?"]
    let plain = ["text", "md", "html", "json"].map { ["coach", "--format", $0, "--quiet"] }
    for command in plain {
      let place = ["--home", home.folder.path]
      let page = try Binary.run(command + place + asked).output
      let without = try Binary.run(command + place).output
      #expect(page.contains("Race in May?") && page.contains("Back to 18 km"))
      #expect(!without.contains("asks") && !without.contains("questions"))
      let isText = command[2] == "text"
      #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 46 || !isText)
      if command[2] == "html" { #expect(!page.contains("<b>&</b>")) }
    }
    #expect(try !home.run("report", "--format", "md", "--output", "-").output.contains("in May?"))
  }

  @Test(arguments: ["eml", "ics"])
  func `a message and a calendar are the same bytes every time`(format: String) throws {
    let home = try RosterCommandTests.home("Ada")
    let first = try home.run("report", "--format", format, "--quiet")
    let second = try home.run(
      "report", "--format", format, "--quiet",
      environment: ["TZ": "Pacific/Auckland", "LANG": "de_DE.UTF-8"])
    #expect(first.status == 0 && !first.output.isEmpty)
    #expect(first.output == second.output)
    #expect(!home.exists("Output"))
    let file = home.folder.appendingPathComponent("week.\(format)").path
    #expect(try home.run("report", "--output", file, "--quiet").status == 0)
    #expect(try home.text("week.\(format)") == first.output)
  }

  @Test func `a message goes to one address and to nothing else`() throws {
    let home = try RosterCommandTests.home("Ada")
    let good = try home.run("report", "--format", "eml", "--to", "ada@example.org", "--quiet")
    #expect(good.status == 0 && good.output.contains("\r\nTo: <ada@example.org>\r\n"))
    for bad in ["ada", "a@b.c\nBcc: d@e.f", "a@b.c,d@e.f"] {
      #expect(try home.run("report", "--format", "eml", "--to", bad).status == 64)
    }
    #expect(try home.run("report", "--to", "ada@example.org").status == 64)
  }
}
