import TrainingModel

/// The load of every session and day up to a week's end, in the one currency of that week's report.
///
/// Currency, conversion rate and per-minute rates come from the 42 dates that end with the week;
/// all earlier weeks are told in the same, as loads of different formulas do not add up.
struct LoadBook: Sendable {
  let currency: LoadCurrency
  /// Share of the window's training time that has the currency's inputs; nil without any time.
  let share: Double?
  let conversion: Conversion?
  /// Load per minute by session type.
  let perMinute: [Double?]
  let isMaximumEstimated: Bool
  /// The runner's maximal heart rate.
  let maximum: Double?
  let reserve: HeartRateReserve?
  /// By place of the session.
  let sessionLoads: [Double?]
  let isEstimated: [Bool]
  let isHard: [Bool]
  /// Whether it can be said at all if a session was hard.
  let isJudged: [Bool]
  /// Training impulse from which a session without RPE is hard.
  let hardImpulse: Double?
  /// By day, up to the last visible one; nil where it is missing.
  let dayLoads: [Double?]

  /// Days over which the currency is chosen.
  static let windowDays = 42
  /// Percentile of training impulse from which a session without RPE is hard.
  static let hardPercentile = 0.8

  /// How a missing load is put together from another one.
  struct Conversion: Hashable, Sendable {
    let other: LoadCurrency
    let rate: Double
    let pairs: Int
  }

  /// Load of a day; nil where it is missing.
  func load(on day: Int) -> Double? {
    day >= 0 && day < dayLoads.count ? dayLoads[day] : nil
  }
}

extension LoadBook {
  /// - Parameters:
  ///   - end: index of the week's last day.
  ///   - visible: days that the report may see.
  init(ledger: Ledger, end: Int, visible: Int, impulses: inout ImpulseCache) {
    let places = ledger.sessions(in: 0..<visible)
    let window = (end - Self.windowDays + 1)..<(end + 1)
    let recent = ledger.sessions(in: window.clamped(to: 0..<visible))
    let facts = ledger.facts
    let hearts = HeartSpan(ledger: ledger, end: end, recent: places)
    let impulse = impulses.loads(of: facts, reserve: hearts.reserve, sex: ledger.settings.sex)
    reserve = hearts.reserve
    maximum = hearts.maximum
    isMaximumEstimated = hearts.isMaximumEstimated

    func load(_ place: Int, in currency: LoadCurrency) -> Double? {
      switch currency {
      case .sessionRPE: facts[place].sessionRPELoad
      case .trimp: impulse[place]
      case .runningStress: facts[place].runningStress
      case .minutes: facts[place].minutes
      }
    }
    let choice = Self.choose(facts: facts, recent: recent, load: load)
    let chosen = choice.currency
    currency = chosen
    share = choice.share
    let conversion = Self.conversion(to: chosen, recent: recent, load: load)
    self.conversion = conversion
    let rates = Self.rates(in: chosen, facts: facts, recent: recent, load: load)
    perMinute = rates

    let limit = Statistics.quantile(Self.hardPercentile, of: recent.compactMap { impulse[$0] })
    hardImpulse = limit
    var loads = [Double?](repeating: nil, count: places.count)
    var estimated = [Bool](repeating: false, count: places.count)
    var hard = estimated
    var judged = estimated
    for place in places {
      let fact = facts[place]
      judged[place] =
        fact.rpe != nil || fact.isUnanswered || (limit != nil && impulse[place] != nil)
      if let rpe = fact.rpe {
        hard[place] = rpe.reaches(SessionFacts.hardRPE)
      } else if !fact.isUnanswered, let limit, let own = impulse[place], own > 0 {
        hard[place] = own.reaches(limit)
      }
      if let direct = load(place, in: chosen) {
        loads[place] = direct
        estimated[place] = chosen == .trimp && hearts.isMaximumEstimated
        continue
      }
      guard chosen != .minutes, !(chosen == .sessionRPE && fact.isUnanswered) else { continue }
      if let conversion, let other = load(place, in: conversion.other) {
        loads[place] = conversion.rate * other
      } else if let rate = rates[fact.type], let minutes = fact.minutes {
        loads[place] = rate * minutes
      }
      estimated[place] = loads[place] != nil
    }
    sessionLoads = loads
    isEstimated = estimated
    isHard = hard
    isJudged = judged
    dayLoads = Self.days(ledger: ledger, visible: visible, loads: loads)
  }

  private static func days(ledger: Ledger, visible: Int, loads: [Double?]) -> [Double?] {
    var result = [Double?](repeating: nil, count: visible)
    for day in 0..<visible where !ledger.isUnlogged[day] {
      var sum: Double? = 0
      for place in ledger.sessionsAt[day] {
        if let known = sum, let load = loads[place] { sum = known + load } else { sum = nil }
      }
      result[day] = sum
    }
    return result
  }

