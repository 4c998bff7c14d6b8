import Foundation
import TrainingModel

extension Home {
  /// Refuses a place for a result that is part of this home or of any that it lies in: settings,
  /// log, guidance, templates. Into these only `add`, `import` and `init` write.
  static func refuseResult(at place: URL, of home: Home?) throws(Failure) {
    let path = realPath(place)
    var folders = home.map { [$0.folder] } ?? []
    var folder = path.deletingLastPathComponent()
    while folder.path != "/" {
      if isHome(folder) { folders.append(folder) }
      folder.deleteLastPathComponent()
    }
    guard let part = folders.lazy.compactMap({ part(of: $0, holding: path) }).first else { return }
    throw Failure(
      Diagnostic(
        .error, "this is a place of \(part) of a home, and was left as it is", file: place.path,
        remedy: "name a place outside it, such as Output/"))
  }

  /// Which part of the home in `folder` holds the place; nil for one that is free.
  private static func part(of folder: URL, holding place: URL) -> String? {
    let parts = [
      (settingsName, "the settings"), (logPath, "the log"), ("Content", "the log and guidance"),
      (templatesPath, "the templates"),
    ]
    return parts.first { name, _ in
      let own = realPath(folder.appendingPathComponent(name)).path
      return place.path == own || place.path.hasPrefix(own + "/")
    }?.1
  }

  /// The path without links, as far as it is there.
  private static func realPath(_ url: URL) -> URL {
    var folder = url.standardizedFileURL
    var missing: [String] = []
    while folder.path != "/" {
      if let real = realpath(folder.path, nil) {
        defer { free(real) }
        return missing.reversed().reduce(URL(fileURLWithPath: String(cString: real))) {
          $0.appendingPathComponent($1)
        }
      }
      missing.append(folder.lastPathComponent)
      folder.deleteLastPathComponent()
    }
    return url.standardizedFileURL
  }
}
