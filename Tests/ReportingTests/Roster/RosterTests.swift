import Testing
import TrainingModel

@testable import Reporting

struct RosterTests {
  private typealias Make = RosterSample

  private func names(_ roster: Roster) -> [String] { roster.lines.map(\.summary.runner) }

  @Test func `who needs a call first stands first`() {
    let roster = Make.roster([
      Make.summary("Recovered", .recovered), Make.summary("Balanced", .balanced),
      Make.summary("Unknown", .unknown), Make.summary("Stretched", .stretched),
      Make.summary("Late", .recovered, week: "2025-W43"),
      Make.summary("Overstretched", .overstretched), Make.summary("Stop", .stop),
    ])
    #expect(
      names(roster) == [
        "Stop", "Overstretched", "Stretched", "Late", "Unknown", "Balanced", "Recovered",
      ])
  }

  @Test func `under one call the lower index comes first, then the name`() {
    let roster = Make.roster([
      Make.summary("ben", .stretched), Make.summary("Ada", .stretched),
      Make.summary("Cleo", .stretched, index: 44), Make.summary("Dan", .stretched, index: 31.5),
      Make.summary("Élise", .stretched), Make.summary("Zoe", .stretched, index: 44),
    ])
    #expect(names(roster) == ["Dan", "Cleo", "Zoe", "Ada", "ben", "Élise"])
  }

  @Test(arguments: [
    ("2025-W46", 0, true), ("2025-W44", 14, true), ("2025-W43", 21, false),
    // A Sunday week that ends a day before.
    ("2025-11-09", 1, true), ("2025-10-26", 15, false),
  ])
  func `fresh is within fourteen days of the newest week, whatever the clock says`(
    id: String, behind: Int, isFresh: Bool
  ) throws {
    let starts = try #require(CalendarDay(id) == nil ? WeekStart.monday : .sunday)
    var other = Make.summary("Other", .balanced, index: 10)
    other.week = try #require(Week(id, startingOn: starts))
    let roster = Make.roster([Make.summary("Newest", .balanced), other])
    let line = try #require(roster.lines.first { $0.summary.runner == "Other" })
    #expect(line.daysBehind == behind)
    #expect(line.isFresh == isFresh)
    #expect(line.standing == (isFresh ? .balanced : .unclear))
    #expect(roster.newest?.id == "2025-W46")
  }

  @Test func `a warning sign stays first however old it is`() {
    let roster = Make.roster([
      Make.summary("Now", .overstretched), Make.summary("Then", .stop, week: "2025-W20"),
    ])
    #expect(names(roster) == ["Then", "Now"])
    #expect(roster.lines.first?.isFresh == false)
  }

  @Test func `of several weeks in one folder the latest counts`() {
    let roster = Roster([
      Make.entry(Make.summary("Ada", .stop, week: "2025-W45")),
      Make.entry(Make.summary("Ada", .balanced)),
      Make.entry(Make.summary("Ada", .balanced, week: "2025-W44")),
      Roster.Entry(Make.summary("Ada", .balanced), folder: "runners", place: "runners/copy.json"),
    ])
    #expect(roster.lines.map(\.summary.level) == [.balanced])
    #expect(roster.lines.map(\.sharesName) == [false])
  }

  @Test func `two runners of one name are told apart`() {
    let roster = Roster([
      Make.entry(Make.summary("Ada", .balanced), "north"),
      Make.entry(Make.summary("Ada", .balanced), "south"),
      Make.entry(Make.summary("Ben", .balanced), "south"),
    ])
    #expect(
      RosterPage(roster).groups.flatMap(\.runners).map(\.name) == [
        "Ada (north/Ada-2025-W46.json)", "Ada (south/Ada-2025-W46.json)", "Ben",
      ])
  }

  @Test func `two summaries of one week that differ are both kept`() {
    let roster = Make.roster([
      Make.summary("Ada", .balanced, index: 50), Make.summary("Ada", .balanced, index: 40),
    ])
    #expect(roster.lines.map(\.summary.index) == [40, 50])
  }

  @Test func `the order of files does not matter, for five hundred runners`() {
    let summaries = Make.many(500)
    let roster = Make.roster(summaries)
    #expect(roster.lines.count == 500)
    #expect(roster.lines == Make.roster(summaries.reversed()).lines)
    let standings = roster.lines.map(\.standing.rawValue)
    #expect(standings == standings.sorted())
    let page = RosterPage(roster)
    #expect(page.groups.map(\.runners.count).reduce(0, +) == 500)
    let lines = RosterText(page).text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func `nobody at all`() {
    let page = RosterPage(Make.roster([]))
    #expect(page.headline == "Nobody to report on.")
    #expect(page.groups.isEmpty && page.facts.isEmpty)
  }
}
