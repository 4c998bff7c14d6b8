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
    return SettingsReader.read(Array(bytes), file: Self.settingsName)
  }
}
