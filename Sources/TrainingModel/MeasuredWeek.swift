/// One week, measured: every number a report may speak of, or the reason why there is none.
package struct MeasuredWeek: Sendable {
  package var week: Week
  package var coverage: Coverage
  /// Every metric of the catalog that applies, by id.
  package var readings: [MetricID: Reading]
  package var groups: GroupScores
  package var verdict: VerdictLevel
  package var index: IndexResult
  package var flags: [RaisedFlag]
  /// The seven days, first to last.
  package var days: [MeasuredDay]
  package var load: LoadCurrencyChoice
  /// What was assumed or left out while measuring, in plain sentences.
  package var assumptions: [Assumption]

  package init(
    week: Week, coverage: Coverage, readings: [MetricID: Reading], groups: GroupScores,
    verdict: VerdictLevel, index: IndexResult, flags: [RaisedFlag], days: [MeasuredDay],
    load: LoadCurrencyChoice, assumptions: [Assumption] = []
  ) {
    self.week = week
    self.coverage = coverage
    self.readings = readings
    self.groups = groups
    self.verdict = verdict
    self.index = index
    self.flags = flags
    self.days = days
    self.load = load
    self.assumptions = assumptions
  }
}

/// How much of the week the log covers.
package struct Coverage: Hashable, Sendable {
  /// Days with a check-in.
  package let checkIns: Int
  package let sessions: Int
  /// Days of the week inside the log's span.
  package let days: Int

  package init(checkIns: Int, sessions: Int, days: Int) {
    self.checkIns = checkIns
    self.sessions = sessions
    self.days = days
  }
}

/// The week in one word; the first rung that holds.
package enum VerdictLevel: String, Sendable, CaseIterable {
  case stop, unknown, overstretched, stretched, recovered, balanced

  /// What the page leads with; nil when nothing can be said.
  package var call: String? {
    switch self {
    case .stop: "See someone"
    case .overstretched: "Ease off"
    case .stretched: "Hold"
    case .balanced: "Steady"
    case .recovered: "Build"
    case .unknown: nil
    }
  }
}

/// Feel, sleep and heart held against the runner's normal, and the load against the weeks before.
package struct GroupScores: Hashable, Sendable {
  package enum Level: String, Sendable { case poor, usual, good, unknown }
  package enum LoadLevel: String, Sendable { case high, usual, low, unknown }

  package struct Group: Hashable, Sendable {
    package let level: Level
    /// Weighted mean of the contributors' weekly mean c, -2 to +2; nil when unknown.
    package let score: Double?
    /// Days of the week with c of a contributor that counts.
    package let days: Int

    package init(level: Level, score: Double?, days: Int) {
      self.level = level
      self.score = score
      self.days = days
    }
  }

  package let feel: Group
  package let sleep: Group
  package let heart: Group
  package let load: LoadLevel

  package init(feel: Group, sleep: Group, heart: Group, load: LoadLevel) {
    self.feel = feel
    self.sleep = sleep
    self.heart = heart
    self.load = load
  }
}

/// What the Recovery Balance Index is made of.
package enum Contributor: String, Sendable, CaseIterable {
  case energy, soreness, mood, stress
  case sleepQuality = "sleep_quality"
  case sleepDuration = "sleep_duration"
  case lnRMSSD = "ln_rmssd"
  case restingHeartRate = "rhr"
}

extension Contributor {
  /// Weight in the index and in its group where the settings say nothing else. A starting
  /// judgement, not an estimate; the eight sum to 1.
  package var standardWeight: Double {
    switch self {
    case .energy, .soreness, .sleepDuration, .lnRMSSD: 0.15
    case .mood, .stress, .sleepQuality, .restingHeartRate: 0.10
    }
  }
}

/// The week's Recovery Balance Index, or why there is none.
package enum IndexResult: Hashable, Sendable {
  case value(WeekIndex)
  case missing(MissingReason)
}

