import Testing
import TrainingModel

struct WeekTests {
  @Test(arguments: [
    ("2020-12-31", "2020-W53"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"),
    ("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"),
    ("2018-12-31", "2019-W01"), ("2024-12-30", "2025-W01"), ("2023-01-01", "2022-W52"),
    ("2025-11-16", "2025-W46"), ("2025-11-17", "2025-W47"), ("1999-12-31", "1999-W52"),
    ("2000-01-02", "1999-W52"),
  ])
  func `weeks follow ISO 8601 over the new year`(_ date: String, _ id: String) throws {
    let week = Week(containing: try #require(CalendarDay(date)))
    #expect(week.id == id)
    #expect(Week(id) == week)
    #expect(Week(date) == week)
  }

  @Test(arguments: [
    "2021-W53", "2025-W00", "2025-W54", "2025-W1", "2025W01", "2025-46", "W46", "", "2025-W4a",
    "2025-02-30",
  ])
  func `a week that does not exist is refused`(_ text: String) {
    #expect(Week(text) == nil)
  }

  @Test(arguments: WeekStart.allCases)
  func `half-years part the weeks, and each knows its first`(_ weekStart: WeekStart) {
    var week = Week(containing: CalendarDay(number: 10_000), startingOn: weekStart).firstOfHalfYear
    var first = week
    for _ in 0..<1_000 {
      #expect(week.firstOfHalfYear == first)
      #expect(week.halfYear.year == week.start.year)
      #expect(week.halfYear.number == (week.start.month > 6 ? 2 : 1))
      if week.next.halfYear != week.halfYear {
        #expect((25...27).contains(first.start.days(to: week.next.start) / 7))
        first = week.next
      }
      week = week.next
    }
  }

  @Test(arguments: WeekStart.allCases)
  func `weeks part the days of 200 years`(_ weekStart: WeekStart) {
    var week = Week(containing: CalendarDay(number: -25_567), startingOn: weekStart)
    var wrong: [CalendarDay] = []
    let firstWeekday = weekStart == .monday ? 1 : 7
    for number in -25_567...47_481 {
      let day = CalendarDay(number: number)
      if day > week.end { week = week.next }
      let isIn = week.contains(day) && Week(containing: day, startingOn: weekStart) == week
      if !isIn { wrong.append(day) }
      if day == week.start {
        #expect(day.weekday == firstWeekday)
        #expect(week.days.count == 7 && week.days.last == week.end)
        #expect(Week(week.id, startingOn: weekStart) == week)
        #expect(week.previous.end.days(to: week.start) == 1)
        #expect(week.previous < week)
      }
    }
    #expect(wrong == [])
  }

  @Test func `a year has 53 weeks when its first or last day is a Thursday`() throws {
    for year in 1900...2099 {
      let first = try #require(CalendarDay(year: year, month: 1, day: 1))
      let last = try #require(CalendarDay(year: year, month: 12, day: 31))
      let isLong = first.weekday == 4 || last.weekday == 4
      #expect((Week("\(year)-W53") != nil) == isLong)
    }
  }

  @Test(arguments: [
    ("2025-11-17", "2025-W46", "2025-11-09"),  // Monday morning
    ("2025-11-16", "2025-W45", "2025-11-09"),  // Sunday: a Sunday week has just begun
    ("2025-11-15", "2025-W45", "2025-11-02"),
    ("2026-01-05", "2026-W01", "2025-12-28"),
    ("2025-12-29", "2025-W52", "2025-12-21"),
  ])
  func `last is the week that ended before today`(_ day: String, monday: String, sunday: String)
    throws
  {
    let today = try #require(CalendarDay(day))
    #expect(Week(named: "last", today: today, startingOn: .monday)?.id == monday)
    #expect(Week(named: "Last", today: today, startingOn: .sunday)?.id == sunday)
    #expect(Week(named: "this", today: today, startingOn: .monday)?.contains(today) == true)
    #expect(Week(named: monday, today: today, startingOn: .monday)?.id == monday)
    #expect(Week(named: "soon", today: today, startingOn: .monday) == nil)
  }

  @Test func `Sunday weeks are called by their Sunday`() throws {
    let day = try #require(CalendarDay("2025-11-15"))
    let week = Week(containing: day, startingOn: .sunday)
    #expect(week.id == "2025-11-09")
    #expect(week.end == day)
    #expect(Week(containing: day.advanced(by: 1), startingOn: .sunday).id == "2025-11-16")
    #expect(Week("2025-W46", startingOn: .sunday) == week)
  }
}
