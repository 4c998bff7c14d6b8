import ArgumentParser
import Guidance
import TrainingModel

/// Reads everything and lists every problem.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read everything, write nothing, list every problem with file and line.",
    discussion: """
      Settings, log, findings, guidance, pages and templates are read; the examples of every \
      finding and page are tried. Ends with exit code 1 when there is an error, with --strict also \
      when there is a warning.

      Examples:
        restday check
        restday check --home ~/running --strict
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    var counts: [Diagnostic.Severity: Int] = [:]
    try common.run { console throws(Failure) in
      let loaded = try LoadedHome.load(common.home, console: console, today: Clock.today)
      let found =
        loaded.diagnostics + LibraryCheck(loaded.library).diagnostics
        + ReportPages.problems(loaded) + SitePages.problems(loaded)
      console.report(found, all: true)
      counts = Dictionary(grouping: found, by: \.severity).mapValues(\.count)
      console.say(summary(of: loaded, counts))
    }
    let isBad = counts[.error] != nil || (common.strict && counts[.warning] != nil)
    if isBad { throw ExitCode(1) }
  }

  private func summary(of loaded: LoadedHome, _ counts: [Diagnostic.Severity: Int]) -> String {
    let span = loaded.log.span.map { ", \($0.lowerBound) to \($0.upperBound)" } ?? ""
    return """
      read \(loaded.files.count) files: \(loaded.log.sessions.count) sessions, \
      \(loaded.log.checkIns.count) check-ins\(span)
      \(counts[.error] ?? 0) errors, \(counts[.warning] ?? 0) warnings, \
      \(counts[.remark] ?? 0) remarks
      """
  }
}
