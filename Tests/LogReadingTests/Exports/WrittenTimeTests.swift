import Testing
import TrainingModel

@testable import LogReading

struct WrittenTimeTests {
  @Test(
    arguments: [
      ("2025-06-01T05:00:00.0", "2025-06-01", 18_000, nil),
      ("2025-06-01 05:00:00 +0000", "2025-06-01", 18_000, 0),
      ("2025-06-01T05:00:00Z", "2025-06-01", 18_000, 0),
      ("2025-06-01T05:00:00.000-07:00", "2025-06-01", 18_000, -25_200),
      ("2025-06-01T05:00+05:45", "2025-06-01", 18_000, 20_700),
      ("2025-06-01", "2025-06-01", nil, nil),
      ("2013/05/27 07:56:35 UTC", "2013-05-27", 28_595, 0),
      ("2018-04-27 12:01:00 a. m. +0000", "2018-04-27", 60, 0),
      ("Sep 12, 2018, 3:02:23 PM", "2018-09-12", 54_143, nil),
      ("Sep 12, 2018, 12:02:23\u{202F}AM", "2018-09-12", 143, nil),
      ("12 sept. 2018 à 15:02:23", "2018-09-12", 54_143, nil),
      ("12 de set. de 2018, 15:02:23", "2018-09-12", 54_143, nil),
      ("6 mrt. 2024 14:23:15", "2024-03-06", 51_795, nil),
      ("1 févr. 2024 à 06:00:00", "2024-02-01", 21_600, nil),
      ("3 juin 2024 à 6h05", "2024-06-03", 21_900, nil),
      ("3 juil. 2024, 06:05", "2024-07-03", 21_900, nil),
    ] as [(String, String, Int?, Int?)])
  func `a time is read as it is written`(
    _ text: String, _ day: String, _ seconds: Int?, _ offset: Int?
  ) throws {
    let time = try #require(WrittenTime(text))
    #expect(time.day.description == day)
    #expect(time.secondsOfDay == seconds)
    #expect(time.offset == offset)
  }

  @Test(arguments: [
    "", "today", "2025-02-30", "2025-13-01", "2025-06-01 25:00:00", "2025-06-01 05:61",
    "2025-06-01 05", "13:00 PM 2025-06-01", "2025-06-01 13:00 PM", "2025-06-01T05:00:00+99:00",
    "99999999999999999999-01-01", "2025-06-01 05:00:00 and more", "1-2", "Sep 31, 2018",
    "2025-06-01T05:00:00+02:00:00:00",
  ])
  func `what is no time is none`(_ text: String) {
    #expect(WrittenTime(text) == nil)
  }

  @Test func `the order of numbers is a matter of the file`() {
    #expect(
      WrittenTime("09.12.2022, 15:24:49", order: .dayMonthYear)?.day.description == "2022-12-09")
    #expect(WrittenTime("06/01/25 05:00:00", order: .monthDayYear)?.day.description == "2025-06-01")
    #expect(WrittenTime("2017-27-07", order: .yearDayMonth)?.day.description == "2017-07-27")
  }

  @Test(
    arguments: [
      (["3/6/2024", "14/6/2024"], "day-month-year"),
      (["3/6/2024", "6/14/2024"], "month-day-year"),
      (["7/11/2024", "7/12/2024", "8/1/2024"], "month-day-year"),
      (["7/11/2024", "7/12/2024"], nil),
      (["1/11/2024", "2/11/2024", "1/12/2024"], "day-month-year"),
      (["3/4/2024"], nil),
      (["03.04.2024"], "day-month-year"),
      (["2024-01-02", "2024-01-03"], "year-month-day"),
      (["Sep 12, 2018"], "year-month-day"),
      ([], "year-month-day"),
    ] as [([String], String?)])
  func `all dates of a file decide on their order`(_ texts: [String], _ order: String?) {
    #expect(DateOrder.decided(by: texts)?.rawValue == order)
  }

  @Test func `year, day and month only where an app writes so`() {
    let texts = ["2017-01-08", "2017-02-08", "2017-03-08"]
    #expect(DateOrder.decided(by: texts) == .yearMonthDay)
    #expect(DateOrder.decided(by: texts, mayBeYearDayMonth: true) == .yearDayMonth)
    #expect(DateOrder.decided(by: ["2017-27-07"], mayBeYearDayMonth: true) == .yearDayMonth)
    let weekly = ["2017-01-08", "2017-01-15", "2017-01-22"]
    #expect(DateOrder.decided(by: weekly, mayBeYearDayMonth: true) == .yearMonthDay)
  }

  @Test func `seconds and milliseconds since 1970 are instants`() throws {
    let seconds = try #require(WrittenTime(epoch: 1_748_754_000))
    let milliseconds = try #require(WrittenTime(epoch: 1_748_754_000_000))
    #expect(seconds == milliseconds)
    #expect(seconds.instant == 1_748_754_000)
    for number in [0, -1, .nan, .infinity, 1e300] { #expect(WrittenTime(epoch: number) == nil) }
  }

  @Test(
    arguments: [
      ("1:02:03", 3723), ("26:42", 1602), ("62:03", 3723), ("04:36.5", 276.5), ("1h02", 3720),
      ("3h:50m", 13_800), ("6h 34min", 23_640), ("PT3012.5S", 3012.5), ("PT7H20M", 26_400),
      ("01:00:19.49.7", 3619.49), ("0:00", 0), ("45 min", 2700),
      ("", nil), ("62.05", nil), ("1:60", nil), ("1:2:3:4", nil), ("x", nil), ("-1:00", nil),
      ("h", nil), ("1e9h", nil), (":", nil), ("1 parsec", nil),
    ] as [(String, Double?)])
  func `a length of time is read with its units`(_ text: String, _ seconds: Double?) {
    #expect(WrittenDuration.seconds(text) == seconds)
  }
}
