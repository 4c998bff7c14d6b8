import Testing

@testable import LogReading

struct TrackTimeTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0.0, nil, true),
    ("2015-05-10T14:13:32.000Z", 1_431_267_212, nil, true),
    ("2016-09-12T11:55:58.051Z", 1_473_681_358.051, nil, true),
    ("2016-09-12T11:55:58.051200Z", 1_473_681_358.0512, nil, true),
    ("2025-08-30T20:29:19.825+02:00", 1_756_578_559.825, 7200, true),
    ("2025-08-30T20:29:19-0330", 1_756_598_359, -12_600, true),
    ("2025-08-30T20:29:19+05", 1_756_567_759, 18_000, true),
    ("2025-08-30T20:29:19+00:00", 1_756_585_759, nil, true),
    ("2025-08-30 20:29:19", 1_756_585_759, nil, false),
    ("1901-01-01T00:00:00Z", -2_177_452_800, nil, true),
  ])
  func `instants and their zones are read`(
    _ text: String, _ seconds: Double, _ offset: Int?, _ hasZone: Bool
  ) {
    let time = TrackTime(text)
    #expect(time.map { abs($0.seconds - seconds) < 1e-6 } == true)
    #expect(time?.utcOffsetSeconds == offset)
    #expect(time?.hasZone == hasZone)
  }

  @Test(arguments: [
    "", "2025-08-30", "2025-02-30T10:00:00Z", "2025-08-30T24:00:00Z", "2025-08-30T10:60:00Z",
    "2025-08-30T10:00Z", "2025-08-30T10:00:00.Z", "2025-08-30T10:00:00+15:00",
    "2025-08-30T10:00:00 Z", "2025-08-30T10:00:00Zulu", "2025-08-30T1٠:00:00Z", "now",
  ])
  func `what is no instant is refused`(_ text: String) {
    #expect(TrackTime(text) == nil)
  }

  @Test(arguments: [
    ("47.5", 47.5), ("-0.25", -0.25), ("47,5", 47.5), ("9.3E-4", 0.00093), ("1e3", 1000),
    ("49.47557389736175537109375000000000000001", 49.475573897361755), ("+1", 1), (".5", 0.5),
  ])
  func `numbers are read as programs write them`(_ text: String, _ value: Double) {
    #expect(Double(measured: text) == value)
  }

  @Test(arguments: [
    "", "nan", "NaN", "inf", "0x10", "1e", "e5", "1.2.3", "1,234.5", "--1", "1e9999",
    "1 ", "٧", "1e1.5",
  ])
  func `what is no number is refused`(_ text: String) {
    #expect(Double(measured: text) == nil)
  }
}
