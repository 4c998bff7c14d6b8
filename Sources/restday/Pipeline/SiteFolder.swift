import Foundation
import Publishing
import TrainingModel

/// The folder that a site is written into, as a whole.
enum SiteFolder {
  /// A file that every site has, by which a folder is known as one.
  private static let sign = "manifest.webmanifest"

  /// Stops before anything is lost: a folder that holds something else is never replaced.
  static func check(_ folder: URL, home: Home) throws(Failure) {
    let path = folder.resolvingSymlinksInPath().path
    let homePath = home.folder.resolvingSymlinksInPath().path
    let isAbove = path == "/" || homePath == path || homePath.hasPrefix(path + "/")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard isAbove || !(names.isEmpty || names.contains(sign)) else { return }
    throw Failure(
      Diagnostic(
        .error, "this folder holds something that is no site, and was left as it is",
        file: folder.path, remedy: "name an empty or a new folder with --output"))
  }

  /// Makes the folder hold exactly these files.
  static func replace(
    _ folder: URL, with files: [SiteFile], _ console: Console
  ) throws(Failure) {
    do throws(WritingFault) {
      let lock = try OutputLock(folder.deletingLastPathComponent())
      try withExtendedLifetime(lock) { () throws(WritingFault) in
        try WholeFolder.replace(folder, with: files.map { ($0.path, $0.bytes) }) { done, all in
          console.progress("writing file", done, of: all)
        }
      }
    } catch {
      throw Failure(error.diagnostic)
    }
  }
}
