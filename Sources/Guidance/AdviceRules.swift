import TrainingModel

/// What is fixed about choosing advice: how many, what waits under a red flag, which pages are the
/// basics, and which two never stand together.
package enum AdviceRules {
  static let most = 5
  /// Pages that only fit a note fill up to here.
  static let mostWithNotes = 4
  /// The basics fill up to here.
  static let least = 3

  /// After so many weeks in a row advice that is not due gives way to other advice.
  static let weeksBeforeRest = 3
  /// Advice of so many weeks before counts against being given again, within the same half-year:
  /// each half-year begins afresh, so that no week depends on all the weeks before it.
  package static let memory = 4

  private static let sectionsHeldBackByFlag: Set = ["move", "tissue", "temperature", "plan"]
  private static let pagesHeldBackByFlag: Set = [
    "cool-down", "pre-run-fuel", "down-weeks", "progress", "social-runs",
  ]

  /// Whether a page waits while a red flag is open.
  static func isHeldBackByFlag(_ page: GuidancePage) -> Bool {
    sectionsHeldBackByFlag.contains(page.section) || pagesHeldBackByFlag.contains(page.id)
  }

  /// With few numbers what to log comes before everything else.
  static func isFirst(_ theme: GuidancePage.Theme, verdict: VerdictLevel) -> Bool {
    verdict == .unknown && theme == .watch
  }

  /// What is worth doing in any week, with the number to show beside it, in order.
  static func basics(verdict: VerdictLevel) -> [(page: String, metric: MetricID)] {
    verdict == .unknown ? littleDataBasics : everydayBasics
  }

  private static let everydayBasics: [(page: String, metric: MetricID)] = [
    ("sleep", "sleep.mean_h"), ("everyday-nutrition", "load.minutes"),
    ("energy-and-mood", "feel.energy"), ("recovery-mindset", "load.rest_days"),
    ("resting-heart-rate", "rhr.week"), ("sleep-hygiene", "sleep.midpoint_sd_min"),
    ("mobility-and-yoga", "load.rest_days"),
  ]

  /// With few numbers first of all what to log.
  private static let littleDataBasics: [(page: String, metric: MetricID)] = [
    ("energy-and-mood", "week.checkins"), ("sleep", "sleep.mean_h"),
    ("everyday-nutrition", "load.minutes"), ("resting-heart-rate", "week.checkins"),
    ("sleep-hygiene", "week.checkins"), ("recovery-mindset", "week.checkins"),
  ]

  /// Pairs that would ask for opposite things, or for the same thing under two names.
  private static let opposites: [(Set<String>, Set<String>)] = [
    (["cold-water", "cryotherapy"], ["warm-bath", "sauna", "contrast-shower"]),
    (["rest-days", "overtraining"], ["recovery-run", "cross-training", "progress"]),
    (["down-weeks", "coming-back", "taper"], ["progress", "cross-training"]),
    (["taper"], ["down-weeks", "periodised-recovery"]),
    (["down-weeks"], ["periodised-recovery"]),
    (["red-flags"], ["progress"]),
  ]

  static func contradict(_ one: String, _ other: String) -> Bool {
    contradictions[one]?.contains(other) ?? false
  }

  private static let contradictions: [String: Set<String>] = {
    var result: [String: Set<String>] = [:]
    for (left, right) in opposites {
      for page in left { result[page, default: []].formUnion(right) }
      for page in right { result[page, default: []].formUnion(left) }
    }
    return result
  }()
}
