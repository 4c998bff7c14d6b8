import TrainingModel

/// Everything a report is made from, already measured and judged.
///
/// Restricting it to an audience (`restricted(to:)`) takes out what that audience must not see, so
/// that nothing later can put it back.
package struct ReportInput: Sendable {
  package var settings: Settings
  package var week: MeasuredWeek
  /// The weeks before, oldest first; twelve or more make the small pictures whole.
  package var history: ArraySlice<MeasuredWeek>
  /// Every metric that has a description.
  package var descriptions: MetricDescriptions
  /// The findings that hold this week, most important first.
  package var findings: [FindingInput]
  /// The advice chosen, most important first.
  package var advice: [AdviceInput]
  /// What was advised last week, and what came of it.
  package var followed: [FollowedInput]
  /// The log as it stood at the week's end.
  package var log: TrainingLog
  /// Practices that have a guidance page, by slug and logged name. Any other name in a log is the
  /// runner's own words, and stays with the runner.
  package var knownPractices: Set<String> = []
  /// The weeks as the audience gets them, where many reports share them; nil to work them out.
  package var sharedWeeks: RestrictedWeeks?
  /// Practices that the runner's conditions rule out.
  package var ruledOut: Set<String> = []
  /// What went with better mornings; nil when there is not enough to look.
  package var mornings: MorningStudy?
  /// Whether the log goes on after this week.
  package var hasNextWeek = false
  /// What differs from the report as it was first written, a sentence each.
  package var changes: [String] = []

  package init(
    settings: Settings, week: MeasuredWeek, history: ArraySlice<MeasuredWeek> = [],
    descriptions: MetricDescriptions = [], findings: [FindingInput] = [],
    advice: [AdviceInput] = [], followed: [FollowedInput] = [], log: TrainingLog = TrainingLog()
  ) {
    self.settings = settings
    self.week = week
    self.history = history
    self.descriptions = descriptions
    self.findings = findings
    self.advice = advice
    self.followed = followed
    self.log = log
  }
}

/// A text filled in from readings, with the metrics it rests on.
package struct FilledText: Hashable, Sendable {
  package var text: String
  package var metrics: [MetricID]

  package init(_ text: String, metrics: [MetricID] = []) {
    self.text = text
    self.metrics = metrics
  }
}

/// A finding that holds this week.
package struct FindingInput: Hashable, Sendable {
  package enum Severity: String, Sendable { case note, watch, act }

  package var id: String
  package var severity: Severity
  /// Filled in, with units.
  package var sentence: String
  package var isGood: Bool
  /// What the rule and the sentence rest on.
  package var metrics: [MetricID]

  package init(
    id: String, severity: Severity, sentence: String, isGood: Bool = false, metrics: [MetricID]
  ) {
    self.id = id
    self.severity = severity
    self.sentence = sentence
    self.isGood = isGood
    self.metrics = metrics
  }
}

/// A guidance page chosen for this week.
package struct AdviceInput: Hashable, Sendable {
  /// A finding that chose it, and the metric whose value it stands on.
  package struct Because: Hashable, Sendable {
    package var finding: String
    package var metric: MetricID

    package init(finding: String, metric: MetricID) {
      self.finding = finding
      self.metric = metric
    }
  }

  package var practice: String
  package var section: String
  package var title: String
  /// Said instead of the findings' sentences: a basic that no finding asked for; nil otherwise.
  package var basicWhy: String?
  /// Every dose whose amounts are known, best first; the last needs no numbers.
  package var doses: [FilledText]
  package var how: FilledText
  /// `strong`, `moderate`, `weak`, `contested` or `against`.
  package var evidence: String
  package var evidenceNote: String
  package var sources: [SourceLine]
  package var because: [Because]
  package var weeksInRow: Int

  package init(
    practice: String, section: String, title: String, basicWhy: String? = nil, doses: [FilledText],
    how: FilledText, evidence: String, evidenceNote: String, sources: [SourceLine],
    because: [Because], weeksInRow: Int = 1
  ) {
    self.practice = practice
    self.section = section
    self.title = title
    self.basicWhy = basicWhy
    self.doses = doses
    self.how = how
    self.evidence = evidence
    self.evidenceNote = evidenceNote
    self.sources = sources
    self.because = because
    self.weeksInRow = weeksInRow
  }
}

/// A piece of last week's advice and what the log shows since.
package struct FollowedInput: Hashable, Sendable {
  package var practice: String
  package var title: String
  /// Every dose as it was known last week, best first; the last needs no numbers.
  package var doses: [FilledText]
  /// nil when the log cannot tell.
  package var done: Bool?
  /// The days it was logged; nil when the log cannot tell.
  package var days: Int?
  /// The signal it answered.
  package var metric: MetricID?
  package var before: Double?
  package var after: Double?
  /// What chose it last week, beside `metric`.
  package var restsOn: [MetricID]

  package init(
    practice: String, title: String, doses: [FilledText], done: Bool?, days: Int? = nil,
    metric: MetricID? = nil, before: Double? = nil, after: Double? = nil,
    restsOn: [MetricID] = []
  ) {
    self.practice = practice
    self.title = title
    self.doses = doses
    self.done = done
    self.days = days
    self.metric = metric
    self.before = before
    self.after = after
    self.restsOn = restsOn
  }
}

/// What went with better mornings (science: pairs of a day and the morning after).
package struct MorningStudy: Hashable, Sendable {
  package struct Practice: Hashable, Sendable {
    package var slug: String
    package var pairs: Int
    package var exposed: Int
    /// Raw difference of the next morning's index, with minus without.
    package var rawDifference: Double
    /// After allowing for load, that morning and time, drawn towards zero.
    package var estimate: Double
    package var interval80: ClosedRange<Double>
    /// Whether it stays after allowing for how many were looked at.
    package var isKept: Bool

    package init(
      slug: String, pairs: Int, exposed: Int, rawDifference: Double, estimate: Double,
      interval80: ClosedRange<Double>, isKept: Bool
    ) {
      self.slug = slug
      self.pairs = pairs
      self.exposed = exposed
      self.rawDifference = rawDifference
      self.estimate = estimate
      self.interval80 = interval80
      self.isKept = isKept
    }
  }

  /// Those with enough mornings, best first by the lower end of the interval.
  package var practices: [Practice]
  /// How many practices were tested.
  package var tested: Int
  /// Pairs of a day and the morning after that could be used.
  package var pairs: Int

  package init(practices: [Practice], tested: Int, pairs: Int) {
    self.practices = practices
    self.tested = tested
    self.pairs = pairs
  }
}
