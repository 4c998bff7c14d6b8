import Testing
import TrainingModel

@testable import Reporting

struct SeveralWeeksTests {
  private var weeks: SeveralWeeks {
    let earlier = ["2025-W44", "2025-W45"].compactMap { Week($0) }.map { week in
      var input = Sample.full()
      input.week = Sample.measured(week, verdict: .stretched)
      return input.report(for: .coach)
    }
    return SeveralWeeks(Sample.full().report(for: .coach), after: earlier)
  }

  @Test func `a line for each week, then the page of the last`() {
    let latest = TextReport(Sample.full().report(for: .coach)).text
    #expect(
      weeks.text
        == """
        Week by week
        - Week 44: HOLD. 2,189 points; 7 of 7 check-ins, 7 sessions
        - Week 45: HOLD. 2,189 points; 7 of 7 check-ins, 7 sessions
        - Week 46: EASE OFF. 2,189 points; 7 of 7 check-ins, 7 sessions

        \(latest)
        """.dropLastLineBreak)
  }

  @Test func `the JSON is that of the last week with one more member`() throws {
    let value = try JSONReader.read(Array(weeks.json.utf8))
    guard case .array(let lines)? = value["weeks"] else {
      Issue.record("no weeks")
      return
    }
    #expect(lines.map { $0["week"]?["id"]?.asText } == ["2025-W44", "2025-W45", "2025-W46"])
    #expect(lines.last?["verdict"]?["level"] == "overstretched")
    #expect(try RunnerSummary(json: Array(weeks.json.utf8)).week == Sample.week)
  }

  @Test func `a load that a coach does not get is in no line`() {
    var input = Sample.full()
    input.settings.audiences = [.coach: .init(hide: ["load"])]
    let weeks = SeveralWeeks(input.report(for: .coach), after: [])
    #expect(weeks.lines.map(\.load) == [nil])
    #expect(weeks.lines.map(\.loadText) == [nil])
    #expect(!weeks.text.split(separator: "\n")[1].contains("2,189"))
  }
}

extension String {
  fileprivate var dropLastLineBreak: String { hasSuffix("\n\n") ? String(dropLast()) : self }
}
