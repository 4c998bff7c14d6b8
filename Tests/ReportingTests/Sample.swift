import Guidance
import TrainingModel

@testable import Reporting

/// Weeks built by hand: a full one, a sparse one, an empty one.
enum Sample {
  static let week = Week("2025-W46") ?? Week(containing: CalendarDay(number: 0))

  static func value(
    _ value: Double, n: Int = 7, normal: ClosedRange<Double>? = nil
  ) -> Reading {
    let status: Status? = normal.map {
      value < $0.lowerBound ? .below : value > $0.upperBound ? .above : .within
    }
    return Reading(.value(value, n: n), normal: normal, status: status)
  }

  static let descriptions: [MetricDescription] = MetricList.fixed.map { id in
    MetricDescription(
      id: id, name: id.rawValue, unit: id.plausibleUnit, formula: "formula of \(id.rawValue)",
      source: "source", needs: "", missing: "", reading: "")
  }

  static func session(
    _ offset: Int, _ kind: SessionKind, minutes: Double, km: Double?, rpe: Double,
    sport: Sport = .run, title: String? = nil
  ) -> SessionLoad {
    var session = Session(
      day: week.start.advanced(by: offset), sport: sport, source: km == nil ? .table : .fit)
    session.kind = kind
    session.minutes = minutes
    session.distanceMeters = km.map { $0 * 1000 }
    session.rpe = rpe
    session.title = title
    return SessionLoad(
      session: session, load: minutes * rpe, isEstimated: false, isHard: rpe >= 7)
  }

  static func days(
    sessions: [SessionLoad], checkIns: [CheckIn], normals: [MorningMeasure: ClosedRange<Double>]
  ) -> [MeasuredDay] {
    week.days.map { day in
      let own = sessions.filter { $0.session.day == day }
      let load = own.compactMap(\.load).reduce(0, +)
      var result = MeasuredDay(day: day, load: own.isEmpty ? .rest : .known(load))
      result.sessions = own
      result.isRestDay = own.isEmpty
      for entry in own {
        switch entry.session.rpe ?? 0 {
        case ...4: result.easyLoad += entry.load ?? 0
        case ..<7: result.moderateLoad += entry.load ?? 0
        default: result.hardLoad += entry.load ?? 0
        }
      }
      result.checkIn = checkIns.first { $0.day == day }
      result.sleepHours = result.checkIn?.sleepHours
      result.normals = normals
      for (measure, normal) in normals {
        guard let value = result.value(of: measure) else { continue }
        result.statuses[measure] = measure.inShownUnit(normal).place(of: value)
      }
      return result
    }
  }
}

extension Sample {
  private static let mornings: [(Double, Double?, Double?, Double, Double, Double)] = [
    (7.667, 58, 48, 2, 4, 4), (7.083, 56, 49, 2, 4, 4), (6.333, 48, 52, 4, 3, 3),
    (6.75, nil, nil, 3, 3, 3), (6.167, 46, 53, 4, 2, 3), (7.333, 52, 51, 3, 3, 4),
    (6.5, 47, 52, 3, 2, 3),
  ]

  static let checkIns: [CheckIn] = mornings.enumerated().map { offset, row in
    var checkIn = CheckIn(day: week.start.advanced(by: offset))
    checkIn.sleepHours = row.0
    checkIn.hrvRMSSD = row.1
    checkIn.restingHeartRate = row.2
    checkIn.soreness = row.3
    checkIn.energy = row.4
    checkIn.mood = row.5
    if [1, 3].contains(offset) {
      checkIn.practices = [PracticeEntry(slug: "foam-rolling", minutes: 10)]
    }
    return checkIn
  }

  static let sessions: [SessionLoad] = [
    session(1, .intervals, minutes: 62, km: 11.4, rpe: 8, title: "6 × 800 m"),
    session(2, .easy, minutes: 50, km: 9, rpe: 3),
    session(3, .tempo, minutes: 55, km: 10.6, rpe: 7, title: "2 × 15 min"),
    session(4, .easy, minutes: 40, km: 7.1, rpe: 3),
    session(4, .strength, minutes: 30, km: nil, rpe: 5, sport: .strength),
    session(5, .easy, minutes: 45, km: 8.2, rpe: 4),
    session(6, .long, minutes: 118, km: 21.4, rpe: 6, title: "hilly"),
  ]

