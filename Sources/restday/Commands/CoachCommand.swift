import ArgumentParser
import Reporting
import TrainingModel

/// Prints the one-page summary for a coach.
struct CoachCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, md, html, json

    /// Of the copy in Output/coach/; JSON is only printed.
    var fileEnding: String? {
      switch self {
      case .text: "txt"
      case .md: "md"
      case .html: "html"
      case .json: nil
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "coach",
    abstract: "Print a summary of a week that is safe to hand to a coach.",
    discussion: """
      What a coach does not get (mood, stress, alcohol, illness, weight, notes and titles, unless \
      restday.yml names them) is taken out before the summary is made; the summary lists what was \
      left out, by name.

      With --question, what you ask your coach stands on the page, in your own words.

      A copy of the page is kept in Output/coach/ of the home.

      With --since, a line for each week from there on stands on the same page.

      Examples:
        restday coach
        restday coach --week last --format html --output week.html
        restday coach --since 2025-W40
        restday coach --question "Long run back to 18 km, or wait a week?"
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var weekOption: WeekOption

  @Option(
    help: ArgumentHelp(
      "The first of several weeks: 2025-W40, or a date in it.", valueName: "week"))
  var since: String?

  @Option(
    name: .customLong("question"),
    help: ArgumentHelp(
      "A question for your coach; write the option again for a second and a third.",
      valueName: "text"),
    transform: Self.question)
  var questions: [String] = []

  @Option(help: "text, md, html or json.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "path"),
    transform: PathArgument.read)
  var output: String?

  mutating func validate() throws {
    guard questions.count <= Self.mostQuestions else {
      throw ValidationError("a page has room for \(Self.mostQuestions) questions")
    }
    guard let since, Week(since) == nil else { return }
    throw ValidationError(
      "\(since.quoted) is no week; write it as 2025-W40, or as a date in it")
  }

  func run() throws {
    try common.run { console throws(Failure) in
      let loaded = try LoadedHome.load(common.home, console: console, today: Clock.today)
      console.report(loaded.diagnostics)
      try common.stopIfNeeded(loaded)
      let week = try weekOption.week(of: loaded)
      let first = try since.map { text throws(Failure) in try Self.first(text, upTo: week) }
      let stories = ReportStories(
        loaded, from: first ?? week, through: week, withMornings: true, console: console)
      guard let input = stories.input(ofLast: week) else {
        throw WeekOption.noSuchWeek(week, loaded)
      }
      var report = input.report(for: .coach)
      report.questions = questions
      var content = try ReportPages.render(report, as: format.page, of: loaded)
      if let first {
        let earlier = stories.weeks.indices.filter {
          (first..<week).contains(stories.weeks[$0].measured.week)
        }
        let reports = earlier.map { stories.input(at: $0).report(for: .coach) }
        content = try render(SeveralWeeks(report, after: reports), loaded)
      }
      if output == nil, first == nil { keep(content, of: week, loaded.home, console) }
      try Destination(output, orFile: nil).put(content, of: [loaded.home], console)
      UntilExit.keep((loaded, stories))
    }
  }

  /// Keeps a copy of what is printed in Output/coach/, to be sent as a file. A home that cannot be
  /// written to is no reason not to print.
  private func keep(_ content: String, of week: Week, _ home: Home, _ console: Console) {
    guard let ending = format.fileEnding else { return }
    let path = "coach/\(week.id).\(ending)"
    do throws(Failure) {
      try Destination.write(content, to: try home.outputPlace(path))
      console.detail("kept as Output/\(path)")
    } catch {
      console.detail("not kept as Output/\(path)")
    }
  }

  private func render(
    _ weeks: SeveralWeeks, _ loaded: LoadedHome
  ) throws(Failure) -> String {
    switch format {
    case .text: return weeks.text
    case .md: return weeks.markdown
    case .html:
      return try ReportPages(loaded).renderer.report(weeks.latest, weeks: weeks.lines)
    case .json: return weeks.json
    }
  }

  private static let mostQuestions = 3
  /// In bytes, so that the page stays one page.
  private static let longestQuestion = 200

  @Sendable private static func question(_ text: String) throws -> String {
    let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    guard !isBlank, text.utf8.count <= longestQuestion else {
      throw ValidationError("write a question of 1 to \(longestQuestion) letters")
    }
    return text
  }

  private static func first(_ text: String, upTo week: Week) throws(Failure) -> Week {
    guard let first = Week(text, startingOn: week.weekStart) else {
      throw Failure(
        Diagnostic(
          .error, "\(text.quoted) is no week", remedy: "write it as 2025-W40, or as a date in it"))
    }
    guard first <= week else {
      throw Failure(
        Diagnostic(
          .error, "week \(first) comes after week \(week)",
          remedy: "name an earlier week with --since, or a later one with --week"))
    }
    return first
  }
}

extension CoachCommand.Format {
  fileprivate var page: ReportPages.Format {
    switch self {
    case .text: .text
    case .md: .markdown
    case .html: .html
    case .json: .json
    }
  }
}
