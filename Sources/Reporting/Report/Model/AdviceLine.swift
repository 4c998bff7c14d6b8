import TrainingModel

/// What to do this week, most important first.
package struct AdvicePart: Hashable, Sendable {
  /// `Four things to do, in this order`.
  package var heading: String
  package var intro: String
  package var lines: [AdviceLine]
  /// What stands there when there is no advice.
  package var none: String?
}

/// One piece of advice.
package struct AdviceLine: Hashable, Sendable {
  package struct Because: Hashable, Sendable {
    package var finding: String
    package var metric: MetricID
    /// As in the metrics of the same report.
    package var value: Double?
    /// `Sleep 6:24 h a night`.
    package var text: String
  }

  /// The slug of the guidance page.
  package var practice: String
  /// The folder of the page: `rest`.
  package var section: String
  package var title: String
  package var dose: String
  package var why: String
  package var how: String
  /// `moderate`.
  package var evidence: String
  /// `some support`.
  package var evidenceText: String
  /// The grade in one word or few, where the note behind it says the rest: `moderate`.
  package var evidenceWord = ""
  package var evidenceNote: String
  package var sources: [SourceLine]
  package var because: [Because]
  /// How many weeks in a row it has been advised, this one included.
  package var weeksInRow: Int
  /// `Third week running.`; nil in the first.
  package var weeksInRowText: String?
}

/// Where a judgement comes from.
package struct SourceLine: Hashable, Sendable {
  package var key: String
  package var title: String
  package var journal: String?
  package var year: Int?
  package var url: String?
  /// `Br J Sports Med 2021`.
  package var citation: String
}

/// What became of last week's advice.
package struct FollowedPart: Hashable, Sendable {
  package var lines: [FollowedLine]
  /// What stands there when nothing was advised last week; nil otherwise.
  package var none: String?
  /// `What followed may have other causes.`
  package var caution: String
}

/// One piece of last week's advice.
package struct FollowedLine: Hashable, Sendable {
  package var practice: String
  package var title: String
  /// What was asked.
  package var asked: String
  /// nil when the log cannot tell.
  package var done: Bool?
  package var doneText: String
  package var metric: MetricID?
  package var before: Double?
  package var after: Double?
  /// `Sleep went from 6:58 to 6:50 a night.`
  package var happenedText: String
  /// `Too early to say.`
  package var soText: String
}
