import Foundation
import Previewing
import TrainingModel

/// Makes the pages of a home again whenever one of its files has changed.
struct Rebuilding {
  private static let pause: TimeInterval = 0.4
  /// Looking takes at most a twentieth of the time, however many files there are.
  private static let restPerLook = 20.0

  private let home: Home
  private let audience: Audience
  private let options: CommonOptions
  /// The files as they were when the last build began.
  private var built: FileStamps
  /// What was said about them: it is not said again while it stays so.
  private var known: Set<Diagnostic> = []
  private var said: Set<Diagnostic> = []
  private var cost: TimeInterval = 0

  init(home: Home, audience: Audience, options: CommonOptions) {
    self.home = home
    self.audience = audience
    self.options = options
    built = Self.look(home)
  }

  /// Makes the pages; those that cannot be made leave the last good ones in place.
  mutating func build(for preview: Preview, after changed: [String] = [], _ console: Console) {
    let cause = Self.wording(changed)
    (known, said) = (said, [])
    do throws(Failure) {
      let files = try pages(console)
      let count = preview.show(files)
      console.say("\(cause)\(count) of \(files.count) files are new")
    } catch {
      report(error.diagnostics, console)
      preview.show(problems: error.diagnostics.filter { $0.severity == .error || options.strict })
      console.say("\(cause)nothing could be made; the last good pages stay")
    }
  }

  /// Waits a moment, looks once, and builds if something has changed and changes no more.
  mutating func followChange(in preview: Preview, _ console: Console) {
    var seen = rested()
    guard seen != built else { return }
    while true {
      let next = rested()
      if next == seen { break }
      seen = next
    }
    let changed = seen.changes(since: built)
    built = seen
    guard !changed.isEmpty else { return }
    build(for: preview, after: changed, console)
  }
}

extension Rebuilding {
  /// What pages are made from.
  private static let watched = [Home.settingsName, "Content", Home.templatesPath]

  private static func look(_ home: Home) -> FileStamps {
    FileStamps(of: watched, in: home.folder)
  }

  private mutating func rested() -> FileStamps {
    Thread.sleep(forTimeInterval: max(Self.pause, cost * Self.restPerLook))
    let start = ProcessInfo.processInfo.systemUptime
    let seen = Self.look(home)
    cost = ProcessInfo.processInfo.systemUptime - start
    return seen
  }

  private mutating func pages(_ console: Console) throws(Failure) -> [PreviewFile] {
    let loaded = try LoadedHome.load(options.home, console: console, today: Clock.today)
    report(loaded.diagnostics, console)
    let watched = loaded.foundationDiagnostics + (options.strict ? loaded.logDiagnostics : [])
    let stopping = watched.filter {
      $0.severity == .error || (options.strict && $0.severity == .warning)
    }
    guard stopping.isEmpty else { throw Failure(stopping) }
    return try SitePages.build(loaded, for: audience, console: console)
      .map { PreviewFile(path: $0.path, bytes: $0.bytes) }
  }

  /// Says what is new since the build before.
  private mutating func report(_ diagnostics: [Diagnostic], _ console: Console) {
    console.report(diagnostics.filter { !known.contains($0) && !said.contains($0) })
    said.formUnion(diagnostics)
  }

  private static func wording(_ changed: [String]) -> String {
    guard let first = changed.first else { return "" }
    return first + (changed.count > 1 ? " and \(changed.count - 1) more: " : ": ")
  }
}
