import Testing
import TrainingModel

@testable import RecoveryMetrics

/// What holds for any log.
struct LogPropertyTests {
  static let seeds = Array(1...10)

  @Test(arguments: seeds)
  func `nothing is ever NaN or infinite`(_ seed: Int) {
    let measurer = WeekMeasurer(
      log: RandomLog.log(seed: seed), settings: RandomLog.settings(seed: seed))
    for week in measurer.measureAll() {
      for (id, reading) in week.readings {
        if let value = reading.value { #expect(value.isFinite, "\(id) of \(week.week)") }
        if let normal = reading.normal {
          #expect(normal.lowerBound.isFinite && normal.upperBound.isFinite, "\(id)")
        }
      }
      for day in week.days {
        for normal in day.normals.values { #expect(normal.upperBound.isFinite) }
      }
    }
  }

  @Test(arguments: seeds)
  func `a later day never changes an earlier week`(_ seed: Int) {
    let log = RandomLog.log(seed: seed)
    let settings = RandomLog.settings(seed: seed)
    for week in WeekMeasurer(log: log, settings: settings).measureAll() {
      let asOfThen = WeekMeasurer(log: log.upTo(week.week.end), settings: settings)
        .measure(week.week)
      #expect(isSame(week, asOfThen), "\(week.week)")
    }
  }

  @Test(arguments: seeds)
  func `the order of the input does not matter`(_ seed: Int) {
    let log = RandomLog.log(seed: seed)
    let settings = RandomLog.settings(seed: seed)
    var random = RandomLog(seed: seed)
    let mixed = TrainingLog(
      sessions: random.shuffled(log.sessions), checkIns: random.shuffled(log.checkIns),
      notes: random.shuffled(log.notes), plan: log.plan)
    let weeks = WeekMeasurer(log: log, settings: settings).measureAll()
    let again = WeekMeasurer(log: mixed, settings: settings).measureAll()
    #expect(weeks.count == again.count)
    #expect(zip(weeks, again).allSatisfy { isSame($0, $1) })
  }

  @Test(arguments: seeds)
  func `weeks part the days of the log`(_ seed: Int) {
    let log = RandomLog.log(seed: seed)
    let weeks = WeekMeasurer(log: log, settings: RandomLog.settings(seed: seed)).measureAll()
    let days = weeks.flatMap(\.days).map(\.day)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0.days(to: $1) == 1 })
    #expect(weeks.reduce(0) { $0 + $1.coverage.checkIns } == log.checkIns.count)
    #expect(weeks.reduce(0) { $0 + $1.coverage.sessions } == log.sessions.count)
  }

  @Test(arguments: seeds)
  func `the points of the index add up to it`(_ seed: Int) {
    let weeks = WeekMeasurer(
      log: RandomLog.log(seed: seed), settings: RandomLog.settings(seed: seed)
    ).measureAll()
    for week in weeks {
      guard case .value(let index) = week.index else { continue }
      let points = index.contributors.reduce(0) { $0 + $1.points }
      #expect(abs(points - (index.value - 50)) < 1e-9)
      #expect(index.low <= index.value && index.value <= index.high)
    }
  }

  @Test(arguments: [Contributor.energy, .mood, .lnRMSSD])
  func `taking one contributor away leaves the c of the others alone`(_ gone: Contributor) {
    let log = RandomLog.log(seed: 5)
    var without = log
    for index in without.checkIns.indices {
      switch gone {
      case .energy: without.checkIns[index].energy = nil
      case .mood: without.checkIns[index].mood = nil
      default: without.checkIns[index].hrvRMSSD = nil
      }
    }
    let full = Ledger(log: log, settings: Settings()).mornings
    let rest = Ledger(log: without, settings: Settings()).mornings
    for day in 0..<full.count {
      for contributor in Contributor.allCases where contributor != gone {
        #expect(full[contribution: contributor, day] == rest[contribution: contributor, day])
      }
      #expect(rest[contribution: gone, day] == nil)
    }
  }

  @Test func `measuring many weeks at once gives the same as one by one`() {
    let measurer = WeekMeasurer(
      log: RandomLog.log(seed: 3), settings: RandomLog.settings(seed: 3))
    for week in measurer.measureAll() {
      #expect(isSame(week, measurer.measure(week.week)))
    }
  }

  @Test func `every id of the catalog is measured in every week`() {
    let ids = Set(Catalog.descriptions.map(\.id) + Catalog.statusIDs)
    #expect(ids.count == Catalog.metrics.count + Catalog.statusIDs.count)
    for seed in 1...3 {
      let measurer = WeekMeasurer(log: RandomLog.log(seed: seed), settings: Settings())
      for week in measurer.measureAll() {
        #expect(ids.isSubset(of: Set(week.readings.keys)))
      }
    }
  }

  @Test(arguments: [1, 2, 3])
  func `every metric explains itself`(_ seed: Int) throws {
    let measurer = WeekMeasurer(
      log: RandomLog.log(seed: seed), settings: RandomLog.settings(seed: seed))
    let week = try #require(measurer.measureAll().dropLast(2).last)
    for (id, reading) in week.readings {
      let explanation = try #require(measurer.explain(id, week: week.week))
      #expect(explanation.reading == reading, "\(id)")
      #expect(!explanation.steps.isEmpty, "\(id)")
    }
  }

  private func isSame(_ left: MeasuredWeek, _ right: MeasuredWeek) -> Bool {
    left.week == right.week && left.readings == right.readings && left.groups == right.groups
      && left.verdict == right.verdict && left.index == right.index && left.flags == right.flags
      && left.days == right.days && left.load == right.load && left.coverage == right.coverage
      && left.assumptions == right.assumptions
  }
}
