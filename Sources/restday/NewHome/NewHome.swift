import Foundation
import LogReading
import TrainingModel

/// What `restday init` puts into a folder: everything a newcomer needs, with comments that teach.
struct NewHome {
  let runner: String
  /// An IANA name, nil where the machine does not know one.
  let timeZone: String?
  let day: CalendarDay

  struct File {
    /// Below the home, such as `Content/Log/checkins.csv`.
    let path: String
    let bytes: [UInt8]
  }

  static let firstCheckInPath = Home.logPath + "/first-check-in.md"

  /// The files in the order in which they are written: the settings last, for they make the folder
  /// a home.
  ///
  /// - Parameter tool: the tool's folder, whose findings, guidance and templates are copied; nil to
  ///   go on with those that come with the tool.
  func files(copying tool: URL?) throws(Failure) -> [File] {
    let settings = SettingsText(runner: runner, timeZone: timeZone).text
    guard
      SettingsReader.read(Array(settings.utf8), file: Home.settingsName).settings.runner == runner
    else {
      throw Failure(
        Diagnostic(
          .error, "\(runner.quoted) cannot stand in restday.yml as a name",
          remedy: "give a shorter, plainer one with --runner"))
    }
    let copies = try tool.map { folder throws(Failure) in try ToolCopies.files(from: folder) } ?? []
    return [
      File(".gitignore", GitIgnoreText.text),
      File(Home.logPath + "/" + WritableTable.checkIns.fileName(1), header(.checkIns)),
      File(Home.logPath + "/" + WritableTable.sessions.fileName(1), header(.sessions)),
      File(Self.firstCheckInPath, FirstCheckIn(day: day).text),
      File(Home.pagesPath + "/about.md", AboutPage.text),
    ] + copies + [File(Home.settingsName, settings)]
  }

  private func header(_ table: WritableTable) -> String {
    table.columns.joined(separator: ",") + "\n"
  }
}

extension NewHome.File {
  fileprivate init(_ path: String, _ text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
