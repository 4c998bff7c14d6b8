import TrainingModel

extension Metric {
  /// Where the heart rate was, and how easy, moderate and hard training were shared.
  static let zoneDetails: [Metric] =
    (1...5).map(zoneMinutes) + [
      .detail(
        "load.polarization_hr", "Polarization index, by heart rate", .none,
        formula:
          "log10(z1 / z2 × z3 × 100) of the time below, between and above hr_vt1 and hr_vt2, "
          + "else 82 and 87 % of the maximal heart rate, over 28 days; 0 without z3",
        source: "Treff 2019; Seiler 2010",
        needs: "28 days of log, samples for 80 % of the training time, 8 such sessions, 5 hours",
        missing: "Fewer samples; or more time hard than easy, where it is not defined",
        reading: "A description, not a goal: trials of training models are small and mixed. Never "
          + "compare it with one by another method.",
        basis: .sessions(days: 28)
      ) { view in
        ZoneShares.byHeartRate(view).reading
      },
      .detail(
        "load.polarization_sessions", "Polarization index, by sessions", .none,
        formula: "log10(z1 / z2 × z3 × 100) of the sessions with RPE up to 4, between, and from 7 "
          + "on, over 28 days; 0 without z3",
        source: "Treff 2019; Seiler and Kjerland 2006",
        needs: "28 days of log, 8 sessions with RPE, 5 hours",
        missing: "Fewer sessions; it is known by heart rate; or more sessions hard than easy",
        reading: "A session with 20 hard minutes counts all hard here. A description, not a goal; "
          + "never compare it with one by another method.",
        basis: .sessions(days: 28)
      ) { view in
        // The better method is taken where it can be; two answers would only be compared.
        ZoneShares.byHeartRate(view).fractions != nil
          ? .missing(.notApplicable) : ZoneShares.bySessions(view).reading
      },
    ]

  private static func zoneMinutes(_ zone: Int) -> Metric {
    let low = 40 + 10 * zone
    return .detail(
      MetricID(rawValue: "load.hr_zone_\(zone)_min"), "Time in heart-rate zone \(zone)", .minutes,
      formula:
        "Minutes at \(low) to \(low + 10) % of the maximal heart rate; a boundary belongs to "
        + "the upper zone" + (zone == 5 ? ", as does all above 100 %" : ""),
      source: "Edwards 1993", needs: "A session with heart-rate samples; maximal heart rate",
      missing: "No session with samples, or no maximal heart rate",
      reading: "Only sessions with samples count. The edges are a convention.",
      basis: .sessions(days: 7)
    ) { view in
      guard let zones = view.fiveZones else { return .missing(.inputMissing) }
      return .value(zones[zone - 1], n: view.traced.count)
        .marked(isEstimated: view.book.isMaximumEstimated)
    }
  }
}

extension WeekView {
  /// Heart-rate samples of the week's sessions that have them.
  var traced: [SessionFacts.Histogram] { histograms(in: days) }

  func histograms(in days: Range<Int>) -> [SessionFacts.Histogram] {
    sessions(in: days).compactMap { ledger.facts[$0].histogram }
  }

  /// Minutes in the zones of Edwards; nil without samples or maximal heart rate.
  var fiveZones: [Double]? {
    let samples = traced
    guard let maximum = book.maximum, !samples.isEmpty else { return nil }
    var minutes = [Double](repeating: 0, count: 5)
    for sample in samples {
      let own = ZoneLoad.edwardsZones(
        secondsAtHeartRate: sample.secondsAtHeartRate, maximum: maximum)
      for zone in minutes.indices { minutes[zone] += own[zone] }
    }
    return minutes
  }
}

/// Two heart rates that part easy, moderate and hard. At a threshold the time is moderate.
struct ThreeZones: Hashable, Sendable {
  let first: Double
  let second: Double
  let isOwn: Bool

  /// Shares of the maximal heart rate where the runner's own thresholds are not known.
  /// Source: Seiler's table.
  static let shares = (first: 0.82, second: 0.87)

