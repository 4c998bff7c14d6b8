import Foundation
import Testing

/// The shape of the machine-readable twin.
struct WeekTwinTests {
  /// Every metric that a runner's report holds, with a value or a reason.
  private static let metrics = """
    load.week load.minutes load.distance_km load.change_pct load.monotony load.strain
    load.spike_pct load.rest_days load.hard_days load.days_without_rest load.easy_share_pct
    form.fitness form.fatigue form.balance sleep.mean_h sleep.balance_h sleep.debt_h
    sleep.nights_below_7 sleep.midpoint_sd_min sleep.quality hrv.week_ln hrv.cv_pct rhr.week
    rhr.delta_bpm feel.energy feel.soreness feel.mood feel.stress feel.motivation feel.appetite
    soreness.days_to_clear body.weight_change_pct hydration.deficit_kg hydration.sweat_rate_l_h
    run.speed_at_ref_hr run.decoupling_pct index.week
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let keys = [
    "schema", "runner", "audience", "week", "coverage", "verdict", "index", "metrics", "findings",
    "advice", "flags", "followed", "sessions", "withheld",
  ]

  private static let reasons: Set = [
    "insufficient-data", "zero-variance", "input-missing", "out-of-range", "not-applicable",
  ]

  @Test func `the keys stand in their order`() throws {
    let text = try LogBuilder().home()
      .run("report", "--week", LogBuilder.week, "--format", "json").output
    let places = Self.keys.map { text.range(of: "\n  \"\($0)\":")?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test(arguments: [true, false])
  func `every metric has a value or a reason`(isFull: Bool) throws {
    let week = try LogBuilder { log in
      if !isFull { log.dropMornings(LogBuilder.allDays) }
    }.twin()
    for id in Self.metrics {
      let metric = try #require(week.metrics[id], "\(id) is not there")
      #expect((metric.value == nil) == (metric.reason != nil), "\(id)")
      if metric.value != nil { #expect(metric.unit != nil && metric.n != nil, "\(id)") }
      if let reason = metric.reason { #expect(Self.reasons.contains(reason), "\(id)") }
      if metric.reason == "insufficient-data" {
        #expect(metric.have != nil && metric.need != nil, "\(id)")
      }
    }
    #expect(week.withheld.isEmpty)
  }

  @Test func `what was never logged and what is too little differ`() throws {
    let week = try LogBuilder { log in
      log.mornings(LogBuilder.allDays, ["mood": ""])
      log.dropMornings(0..<4)
    }.twin()
    #expect(week.metrics["feel.mood"]?.reason == "input-missing")
    let balance = week.metrics["sleep.balance_h"]
    #expect(balance?.reason == "insufficient-data" && balance?.have == 3 && balance?.need == 4)
    #expect(week.index?.reason == "insufficient-data")
    #expect(week.index?.have == 3 && week.index?.need == 4)
    #expect(week.coverage.checkins == 3 && week.coverage.sessions == 4 && week.coverage.days == 7)
  }

  @Test func `reasons and findings stand on numbers of the same report`() throws {
    let week = try LogBuilder { log in
      log.poorWeek(LogBuilder.thisWeek)
      log.sweatyRun(kilograms: 1)
    }.twin()
    for finding in week.findings {
      #expect(finding.metrics.allSatisfy { week.metrics[$0] != nil }, "\(finding.id)")
    }
    for advice in week.advice {
      #expect(!advice.because.isEmpty && !advice.why.isEmpty && !advice.dose.isEmpty)
      for because in advice.because {
        #expect(week.metrics[because.metric]?.value == because.value, "\(because.metric)")
        #expect(week.findings.contains { $0.id == because.finding })
      }
    }
  }

  @Test func `only practices that were done are counted`() throws {
    let week = try LogBuilder { log in
      log.mornings([1, 4], ["practices": "foam-rolling; nap 20min"])
    }.twin()
    let practices = week.metrics.keys.filter { $0.hasPrefix("practice.") }.sorted()
    #expect(practices == ["practice.foam-rolling.days", "practice.nap.days"])
    #expect(week.metrics["practice.nap.days"]?.value == 2)
  }

  @Test func `units and hidden sections change no number`() throws {
    func metrics(_ settings: String) throws -> [String: Double?] {
      try LogBuilder { log in
        log.set(settings)
        log.sweatyRun(kilograms: 1)
      }.twin().metrics.mapValues(\.value)
    }
    let plain = try metrics("units: metric")
    #expect(try metrics("units: imperial") == plain)
    #expect(try metrics("hide: [sleep, hrv, index, feel, load]") == plain)
  }
}