package struct WeekIndex: Hashable, Sendable {
  /// 0 to 100; 50 is the runner's usual.
  package let value: Double
  /// Means of the daily ends of the 80 % interval.
  package let low: Double
  package let high: Double
  package let days: Int
  /// Mean points per index day, in the order of `Contributor`; those never known are absent.
  package let contributors: [ContributorPoints]

  package init(
    value: Double, low: Double, high: Double, days: Int, contributors: [ContributorPoints]
  ) {
    self.value = value
    self.low = low
    self.high = high
    self.days = days
    self.contributors = contributors
  }
}

package struct ContributorPoints: Hashable, Sendable {
  package let contributor: Contributor
  package let points: Double

  package init(contributor: Contributor, points: Double) {
    self.contributor = contributor
    self.points = points
  }
}

/// A red flag that is open this week.
package struct RaisedFlag: Hashable, Sendable {
  package enum Urgency: String, Sendable { case emergency, soon }

  /// A tag of `SymptomTag` or the name of a measured pattern, such as `soreness-8-days`.
  package let id: String
  package let urgency: Urgency
  /// The days on which it was logged or measured.
  package let days: [CalendarDay]
  /// Whether it came from words in a note, where negation is not understood.
  package let isFromWords: Bool

  package init(id: String, urgency: Urgency, days: [CalendarDay], isFromWords: Bool) {
    self.id = id
    self.urgency = urgency
    self.days = days
    self.isFromWords = isFromWords
  }
}

/// One day of the week, as the picture of the week draws it.
package struct MeasuredDay: Hashable, Sendable {
  package enum DayLoad: Hashable, Sendable {
    case known(Double)
    /// Inside the log, no session.
    case rest
    case missing
  }

  package let day: CalendarDay
  package var load: DayLoad
  /// Load split by session intensity: RPE up to 4, 5 and 6, 7 and more.
  package var easyLoad: Double
  package var moderateLoad: Double
  package var hardLoad: Double
  package var isRestDay: Bool
  package var checkIn: CheckIn?
  /// Night and naps, hours.
  package var sleepHours: Double?
  /// Where this morning's values stand against the normal of the 28 days before it.
  package var statuses: [MorningMeasure: Status]
  /// The normals themselves; of HRV in ln ms.
  package var normals: [MorningMeasure: ClosedRange<Double>]
  /// The daily Recovery Balance Index.
  package var index: Double?
  package var sessions: [SessionLoad]

  package init(day: CalendarDay, load: DayLoad) {
    self.day = day
    self.load = load
    easyLoad = 0
    moderateLoad = 0
    hardLoad = 0
    isRestDay = false
    checkIn = nil
    sleepHours = nil
    statuses = [:]
    normals = [:]
    index = nil
    sessions = []
  }
}

/// A measure of one morning that has a normal of its own.
package enum MorningMeasure: String, Sendable, CaseIterable {
  case hrv, restingHeartRate, soreness, energy, mood, stress, motivation, appetite, sleepQuality
}

/// A session with the load it counted for.
package struct SessionLoad: Hashable, Sendable {
  package let session: Session
  /// In the report's currency; nil when it cannot be known.
  package let load: Double?
  package let isEstimated: Bool
  package let isHard: Bool

  package init(session: Session, load: Double?, isEstimated: Bool, isHard: Bool) {
    self.session = session
    self.load = load
    self.isEstimated = isEstimated
    self.isHard = isHard
  }
}

/// In what the load of a report is counted.
package enum LoadCurrency: String, Sendable, CaseIterable {
  case sessionRPE = "sRPE"
  case trimp = "TRIMP"
  case runningStress = "rTSS"
  case minutes
}

/// Which currency a report uses, and why.
package struct LoadCurrencyChoice: Hashable, Sendable {
  package let currency: LoadCurrency
  /// Share of the last 42 days' training time that has the currency's inputs, 0 to 1.
  package let share: Double?
  /// How many sessions of the week carry an estimated load.
  package let estimatedSessions: Int

  package init(currency: LoadCurrency, share: Double?, estimatedSessions: Int) {
    self.currency = currency
    self.share = share
    self.estimatedSessions = estimatedSessions
  }
}
