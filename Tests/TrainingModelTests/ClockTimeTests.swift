import Testing
import TrainingModel

struct ClockTimeTests {
  @Test func `every minute prints and reads back`() {
    for minutes in 0..<1440 {
      let time = ClockTime(minutesSinceMidnight: minutes)
      #expect(time.flatMap { ClockTime($0.description) } == time)
      #expect(time != nil)
    }
  }

  @Test(arguments: [
    ("7:05", "07:05"), ("07:05", "07:05"), ("07:05:59", "07:05"), ("00:00", "00:00"),
    ("23:59", "23:59"),
  ])
  func `times are read`(_ text: String, _ printed: String) {
    #expect(ClockTime(text)?.description == printed)
  }

  @Test(arguments: [
    "24:00", "23:60", "7", "7:5", "007:05", "7.05", "7:05 pm", "-1:00", "07:05:60", "07:05:5", "",
    ":", "٧:٠٥", "07:05:00:00",
  ])
  func `what is no time of day is refused`(_ text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test func `minutes wrap round the clock`() {
    #expect(ClockTime(wrappingMinutes: -30).description == "23:30")
    #expect(ClockTime(wrappingMinutes: 1500).description == "01:00")
    #expect(ClockTime(minutesSinceMidnight: 1440) == nil)
    #expect(ClockTime(minutesSinceMidnight: -1) == nil)
    #expect(ClockTime(wrappingMinutes: 90).hours == 1.5)
  }
}
