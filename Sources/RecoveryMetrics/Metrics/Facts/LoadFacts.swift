import TrainingModel

extension Metric {
  /// What findings ask about the week's load, beyond the metrics of every report.
  static let loadFacts: [Metric] = [
    .fact(
      "load.is_high", "Load is high", .flag, "Change of 20 % or more, or a spike above 30 %",
      basis: .dailyLoads(days: 28)
    ) { level($0, .high) },
    .fact(
      "load.is_low", "Load is low", .flag, "75 % of the mean of the 3 weeks before, or less",
      basis: .dailyLoads(days: 28)
    ) { level($0, .low) },
    .fact(
      "load.easy_days", "Easy days", .days,
      "Rest days and days of active recovery: RPE 2 or less, 45 min at most",
      basis: .sessions(days: 7)
    ) { view in
      guard view.summary.loggedDays > 0 else { return .missing(.inputMissing) }
      return .value(Double(view.summary.easyDays), n: view.summary.loads.count)
    },
    .fact(
      "load.back_to_back_hard_days", "Hard days back to back", .days,
      "Hard days of the week that stand next to another hard day", basis: .sessions(days: 7)
    ) { view in
      guard view.summary.loggedDays > 0 else { return .missing(.inputMissing) }
      func isHard(_ day: Int) -> Bool { view.book.isHardDay(day, in: view.ledger) }
      let days = view.days.count { isHard($0) && (isHard($0 - 1) || isHard($0 + 1)) }
      return .value(Double(days), n: view.summary.loads.count)
    },
    .fact(
      "load.strain_percentile", "Strain among recent weeks", .none,
      "Percentile (type 7, at or above) among the complete weeks of the last 12",
      needs: "8 complete weeks with a strain", basis: .dailyLoads(days: 91)
    ) { strainPercentile($0) },
    .fact(
      "load.longest_run_km", "Longest run", .kilometers, "Longest run of the week",
      basis: .sessions(days: 7)
    ) { view in
      let runs = view.weekSessions.compactMap { view.ledger.facts[$0].runKilometers }
      return .from(runs.max(), n: runs.count, else: .inputMissing)
    },
    .fact(
      "load.longest_session_min", "Longest session", .minutes, "Longest session of the week",
      basis: .sessions(days: 7)
    ) { view in
      let times = view.weekSessions.compactMap { view.ledger.facts[$0].minutes }
      return .from(times.max(), n: times.count, else: .inputMissing)
    },
    .fact(
      "load.rest_days_at_most", "Rest days at most", .days,
      "Rest days, and the days of the week that were not logged: each may have been one",
      missing: "The week lies outside the log", basis: .dailyLoads(days: 7)
    ) { view in
      guard view.summary.loggedDays > 0 else { return .missing(.inputMissing) }
      return .value(
        Double(view.summary.restDays + 7 - view.summary.loggedDays), n: view.summary.loads.count)
    },
  ]

  private static func level(_ view: WeekView, _ level: GroupScores.LoadLevel) -> Reading {
    guard view.loadLevel != .unknown else { return .missing(.inputMissing) }
    return .flag(view.loadLevel == level, n: view.summary.loads.count)
  }

  private static func strainPercentile(_ view: WeekView) -> Reading {
    guard let strain = view.summary.monotony?.strain else {
      return view.summary.isComplete
        ? .missing(.notApplicable) : .tooFew(view.summary.loads.count, need: 7)
    }
    let past = view.history.compactMap { $0.monotony?.strain }
    guard past.count >= fewestStrainWeeks else {
      return .missing(.insufficientData(have: past.count, need: fewestStrainWeeks))
    }
    return .from(
      Statistics.percentile(of: strain, among: past), n: view.summary.loads.count,
      else: .insufficientData(have: past.count, need: fewestStrainWeeks))
  }

  /// Complete weeks that "highest of your last 12 weeks" needs.
  private static let fewestStrainWeeks = 8
}
