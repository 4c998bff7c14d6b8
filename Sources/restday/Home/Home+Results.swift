import Foundation
import TrainingModel

extension Home {
  /// Refuses a place for a result that is part of one of these homes, or of the home that it lies in:
  /// settings, log, guidance, templates. Into these only `add`, `import` and `init` write.
  static func refuseResult(at place: URL, of homes: [Home]) throws(Failure) {
    let path = realPath(place)
    let folders = homes.map(\.folder) + [nearestHome(above: path)].compactMap(\.self)
    guard let part = folders.lazy.compactMap({ part(of: $0, holding: path) }).first else { return }
    throw Failure(
      Diagnostic(
        .error, "this is a place of \(part) of a home, and was left as it is", file: place.path,
        remedy: "name a place outside it, such as Output/"))
  }

  private static func nearestHome(above place: URL) -> URL? {
    var folder = place.deletingLastPathComponent()
    while folder.path != "/" {
      if isHome(folder) { return folder }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// Which part of the home in `folder` holds the place; nil for one that is free.
  private static func part(of folder: URL, holding place: URL) -> String? {
    let parts = [
      (settingsName, "the settings"), (logPath, "the log"), ("Content", "the content"),
      (templatesPath, "the templates"),
    ]
    return parts.first { name, _ in
      let own = realPath(folder.appendingPathComponent(name)).path.utf8
      let bytes = place.path.utf8
      return bytes.elementsEqual(own) || bytes.starts(with: Array(own) + [UInt8(ascii: "/")])
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
