import Foundation
import Guidance
import LogReading
import RecoveryMetrics
import Reporting
import TrainingModel

/// A home with everything read: settings, log and guidance, and what was wrong with them.
struct LoadedHome {
  let home: Home
  let tool: URL
  let settings: Settings
  let log: TrainingLog
  let library: Library
  /// What stands in the way of any page: settings, findings, guidance.
  let foundationDiagnostics: [Diagnostic]
  /// What was wrong with single files and rows of the log.
  let logDiagnostics: [Diagnostic]
  let files: [ReadFile]

  var diagnostics: [Diagnostic] { foundationDiagnostics + logDiagnostics }

  /// How numbers are set into findings and doses, in the runner's units.
  var numberSetter: NumberSetter {
    Words(audience: .runner, numbers: Numbers(units: settings.units))
      .setter(Catalog.descriptions)
  }
}

extension LoadedHome {
  /// Reads the home that was named; nothing is written.
  ///
  /// - Parameter today: the clock's day, only ever remarked upon.
  static func load(
    _ named: String?, console: Console, today: CalendarDay? = nil
  ) throws(Failure) -> LoadedHome {
    let home = try Home.find(named)
    let tool = try ToolFolder.find()
    let (settings, settingsDiagnostics) = try readSettings(of: home)
    let (library, libraryDiagnostics) = readLibrary(of: home, tool: tool)
    let raw = LogReader(settings: settings).read(home.logFolder, path: Home.logPath) { done, all in
      console.progress("reading file", done, of: all)
    }
    for file in raw.files {
      console.detail(
        "\(file.path): \(file.sessions) sessions, \(file.checkIns) check-ins, \(file.others) others")
    }
    let (log, logDiagnostics) = TrainingLog.assembled(from: raw, settings: settings, today: today)
    return LoadedHome(
      home: home, tool: tool, settings: settings, log: log, library: library,
      foundationDiagnostics: settingsDiagnostics + libraryDiagnostics,
      logDiagnostics: raw.diagnostics + logDiagnostics, files: raw.files)
  }

  private static func readSettings(
    of home: Home
  ) throws(Failure) -> (Settings, [Diagnostic]) {
    guard FileManager.default.fileExists(atPath: home.settingsFile.path) else {
      let remark = Diagnostic(
        .remark, "there is no restday.yml, so every setting has its default",
        file: Home.settingsName, remedy: "make one with a line such as: runner: Ada")
      return (Settings(), [remark])
    }
    guard let bytes = try? Data(contentsOf: home.settingsFile) else {
      throw Failure(
        Diagnostic(
          .error, "the settings cannot be read", file: Home.settingsName,
          remedy: "check that you may read the file"))
    }
    return SettingsReader.read(Array(bytes), file: Home.settingsName)
  }

  private static func readLibrary(of home: Home, tool: URL) -> (Library, [Diagnostic]) {
    let (files, unreadable) = LibraryFolder.files(
      builtIn: tool.appendingPathComponent("Content"),
      home: home.folder.appendingPathComponent("Content"))
    let loaded = Library.load(files, metrics: Catalog.descriptions.map(\.id) + Catalog.statusIDs)
    return (loaded.library, unreadable + loaded.diagnostics)
  }
}
