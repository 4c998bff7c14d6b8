import Reporting
import TrainingModel

/// The site around its letters.
extension English: SiteWords {
  var navigation: (latest: String, weeks: String, season: String, guidance: String, methods: String)
  {
    ("Latest week", "All weeks", "Season", "Guidance", "Methods")
  }

  func siteTitle(runner: String) -> String { "\(runner): recovery, week by week" }

  func siteFooter(runner: String) -> String {
    "Written by Restday from the log of \(runner), on their own computer."
  }

  var siteCaution: String {
    "Restday describes training and recovery. It does not diagnose, and it is no substitute for a "
      + "clinician."
  }

  var feedName: String { "a feed of new letters" }
  var noLog: String { "no log" }
  var noWeekYet: String { "There is no letter yet. The first comes with the first week of a log." }
  var neighborWeeks: String { "Neighboring weeks" }
  var neighborPractices: String { "More of this section" }
  var earlier: String { "Earlier" }
  var later: String { "Later" }
  var notFoundTitle: String { "No page here" }

  func textDescription(_ title: String, runner: String) -> String {
    "\(title): \(siteTitle(runner: runner))."
  }

  /// `Week 46, 10–16 November 2025`.
  func datedWeek(_ meta: ReportMeta) -> String { "\(meta.weekName), \(meta.dates)" }
}

/// Guidance.
extension English {
  var guidanceHeadline: String { "Guidance" }

  func guidanceLede(pages: Int) -> [String] {
    [
      "Every practice that a letter may suggest: how much, when it helps, when to leave it out, and "
        + "how good the evidence is. \(numbers.plain(Double(pages))) pages, each with its sources.",
      "The basics do most of the work. Sleep, food and lighter weeks come first; the rest is for "
        + "comfort, and worth it where it is easy.",
    ]
  }

  var guidanceDescription: String {
    "Recovery practices for runners: dose, triggers, cautions and evidence, one page each."
  }

  func guidanceSection(_ id: String) -> String? {
    switch id {
    case "rest": "Rest and sleep"
    case "fuel": "Food and drink"
    case "first-hour": "The first hour after a run"
    case "move": "Easy movement"
    case "mind": "Mind"
    case "tissue": "Rolling and massage"
    case "temperature": "Cold and heat"
    case "watch": "What to watch"
    case "plan": "Planning"
    default: nil
    }
  }
}

/// Methods.
extension English {
  var methodsHeadline: String { "How a letter is made" }

  var methodsLede: [String] {
    [
      "Every number in a letter comes from the log by arithmetic that can be checked with a pencil. "
        + "Nothing is learned from other runners, and what was not logged is missing, never zero."
    ]
  }

  var methodsDescription: String {
    "What each number of a letter means, its formula, where it comes from, and the data it needs."
  }

  func metricGroup(_ group: MetricSection) -> String {
    switch group {
    case .load: "Training load"
    case .form: "Fitness, fatigue and form"
    case .sleep: "Sleep"
    case .heart: "Heart"
    case .vitals: "Night signs"
    case .feel: "Feel"
    case .body: "Body and fluid"
    case .run: "Running"
    case .index: "The index"
    }
  }

  /// What the latest week had to work with: `Week 46: 51 ms, normal 55–61`.
  func standing(_ line: MetricLine, week: String) -> String {
    if let reason = line.reasonText { return "\(week): no value, \(lowered(reason))" }
    let normal = line.normalText.map { text in
      line.reading.status == .learning ? ", normal range \(text)" : ", normal \(text)"
    }
    return "\(week): \(line.valueText)\(normal ?? "")"
  }
}
