import Foundation
import TrainingModel

/// Where the templates, findings and guidance that come with the tool lie.
///
/// An installed tool has them in `share/restday` beside its `bin`; one that was built from source
/// finds them in the source folder above it. `RESTDAY_SHARE` names another place.
enum ToolFolder {
  static func find() throws(Failure) -> URL {
    for candidate in candidates() where isComplete(candidate) { return candidate }
    throw Failure(
      Diagnostic(
        .error, "the templates and the guidance that come with Restday were not found",
        remedy: "install it with make install, or name their folder in RESTDAY_SHARE"))
  }

  private static func candidates() -> [URL] {
    if let named = ProcessInfo.processInfo.environment["RESTDAY_SHARE"], !named.isEmpty {
      return [URL(fileURLWithPath: named)]
    }
    var candidates: [URL] = []
    var folder = executable().deletingLastPathComponent()
    candidates.append(folder.deletingLastPathComponent().appendingPathComponent("share/restday"))
    while folder.path != "/" {
      candidates.append(folder)
      folder = folder.deletingLastPathComponent()
    }
    return candidates
  }

  private static func executable() -> URL {
    let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? "restday"
    return URL(fileURLWithPath: path).resolvingSymlinksInPath()
  }

  private static func isComplete(_ folder: URL) -> Bool {
    [Home.templatesPath, Home.findingsPath, Home.guidancePath].allSatisfy {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
    }
  }
}
