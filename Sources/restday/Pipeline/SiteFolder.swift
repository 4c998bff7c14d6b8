import Foundation
import Publishing
import TrainingModel

/// The folder that a site is written into, as a whole.
enum SiteFolder {
  /// A file that every site has, by which a folder is known as one.
  private static let sign = "manifest.webmanifest"

  /// Stops before anything is lost: a folder that holds anything else is never replaced.
  static func check(_ folder: URL, home: Home) throws(Failure) {
    try Home.refuseResult(at: folder, of: [home])
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    if names.contains(sign), let stranger = stranger(in: folder) {
      throw Failure(
        Diagnostic(
          .error, "\(stranger.quoted) is not of this site, and would be lost", file: folder.path,
          remedy: "move it away; or let restday publish bring the site there, which keeps it"))
    }
    let path = folder.resolvingSymlinksInPath().path
    let homePath = home.folder.resolvingSymlinksInPath().path
    let isAbove = path == "/" || homePath == path || homePath.utf8.starts(with: (path + "/").utf8)
    guard isAbove || !(names.isEmpty || names.contains(sign)) else { return }
    throw Failure(
      Diagnostic(
        .error, "this folder holds something that is no site, and was left as it is",
        file: folder.path, remedy: "name an empty or a new folder with --output"))
  }

  /// Something beside the pages of an earlier site that only the runner can have put there.
  private static func stranger(in folder: URL) -> String? {
    let path = folder.path
    return FileManager.default.subpaths(atPath: path)?.sorted().first { name in
      !SiteFile.canBeOurs(name) && FileStatus(of: path + "/" + name)?.kind != .folder
    }
  }

  /// Makes the folder hold exactly these files.
  static func replace(
    _ folder: URL, with files: [SiteFile], _ console: Console
  ) throws(Failure) {
    try FolderLock.hold(folder.deletingLastPathComponent(), for: .result) { () throws(Failure) in
      do throws(WritingFault) {
        try WholeFolder.replace(folder, with: files.map { ($0.path, $0.bytes) }) { done, all in
          console.progress("writing file", done, of: all)
        }
      } catch {
        throw Failure(error.diagnostic)
      }
    }
  }
}