  static let fullReadings: [MetricID: Reading] = [
    "load.week": value(2189, normal: 1190...1820), "load.minutes": value(400, normal: 290...385),
    "load.distance_km": value(67.7, normal: 40...60), "load.change_pct": value(27.04),
    "load.monotony": value(1.4, normal: 1.1...1.6), "load.strain": value(3070, normal: 1500...2900),
    "load.spike_pct": value(16.2), "load.rest_days": value(1, normal: 2...3),
    "load.hard_days": value(2, normal: 1...2), "load.days_without_rest": value(6),
    "load.easy_share_pct": value(34.2, n: 28, normal: 51...66),
    "sleep.mean_h": value(6.833, normal: 8...9), "sleep.balance_h": value(-8.167),
    "sleep.debt_h": value(11.2, n: 14),
    "sleep.quality": .missing(.insufficientData(have: 0, need: 1)),
    "hrv.week_ln": value(3.9318, n: 6, normal: 4.0073...4.1109),
    "rhr.week": value(50.83, n: 6, normal: 46.6...49.4), "rhr.delta_bpm": value(2.83, n: 6),
    "feel.energy": value(3, normal: 3.3...3.8), "feel.soreness": value(3, normal: 1.8...2.5),
    "feel.mood": value(3.43, normal: 3.4...3.9), "index.week": value(31.2),
    "practice.foam-rolling.days": value(2), "verdict.overstretched": value(1),
    "dose.load_low": value(1034), "dose.load_high": value(1206), "dose.rest_days": value(2),
    "dose.bed_by": value(1335), "dose.protein_low_g": value(20), "dose.protein_high_g": value(25.6),
    "body.mass_kg": value(64, n: 3), "session.hard_or_long": value(3),
    "body.weight_change_pct": value(-0.3, n: 3), "group.feel.score": value(-0.9),
  ]

  static func measured(
    _ week: Week = week, readings: [MetricID: Reading] = fullReadings,
    verdict: VerdictLevel = .overstretched
  ) -> MeasuredWeek {
    MeasuredWeek(
      week: week, coverage: Coverage(checkIns: 7, sessions: 7, days: 7), readings: readings,
      groups: GroupScores(
        feel: .init(level: .poor, score: -0.9, days: 7),
        sleep: .init(level: .poor, score: -1.17, days: 7),
        heart: .init(level: .poor, score: -0.8, days: 6), load: .high),
      verdict: verdict,
      index: .value(
        WeekIndex(
          value: 31.2, low: 25.1, high: 37.3, days: 7,
          contributors: [
            ContributorPoints(contributor: .energy, points: -3.14),
            ContributorPoints(contributor: .soreness, points: -4.93),
            ContributorPoints(contributor: .mood, points: 0.52),
            ContributorPoints(contributor: .sleepDuration, points: -5.2),
            ContributorPoints(contributor: .lnRMSSD, points: -3.45),
            ContributorPoints(contributor: .restingHeartRate, points: -2.6),
          ])),
      flags: [],
      days: days(
        sessions: sessions, checkIns: checkIns,
        normals: [
          .hrv: 3.912...4.205, .restingHeartRate: 45...51, .soreness: 1...3, .energy: 3...5,
          .mood: 3...5,
        ]),
      load: LoadCurrencyChoice(currency: .sessionRPE, share: 1, estimatedSessions: 0))
  }

  /// Eleven weeks before the full one.
  static let history = (1...11).reversed().map { back in
    let loads = [1905.0, 1812, 1690, 1210, 1820, 1755, 1640, 1700, 1655, 1190, 1600]
    let sleeps = [6.97, 7.17, 7.35, 7.6, 7.13, 7.2, 7.33, 7.3, 7.25, 7.5, 7.3]
    var week = measured(
      week.advanced(by: -back),
      readings: [
        "load.week": value(loads[back - 1]), "sleep.mean_h": value(sleeps[back - 1]),
        "hrv.week_ln": value(4.007 + 0.02 * Double(min(back, 4))),
        "feel.soreness": value(2.6 - 0.2 * Double(min(back, 4))),
        "load.rest_days": value(back == 4 ? 3 : 2),
      ], verdict: back == 1 ? .stretched : .balanced)
    week.days = []
    return week
  }