  /// The first currency whose inputs cover 80 % of the window's training time, else minutes.
  private static func choose(
    facts: [SessionFacts], recent: Range<Int>, load: (Int, LoadCurrency) -> Double?
  ) -> (currency: LoadCurrency, share: Double?) {
    let total = recent.reduce(0) { $0 + (facts[$1].minutes ?? 0) }
    guard total > 0 else { return (.minutes, nil) }
    for currency in [LoadCurrency.sessionRPE, .trimp, .runningStress] {
      let covered = recent.reduce(0) {
        load($1, currency) == nil ? $0 : $0 + (facts[$1].minutes ?? 0)
      }
      let share = covered / total
      if share.reaches(CurrencyConversion.share) { return (currency, share) }
    }
    return (.minutes, 1)
  }

  /// By the first other currency, in the order of choice, that 8 sessions have as well.
  private static func conversion(
    to currency: LoadCurrency, recent: Range<Int>, load: (Int, LoadCurrency) -> Double?
  ) -> Conversion? {
    guard currency != .minutes else { return nil }
    let wanted = recent.map { load($0, currency) }
    for other in [LoadCurrency.sessionRPE, .trimp, .runningStress] where other != currency {
      let ratios = CurrencyConversion.ratios(
        currency: wanted, other: recent.map { load($0, other) })
      if let rate = CurrencyConversion.rate(ratios: ratios) {
        return Conversion(other: other, rate: rate, pairs: ratios.count)
      }
    }
    return nil
  }

  /// Median load per minute of each (sport, kind) with 5 sessions.
  private static func rates(
    in currency: LoadCurrency, facts: [SessionFacts], recent: Range<Int>,
    load: (Int, LoadCurrency) -> Double?
  ) -> [Double?] {
    var byType = [[Double]](repeating: [], count: SessionFacts.types)
    guard currency != .minutes else { return byType.map { _ in nil } }
    for place in recent {
      guard let known = load(place, currency), let minutes = facts[place].minutes, minutes > 0
      else { continue }
      byType[facts[place].type].append(known / minutes)
    }
    return byType.map {
      $0.count >= CurrencyConversion.fewestOfType ? Statistics.median($0) : nil
    }
  }
}

/// The runner's resting and maximal heart rate as of a week.
///
/// Rest: median of the last 28 mornings, else the setting. Maximum: the setting, else the highest
/// of a hard effort in the log, else by age (Tanaka 2001), which marks loads as estimated.
struct HeartSpan: Sendable {
  let rest: Double?
  let maximum: Double?
  let isMaximumEstimated: Bool

  init(ledger: Ledger, end: Int, recent places: Range<Int>) {
    let mornings = ledger.mornings.values(
      .restingHeartRate, in: (end - Baseline.days + 1)..<(end + 1))
    rest =
      Statistics.median(mornings)
      ?? ledger.settings.restingHeartRate.plausible(Plausibility.restingHeartRate)
    let known =
      ledger.settings.maximumHeartRate.plausible(Plausibility.maximumHeartRate)
      ?? ledger.facts[places].compactMap(\.peakHeartRate).max()
    maximum = known ?? Self.maximumByAge(ledger, end: end)
    isMaximumEstimated = known == nil && maximum != nil
  }

  var reserve: HeartRateReserve? {
    guard let rest, let maximum else { return nil }
    return HeartRateReserve(rest: rest, maximum: maximum)
  }

  private static func maximumByAge(_ ledger: Ledger, end: Int) -> Double? {
    guard let birthYear = ledger.settings.birthYear, (1850...2150).contains(birthYear) else {
      return nil
    }
    let age = Double(ledger.day(at: end).year - birthYear)
    return Optional(HeartRateReserve.tanakaMaximum(age: age))
      .plausible(Plausibility.maximumHeartRate)
  }
}

/// Training impulses of all sessions, kept by reserve: it changes rarely from week to week.
struct ImpulseCache {
  private var known: [HeartRateReserve: [Double?]] = [:]

  mutating func loads(of facts: [SessionFacts], reserve: HeartRateReserve?, sex: Settings.Sex?)
    -> [Double?]
  {
    guard let reserve else { return [Double?](repeating: nil, count: facts.count) }
    if let loads = known[reserve] { return loads }
    let table = ImpulseTable(reserve: reserve, formula: .constants(for: sex))
    let loads = facts.map { $0.trainingImpulse(table) }
    known[reserve] = loads
    return loads
  }
}
