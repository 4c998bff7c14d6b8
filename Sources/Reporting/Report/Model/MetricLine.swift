import TrainingModel

/// A number of the report: raw for JSON and pictures, set for readers.
package struct MetricLine: Hashable, Sendable {
  package var id: MetricID
  package var name: String
  package var unit: MetricUnit
  package var reading: Reading
  /// With its unit: `6:24 h`; an en dash where there is none.
  package var valueText: String
  /// `7:08–7:38`, `learning, 4 of 6 weeks`; nil where there is no such thing.
  package var normalText: String?
  /// Why there is no value, in words.
  package var reasonText: String?
}

/// The signals: this week held against the runner's own normal.
package struct SignalTable: Hashable, Sendable {
  package var caption: String
  package var lines: [SignalLine]
  /// `Weeks 39–46`.
  package var weeksHeading: String
  /// Which signals were never logged: `Sleep, HRV and resting heart rate: not logged`; nil if none.
  package var unlogged: String?
}

/// One row of the signals table.
package struct SignalLine: Hashable, Sendable {
  package enum Flag: String, Sendable {
    case high = "H"
    case low = "L"
  }

  /// One week of the small picture.
  package struct Point: Hashable, Sendable {
    /// `46`.
    package var week: String
    /// nil for a week without a value: drawn as a gap.
    package var value: Double?
    package var text: String
  }

  package var id: MetricID
  package var name: String
  /// `points`, `hours a night`.
  package var unit: String
  /// In the scale of the picture: HRV as milliseconds, not as a logarithm.
  package var value: Double?
  /// The number alone: `51`, `34%`, `6:50`; the unit stands under the name.
  package var valueText: String
  package var normal: ClosedRange<Double>?
  /// Rounded like the value, without unit: `55–61`, `learning, 4 of 6 weeks`.
  package var normalText: String
  package var flag: Flag?
  /// `High`, `Low`; empty inside the normal.
  package var flagText: String
  /// `H`, `L`: the flag as a letter.
  package var flagLetter: String?
  /// `biggest week of 26`.
  package var words: String
  /// Eight weeks, oldest first, the last is this one.
  package var weeks: [Point]
  /// The values in words, for those who cannot see the picture.
  package var weeksText: String
  /// `HRV`, `Load`, `Sleep`: rows of one kind stand together.
  package var group: String
  /// For lists, where no column tells the unit: `51 ms`, `6:50 a night`, `3.0 of 5`.
  package var valueInWords = ""
}

/// A finding that holds this week.
package struct FindingLine: Hashable, Sendable {
  package var id: String
  package var severity: String
  package var sentence: String
  package var isGood: Bool
  package var metrics: [MetricID]
}
