import Foundation
import Testing

/// Every kind of bad input costs what it must, is named with its place, and nothing more.
struct BadInputTests {
  static let goodRows = """
    date,sleep_hours,soreness,energy
    2025-11-10,7.5,2,4
    2025-11-11,7.0,2,4
    2025-11-12,7.2,3,3

    """

  @Test func `an empty folder is told what is missing, and nothing is written`() throws {
    let home = try ScratchHome()
    let outcome = try home.run("report")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("the log has no session and no check-in"))
    #expect(!home.exists("Output"))
  }

  @Test func `a log without a readable row has no week`() throws {
    let home = try ScratchHome([
      "restday.yml": "runner: Ada\n", "Content/Log/checkins.csv": "date,soreness\n",
    ])
    let outcome = try home.run("report")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("there is no week to report"))
  }

  @Test(arguments: [
    (
      "checkins-b.csv", "when,soreness\n2025-11-13,3\n",
      "checkins-b.csv:1:", "no column is called 'date'"
    ),
    ("checkins-b.csv", "date,soreness\n2025-11-13,\"2,5\"\n", "checkins-b.csv:2:", "decimal comma"),
    ("checkins-b.csv", "date,soreness\n2025-11-13,9\n", "checkins-b.csv:2:", "outside 1 to 5"),
    ("checkins-b.csv", "date,soreness\n2025-02-30,3\n", "checkins-b.csv:2:", "is not a date"),
    (
      "checkins2.csv", "date,soreness\n2025-11-12,4\n",
      "checkins2.csv:2:", "has a check-in already"
    ),
    (
      "checkins-b.csv", "date,sorenes\n2025-11-13,4\n",
      "checkins-b.csv:1:", "did you mean 'soreness'?"
    ),
    ("checkins-b.csv", "date,soreness\n2099-11-12,4\n", "checkins-b.csv:2:", "is still to come"),
    (
      "sessions.csv", "date,rpe,duration_min\n2025-11-12,70,40\n",
      "sessions.csv:2:", "rpe '70' is outside 0 to 10"
    ),
    (
      "sessions.csv", "date,rpe,duration_min\n2025-11-12,0,40\n",
      "sessions.csv:2:", "rpe 0 means rest"
    ),
    ("run.fit", "<html>not a watch file</html>", "run.fit:", "not a FIT file"),
    ("broken.md", "---\ntype: note\n", "broken.md:1:", "never closed"),
    ("notes.txt", "hello", "notes.txt:", "was not read"),
  ])
  func `each bad file or row gets one clear line, and the rest goes on`(
    name: String, content: String, place: String, words: String
  ) throws {
    let home = try ScratchHome([
      "restday.yml": "runner: Ada\n", "Content/Log/checkins.csv": Self.goodRows,
      "Content/Log/\(name)": content,
    ])
    let outcome = try home.run("report", "--week", "2025-W46", "--format", "json")
    let line = outcome.messages.split(separator: "\n").map(String.init)
      .filter { $0.contains("Content/Log/" + place) }
    #expect(line.count == 1, "messages: \(outcome.messages)")
    #expect(outcome.messages.contains(words), "messages: \(outcome.messages)")
    #expect(outcome.status == 0)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let coverage = try #require(report["coverage"] as? [String: Any])
    let checkIns = try #require(coverage["checkins"] as? Int)
    #expect(checkIns >= 3)
  }

  @Test func `an unknown setting is an error with a suggestion, and nothing is written`() throws {
    let home = try ScratchHome([
      "restday.yml": "runner: Ada\ntimezone: Europe/Oslo\n",
      "Content/Log/checkins.csv": Self.goodRows,
    ])
    let outcome = try home.run("report")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("restday.yml:2:1: error: unknown setting 'timezone'"))
    #expect(outcome.messages.contains("did you mean 'time_zone'?"))
    #expect(!home.exists("Output"))
  }

  @Test func `strict makes a warning an error`() throws {
    let home = try ScratchHome([
      "restday.yml": "runner: Ada\n", "Content/Log/checkins.csv": Self.goodRows,
      "Content/Log/sessions.csv": "date,rpe,duration_min\n2025-11-12,70,40\n",
    ])
    #expect(try home.run("report").status == 0)
    #expect(try home.run("report", "--strict").status == 1)
  }

  @Test func `wrong usage is told apart from bad input`() throws {
    #expect(try Binary.run(["report", "--nonsense"]).status == 64)
    #expect(try Binary.run(["report", "--home", "/no/such/folder"]).status == 1)
  }

  @Test func `reports leave every input as it was`() throws {
    let home = try ScratchHome([
      "restday.yml": "runner: Ada\n", "Content/Log/checkins.csv": Self.goodRows,
    ])
    let before = try home.snapshot()
    #expect(try home.run("report", "--week", "2025-W46").status == 0)
    let after = try home.snapshot().filter { !$0.key.hasPrefix("Output") }
    #expect(after == before)
    #expect(home.exists("Output/report/2025-W46.html"))
    #expect(home.exists("Output/report/2025-W46.md"))
  }
}
