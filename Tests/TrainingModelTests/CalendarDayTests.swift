import Testing
import TrainingModel

struct CalendarDayTests {
  @Test func `every day of 200 years prints and reads back, one after the other`() throws {
    var wrong: [CalendarDay] = []
    var previous: (day: CalendarDay, text: String)?
    for number in -25_567...47_481 {
      let day = CalendarDay(number: number)
      let text = day.description
      if CalendarDay(text) != day { wrong.append(day) }
      if let previous {
        let isNext =
          previous.day < day && previous.text < text
          && day.weekday == previous.day.weekday % 7 + 1
        if !isNext { wrong.append(day) }
      }
      previous = (day, text)
    }
    #expect(wrong == [])
    #expect(CalendarDay(number: -25_567).description == "1900-01-01")
    #expect(CalendarDay(number: 47_481).description == "2099-12-31")
  }

  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
    ("2025-11-10", 20_402, 1), ("2025-11-16", 20_408, 7), ("2024-12-31", 20_088, 2),
  ])
  func `days have their numbers and weekdays`(_ text: String, _ number: Int, _ weekday: Int) {
    let day = CalendarDay(text)
    #expect(day?.number == number)
    #expect(day?.weekday == weekday)
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2025-02-30", "2025-04-31", "2025-13-01", "2025-00-10",
    "2025-01-00", "2025-1-1", "25-01-01", "2025-01-01 ", " 2025-01-01", "2025-01-01T10:00",
    "2025/01/01", "01.02.2025", "2025-01-0١", "+025-01-01", "-025-01-01", "", "0000-01-01",
    "2025-01-01\u{301}",
  ])
  func `what is no date is refused`(_ text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `days are counted, not seconds`() throws {
    let winter = try #require(CalendarDay("2025-03-29"))
    let summer = try #require(CalendarDay("2025-03-31"))
    #expect(winter.days(to: summer) == 2)
    #expect(winter.advanced(by: 2) == summer)
    #expect(summer.year == 2025 && summer.month == 3 && summer.dayOfMonth == 31)
  }
}
