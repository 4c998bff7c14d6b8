import Foundation
import Guidance
import LogReading
import RecoveryMetrics
import Reporting
import TrainingModel

/// A home with everything read: settings, log and guidance, and what was wrong with them.
struct LoadedHome: Sendable {
  let home: Home
  let tool: URL
  let settings: Settings
  let log: TrainingLog
  /// What measures the weeks of the log.
  let measurer: WeekMeasurer
  let library: Library
  /// What stands in the way of any page: settings, findings, guidance.
  let foundationDiagnostics: [Diagnostic]
  /// What was wrong with single files and rows of the log.
  let logDiagnostics: [Diagnostic]
  let files: [ReadFile]

  var diagnostics: [Diagnostic] { foundationDiagnostics + logDiagnostics }

  /// The conditions that rule practices out in a week.
  func conditions(in week: Week) -> Set<String> {
    ConditionNames.conditions(of: settings, in: week.end.year)
  }

  private static let descriptions = MetricDescriptions(Catalog.descriptions)

  /// How numbers of a week are set into findings and doses, in the runner's units.
  func numberSetter(for measured: MeasuredWeek) -> NumberSetter {
    settings.words(for: .runner)
      .setter(Self.descriptions, readings: measured.readings)
  }
}

extension LoadedHome {
  /// Reads the home that was named; nothing is written.
  ///
  /// - Parameters:
  ///   - today: the clock's day, only ever remarked upon.
  ///   - shared: the tool's own library, read before, for a home that adds nothing to it.
  ///   - words: the language to read it in, whatever the settings say.
  static func load(
    _ named: String?, console: Console, today: CalendarDay? = nil,
    sharing shared: HomeLibrary? = nil, in words: Language? = nil
  ) throws(Failure) -> LoadedHome {
    let home = try Home.find(named)
    let tool = try ToolFolder.find()
    var (settings, settingsDiagnostics) = try home.readSettings()
    if let words { settings.language = words }
    let language = settings.language
    let content = home.hasOwnContent || shared?.language != language ? nil : shared
    let ((raw, (log, logDiagnostics), measurer), (library, libraryDiagnostics)) = concurrently(
      {
        let raw = LogReader(settings: settings).read(home.logFolder, path: Home.logPath) {
          console.progress("reading file", $0, of: $1)
        }
        let assembled = TrainingLog.assembled(from: raw, settings: settings, today: today)
        return (raw, assembled, WeekMeasurer(log: assembled.log, settings: settings))
      },
      { (content ?? HomeLibrary(of: home, tool: tool, in: language)).parts })
    for file in raw.files {
      console.detail(
        "\(file.path.visible): \(file.sessions) sessions, \(file.checkIns) check-ins, \(file.others) others"
      )
    }
    let practiceDiagnostics = PracticeNames(library).remarks(on: raw.checkIns)
    let conditionDiagnostics = ConditionNames(library).warnings(on: settings)
    return LoadedHome(
      home: home, tool: tool, settings: settings, log: log, measurer: measurer, library: library,
      foundationDiagnostics: settingsDiagnostics + conditionDiagnostics + libraryDiagnostics,
      logDiagnostics: raw.diagnostics + logDiagnostics + practiceDiagnostics, files: raw.files)
  }
}