  static func full() -> ReportInput {
    var settings = Settings()
    settings.runner = "Sample Runner"
    var input = ReportInput(
      settings: settings, week: measured(), history: history[...],
      descriptions: MetricDescriptions(descriptions),
      findings: findings, advice: advice, followed: followed,
      log: TrainingLog(
        notes: [
          Note(
            day: week.start.advanced(by: 6), text: "Longest since *August*.",
            origin: Origin(file: "notes/x.md", kind: .entry))
        ]))
    input.knownPractices = ["foam-rolling", "sleep"]
    return input
  }
}

extension Sample {
  /// The full week with numbers that only the details tell.
  static func detailed() -> ReportInput {
    let details: [(id: MetricID, unit: MetricUnit, reading: Reading)] = [
      ("load.edwards", .load, value(812, n: 5)),
      ("load.acute_chronic", .none, value(1.42)),
      ("sleep.regularity_index", .points, value(81, normal: 74...90)),
      ("vitals.respiration", .perMinute, value(14.2, normal: 13.1...14.9)),
    ]
    var input = full()
    input.descriptions = MetricDescriptions(
      descriptions
        + details.map {
          MetricDescription(
            id: $0.id, name: $0.id.rawValue, unit: $0.unit, formula: "formula", source: "source",
            needs: "", missing: "", reading: "Caveat of \($0.id.rawValue).", isDetail: true)
        })
    for detail in details { input.week.readings[detail.id] = detail.reading }
    return input
  }

  static let findings: [FindingInput] = [
    FindingInput(
      id: "overstretched", severity: .act,
      sentence: "Two or more groups are poor and load is high.",
      metrics: ["verdict.overstretched"]),
    FindingInput(
      id: "short-sleep", severity: .watch, sentence: "You slept 6:50 a night on average.",
      metrics: ["sleep.mean_h"]),
    FindingInput(
      id: "distance-spike", severity: .watch,
      sentence: "One run was 16% farther than any in the 30 days before it.",
      metrics: ["load.spike_pct"]),
    FindingInput(
      id: "feel-group-poor", severity: .note, sentence: "How you felt was below your usual.",
      metrics: ["feel.energy", "group.feel.score"]),
  ]

  static let source = SourceLine(
    key: "walsh-2021", title: "Sleep and the athlete", journal: "Br J Sports Med", year: 2021,
    url: "https://doi.org/10.1136/bjsports-2020-102025", citation: "Br J Sports Med 2021")

  static let advice: [AdviceInput] = [
    AdviceInput(
      practice: "down-weeks", section: "rest", title: "Run a down week",
      doses: [
        FilledText("1,030 to 1,210 points", metrics: ["dose.load_low", "dose.load_high"]),
        FilledText("About two-thirds of the usual load"),
      ],
      how: FilledText("Keep the usual days and take a third off each."), evidence: "weak",
      evidenceNote: "From coaching practice; little research in runners.", sources: [source],
      because: [
        .init(finding: "overstretched", metric: "load.week"),
        .init(finding: "distance-spike", metric: "load.spike_pct"),
      ]),
    AdviceInput(
      practice: "sleep", section: "rest", title: "Extend the night",
      doses: [FilledText("In bed by 22:15, five nights of seven", metrics: ["dose.bed_by"])],
      how: FilledText("Set an alarm for going to bed."), evidence: "moderate",
      evidenceNote: "For feeling rested.", sources: [source],
      because: [.init(finding: "short-sleep", metric: "sleep.mean_h")], weeksInRow: 3),
    AdviceInput(
      practice: "protein", section: "fuel", title: "Protein with each meal",
      doses: [
        FilledText("20 to 25 g, at 64 kg", metrics: ["dose.protein_low_g", "body.mass_kg"]),
        FilledText("A palm-sized portion with each meal"),
      ],
      how: FilledText("Eggs, yogurt, beans, fish."), evidence: "moderate",
      evidenceNote: "For the day's total.", sources: [],
      because: [.init(finding: "overstretched", metric: "load.week")]),
  ]

