import ArgumentParser
import CHeap

/// The command line: one subcommand a job.
@main
struct Restday: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restday",
    abstract: "A weekly recovery report from your own running log.",
    discussion: """
      Restday reads a folder of watch files, tables and Markdown entries on this computer and \
      writes plain files. It uses no network unless you publish or preview a site.

      Begin with:
        restday report                 this week's report, as HTML and Markdown
        restday check                  every problem in the log, with file and line
        restday explain load.week      how a number came about
      """,
    version: "0.1.0",
    subcommands: [
      ReportCommand.self, CoachCommand.self, RosterCommand.self, SiteCommand.self,
      ServeCommand.self, PublishCommand.self, CheckCommand.self, ExplainCommand.self,
      InitCommand.self, AddCommand.self, ImportCommand.self,
    ])
}

extension Restday {
  static func main() {
    EndingSignals.ignore()
    if let shortage = OpenFiles.shortage {
      Console(volume: .plain).report([shortage])
      exit(withError: ExitCode.failure)
    }
    restday_keep_freed_memory()
    main(nil)
  }
}
