import Foundation
import TrainingModel

/// Where the templates, findings and guidance that come with the tool lie.
///
/// An installed tool has them in `share/restday` beside its `bin`, wherever both were moved to and
/// whatever links lead there; one that was built from source finds them in the folder that holds its
/// `.build`. `RESTDAY_SHARE` names another place. No path of the build is kept in the tool.
enum ToolFolder {
  static func find() throws(Failure) -> URL {
    for candidate in candidates() where isComplete(candidate) { return candidate }
    throw Failure(
      Diagnostic(
        .error, "the templates and the guidance that come with Restday were not found",
        remedy: "install Restday again with make install, or name their folder in RESTDAY_SHARE"))
  }

  private static func candidates() -> [URL] {
    if let named = ProcessInfo.processInfo.environment["RESTDAY_SHARE"], !named.isEmpty {
      return [URL(fileURLWithPath: named)]
    }
    let bin = executable().deletingLastPathComponent()
    let installed = bin.deletingLastPathComponent().appendingPathComponent("share/restday")
    return [installed] + (sourceFolder(above: bin).map { [$0] } ?? [])
  }

  /// The folder whose `.build` the tool lies in; nil for an installed one, which must not take for
  /// its own what happens to lie above it.
  private static func sourceFolder(above bin: URL) -> URL? {
    var folder = bin
    while folder.path != "/" {
      let parent = folder.deletingLastPathComponent()
      if folder.lastPathComponent == ".build" { return parent }
      folder = parent
    }
    return nil
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
