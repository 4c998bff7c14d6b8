import TrainingModel

extension Metric {
  /// How much to run next week, before a race and after a gap.
  static let loadDoseFacts: [Metric] = [
    corridor("dose.load_low", "Load of next week, at least", callFormula) {
      $0.loadShares?.lowerBound
    },
    corridor("dose.load_high", "Load of next week, at most", callFormula) {
      $0.loadShares?.upperBound
    },
    corridor("dose.down_week_low", "Load of a down week, at least", "60 %") { _ in
      downWeek.lowerBound
    },
    corridor("dose.down_week_high", "Load of a down week, at most", "75 %") { _ in
      downWeek.upperBound
    },
    .fact(
      "dose.longest_run_km", "Longest run of next week", .kilometers,
      "1.1 × the longest run of the last 30 days", source: "Schuster Brandt Frandsen 2025",
      needs: "A run with distance in 30 days", basis: .sessions(days: 30)
    ) { view in
      let runs = view.sessions(in: view.lastDays(LoadChange.spikeDays))
        .compactMap { view.ledger.facts[$0].runKilometers }
      return .from(runs.max().map { 1.1 * $0 }, n: runs.count, else: .inputMissing)
    },
    taper("dose.taper_low_km", "Week before a race, at least", cut: Taper.cut.upperBound),
    taper("dose.taper_high_km", "Week before a race, at most", cut: Taper.cut.lowerBound),
    .fact(
      "dose.return_km", "First week back", .kilometers,
      "Half of the weekly distance of the 28 days before the gap or the illness; a third of it after "
        + "a gap of more than 28 days",
      source: "Expert convention (after Daniels)",
      needs: "7 days of log with runs before it",
      missing: "No gap of 6 to 56 days, no illness, or too little log before it"
    ) { returnDistance($0) },
    .fact(
      "dose.rest_days", "Rest days of next week", .days,
      "3 for beginners, 2 when stretched or overstretched, else 1",
      source: "Convention of training guides"
    ) { view in
      if view.settings.experience == .beginner { return .value(3, n: 1) }
      let isStretched = view.verdict == .overstretched || view.verdict == .stretched
      return .value(isStretched ? 2 : 1, n: 1)
    },
    .fact(
      "dose.easy_minutes", "Minutes of an easy run", .minutes,
      "Median duration of easy runs (RPE 4 or less, else easy or recovery) of the last 42 days",
      needs: "One easy run", basis: .sessions(days: 42)
    ) { view in
      let times = view.sessions(in: view.lastDays(LoadBook.windowDays)).compactMap {
        view.ledger.facts[$0].easyRunMinutes
      }
      return .from(Statistics.median(times), n: times.count, else: .inputMissing)
    },
  ]

  private static let callFormula =
    "60-70 % overstretched, 75-95 % stretched, 90-105 % balanced, 100-110 % recovered, 60-75 % "
    + "where a down week is due"

  /// A down week is 75 % of the usual load or less (coaching convention).
  static let downWeek = 0.60...0.75

  private static func corridor(
    _ id: MetricID, _ name: String, _ shares: String,
    share: @escaping @Sendable (WeekView) -> Double?
  ) -> Metric {
    .fact(
      id, name, .load, "Mean load of the complete ones of the 3 weeks before × " + shares,
      source: "Coaching convention", needs: "One complete week among the 3 before",
      missing: "No complete week before, or no call", basis: .dailyLoads(days: 28)
    ) { view in
      guard let share = share(view) else { return .missing(.notApplicable) }
      let before = view.history.prefix(LoadJudgement.referenceWeeks).filter(\.isComplete)
      guard let reference = Statistics.mean(before.map(\.load)) else {
        return .missing(.insufficientData(have: 0, need: 1))
      }
      guard reference.reaches(LoadJudgement.smallestReference(view.book.currency)) else {
        return .missing(.notApplicable)
      }
      return .value(share * reference, n: 7 * before.count)
    }
  }

