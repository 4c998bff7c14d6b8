import ArgumentParser

/// Writes one line into the log.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write one check-in or one session into the log.",
    discussion: """
      The line is added to Content/Log/checkins.csv or sessions.csv, in that file's own order of \
      columns. What stands there already is never changed. A value that cannot be right is refused \
      with its reason, and then nothing is written.

      Examples:
        restday add checkin --sleep-hours 7.5 --energy 4 --soreness 2
        restday add session --sport run --duration 62 --distance 10.5 --rpe 4
        restday add checkin --ask                 asks for one field after the other
      """,
    subcommands: [AddCheckIn.self, AddSession.self])
}

/// What both kinds of line understand.
struct AddOptions: ParsableArguments {
  @Flag(help: "Ask for every field that is not given; Enter skips one.")
  var ask = false

  @Flag(help: "Check the line and print it, but write nothing.")
  var dryRun = false
}
