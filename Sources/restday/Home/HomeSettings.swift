import Foundation
import LogReading
import TrainingModel

extension Home {
  /// The settings of this home and everything there is to say about them, errors included.
  func readSettings() throws(Failure) -> (settings: Settings, diagnostics: [Diagnostic]) {
    guard FileManager.default.fileExists(atPath: settingsFile.path) else {
      let remark = Diagnostic(
        .remark, "there is no restday.yml, so every setting has its default",
        file: Self.settingsName,
        remedy: "make one with a line such as runner: Ada, or run restday init")
      return (Settings(), [remark])
    }
    guard let bytes = try? Data(contentsOf: settingsFile) else {
      throw Failure(
        Diagnostic(
          .error, "the settings cannot be read", file: Self.settingsName,
          remedy: "check that you may read the file"))
    }
    let read = SettingsReader.read(Array(bytes), file: Self.settingsName)
    let settings = read.settings
    var diagnostics = read.diagnostics
    if diagnostics.isEmpty, settings.runner == Settings().runner {
      diagnostics.append(
        Diagnostic(
          .warning, "the setting 'runner' is missing, so pages say 'Runner'",
          file: Self.settingsName, line: 1, remedy: "add a line such as: runner: Ada"))
    }
    return (settings, diagnostics)
  }
}
