import Foundation
import Testing
import TrainingModel

@testable import LogReading

struct LogAssemblerTests {
  private func raw(_ texts: [(file: String, kind: TableReader.Kind, text: String)]) -> RawLog {
    var log = RawLog()
    for text in texts { log.append(read(text.kind, text.text, file: text.file)) }
    return log
  }

  private let tables: [(file: String, kind: TableReader.Kind, text: String)] = [
    ("checkins-1.csv", .checkIns, "date,mood,note\n2025-11-12,4,a\n2025-11-10,3,b\n"),
    ("checkins-2.csv", .checkIns, "date,mood,sleep_hours\n2025-11-12,5,7\n"),
    (
      "sessions-1.csv", .sessions,
      "date,start,duration_min,rpe\n2025-11-12,18:00,30,3\n2025-11-12,7:00,60,4\n"
    ),
    ("sessions-2.csv", .sessions, "date,duration_min\n2025-11-11,30\n2025-11-11,30\n"),
  ]

  @Test func `everything stands in order of day, whatever order the files came in`() {
    let expected = TrainingLog.assembled(from: raw(tables), settings: Settings()).log
    #expect(expected.checkIns.map(\.day.dayOfMonth) == [10, 12])
    #expect(expected.checkIns.map(\.mood) == [3, 5])
    #expect(expected.sessions.map(\.day.dayOfMonth) == [11, 11, 12, 12])
    #expect(expected.sessions.map(\.minutes) == [30, 30, 60, 30])
    var random = SeededRandom(seed: 1)
    for _ in 0..<20 {
      let shuffled = raw(tables.shuffled(using: &random))
      #expect(TrainingLog.assembled(from: shuffled, settings: Settings()).log == expected)
    }
  }

  @Test func `a log read twice is the log`() {
    let copies = tables.map { ("z-copy-" + $0.file, $0.kind, $0.text) }
    let once = TrainingLog.assembled(from: raw(tables), settings: Settings()).log
    let twice = TrainingLog.assembled(from: raw(tables + copies), settings: Settings()).log
    #expect(twice.sessions == once.sessions)
    #expect(twice.checkIns.map(\.mood) == once.checkIns.map(\.mood))
    #expect(twice.checkIns.map(\.note) == once.checkIns.map(\.note))
  }

  @Test func `a date ahead of the clock is a remark, never dropped`() {
    let raw = raw([
      ("checkins.csv", .checkIns, "date\n2025-11-10\n2025-11-11\n"),
      ("sessions.csv", .sessions, "date,title\n2025-11-30,x\n"),
    ])
    let today = CalendarDay("2025-11-10")
    let (log, diagnostics) = TrainingLog.assembled(from: raw, settings: Settings(), today: today)
    #expect(log.checkIns.count == 2 && log.sessions.count == 1)
    let advice = "\n  correct the date if it is a slip; put plans into plan.csv"
    #expect(
      diagnostics.map(\.description) == [
        "sessions.csv:2: remark: 2025-11-30 is still to come, and counts all the same" + advice,
        "checkins.csv:3: remark: 2025-11-11 is still to come, and counts all the same" + advice,
      ])
    #expect(TrainingLog.assembled(from: raw, settings: Settings()).diagnostics.isEmpty)
  }

  @Test func `the plan of the settings and of tables is one plan`() {
    var settings = Settings()
    settings.plan = [PlannedSession(day: CalendarDay(number: 20_420), kind: .easy)]
    let log = TrainingLog.assembled(
      from: raw([("plan.csv", .plan, "date,kind\n2025-11-28,easy\n2025-11-20,long\n")]),
      settings: settings
    ).log
    #expect(log.plan.map(\.day.dayOfMonth) == [20, 28])
  }

  @Test func `the fixture log is read without a word`() throws {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    let raw = LogReader(settings: Settings()).read(folder.appending(path: "Log"), path: "Log")
    #expect(raw.diagnostics.map(\.description) == [])
    let (log, diagnostics) = TrainingLog.assembled(from: raw, settings: Settings())
    #expect(diagnostics.map(\.description) == [])
    #expect(log.checkIns.map(\.note) == ["fresh, and early"])
  }
}
