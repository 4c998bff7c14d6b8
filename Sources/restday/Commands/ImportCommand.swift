import ArgumentParser
import Foundation
import LogReading
import TrainingModel

/// Brings an export into the log.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring an export archive into the log as plain files.",
    discussion: """
      Give it what you downloaded, as it is: the archive of Strava, Garmin, Apple Health, Fitbit or \
      Oura, tables of WHOOP, intervals.icu, HRV4Training and others, folders, or single files of a \
      watch. Archives are never unpacked to disk.

      Files of a watch go to Content/Log/imported as they are. Everything else becomes tables, one \
      a source, such as Content/Log/checkins-imported-apple-health.csv. What you wrote by hand is \
      never changed, and wins where both tell of one morning. Importing twice changes nothing, and \
      a later export adds what is new.

      Examples:
        restday import ~/Downloads/export.zip
        restday import ~/Downloads/export_12345.zip --dry-run
        restday import whoop/ oura.csv --date-order day-month-year
      """)

  @Argument(
    help: ArgumentHelp("Archives, folders or files.", valueName: "path"),
    transform: PathArgument.read)
  var paths: [String]

  @Flag(help: "Say what would be taken, but write nothing.")
  var dryRun = false

  /// How files of a watch come into the log.
  enum Transfer: String, EnumerableFlag {
    case copy, link

    static func help(for value: Transfer) -> ArgumentHelp? {
      switch value {
      case .copy: "Copy the files of a watch into the log."
      case .link: "Link them where they lie on the same disk, which takes no space."
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var transfer = Transfer.copy

  @Option(
    help: ArgumentHelp(
      "How tables write their dates, where the dates themselves leave it open.",
      valueName: "order"))
  var dateOrder: DateOrder?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { console throws(Failure) in
      let home = try Home.find(common.home)
      let (settings, diagnostics) = try home.readSettings()
      guard !diagnostics.contains(where: { $0.severity == .error }) else {
        throw Failure(diagnostics)
      }
      console.report(diagnostics)
      let reader = ImportReader(
        settings: settings, dateOrder: dateOrder, log: home.logFolder)
      let imported = reader.read(paths) { file, bytes in
        console.status("reading \(file)" + (bytes > 0 ? ", \(bytes >> 20) MiB" : ""))
      }
      console.status("")
      console.report(imported.diagnostics, rest: "--verbose lists them all")
      try stopIfNeeded(imported, console)
      let importer = LogImporter(
        home: home, settings: settings, paths: paths, linksFiles: transfer == .link)
      if dryRun {
        let additions = importer.additions(imported)
        console.print(ImportAccount(imported, additions).text)
        console.say("Nothing was written: this was a dry run.")
      } else {
        var account = ImportAccount.empty
        var isEmpty = true
        try importer.add(imported, console) { additions throws(Failure) in
          account = ImportAccount(imported, additions)
          isEmpty = additions.isEmpty
        }
        console.printAccount(account.text)
        if isEmpty { console.say("Nothing was written: the log has all of it.") }
      }
    }
  }

  /// Stops where a path cannot be read at all, or nothing is in it; under `--strict` also at a
  /// warning.
  private func stopIfNeeded(_ imported: Imported, _ console: Console) throws(Failure) {
    if imported.isEmpty {
      console.print(ImportAccount(leftOut: imported.leftOut).text)
      throw Failure(
        Diagnostic(
          .error, "there is nothing in it that the log keeps", file: paths.joined(separator: ", "),
          remedy: "name the archive or folder that you downloaded, as it is"))
    }
    let limit: [Diagnostic.Severity] = common.strict ? [.error, .warning] : [.error]
    guard imported.diagnostics.contains(where: { limit.contains($0.severity) }) else { return }
    throw Failure(
      Diagnostic(
        .error, "nothing was written", remedy: "mend what is named above, then try again"))
  }
}

extension DateOrder: ExpressibleByArgument {}
