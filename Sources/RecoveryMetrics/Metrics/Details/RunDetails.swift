import TrainingModel

extension Metric {
  /// How the week's runs went beyond speed at a reference heart rate.
  static let runDetails: [Metric] = [
    .detail(
      "run.efficiency_factor", "Efficiency factor", .none,
      formula: "Flat speed in m/min / heart rate after the first 10 min; median of the week's "
        + "steady runs",
      source: "Friel", needs: "A steady run with heart rate", missing: "No steady run this week",
      reading: "Rises with speed for most people: a faster run can fake progress.",
      basis: .sessions(days: 7)
    ) { view in
      let factors = view.steadyRuns.compactMap(\.efficiencyFactor)
      return .from(Statistics.median(factors), n: factors.count, else: .inputMissing)
        .marked(isEstimated: view.book.isMaximumEstimated)
    },
    .detail(
      "run.hr_speed_index", "Heart rate-running speed index", .kilometersPerHour,
      formula:
        "Speed - (HR - standing HR) / k, k = (HRmax - standing HR) / peak speed, standing HR "
        + "= rest + 26, peak speed the best 5 min of 8 weeks; median of the week's steady runs",
      source: "Vesterinen 2014",
      needs: "A steady run, a trace of 5 min or more, resting and maximal heart rate",
      missing: "No steady run this week, or no trace in 8 weeks",
      reading: "Its change goes with the change of peak speed, loosely (r 0.43 to 0.61).",
      basis: .sessions(days: 56)
    ) { view in
      let indexes = view.heartRateSpeedIndexes.map(\.index)
      return .from(Statistics.median(indexes), n: indexes.count, else: .inputMissing)
        .marked(isEstimated: view.book.isMaximumEstimated)
    },
    .detail(
      "run.grade_adjusted_kmh", "Grade-adjusted speed", .kilometersPerHour,
      formula:
        "Mean over time of speed × C(grade) / 3.6, C of Minetti, over the week's traced runs",
      source: "Minetti 2002", needs: "A run with speed and elevation samples",
      missing: "No run with both",
      reading: "Ten elite runners on a treadmill; it credits downhills that most cannot use, and "
        + "says nothing about muscle damage.",
      basis: .sessions(days: 7)
    ) { view in
      let speeds = view.gradedSpeeds
      return .from(Statistics.mean(speeds.speeds), n: speeds.runs, else: .inputMissing)
    },
    .detail(
      "run.hr_recovery_bpm", "Heart-rate recovery in 60 s", .beatsPerMinute,
      formula: "Heart rate at the end of the effort - 60 s later, of the week's last such session",
      source: "Cole 1999; Aubry 2015", needs: "A session with hr_end and hr_60s_after",
      missing: "No session with both this week",
      reading: "Compare like with like only. Faster usually means fitter or fresher, yet has been "
        + "seen in overreaching. Clinical cut-offs do not apply to training runs.",
      basis: .sessions(days: 7)
    ) { view in
      guard let last = RecoveryDrops(view)?.last else { return .missing(.inputMissing) }
      return .value(last.drop, n: 1)
    },
    .detail(
      "run.hr_recovery_trend", "Heart-rate recovery, change in 28 days", .beatsPerMinute,
      formula: "28 × Theil-Sen slope over sessions of 8 weeks of the same kind that ended within 5 "
        + "bpm, in air within 5 °C",
      source: "Sen 1968; Aubry 2015", needs: "5 comparable sessions",
      missing: "Fewer comparable sessions",
      reading:
        "A change worth a word only where the Mann-Kendall p is below 0.10: explain shows it.",
      basis: .sessions(days: 56)
    ) { view in
      guard let drops = RecoveryDrops(view) else { return .missing(.inputMissing) }
      guard drops.comparable.count >= RecoveryDrops.fewest, let test = drops.test else {
        return .tooFew(drops.comparable.count, need: RecoveryDrops.fewest)
      }
      return .value(28 * test.slope, n: drops.comparable.count)
    },
  ]
}

