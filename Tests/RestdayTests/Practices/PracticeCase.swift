import Testing

/// One guidance page, a log that calls for it and one that does not.
struct PracticeCase: Sendable, CustomTestStringConvertible {
  enum Fate: Sendable {
    /// It is among the week's advice.
    case advised
    /// Its rules hold, and advice that comes first says much the same.
    case applies
  }

  /// Logs that call for little, each of them for the pages that the others call for.
  enum QuietLog: String, Sendable, CaseIterable { case steady, afterHardRun, warned }

  let page: String
  let fate: Fate
  let quiet: QuietLog
  let log: @Sendable (inout LogBuilder) -> Void

  init(
    _ page: String, _ fate: Fate = .advised, quiet: QuietLog = .steady,
    _ log: @escaping @Sendable (inout LogBuilder) -> Void
  ) {
    self.page = page
    self.fate = fate
    self.quiet = quiet
    self.log = log
  }

  var testDescription: String { page }

  static let all =
    firstHour + fuel + rest + movement + comfort + mind + watch + plan
}

extension PracticeCase.QuietLog {
  var log: LogBuilder {
    LogBuilder { log in
      switch self {
      case .steady:
        log.set(
          "races: [{date: \(LogBuilder.date(-60)), distance_km: 10}, "
            + "{date: \(LogBuilder.date(90)), distance_km: 10}]")
        log.plan((day: 2, kind: "easy", minutes: 45))
        log.mornings(LogBuilder.allDays, ["weight_kg": "70", "alcohol_units": "0"])
        log.trainInstead(
          6,
          [
            "weight_before_kg": "70", "weight_after_kg": "69.7", "fluid_l": "0.3",
            "temperature_c": "14",
          ])
      case .afterHardRun:
        log.trainInstead(1, rpe: 8, kind: "intervals")
        log.mornings([2], ["soreness": "3.5"])
      case .warned:
        log.mornings([2], ["symptoms": "bone-pain"])
        log.mornings(LogBuilder.thisWeek, ["sleep_hours": "7.8"])
      }
    }
  }
}

/// Every page of the guidance works: its rule holds on a log that calls for it, and not on another.
struct PracticeTests {
  /// What became of every page under the quiet logs, worked out once.
  private static let quiet: [PracticeCase.QuietLog: [String: String]] = {
    var outcomes: [PracticeCase.QuietLog: [String: String]] = [:]
    for log in PracticeCase.QuietLog.allCases { outcomes[log] = try? log.log.outcomes() }
    return outcomes
  }()

  @Test func `every page has its case, and no case is of no page`() throws {
    let pages = try LogBuilder().outcomes().keys.sorted()
    #expect(PracticeCase.all.map(\.page).sorted() == pages)
  }

  @Test(arguments: PracticeCase.all)
  func `a log that calls for a page gets it`(_ practice: PracticeCase) throws {
    let outcome = try #require(try LogBuilder(practice.log).outcomes()[practice.page])
    switch practice.fate {
    case .advised: #expect(outcome.hasPrefix("Advised:"))
    case .applies:
      #expect(outcome.hasPrefix("Not advised:"))
      #expect(!outcome.contains("ruled out") && !outcome.contains("red flag"), "\(outcome)")
    }
  }

  @Test(arguments: PracticeCase.all)
  func `a log that does not call for a page does not get it`(_ practice: PracticeCase) throws {
    let outcome = try #require(Self.quiet[practice.quiet]?[practice.page])
    let isQuiet = ["Not called for:", "Silent,", "Unknown:", "Not advised: a red flag is open"]
      .contains(where: outcome.hasPrefix)
    #expect(isQuiet, "\(outcome)")
  }
}
