import ArgumentParser
import Foundation
import Reporting
import TrainingModel

/// Lists a coach's runners, the one who needs a call first at the top.
struct RosterCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "List a coach's runners, the one who needs a call first at the top.",
    discussion: """
      A folder is a runner's home, or holds homes, or holds the summaries that runners sent: files \
      of restday coach --format json, the latest week of each runner counts. Nothing is read of a \
      home that its runner's summary for a coach would not hold.

      No clock is looked at: data is fresh if its week ends at most 14 days before the newest week \
      of all. With --home, the page is made with the templates and in the language of that home.

      Examples:
        restday roster runners/
        restday roster anna/ ben/ sent/ --format html --output roster.html
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("Homes, and folders of homes or summaries.", valueName: "dir"),
    transform: PathArgument.read)
  var folders: [String]

  @Option(help: "text, html or json.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "path"),
    transform: PathArgument.read)
  var output: String?

  func run() throws {
    try common.run { console throws(Failure) in
      let found = RosterSources(folders)
      let reader = RosterReader(library: try sharedLibrary(for: found.sources))
      let outcomes = found.sources.mapConcurrently(
        progress: { console.progress("reading runner", $0, of: found.sources.count) },
        reader.read)
      let roster = Roster(
        outcomes.compactMap { try? $0.get() },
        unread: outcomes.compactMap(\.unusable) + found.diagnostics)
      console.report(roster.unread + remarks(on: roster))
      try stopIfNeeded(roster)
      try Destination(output, orFile: nil).put(
        content(RosterPage(roster, in: language())), of: found.homes, console)
    }
  }

  private func sharedLibrary(
    for sources: [RosterSources.Source]
  ) throws(Failure) -> HomeLibrary? {
    let hasHomes = sources.contains { if case .home = $0 { true } else { false } }
    return hasHomes ? HomeLibrary(of: nil, tool: try ToolFolder.find()) : nil
  }

  private func language() throws(Failure) -> Language {
    guard let named = common.home else { return .english }
    return try Home.find(named).readSettings().settings.language
  }

  private func content(_ page: RosterPage) throws(Failure) -> String {
    switch format {
    case .text: return RosterText(page).text
    case .json: return RosterJSON(page).text
    case .html:
      var home: Home?
      if let named = common.home { home = try Home.find(named) }
      let templates = try TemplateFolder.read(tool: ToolFolder.find(), home: home)
      return try ReportPages(templates).renderer.roster(page)
    }
  }

  private func stopIfNeeded(_ roster: Roster) throws(Failure) {
    if roster.lines.isEmpty {
      throw Failure(
        Diagnostic(
          .error, "there is no runner to list, so nothing was written",
          remedy: "name runners' homes, or folders with files of restday coach --format json"))
    }
    if common.strict, !roster.unread.isEmpty {
      throw Failure(
        Diagnostic(
          .error, "nothing was written", remedy: "mend what is named above, then try again"))
    }
  }

  /// One week far ahead of all others, by a slip of a date, would make everybody else look late.
  private func remarks(on roster: Roster) -> [Diagnostic] {
    let late = roster.lines.count { !$0.isFresh }
    guard let newest = roster.newest, late * 2 > roster.lines.count,
      let line = roster.lines.first(where: { $0.summary.week == newest })
    else { return [] }
    return [
      Diagnostic(
        .remark,
        "most runners have no fresh data by the newest week, \(newest) of \(line.summary.runner.quoted)",
        file: line.place, remedy: "check that its dates are right")
    ]
  }
}

extension RosterReader.Outcome {
  fileprivate var unusable: Diagnostic? {
    if case .failure(let reason) = self { reason.diagnostic } else { nil }
  }
}
