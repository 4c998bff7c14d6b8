import TrainingModel

extension Metric {
  /// How much speed per heartbeat faded within the week's steady runs.
  static let decoupling = Metric(
    "run.decoupling_pct", "Aerobic decoupling", .percent,
    formula: "100 × (EF1 - EF2) / EF1 of the two halves after the first 10 min; median of the "
      + "week's runs",
    source: "Friel; a coaching convention", needs: "A steady run with a trace, 50 min or more",
    missing: "No steady run with a trace of that length",
    reading: "Under 5 % held steady, 5 to 10 % some drift. Heat alone can produce it.",
    basis: .sessions(days: 7)
  ) { view in
    guard let reserve = view.book.reserve else { return .missing(.inputMissing) }
    let values = SteadyRun.all(view, reserve: reserve, days: view.days).compactMap {
      SteadyPart(view.ledger.sessions[$0.place].trace)?.decoupling
    }
    return .from(Statistics.median(values), n: values.count, else: .inputMissing)
  }
}
