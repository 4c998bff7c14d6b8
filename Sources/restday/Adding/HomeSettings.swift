import Foundation
import LogReading
import TrainingModel

extension Home {
  /// The settings of this home and what there is to say about them; an error in them throws.
  func readSettings() throws(Failure) -> (settings: Settings, remarks: [Diagnostic]) {
    guard FileManager.default.fileExists(atPath: settingsFile.path) else {
      let remark = Diagnostic(
        .remark, "there is no restday.yml, so every setting has its default",
        file: Self.settingsName, remedy: "restday init writes one that explains itself")
      return (Settings(), [remark])
    }
    guard let bytes = try? Data(contentsOf: settingsFile) else {
      throw Failure(
        Diagnostic(
          .error, "the settings cannot be read", file: Self.settingsName,
          remedy: "check that you may read the file"))
    }
    let (settings, diagnostics) = SettingsReader.read(Array(bytes), file: Self.settingsName)
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw Failure(diagnostics)
    }
    return (settings, diagnostics)
  }
}
