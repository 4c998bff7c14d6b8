import ArgumentParser
import TrainingModel

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The home folder: the one with restday.yml.",
      discussion: "Without it, the current folder or the nearest one above it that is a home.",
      valueName: "folder"), transform: PathArgument.read)
  var home: String?

  @Flag(help: "Only say what went wrong.")
  var quiet = false

  @Flag(help: "Also say what was read, file by file.")
  var verbose = false

  @Flag(help: "Treat warnings as errors: write nothing when there is one.")
  var strict = false

  var console: Console {
    Console(volume: quiet ? .quiet : verbose ? .verbose : .plain)
  }

  mutating func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose do not go together") }
  }
}

extension CommonOptions {
  /// Runs a command's work: what went wrong is reported, and the exit code says so.
  func run(_ work: (Console) throws(Failure) -> Void) throws {
    let console = console
    do throws(Failure) {
      try work(console)
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(1)
    }
  }

  /// Stops where settings or guidance hold an error; under `--strict` also for any error or
  /// warning of the log. Otherwise a bad file costs that file alone.
  func stopIfNeeded(_ loaded: LoadedHome) throws(Failure) {
    let limit: [Diagnostic.Severity] = strict ? [.error, .warning] : [.error]
    let watched = loaded.foundationDiagnostics + (strict ? loaded.logDiagnostics : [])
    guard watched.contains(where: { limit.contains($0.severity) }) else { return }
    throw Failure(
      Diagnostic(
        .error, "nothing was written", remedy: "mend what is named above, then try again"))
  }
}
