import Foundation
import Publishing
import TrainingModel

/// A runner's home: the folder with their settings, log, and whatever they changed of the tool's
/// templates and guidance.
struct Home {
  let folder: URL

  static let settingsName = "restday.yml"

  var settingsFile: URL { folder.appendingPathComponent(Self.settingsName) }
  var logFolder: URL { folder.appendingPathComponent(Self.logPath) }
  var output: URL { folder.appendingPathComponent("Output") }

  static let logPath = "Content/Log"
  static let findingsPath = "Content/Findings"
  static let guidancePath = "Content/Guidance"
  static let pagesPath = "Content/Pages"
  static let languagesPath = "Content/Languages"
  static let sourcesPath = "Content/sources.yml"
  static let templatesPath = "Templates"
}

extension Home {
  /// The home that was named, or else the current folder or the nearest above it that is one.
  static func find(_ named: String?) throws(Failure) -> Home {
    let current = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    if let named {
      let folder = URL(fileURLWithPath: named, relativeTo: current).standardizedFileURL
      guard isFolder(folder) else {
        throw Failure(
          Diagnostic(
            .error, "there is no such folder", file: named,
            remedy: "name a folder with --home, or make a new home with restday init"))
      }
      return Home(folder: folder)
    }
    var folder = current.standardizedFileURL
    while true {
      if isHome(folder) { return Home(folder: folder) }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent.path != folder.path, folder.path != "/" else { break }
      folder = parent
    }
    throw Failure(
      Diagnostic(
        .error, "neither this folder nor one above it is a Restday home",
        remedy: "go to a folder with a restday.yml, name one with --home, or run restday init"))
  }

  static func isHome(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(settingsName).path)
      || isFolder(folder.appendingPathComponent(logPath))
  }

  static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

extension Home {
  /// A place in the output folder. A link in it that leads elsewhere is named and not followed: what
  /// is written on our own choice stays in the home.
  func outputPlace(_ path: String = "") throws(Failure) -> URL {
    var place = output
    for part in [""] + path.split(separator: "/").map(String.init) {
      if !part.isEmpty { place.appendPathComponent(part) }
      var status = stat()
      guard lstat(place.path, &status) == 0 else { continue }
      guard status.st_mode & S_IFMT != S_IFLNK else {
        throw Failure(WritingFault(.occupied, place.path).diagnostic)
      }
    }
    return place
  }
}
