import ArgumentParser
import Publishing
import RecoveryMetrics
import TrainingModel

/// Builds the public site and sends it where the settings say.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Build the public site and send it where restday.yml says.",
    discussion: """
      The site goes to a folder, to a branch through git, to a host through rsync, or to object \
      storage through rclone. What the target needs is checked first. Only files that Restday put \
      there are replaced or removed. Before anything is sent, every byte is searched for words of \
      your notes, titles and file names; if any is found, nothing is sent.

      Examples:
        restday publish --dry-run
        restday publish
      """)

  @OptionGroup var common: CommonOptions

  @Flag(name: .customLong("dry-run"), help: "List what would change at the target; send nothing.")
  var isDryRun = false

  @Flag(help: "Send the site even if half of it or more has gone since last time.")
  var allowShrink = false

  /// Builds the pages that the public gets.
  typealias Build =
    (LoadedHome, Console) throws(Failure) -> [(path: String, bytes: [UInt8])]

  func run() throws {
    try common.run { console throws(Failure) in
      try publish(console) { (loaded, console) throws(Failure) in
        try SitePages.build(loaded, for: .public, console: console).map { ($0.path, $0.bytes) }
      }
    }
  }

  func publish(_ console: Console, build: Build) throws(Failure) {
    let loaded = try LoadedHome.load(common.home, console: console, today: Clock.today)
    console.report(loaded.diagnostics)
    try common.stopIfNeeded(loaded)
    // Two runs never publish the same home at once.
    try FolderLock.hold(loaded.home.outputPlace(), for: .result) { () throws(Failure) in
      let scratch = try Self.reporting { () throws(SendingFault) in
        try ScratchFolder(loaded.home.output.appendingPathComponent(".restday-publish"))
      }
      defer { withExtendedLifetime(scratch) {} }
      try send(loaded, scratch, console, build)
    }
  }

  private func send(
    _ loaded: LoadedHome, _ scratch: ScratchFolder, _ console: Console, _ build: Build
  ) throws(Failure) {
    let sender = try Self.sender(loaded, scratch)
    try Self.reporting { () throws(SendingFault) in try sender.preflight() }
    let site = try Self.checked(loaded, console, build)
    console.detail("looking at \(sender.place)")
    let there = try Self.reporting { () throws(SendingFault) in try sender.look() }
    let plan = try Self.reporting { () throws(SendingFault) in
      try SendingPlan(site, onto: there, allowsShrinking: allowShrink || isDryRun)
    }
    if site.unsearchable > 0 {
      console.detail("\(site.unsearchable) short or everyday texts of the log were not looked for")
    }
    for path in plan.kept { console.say("\(path) at the target stays as it is") }
    if isDryRun {
      console.print(plan.changes.description)
      // What has gone is listed first, then refused as it would be without the dry run.
      _ = try Self.reporting { () throws(SendingFault) in
        try SendingPlan(site, onto: there, allowsShrinking: allowShrink)
      }
      console.say("\(plan.changes.summary) at \(sender.place); nothing was sent")
      return
    }
    try Self.reporting { () throws(SendingFault) in try sender.send(plan) }
    console.say("published \(plan.site.files.count) files: \(plan.changes.summary)")
    console.printPlace(sender.place)
  }
}

extension PublishCommand {
  private static func sender(
    _ loaded: LoadedHome, _ scratch: ScratchFolder
  ) throws(Failure) -> any Sender {
    guard let target = loaded.settings.publish else {
      throw Failure(
        Diagnostic(
          .error, "nothing says where to publish", file: Home.settingsName,
          remedy: "add a line such as: publish: {to: folder, path: ../my-recovery-site}"))
    }
    let world = SendingWorld(home: loaded.home.folder, scratch: scratch.url)
    return try reporting { () throws(SendingFault) in try target.sender(world) }
  }

  /// The built site, searched for what the public must not get. What a site built without any free
  /// text of the log holds as well is no leak.
  private static func checked(
    _ loaded: LoadedHome, _ console: Console, _ build: Build
  ) throws(Failure) -> CheckedSite {
    let files = try build(loaded, console)
    let canaries = Canary.all(in: loaded.log, files: loaded.files.map(\.path))
    let harmless = canaries.isEmpty ? [] : try build(loaded.withoutTexts, console)
    return try reporting { () throws(SendingFault) in
      let site = try OutgoingSite(files)
      return try LeakScan(canaries, harmless: harmless.map(\.bytes)).check(site)
    }
  }

  private static func reporting<Value>(
    _ work: () throws(SendingFault) -> Value
  ) throws(Failure) -> Value {
    do throws(SendingFault) {
      return try work()
    } catch {
      throw Failure(error.diagnostics)
    }
  }
}

extension LoadedHome {
  fileprivate var withoutTexts: LoadedHome {
    let log = log.withoutTexts
    return LoadedHome(
      home: home, tool: tool, settings: settings, log: log,
      measurer: WeekMeasurer(log: log, settings: settings), library: library,
      foundationDiagnostics: foundationDiagnostics, logDiagnostics: [], files: [])
  }
}