extension SteadyRun {
  var efficiencyFactor: Double? {
    RunningEfficiency.factor(metersPerMinute: kilometersPerHour * 1000 / 60, heartRate: heartRate)
  }
}

extension WeekView {
  var steadyRuns: [SteadyRun] {
    book.reserve.map { SteadyRun.all(self, reserve: $0, days: days) } ?? []
  }

  /// The best mean speed of 5 minutes in a row in a run of the last 8 weeks, km/h.
  var peakSpeed: Double? {
    let bins = Int(300 / Trace.binSeconds)
    let places = sessions(in: lastDays(SteadyRuns.days))
      .filter { ledger.facts[$0].sport == .run }
    return places.compactMap { place -> Double? in
      let speeds = (ledger.sessions[place].trace?.bins ?? []).map {
        $0.isPaused ? nil : $0.metersPerSecond.plausible(0...12)
      }
      guard speeds.count >= bins else { return nil }
      return (0...(speeds.count - bins)).compactMap { start -> Double? in
        let part = speeds[start..<(start + bins)].compactMap(\.self)
        return part.count == bins ? Statistics.mean(part) : nil
      }.max()
    }.max().map { 3.6 * $0 }
  }

  /// The index of each of the week's steady runs.
  var heartRateSpeedIndexes: [(run: SteadyRun, index: Double)] {
    let runs = steadyRuns
    guard !runs.isEmpty, let reserve = book.reserve, let peak = peakSpeed else { return [] }
    return runs.compactMap { run in
      RunningEfficiency.heartRateSpeedIndex(
        speed: run.kilometersPerHour, heartRate: run.heartRate, reserve: reserve, peakSpeed: peak
      ).map { (run, $0.index) }
    }
  }

  /// Flat speeds, km/h, of all bins of the week's runs that know speed and grade.
  var gradedSpeeds: (speeds: [Double], runs: Int) {
    let runs = weekSessions.filter { ledger.facts[$0].sport == .run }.map { place in
      (ledger.sessions[place].trace?.bins ?? []).compactMap { bin -> Double? in
        guard let speed = bin.metersPerSecond.plausible(0...12),
          let grade = bin.grade.plausible(-1...1)
        else { return nil }
        return 3.6 * GradeAdjustedPace.speed(speed, grade: grade)
      }
    }.filter { !$0.isEmpty }
    return (runs.flatMap(\.self), runs.count)
  }
}

/// How far the heart rate fell in the minute after efforts that are like the week's last one.
struct RecoveryDrops: Sendable {
  struct Drop: Hashable, Sendable {
    let place: Int
    let day: Int
    let end: Double
    let drop: Double
  }

  let last: Drop
  /// Like the last one, which is among them; in order of days.
  let comparable: [Drop]

  static let fewest = 5
  static let heartRateSpan = 5.0

  init?(_ view: WeekView) {
    guard let place = view.weekSessions.last(where: { Self.drop(of: $0, view) != nil }),
      let last = Self.drop(of: place, view)
    else { return nil }
    self.last = last
    let facts = view.ledger.facts
    comparable = view.sessions(in: view.lastDays(SteadyRuns.days)).compactMap { other in
      guard other <= place, let drop = Self.drop(of: other, view),
        facts[other].sport == facts[place].sport, facts[other].kind == facts[place].kind,
        abs(drop.end - last.end).isWithin(Self.heartRateSpan)
      else { return nil }
      if let air = facts[other].celsius, let mine = facts[place].celsius,
        !abs(air - mine).isWithin(SteadyRun.temperatureSpan)
      {
        return nil
      }
      return drop
    }
  }

  var test: TrendTest? { TrendTest(comparable.map { (Double($0.day), $0.drop) }) }

  private static func drop(of place: Int, _ view: WeekView) -> Drop? {
    let session = view.ledger.sessions[place]
    guard let end = session.heartRateAtEnd.plausible(Plausibility.heartRate),
      let after = session.heartRate60sAfter.plausible(Plausibility.heartRate)
    else { return nil }
    return Drop(
      place: place, day: view.ledger.facts[place].day, end: end,
      drop: HeartRateRecovery.drop(end: end, after60s: after))
  }
}
