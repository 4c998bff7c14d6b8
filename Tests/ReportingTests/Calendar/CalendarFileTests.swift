import Testing
import TrainingModel

@testable import Reporting

struct CalendarFileTests {
  /// The full sample with a week to come: a rest day, a suggested run, the runner's own long run.
  private var report: WeekReport {
    var report = Sample.full().report(for: .runner)
    let texts = [
      ("rest", nil, false), ("easy 50 min", "150 points", false), ("long 90 min", nil, true),
    ]
    report.nextWeek.days = zip(Sample.week.next.days, texts).map { day, text in
      PlannedDay(
        day: day, short: "", number: "", name: "", text: text.0, loadText: text.1, load: nil,
        isRestDay: text.0 == "rest", isOwnPlan: text.2)
    }
    report.nextWeek.needs = [
      SessionNeed(
        title: "Wednesday: long, 90 min", lines: ["An easy day before; or rest, if sore."],
        day: Sample.week.next.days[2])
    ]
    report.nextWeek.bedBy = nil
    return report
  }

  @Test func `the file, to the byte`() throws {
    var report = report
    report.nextWeek.bedBy = ClockTime("22:15")
    try RecordedFile.compare(CalendarFile(report).text, with: "full-runner.ics")
  }

  @Test func `a time after midnight is on the next date`() throws {
    var report = report
    report.nextWeek.bedBy = ClockTime("00:30")
    let starts = CalendarFile(report).text.split(separator: "\r\n")
      .filter { $0.hasPrefix("DTSTART:") }
    #expect(starts.first == "DTSTART:20251118T003000" && starts.count == 5)
  }

  @Test func `without a plan there is still what the letter asks for`() {
    var report = report
    report.nextWeek.days = []
    let lines = CalendarFile(report).text.split(separator: "\r\n")
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1)
    #expect(lines.contains("SUMMARY:Restday: Take the easy week now."))
  }

  @Test func `texts cannot end a line or begin another property`() {
    let entry = CalendarEntry(
      id: "x", day: Sample.week.start, summary: "a;b,c\\d\r\nATTACH:http://x\u{7F}",
      notes: ["one\ntwo", "three"])
    let lines = entry.lines(stamp: Sample.week.end)
    #expect(lines.contains("SUMMARY:a\\;b\\,c\\\\d␍␊ATTACH:http://x␡"))
    #expect(lines.contains("DESCRIPTION:one␊two\\nthree"))
    #expect(!lines.joined().utf8.contains(0x0A))
  }

  @Test(arguments: [74, 75, 76, 149, 150, 500])
  func `long lines are folded at 75 bytes and never inside a letter`(count: Int) {
    for letter in ["x", "ø", "😀"] {
      let line = String(repeating: letter, count: count)
      let folded = CalendarFolding.folded(line)
      let pieces = folded.unicodeScalars.split(separator: "\r\n".unicodeScalars)
        .map { String($0) }
      #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
      #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      #expect(([pieces[0]] + pieces.dropFirst().map { String($0.dropFirst()) }).joined() == line)
      #expect(folded.hasSuffix("\r\n"))
    }
  }
}