  static func ownThresholds(_ settings: Settings) -> ThreeZones? {
    guard let first = settings.firstThresholdHeartRate.plausible(Plausibility.heartRate),
      let second = settings.secondThresholdHeartRate.plausible(Plausibility.heartRate),
      first < second
    else { return nil }
    return ThreeZones(first: first, second: second, isOwn: true)
  }

  static func best(_ view: WeekView) -> ThreeZones? {
    ownThresholds(view.settings)
      ?? view.book.maximum.map {
        ThreeZones(first: shares.first * $0, second: shares.second * $0, isOwn: false)
      }
  }

  func minutes(of samples: [SessionFacts.Histogram]) -> [Double] {
    var minutes = [0.0, 0.0, 0.0]
    for sample in samples {
      for (offset, seconds) in sample.seconds.enumerated() {
        let heartRate = Double(sample.lowest + offset)
        let zone = heartRate.fallsBelow(first) ? 0 : heartRate.exceeds(second) ? 2 : 1
        minutes[zone] += seconds / 60
      }
    }
    return minutes
  }
}

/// How the training of 28 days is shared among three zones, or why that cannot be said.
struct ZoneShares: Hashable, Sendable {
  /// Minutes or sessions by zone.
  let amounts: [Double]
  let sessions: Int
  let hours: Double
  let missing: MissingReason?

  var fractions: [Double]? {
    missing == nil ? IntensityDistribution(minutes: amounts)?.fractions : nil
  }

  var reading: Reading {
    if let missing { return .missing(missing) }
    let index = IntensityDistribution(minutes: amounts)?.polarizationIndex
    return .from(index, n: sessions, else: .notApplicable)
  }

  static func byHeartRate(_ view: WeekView) -> ZoneShares {
    let days = view.lastDays(IntensityDistribution.days)
    let places = view.sessions(in: days)
    let all = places.reduce(0) { $0 + (view.ledger.facts[$1].minutes ?? 0) }
    let samples = view.histograms(in: days)
    let minutes = ThreeZones.best(view)?.minutes(of: samples) ?? []
    let known = minutes.reduce(0, +)
    let isCovered = all > 0 && (known / all).reaches(CurrencyConversion.share)
    return ZoneShares(
      amounts: minutes, sessions: samples.count, hours: known / 60,
      missing: minutes.isEmpty || samples.isEmpty || !isCovered
        ? .inputMissing : tooLittle(view, sessions: samples.count, minutes: known))
  }

  static func bySessions(_ view: WeekView) -> ZoneShares {
    var counts = [0.0, 0.0, 0.0]
    var minutes = 0.0
    for place in view.sessions(in: view.lastDays(IntensityDistribution.days)) {
      guard let rpe = view.ledger.facts[place].rpe else { continue }
      let zone =
        rpe.isWithin(SessionFacts.easyRPE) ? 0 : rpe.reaches(SessionFacts.hardRPE) ? 2 : 1
      counts[zone] += 1
      minutes += view.ledger.facts[place].minutes ?? 0
    }
    let sessions = Int(counts.reduce(0, +))
    return ZoneShares(
      amounts: counts, sessions: sessions, hours: minutes / 60,
      missing: sessions == 0
        ? .inputMissing : tooLittle(view, sessions: sessions, minutes: minutes))
  }

  /// The first least amount that is not met: days, sessions, hours.
  private static func tooLittle(_ view: WeekView, sessions: Int, minutes: Double) -> MissingReason?
  {
    let days = IntensityDistribution.days
    if view.end + 1 < days { return .insufficientData(have: max(view.end + 1, 0), need: days) }
    let fewest = IntensityDistribution.fewestSessions
    if sessions < fewest { return .insufficientData(have: sessions, need: fewest) }
    if !minutes.reaches(IntensityDistribution.fewestMinutes) {
      return .insufficientData(have: Int(minutes / 60), need: 5)
    }
    return nil
  }
}

extension SessionFacts.Histogram {
  /// Index is beats per minute.
  var secondsAtHeartRate: [Double] { [Double](repeating: 0, count: lowest) + seconds }
}
