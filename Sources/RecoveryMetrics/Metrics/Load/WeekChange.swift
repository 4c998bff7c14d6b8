import TrainingModel

extension Metric {
  /// How much more or less load than usual of late.
  static let loadChange = Metric(
    "load.change_pct", "Load against the last three weeks", .percent,
    formula: "100 × (week / mean of the 3 weeks before - 1)",
    source: "Convention; week-to-week ratios show no relation with injury (Schuster Brandt "
      + "Frandsen 2025)",
    needs: "Seven known days in this week and each of the three before",
    missing: "A week is not complete, or the reference is too small for a per cent",
    reading: "A description. It does not predict injury.",
    basis: .dailyLoads(days: 28)
  ) { view in
    let judgement = LoadJudgement(
      summary: view.summary, history: view.history, currency: view.book.currency)
    switch judgement.change {
    case .success(let percent):
      let isEstimated = ([view.summary] + view.history.prefix(3)).contains { $0.isEstimated }
      return Reading.value(percent, n: view.summary.loads.count).marked(isEstimated: isEstimated)
    case .failure(let why): return .missing(why.reason)
    }
  }

  /// The week's largest single-session spike.
  static let spike = Metric(
    "load.spike_pct", "Longest jump of a single run", .percent,
    formula: "100 × (run / longest run of the 30 days before it - 1), the week's largest",
    source: "Schuster Brandt Frandsen 2025: 5205 runners, observational",
    needs: "A run with distance this week and one in the 30 days before it",
    missing: "Runs without distances; or no run, or the first run after a break",
    reading: "Up to 10 % none, up to 30 % small, up to 100 % moderate. Most injuries still "
      + "happened without a spike.",
    basis: .sessions(days: 37)
  ) { view in
    guard let largest = view.spike.largest else {
      return .missing(view.spike.isUnmeasured ? .inputMissing : .notApplicable)
    }
    return .value(largest.percent, n: view.summary.loads.count)
  }
}
