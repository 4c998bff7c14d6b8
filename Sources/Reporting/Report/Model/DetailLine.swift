import TrainingModel

/// A number for those who want it: shown with its caveat among the details, and nothing rests on
/// it.
package struct DetailLine: Hashable, Sendable {
  package var id: MetricID
  package var name: String
  package var valueText: String
  /// `usual 13.9/min to 14.6/min`; nil where there is no normal.
  package var normalText: String?
  /// The value in words, where the number alone would be misread.
  package var sentence: String?
  /// What it is not good for.
  package var caveat: String
}

/// The details of a report; empty where an audience does not get them.
package struct DetailPart: Hashable, Sendable {
  package var intro: String
  package var lines: [DetailLine]
}
