import TrainingModel

/// Measured weeks with everything taken out that one audience must not see: made once, and shared
/// by the reports of many weeks.
package struct RestrictedWeeks: Sendable {
  private let visibility: Visibility
  private let practices: Set<String>
  private let weeks: [MeasuredWeek]
  private let descriptions: MetricDescriptions

  /// - Parameters:
  ///   - weeks: in a row, oldest first.
  ///   - practices: those that have a guidance page.
  ///   - descriptions: of the catalog.
  package init(
    _ weeks: [MeasuredWeek], for audience: Audience, settings: Settings, practices: Set<String>,
    descriptions: MetricDescriptions
  ) {
    let visibility = Visibility(audience, settings: settings)
    self.visibility = visibility
    self.practices = practices
    // Metrics are worked out for those of the last week; any other is asked about by itself.
    let filter = AudienceFilter(
      weeks.last.map { Array($0.readings.keys) } ?? [], to: visibility, practices: practices)
    self.weeks = weeks.mapConcurrently { $0.restricted(to: filter) }
    self.descriptions = descriptions.filter { visibility.allows($0.id) }
  }

  /// The descriptions of what the audience gets; nil where these were made for others.
  func descriptions(for visibility: Visibility) -> MetricDescriptions? {
    visibility == self.visibility ? descriptions : nil
  }

  /// The same weeks, restricted; nil where they are not among these, or these were made for others.
  func restricted(
    _ wanted: ArraySlice<MeasuredWeek>, to visibility: Visibility, practices: Set<String>
  ) -> ArraySlice<MeasuredWeek>? {
    guard visibility == self.visibility, practices == self.practices else { return nil }
    guard let first = wanted.first, let start = weeks.first else { return [] }
    let offset = start.week.start.days(to: first.week.start) / 7
    guard offset >= 0, offset + wanted.count <= weeks.count else { return nil }
    let found = weeks[offset..<offset + wanted.count]
    return found.elementsEqual(wanted, by: { $0.week == $1.week }) ? found : nil
  }
}
