import Foundation
import Testing
import TrainingModel

@testable import Reporting

struct RunnerSummaryTests {
  private let printed = JSONReport(Sample.full().report(for: .coach)).text

  private func read(_ text: String) throws(SummaryFault) -> RunnerSummary {
    try RunnerSummary(json: Array(text.utf8))
  }

  @Test func `a home and what it prints say the same`() throws {
    let summary = try read(printed)
    #expect(try RunnerSummary(Sample.full().report(for: .coach)) == summary)
    #expect(summary.runner == "Sample Runner" && summary.level == .overstretched)
    #expect(summary.week == Sample.week && summary.coverage.checkIns == 7)
    #expect(summary.index == 31.2)
    #expect(summary.groups.map(\.id) == ["feel", "sleep", "heart", "load"])
  }

  @Test func `under a warning sign the reason stays with the runner`() throws {
    let summary = try RunnerSummary(Sample.stop().report(for: .coach))
    #expect(summary.level == .stop && summary.index == nil)
    #expect(summary.sentence == "See someone: training advice waits this week.")
  }

  @Test(arguments: [Audience.runner, .public])
  func `a report for somebody else is not read`(audience: Audience) {
    let text = JSONReport(Sample.full().report(for: audience)).text
    #expect(throws: SummaryFault.otherAudience(audience.rawValue)) { try read(text) }
  }

  @Test(arguments: [
    ("restday.report/1", "restday.report/2", SummaryFault.otherSchema("restday.report/2")),
    ("\"schema\"", "\"scheme\"", .noSchema), ("\"runner\"", "\"rummer\"", .field("runner")),
    ("\"Sample Runner\"", "\"\"", .field("runner")),
    ("\"Sample Runner\"", "\"" + String(repeating: "x", count: 201) + "\"", .field("runner")),
    ("\"Sample Runner\"", "7", .field("runner")),
    ("\"2025-11-10\"", "\"2025-11-11\"", .field("week")),
    ("\"2025-11-10\"", "\"2025-11-31\"", .field("week.start")),
    ("\"2025-11-10\"", "\"1025-11-10\"", .field("week.start")),
    ("\"2025-W46\"", "\"2025-W47\"", .field("week")),
    ("\"checkins\": 7", "\"checkins\": 8", .field("coverage")),
    ("\"checkins\": 7", "\"checkins\": -1", .field("coverage")),
    ("\"overstretched\",\n    \"call\"", "\"fine\",\n    \"call\"", .field("verdict.level")),
  ])
  func `what is no summary is refused`(part: String, other: String, fault: SummaryFault) throws {
    let range = try #require(printed.range(of: part))
    let changed = printed.replacingCharacters(in: range, with: other)
    #expect(throws: fault) { try read(changed) }
  }

  @Test func `every fault is one clear line with a remedy`() {
    let faults: [SummaryFault] = [
      .notJSON(JSONFault(.truncated, line: 12)), .noSchema, .otherSchema("x\u{1B}"),
      .otherAudience("runner"), .field("week.start"),
    ]
    #expect(
      faults.map { $0.diagnostic(file: "a.json").description } == [
        "a.json:12: error: the file ends too early\n"
          + "  ask the runner for it again: restday coach --format json",
        "a.json: error: this is no summary of Restday\n"
          + "  move it elsewhere; summaries come from restday coach --format json",
        "a.json: error: the schema 'x␛' is not known\n"
          + "  this version reads restday.report/1; bring both sides to the same version of Restday",
        "a.json: error: this is a report for the audience 'runner', not for a coach; it was not"
          + " read\n  delete it, and ask the runner for a summary: restday coach --format json",
        "a.json: error: 'week.start' is missing, or not what a summary holds there\n"
          + "  ask the runner for it again: restday coach --format json",
      ])
  }
}
