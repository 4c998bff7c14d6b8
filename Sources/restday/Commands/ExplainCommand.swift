import ArgumentParser
import Guidance
import RecoveryMetrics
import Reporting
import TrainingModel

/// Shows how a number, or the choice of an advice, came about.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a number, or the choice of an advice, came about.",
    discussion: """
      A metric: what went in by date, what was left out and why, each step, the result and its \
      source. A practice: every finding it depends on, with value and outcome, and why it was \
      advised or not. A finding: its rule and the numbers it was held against. Sessions: which \
      files and rows tell of each, why they are one, and what was taken from which.

      Examples:
        restday explain hrv.week_ln
        restday explain naps --week 2025-W46
        restday explain red-flags
        restday explain sessions
        restday explain --list
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var weekOption: WeekOption

  @Flag(help: "Every metric with unit, formula and source.")
  var list = false

  @Argument(
    help: ArgumentHelp(
      "A metric, practice, finding, sessions, or red-flags. Without it, why each advice was chosen.",
      valueName: "name"))
  var name: String?

  func run() throws {
    try common.run { console throws(Failure) in
      if list {
        console.print(MetricListing.text(Catalog.descriptions))
      } else if name == "red-flags" {
        console.print(RedFlagListing.text)
      } else {
        try explain(console)
      }
    }
  }

  private func explain(_ console: Console) throws(Failure) {
    let loaded = try LoadedHome.load(common.home, console: console, in: .english)
    console.report(loaded.diagnostics.filter { $0.severity == .error })
    try common.stopIfNeeded(loaded)
    let week = try weekOption.week(of: loaded)
    guard name != "sessions" else {
      console.print(SessionListing.text(loaded.log.sessions, in: week))
      return
    }
    let stories = ReportStories(loaded, from: week, through: week, console: console)
    guard let judged = stories.weeks.last, judged.measured.week == week else {
      throw WeekOption.noSuchWeek(week, loaded)
    }
    guard let name else {
      console.print(ChoiceListing.text(judged, library: loaded.library))
      return
    }
    if let page = loaded.library.page(practice: name) {
      console.print(PracticeListing.text(page, judged, library: loaded.library))
    } else if let finding = loaded.library.finding(name) {
      console.print(FindingListing.text(finding, judged) + "\n")
    } else if let explanation = loaded.measurer.explain(MetricID(rawValue: name), week: week) {
      console.print(MetricListing.text(explanation))
    } else {
      throw unknown(name, in: loaded.library)
    }
  }

  private func unknown(_ name: String, in library: Library) -> Failure {
    let known =
      Catalog.descriptions.map(\.id.rawValue) + library.pages.map(\.id) + library.findings.map(\.id)
    return Failure(
      Diagnostic(
        .error, "\(name.quoted) is no metric, practice or finding",
        remedy: name.didYouMean(among: known) ?? "restday explain --list prints the metrics"))
  }
}
