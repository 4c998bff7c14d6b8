import ArgumentParser
import Reporting
import TrainingModel

/// Prints the one-page summary for a coach.
struct CoachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach",
    abstract: "Print a summary of a week that is safe to hand to a coach.",
    discussion: """
      What a coach does not get (mood, stress, alcohol, illness, weight, notes and titles, unless \
      restday.yml names them) is taken out before the summary is made; the summary lists what was \
      left out, by name.

      Examples:
        restday coach
        restday coach --week last --format html --output week.html
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var weekOption: WeekOption

  @Option(help: "text, md, html or json.")
  var format = ReportCommand.Format.text

  @Option(
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "path"))
  var output: String?

  func run() throws {
    try common.run { console throws(Failure) in
      let loaded = try LoadedHome.load(common.home, console: console, today: Clock.today)
      console.report(loaded.diagnostics)
      try common.stopIfNeeded(loaded)
      let week = try weekOption.week(of: loaded)
      let stories = ReportStories(loaded, through: week, console: console)
      guard let input = stories.input(of: week) else { throw WeekOption.noSuchWeek(week, loaded) }
      let pages = try ReportPages(loaded)
      let content = pages.render(input.report(for: .coach), as: format.page)
      try Destination(output, orFile: nil).put(content, console)
    }
  }
}
