import TrainingModel

/// What became of a piece of last week's advice, as this week's log shows. Before and after stand
/// side by side; nothing here says that one led to the other.
package struct FollowedAdvice: Hashable, Sendable {
  package let page: GuidancePage
  package let done: Done
  /// The most telling number of the finding that chose it.
  package let metric: MetricID?
  package let before: Double?
  package let after: Double?

  package enum Done: Hashable, Sendable {
    /// Logged on so many days; 0 when the week was logged and this was not.
    case days(Int)
    /// The page's own sign that it was done holds, or does not.
    case shown(Bool)
    /// Neither logged nor shown by any number.
    case unknown
  }
}

extension FollowedAdvice {
  /// - Parameters:
  ///   - advice: what was advised a week ago.
  ///   - before: the facts of that week.
  ///   - now: the facts of the week that followed.
  package static func follow(
    _ advice: [Advice], library: Library, before: Facts, now: Facts
  ) -> [FollowedAdvice] {
    advice.map { advice in
      // As it stands today: the page may have been edited since.
      let page = library.page(advice.page.id) ?? advice.page
      let metric = advice.because.first?.metric
      return FollowedAdvice(
        page: page, done: done(page, library: library, facts: now), metric: metric,
        before: metric.flatMap(before.value), after: metric.flatMap(now.value))
    }
  }

  private static func done(_ page: GuidancePage, library: Library, facts: Facts) -> Done {
    let days = facts.value(of: page.daysDone).flatMap { Int(exactly: $0.rounded()) }
    if let days, days > 0 { return .days(days) }
    if !page.doneWhen.isEmpty {
      let truth = page.doneWhen.truth(
        values: facts.value, findings: { library.finding($0)?.truth(in: facts) ?? .unknown })
      return truth == .unknown ? .unknown : .shown(truth == .yes)
    }
    return days.map(Done.days) ?? .unknown
  }
}
