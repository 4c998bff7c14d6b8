import TrainingModel

extension ReportBuilder {
  var nextWeek: NextWeek {
    let corridor = corridor
    let days = plannedDays(corridor)
    let total = days.compactMap(\.load).reduce(0, +)
    let isOwn = days.contains(where: \.isOwnPlan)
    let facts = nextWeekFacts(corridor: corridor, planned: isOwn && total > 0 ? total : nil)
    return NextWeek(
      corridor: corridor, corridorText: corridor.map(corridorText),
      sentences: words.nextWeek(facts), weeks: points(of: "load.week"),
      daysHeading: days.isEmpty
        ? nil : words.daysHeading(isOwnPlan: isOwn, total: total > 0 ? "\(loadText(total))" : nil),
      days: days, needs: needs,
      description: words.nextWeekDescription(
        points(of: "load.week"), corridor: corridor.map(corridorText)),
      bedBy: bedBy)
  }

  private var bedBy: ClockTime? {
    guard input.advice.contains(where: { ["sleep", "sleep-hygiene"].contains($0.practice) }),
      let minutes = value("dose.bed_by"), minutes.isFinite, abs(minutes) < 1e6
    else { return nil }
    return ClockTime(wrappingMinutes: Int(minutes.rounded()))
  }

  /// The coming week's load; none where a taper, a return or a warning sign decides it.
  private var corridor: ClosedRange<Double>? {
    guard ![.stop, .unknown].contains(week.verdict), [.none, .ownReasons].contains(turn),
      let low = value("dose.load_low"), let high = value("dose.load_high"), low <= high
    else { return nil }
    return low...high
  }

  private func corridorText(_ corridor: ClosedRange<Double>) -> String {
    let (low, high) = (
      numbers.plain(numbers.stepped(corridor.lowerBound, to: 10)),
      numbers.plain(numbers.stepped(corridor.upperBound, to: 10))
    )
    return numbers.with(words.loadUnit(week.load.currency), numbers.range(low, high))
  }

  private func nextWeekFacts(
    corridor: ClosedRange<Double>?, planned: Double?
  ) -> NextWeekFacts {
    let taper = value("dose.taper_low_km").flatMap { low in
      value("dose.taper_high_km").map { min(low, $0)...max(low, $0) }
    }
    return NextWeekFacts(
      level: week.verdict, turn: turn, corridor: corridor.map(corridorText),
      planned: planned.map { loadText(numbers.stepped($0, to: 10)) },
      plannedPlace: planned.flatMap { total in corridor.map { $0.place(of: total) } },
      restDays: value("dose.rest_days").map { Int($0) },
      longestRun: value("dose.longest_run_km").map { numbers.set($0, .kilometers).text },
      taper: taper.map { numbers.range($0, .kilometers, decimals: 0) },
      returnVolume: value("dose.return_km").map { numbers.set($0, .kilometers, decimals: 0).text },
      daysToRace: value("race.days_to_next").map { Int($0) })
  }

  /// The runner's own plan for the coming week, else a week that fits the corridor.
  private func plannedDays(_ corridor: ClosedRange<Double>?) -> [PlannedDay] {
    guard week.verdict != .stop else { return [] }
    let own = comingPlan
    if !own.isEmpty { return week.week.next.days.map { ownDay($0, own) } }
    guard let corridor, turn == .none else { return [] }
    let rest = value("dose.rest_days").map { Int($0) } ?? 1
    let hard = [VerdictLevel.balanced: 2, .recovered: 2, .stretched: 1][week.verdict] ?? 0
    guard
      let fitting = WeekThatFits(
        after: week, corridor: corridor, restDays: rest, hardDays: hard, easyRate: easyRate)
    else { return [] }
    return zip(week.week.next.days, fitting.days).map { day, fit in
      plannedDay(
        day, text: words.fitting(fit.kind.name(words), minutes: fit.minutes),
        load: fit.kind == .rest ? nil : fit.load, isRest: fit.kind == .rest, isOwn: false)
    }
  }

  /// Plans from the settings and from the log, for the coming week, each once.
  var comingPlan: [PlannedSession] {
    var seen = Set<PlannedSession>()
    return (settings.plan + input.log.plan)
      .filter { week.week.next.contains($0.day) && seen.insert($0).inserted }
      .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  private func ownDay(_ day: CalendarDay, _ plan: [PlannedSession]) -> PlannedDay {
    let sessions = plan.filter { $0.day == day }
    let loads = sessions.map { $0.minutes.map { $0 * rate(sessions) } }
    let load = loads.contains(nil) ? nil : loads.compactMap(\.self).reduce(0, +)
    return plannedDay(
      day,
      text: sessions.isEmpty
        ? words.nothingPlanned : sessions.map(plannedText).joined(separator: "; "),
      load: sessions.isEmpty ? nil : load, isRest: sessions.isEmpty, isOwn: true)
  }

  private func plannedDay(
    _ day: CalendarDay, text: String, load: Double?, isRest: Bool, isOwn: Bool
  ) -> PlannedDay {
    let rounded = load.map { numbers.stepped($0, to: 10) }
    return PlannedDay(
      day: day, short: words.dates.shortWeekday(day), number: String(day.dayOfMonth),
      name: words.dates.spoken(day), text: text, loadText: rounded.map(loadText), load: rounded,
      isRestDay: isRest, isOwnPlan: isOwn)
  }

  func plannedText(_ session: PlannedSession) -> String {
    let amount =
      session.minutes.map { numbers.with("min", numbers.plain($0)) }
      ?? session.distanceMeters.map { numbers.set($0 / 1000, .kilometers).text }
    let name = session.title?.visible ?? words.lowered(words.name(session.sport, session.kind))
    return [name, amount].compactMap(\.self).joined(separator: " ")
  }

  /// Load per easy minute in the runner's own log, else what an easy minute usually counts.
  private var easyRate: Double {
    let easy = (input.history.suffix(5) + [week]).flatMap(\.days).flatMap(\.sessions)
      .filter { !$0.isHard && ($0.session.rpe ?? 3) <= 4 && ($0.session.minutes ?? 0) > 0 }
    let minutes = easy.filter { $0.load != nil }.compactMap(\.session.minutes).reduce(0, +)
    let load = easy.compactMap(\.load).reduce(0, +)
    if minutes > 0, load > 0 { return load / minutes }
    return switch week.load.currency {
    case .sessionRPE: 3
    case .trimp, .runningStress, .minutes: 1
    }
  }

  private func rate(_ sessions: [PlannedSession]) -> Double {
    let isHard = sessions.contains(where: \.isDemandingByKind)
    guard isHard else { return easyRate }
    return switch week.load.currency {
    case .sessionRPE: 7
    case .trimp, .runningStress: easyRate * 1.6
    case .minutes: 1
    }
  }
}

extension PlannedSession {
  var isDemandingByKind: Bool {
    switch kind {
    case .tempo, .intervals, .race: true
    default: false
    }
  }
  var isLong: Bool { kind == .long || (minutes ?? 0) >= 90 }
}

extension WeekThatFits.Kind {
  func name(_ words: Words) -> String {
    switch self {
    case .rest: words.headings.rest
    case .easy: words.headings.easy
    case .long: words.longEasy
    case .hard: words.headings.hard
    }
  }
}

extension ClosedRange<Double> {
  func place(of value: Double) -> Status {
    value < lowerBound ? .below : value > upperBound ? .above : .within
  }
}
