import Testing

/// A command line that can never be right ends with 64, says what is wrong, and writes nothing;
/// whether there is a home does not matter.
struct UsageTests {
  @Test(arguments: [
    "report --week soon", "report --week 2025-W54", "report --week 2025-02-30",
    "report --format pdf", "report --to ada@example.org", "report --quiet --verbose",
    "report extra", "report --week",
    "coach --since soon", "coach --since 2025-W00", "coach --since last", "coach --format eml",
    "coach --week 2025-13-01", "coach --question", "coach --audience public",
    "site --audience friends", "site --base-url example.org", "site --base-url ftp://example.org/",
    "roster", "roster runners --format md",
    "publish --now", "publish --to folder",
    "explain --week soon", "explain one two", "check --format json",
    "import", "import x --date-order up", "import x --copy --link",
    "init one two", "init one --home two", "add note", "add checkin --nonsense 4",
    "serve --port many", "frobnicate",
  ])
  func `a wrong command line ends with 64 and a reason`(line: String) throws {
    let home = try ScratchHome()
    let outcome = try Binary.run(
      line.split(separator: " ").map(String.init), in: home.folder)
    #expect(outcome.status == 64, "\(line): \(outcome.messages)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("Error: "))
    #expect(try home.snapshot().isEmpty)
  }

  @Test(arguments: [
    ["report", "--home", ""], ["report", "--output", ""], ["coach", "--output", ""],
    ["site", "--output", ""], ["import", ""], ["init", ""], ["roster", ""],
    ["roster", ".", "--output", ""],
  ])
  func `an empty path is a variable that was never set, not the current folder`(
    arguments: [String]
  ) throws {
    let home = try ScratchHome()
    let outcome = try Binary.run(arguments, in: home.folder)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("the path is empty; write . for this folder"))
    #expect(try home.snapshot().isEmpty)
  }

  @Test func `a question needs words, and there is room for three`() throws {
    let long = String(repeating: "why ", count: 60)
    for texts in [[" "], [long], ["a?", "b?", "c?", "d?"]] {
      let options = texts.flatMap { ["--question", $0] }
      #expect(try Binary.run(["coach"] + options).status == 64)
    }
  }
}
