import Foundation
import Publishing
import TrainingModel

/// Puts a new home into a folder: whole or not at all, and never over anything that is there.
struct HomeMaker {
  let folder: URL

  /// What was done.
  struct Made {
    var written: [String] = []
    /// What was there already and was kept as it was.
    var kept: [String] = []
  }

  /// How long one run waits for others that make homes in the same place.
  private static let patience = 60.0
  private static let stagedSuffix = ".restday-new"

  func make(_ files: [NewHome.File]) throws(Failure) -> Made {
    switch FileStatus(of: folder.resolvingSymlinksInPath())?.kind {
    case .folder: return try fill(files)
    case nil: return try stage(files)
    case .plain, .link, .other:
      throw Failure(
        Diagnostic(
          .error, "a file stands here, and was left as it is", file: folder.path,
          remedy: "name another folder: restday init my-running"))
    }
  }
}

// MARK: - A folder that is not there yet

extension HomeMaker {
  /// Makes the home beside its place and gives it its name in one step.
  private func stage(_ files: [NewHome.File]) throws(Failure) -> Made {
    let parent = folder.deletingLastPathComponent()
    try makeFolder(parent)
    return try FolderLock.hold(parent, waiting: Self.patience) { () throws(Failure) in
      // Another run may have made it in the meantime.
      guard FileStatus(of: folder) == nil else { return try fill(files) }
      let staged = parent.appendingPathComponent(".\(folder.lastPathComponent)\(Self.stagedSuffix)")
      // What a run that was ended left behind.
      try? FileManager.default.removeItem(at: staged)
      do throws(Failure) {
        for file in files { try write(file, in: staged) }
        // Should something stand there by now, only an empty folder gives way.
        guard rename(staged.path, folder.path) == 0 else {
          throw Failure(WritingFault(.rename, folder.path, code: errno), in: folder)
        }
      } catch {
        try? FileManager.default.removeItem(at: staged)
        throw error
      }
      return Made(written: files.map(\.path))
    }
  }

  private func makeFolder(_ url: URL) throws(Failure) {
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw Failure(WritingFault(.create, url.path, code: errno), in: folder)
    }
  }

  private func write(_ file: NewHome.File, in root: URL) throws(Failure) {
    try Failure.from(root) { () throws(WritingFault) in
      try WholeFile.write(file.bytes, to: root.appendingPathComponent(file.path))
    }
  }
}

// MARK: - A folder that is there

extension HomeMaker {
  /// Writes what is not there yet, the settings last; if that fails, what was written is removed.
  private func fill(_ files: [NewHome.File]) throws(Failure) -> Made {
    try FolderLock.hold(folder, waiting: Self.patience) { () throws(Failure) in
      guard FileStatus(of: folder.appendingPathComponent(Home.settingsName)) == nil else {
        throw Failure(Self.isHomeAlready)
      }
      var made = Made()
      var folders: [URL] = []
      do throws(Failure) {
        for file in files {
          let url = folder.appendingPathComponent(file.path)
          if FileStatus(of: url) != nil {
            made.kept.append(file.path)
            continue
          }
          folders += missingFolders(above: url)
          WholeFile.removeLeftovers(in: url.deletingLastPathComponent())
          try write(file, in: folder)
          made.written.append(file.path)
        }
      } catch {
        for path in made.written { unlink(folder.appendingPathComponent(path).path) }
        // Only those that are empty again.
        for url in folders.reversed() { rmdir(url.path) }
        throw error
      }
      return made
    }
  }

  /// The folders between the home and a file that are not there yet, the outermost first.
  private func missingFolders(above url: URL) -> [URL] {
    var missing: [URL] = []
    var above = url.deletingLastPathComponent()
    while above.path.utf8.count > folder.path.utf8.count, FileStatus(of: above) == nil {
      missing.insert(above, at: 0)
      above = above.deletingLastPathComponent()
    }
    return missing
  }

  private static let isHomeAlready = Diagnostic(
    .error, "this folder is a home already, and nothing in it was touched", file: Home.settingsName,
    remedy: "change the files that are there, or name another folder: restday init my-running")
}
