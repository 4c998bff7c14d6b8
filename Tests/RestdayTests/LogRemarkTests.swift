import Foundation
import Testing

/// What is worth a word in a log, and what does not count.
struct LogRemarkTests {
  private static let rows = """
    date,sleep_hours,energy,practices
    2025-11-10,7.5,4,foam-roling 10min
    2025-11-11,7.0,4,nap 20min; sleep-hygiene
    2025-11-12,7.2,3,foam-roling; staring-at-the-sea

    """

  @Test func `a practice without a page gets one remark`() throws {
    let home = try ScratchHome([
      "restday.yml": "runner: Ada\n", "Content/Log/checkins.csv": Self.rows,
    ])
    let outcome = try home.run("check")
    #expect(outcome.status == 0)
    let found = outcome.messages.split(separator: "\n").filter { $0.contains("practice") }
    #expect(
      found == [
        "Content/Log/checkins.csv:2: remark: no guidance page is about the practice 'foam-roling',"
          + " named here and 1 more time",
        "Content/Log/checkins.csv:4: remark: no guidance page is about the practice"
          + " 'staring-at-the-sea', named here",
      ])
    #expect(outcome.messages.contains("did you mean 'foam-rolling'?"))
  }

  @Test func `a first check-in that nobody filled in is no check-in`() throws {
    let home = try ScratchHome()
    #expect(try Binary.run(["init", home.folder.path]).status == 0)
    let outcome = try home.run("report")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("nothing is filled in, so this is no check-in yet"))
    #expect(outcome.messages.contains("there is no week to report"))
  }
}