  static let followed: [FollowedInput] = [
    FollowedInput(
      practice: "foam-rolling", title: "Foam rolling",
      doses: [FilledText("10 min after hard runs")], done: true, days: 2, metric: "feel.soreness",
      before: 2.4, after: 3,
      restsOn: ["feel.soreness"]),
    FollowedInput(
      practice: "naps", title: "A nap", doses: [FilledText("20 to 30 min on two days")], done: nil,
      restsOn: ["sleep.mean_h"]),
  ]
}

extension Sample {
  /// Four runs and three check-ins of soreness and energy in the fifth week of a log.
  static func sparse() -> ReportInput {
    var settings = Settings()
    settings.runner = "Second Sample Runner"
    settings.units = .imperial
    var checkIns = [0, 3, 6].map { CheckIn(day: week.start.advanced(by: $0)) }
    for (index, values) in [(2.0, 3.0), (3, 3), (2, 4)].enumerated() {
      checkIns[index].soreness = values.0
      checkIns[index].energy = values.1
    }
    let sessions = [
      session(1, .easy, minutes: 40, km: 6.4, rpe: 4),
      session(3, .steady, minutes: 45, km: 7.2, rpe: 5),
      session(5, .easy, minutes: 35, km: 5.5, rpe: 3),
      session(6, .long, minutes: 70, km: 11, rpe: 5),
    ]
    let learning = Reading(
      .value(840, n: 7), status: .learning, learned: (have: 4, need: 6))
    let measured = MeasuredWeek(
      week: week, coverage: Coverage(checkIns: 3, sessions: 4, days: 7),
      readings: [
        "load.week": learning, "load.rest_days": value(3), "load.change_pct": value(14.5),
        "load.spike_pct": value(9), "load.distance_km": value(30.1),
        "feel.soreness": Reading(
          .value(2.333, n: 3), status: .learning, learned: (have: 8, need: 10)),
        "feel.energy": Reading(
          .value(3.333, n: 3), status: .learning, learned: (have: 8, need: 10)),
        "index.week": .missing(.insufficientData(have: 0, need: 4)), "verdict.unknown": value(1),
      ],
      groups: GroupScores(
        feel: .init(level: .unknown, score: nil, days: 3),
        sleep: .init(level: .unknown, score: nil, days: 0),
        heart: .init(level: .unknown, score: nil, days: 0), load: .usual),
      verdict: .unknown, index: .missing(.insufficientData(have: 0, need: 4)), flags: [],
      days: days(sessions: sessions, checkIns: checkIns, normals: [:]),
      load: LoadCurrencyChoice(currency: .sessionRPE, share: 1, estimatedSessions: 0))
    return ReportInput(
      settings: settings, week: measured, descriptions: MetricDescriptions(descriptions))
  }

  /// A week inside the log in which nothing was written.
  static func empty() -> ReportInput {
    let measured = MeasuredWeek(
      week: week, coverage: Coverage(checkIns: 0, sessions: 0, days: 0), readings: [:],
      groups: GroupScores(
        feel: .init(level: .unknown, score: nil, days: 0),
        sleep: .init(level: .unknown, score: nil, days: 0),
        heart: .init(level: .unknown, score: nil, days: 0), load: .unknown),
      verdict: .unknown, index: .missing(.inputMissing), flags: [],
      days: week.days.map { MeasuredDay(day: $0, load: .missing) },
      load: LoadCurrencyChoice(currency: .minutes, share: nil, estimatedSessions: 0))
    return ReportInput(
      settings: Settings(), week: measured, descriptions: MetricDescriptions(descriptions))
  }

  /// The full week with a symptom logged on its Tuesday.
  static func stop() -> ReportInput {
    var input = full()
    input.week.verdict = .stop
    input.week.index = .missing(.notApplicable)
    input.week.readings["dose.load_low"] = nil
    input.week.readings["dose.load_high"] = nil
    input.week.flags = [
      RaisedFlag(
        id: "chest-pain", urgency: .emergency, days: [week.start.advanced(by: 1)],
        isFromWords: false)
    ]
    input.advice = []
    return input
  }
}
