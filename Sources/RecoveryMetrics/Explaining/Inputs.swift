import TrainingModel

/// Lists by date what a metric of a week rests on, and what was left out.
struct Inputs {
  let view: WeekView

  init(_ view: WeekView) { self.view = view }

  func list(_ basis: Basis) -> [Explanation.Input] {
    switch basis {
    case .mornings(let columns, let days, let hasBaseline):
      columns.flatMap { mornings($0, days: days, hasBaseline: hasBaseline) }
    case .dailyLoads(let days): loads(view.lastDays(days))
    case .sessions(let days): sessions(view.lastDays(days))
    case .clockTimes(let days): clocks(view.lastDays(days))
    case .history: loads(0..<max(view.end + 1, 0))
    case .other: []
    }
  }

  /// The days on which a practice was logged.
  func practice(_ slug: String) -> [Explanation.Input] {
    view.days.map { day in
      guard let row = view.ledger.checkIn(on: day) else {
        return input(day, slug, "", leftOut: "no check-in")
      }
      let isDone = row.practices.contains { $0.slug == slug }
      return input(day, slug, isDone ? "done" : "not logged as done")
    }
  }

  private func clocks(_ days: Range<Int>) -> [Explanation.Input] {
    days.map { day in
      let name = "bedtime, wake time and naps"
      guard day <= view.end, let row = view.ledger.checkIn(on: day),
        row.bedtime != nil || row.wakeTime != nil
      else { return input(day, name, "", leftOut: "not logged") }
      let parts = [
        row.bedtime?.description ?? "none", row.wakeTime?.description ?? "none",
        row.napMinutes.map { "\($0.plain) min" },
      ].compactMap(\.self)
      return input(day, name, parts.joined(separator: ", "))
    }
  }

  private func mornings(_ column: MorningColumn, days: Int, hasBaseline: Bool)
    -> [Explanation.Input]
  {
    let window = view.lastDays(days)
    let before =
      hasBaseline
      ? (view.days.lowerBound - Baseline.days)..<view.days.lowerBound
      : window.lowerBound..<window.lowerBound
    let source = view.mornings.sources.source(of: column, in: view.days)
    let normal = before.map { day in
      morning(
        column, day, name: column.words + ", for the normal",
        leftOut: whyNotNormal(column, day, source: source))
    }
    return normal + window.map { morning(column, $0, name: column.words, leftOut: nil) }
  }

  private func whyNotNormal(_ column: MorningColumn, _ day: Int, source: Int?) -> String? {
    guard day >= 0, day < view.mornings.count else { return nil }
    if view.mornings.isUnusual[day] { return "ill or travelling: left out of the normal" }
    let sources = view.mornings.sources
    guard !sources.isFrom(source, column, on: day) else { return nil }
    return "from \(sources.name(of: column, on: day) ?? "elsewhere"), not from "
      + "\(sources.name(source) ?? "the same"): left out of the normal"
  }

  private func morning(_ column: MorningColumn, _ day: Int, name: String, leftOut: String?)
    -> Explanation.Input
  {
    guard let value = view.mornings[column, day], day <= view.end else {
      return input(day, name, "", leftOut: "not logged")
    }
    return input(day, name, value.plain, leftOut: leftOut)
  }

  private func loads(_ days: Range<Int>) -> [Explanation.Input] {
    days.map { day in
      if let load = view.book.load(on: day) {
        let isRest = view.sessions(in: day..<(day + 1)).isEmpty
        return input(day, "load", isRest ? "0, no session" : load.plain)
      }
      return input(day, "load", "", leftOut: whyUnknown(day))
    }
  }

  private func whyUnknown(_ day: Int) -> String {
    guard day >= 0, day < view.visible else { return "outside the log" }
    guard !view.ledger.isUnlogged[day] else {
      return "marked as not logged, or in a gap of 14 days or more"
    }
    return "a session without usable load"
  }

  private func sessions(_ days: Range<Int>) -> [Explanation.Input] {
    view.sessions(in: days).map { place in
      let fact = view.ledger.facts[place]
      let load = view.book.sessionLoads[place]
      let parts = [
        fact.minutes.map { "\($0.plain) min" }, fact.kilometers.map { "\($0.plain) km" },
        fact.rpe.map { "RPE \($0.plain)" }, fact.averageHeartRate.map { "\($0.plain) bpm" },
        load.map {
          "load \($0.plain)" + (view.book.isEstimated[place] ? " (estimated)" : "")
        } ?? "load unknown",
      ].compactMap(\.self)
      let name = [fact.kind?.rawValue, fact.sport.rawValue].compactMap(\.self)
        .joined(separator: " ")
      return input(fact.day, name, parts.joined(separator: ", "))
    }
  }

  private func input(_ day: Int, _ name: String, _ value: String, leftOut: String? = nil)
    -> Explanation.Input
  {
    Explanation.Input(
      day: view.ledger.day(at: day), name: name, value: value, leftOut: leftOut)
  }
}
