import Testing
import TrainingModel

@testable import Reporting

/// How numbers are set; `~` stands for the no-break space.
struct NumbersTests {
  private let metric = Numbers(units: .metric)
  private let imperial = Numbers(units: .imperial)

  private func spaced(_ text: String) -> String {
    String(text.map { $0 == "\u{00A0}" ? "~" : $0 })
  }

  @Test(arguments: [
    (0.0, 0, "0"), (999.5, 0, "1,000"), (2189, 0, "2,189"), (1_234_567, 0, "1,234,567"),
    (2.25, 1, "2.3"), (-1.5, 1, "−1.5"), (-0.04, 1, "0.0"), (0.5, 0, "1"), (-0.4, 0, "0"),
    (1.005, 2, "1.01"), (.nan, 0, "–"), (.infinity, 1, "–"),
  ])
  func `plain numbers are grouped and rounded away from zero`(
    value: Double, decimals: Int, expected: String
  ) {
    #expect(metric.plain(value, decimals: decimals) == expected)
  }

  @Test(arguments: [
    (6.8333, "6:50", "6~h~50~min"), (8, "8:00", "8~h"), (0.75, "0:45", "45~min"),
    (-1.5, "−1:30", "−1~h~30~min"), (0, "0:00", "0~min"), (7.9999, "8:00", "8~h"),
  ])
  func `hours are a clock in tables and words in sentences`(
    hours: Double, clock: String, spoken: String
  ) {
    #expect(metric.clockHours(hours) == clock)
    #expect(spaced(metric.spokenHours(hours)) == spoken)
  }

  @Test(arguments: [
    (21.4, MetricUnit.kilometers, "21.4~km", "13.3~mi"),
    (64, .kilograms, "64.0~kg", "141.1~lb"),
    (11, .celsius, "11~°C", "52~°F"),
    (1.5, .liters, "1.5~L", "51~fl~oz"),
    (1.0667, .litersPerHour, "1.1~L/h", "36~fl~oz/h"),
    (12, .kilometersPerHour, "12.0~km/h", "7.5~mph"),
    (27.04, .percent, "27%", "27%"),
    (50.83, .beatsPerMinute, "51~bpm", "51~bpm"),
    (3.9318, .lnMilliseconds, "51~ms", "51~ms"),
    (65, .grams, "65~g", "65~g"),
    (1335, .clock, "22:15", "22:15"),
    (-30, .clock, "23:30", "23:30"),
    (6.5, .hours, "6:30", "6:30"),
    (3, .scale, "3.0", "3.0"),
    (2189, .load, "2,189", "2,189"),
  ])
  func `units are those of the settings`(
    value: Double, unit: MetricUnit, inMetric: String, inImperial: String
  ) {
    #expect(spaced(metric.set(value, unit).text) == inMetric)
    #expect(spaced(imperial.set(value, unit).text) == inImperial)
  }

  @Test(arguments: [
    ("load.change_pct", 27.04, "+27%"), ("load.change_pct", -12, "−12%"),
    ("body.weight_change_pct", -1.25, "−1.3%"), ("rhr.delta_bpm", 2.44, "+2.4~bpm"),
    ("sleep.balance_h", -1.2, "−1:12"), ("form.balance", 12, "+12"), ("load.monotony", 1.4, "1.40"),
    ("load.change_pct", 0.2, "0%"),
  ])
  func `signed metrics carry their sign`(id: String, value: Double, expected: String) {
    let id = MetricID(rawValue: id)
    let style = MetricStyle(id, unit: id.plausibleUnit)
    #expect(spaced(metric.text(value, style)) == expected)
  }

  @Test func `ranges name the unit once and avoid a minus beside a dash`() {
    #expect(spaced(metric.range(50...67, .milliseconds)) == "50–67~ms")
    #expect(metric.range(51...66, .percent) == "51–66%")
    #expect(metric.range(7.1333...7.6333, .hours) == "7:08–7:38")
    #expect(spaced(metric.range(-2...1, .kilometers)) == "−2.0 to 1.0~km")
    #expect(metric.range(3...3, .days) == "3")
  }

  @Test func `a value outside its normal never looks like the end of it`() {
    let style = MetricStyle("feel.energy", unit: .scale)
    let shown = metric.aligned(3.27, normal: 3.31...3.8, style)
    #expect(shown.value.number == "3.27")
    #expect(shown.normal == "3.31–3.80")
    #expect(metric.aligned(3.0, normal: 3.31...3.8, style).value.number == "3.0")
  }

  @Test(arguments: [
    ("load.rest_days", 1.0, "1~day"), ("load.rest_days", 2, "2~days"),
    ("dose.load_low", 1034, "1,030"), ("dose.protein_high_g", 27.4, "25~g"),
    ("sleep.mean_h", 6.8333, "6:50"), ("sleep.debt_h", 8.1667, "8~h~10~min"),
    ("load.change_pct", 27.04, "27%"), ("dose.earlier_min", 43, "45~min"),
    ("dose.bed_by", 1335, "22:15"),
  ])
  func `sentences are filled with rounded numbers`(id: String, value: Double, expected: String) {
    let descriptions: MetricDescriptions = [
      MetricDescription(
        id: "dose.load_low", name: "", unit: .load, formula: "", source: "", needs: "",
        missing: "", reading: ""),
      MetricDescription(
        id: "dose.bed_by", name: "", unit: .clock, formula: "", source: "", needs: "",
        missing: "", reading: ""),
    ]
    let setter = English(audience: .runner, units: .metric).setter(descriptions)
    #expect(spaced(setter.number(MetricID(rawValue: id), value)) == expected)
  }

  @Test(arguments: [
    ("2025-W46", WeekStart.monday, "10–16 November 2025", "46"),
    ("2025-W44", .monday, "27 October – 2 November 2025", "44"),
    ("2026-W01", .monday, "29 December 2025 – 4 January 2026", "1"),
    ("2025-11-09", .sunday, "9–15 November 2025", "9 Nov"),
  ])
  func `weeks are set as spans of dates`(
    id: String, start: WeekStart, span: String, short: String
  ) throws {
    let week = try #require(Week(id, startingOn: start))
    let dates = English(audience: .runner, units: .metric).dates
    #expect(dates.span(week) == span)
    #expect(dates.shortName(week) == short)
  }
}