  private static func taper(_ id: MetricID, _ name: String, cut: Double) -> Metric {
    .fact(
      id, name, .kilometers,
      "\(Int((100 * (1 - cut)).rounded())) % of the mean of the 3 highest of the last 8 weeks",
      source: "Bosquet 2007; Wang 2023", needs: "3 weeks with runs",
      missing: "Fewer weeks with known distance"
    ) { view in
      let weeks = ([view.summary] + view.history.prefix(Taper.weeksBack - 1))
        .compactMap(\.kilometers).filter { $0 > 0 }
      guard weeks.count >= Taper.baselineWeeks,
        let baseline = Statistics.mean(
          Array(weeks.sorted().suffix(Taper.baselineWeeks)))
      else { return .tooFew(weeks.count, need: Taper.baselineWeeks) }
      return .value((1 - cut) * baseline, n: weeks.count)
    }
  }

  private static func returnDistance(_ view: WeekView) -> Reading {
    guard let start = view.breakStart, let share = ReturnSteps.firstShare(view.runGap?.length ?? 0)
    else { return .missing(.notApplicable) }
    let days = ((start - Baseline.days)..<start).clamped(to: 0..<max(start, 0))
    guard days.count >= 7 else {
      return .missing(.insufficientData(have: days.count, need: 7))
    }
    let runs = view.sessions(in: days).compactMap { view.ledger.facts[$0].runKilometers }
    guard !runs.isEmpty else { return .missing(.inputMissing) }
    let weekly = runs.reduce(0, +) / (Double(days.count) / 7)
    return .value(share * weekly, n: days.count)
  }
}

/// The steps back after a break. Source: expert convention, after Daniels: halves at 50 and 75 %
/// after up to four weeks, thirds at 33, 50 and 75 % after up to eight, and a new start after more.
private enum ReturnSteps {
  static let halvesDays = 28
  static let thirdsDays = 56

  /// The share of the usual distance that the first step holds; nil where training starts anew.
  static func firstShare(_ daysAway: Int) -> Double? {
    if daysAway <= halvesDays { return 0.5 }
    return daysAway <= thirdsDays ? 1.0 / 3 : nil
  }
}

extension VerdictLevel {
  /// Next week's corridor, as shares of the usual week; none where no call is made.
  var loadShares: ClosedRange<Double>? {
    switch self {
    case .overstretched: 0.60...0.70
    case .stretched: 0.75...0.95
    case .balanced: 0.90...1.05
    case .recovered: 1.00...1.10
    case .stop, .unknown: nil
    }
  }
}

extension WeekView {
  /// Next week's corridor: that of the verdict, or of a down week where one is due.
  var loadShares: ClosedRange<Double>? {
    guard let shares = verdict.loadShares else { return nil }
    return verdict != .overstretched && isDownWeekDue ? Metric.downWeek : shares
  }

  /// Six weeks without one, and strain in the runner's top quarter.
  private var isDownWeekDue: Bool {
    let weeks = Catalog.metric("load.weeks_without_down_week")?.measure(self).value ?? 0
    let percentile = Catalog.metric("load.strain_percentile")?.measure(self).value ?? 0
    return weeks.reaches(6) && percentile.reaches(75)
  }
}

extension SessionFacts {
  /// Minutes of an easy run.
  var easyRunMinutes: Double? {
    guard sport == .run, let minutes, minutes > 0 else { return nil }
    let isEasy = rpe.map { $0.isWithin(Self.easyRPE) } ?? (kind == .easy || kind == .recovery)
    return isEasy ? minutes : nil
  }
}

extension WeekView {
  /// The first day of the gap that ended this week, else of the latest illness of this week or the
  /// last.
  var breakStart: Int? {
    if let gap = runGap, gap.length >= Self.comingBackDays { return gap.start }
    let recent = (days.lowerBound - 7)..<days.upperBound
    guard var first = recent.last(where: { isIll($0) }) else { return nil }
    while isIll(first - 1) { first -= 1 }
    return first
  }

  /// Days without a logged run from which one comes back.
  static let comingBackDays = 6

  private func isIll(_ day: Int) -> Bool {
    day >= 0 && day < mornings.count && mornings.isIll[day]
  }
}
