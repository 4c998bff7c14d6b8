import TrainingModel

/// One week in one line, for a page about several.
package struct WeekLine: Hashable, Sendable {
  package let week: Week
  package let coverage: Coverage
  package let level: VerdictLevel
  package let sentence: String
  /// nil where it is not known or the audience does not get it.
  package let load: Double?
  /// `Week 40`.
  package let name: String
  /// `Hold`, `No call`.
  package let call: String
  /// `40`.
  package let short: String
  /// `1,690 points`.
  package let loadText: String?
  /// `1,690 points; 6 of 7 check-ins, 5 sessions`.
  package let numbers: String

  package init(_ report: WeekReport) {
    let load = report.metrics.first { $0.id == "load.week" && $0.reading.value != nil }
    week = report.meta.week
    coverage = report.meta.coverage
    level = report.verdict.level
    sentence = report.verdict.sentence
    self.load = load?.reading.value
    name = report.meta.weekName
    call = report.verdict.callText
    // The picture's summary names the unit that the load is counted in.
    loadText = load.map { _ in report.glance.load.summary }
    short = report.meta.weekShort
    numbers = [loadText, report.meta.coverageText].compactMap(\.self).joined(separator: "; ")
  }
}
