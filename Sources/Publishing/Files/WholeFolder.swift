import CFolderExchange
import Foundation

/// Replaces a folder of pages in one step: readers see the whole old or the whole new one.
package enum WholeFolder {
  private static let newSuffix = ".restday-new"

  /// Makes `url` hold exactly `files`, by relative path. What it held before is gone afterwards;
  /// it is untouched if anything fails.
  package static func replace(
    _ url: URL, with files: [(path: String, bytes: [UInt8])],
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(WritingFault) {
    let parent = url.deletingLastPathComponent()
    let staged = parent.appendingPathComponent(".\(url.lastPathComponent)\(newSuffix)")
    var status = stat()
    if lstat(url.path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
      throw WritingFault(.occupied, url.path)
    }
    try remove(staged)
    do {
      try FileManager.default.createDirectory(at: staged, withIntermediateDirectories: true)
    } catch {
      throw WritingFault(.create, parent.path, code: errno)
    }
    do throws(WritingFault) {
      try fill(staged, with: files, progress)
      flushDisk(of: staged)
      try exchange(staged, with: url)
    } catch {
      try? remove(staged)
      throw error
    }
    try remove(staged)
    WholeFile.flush(folder: parent.path)
  }

  private static func fill(
    _ staged: URL, with files: [(path: String, bytes: [UInt8])], _ progress: (Int, Int) -> Void
  ) throws(WritingFault) {
    let top = staged.path
    var made: Set<Substring> = []
    for (index, file) in files.enumerated() {
      progress(index, files.count)
      try makeFolders(above: file.path[...], in: top, &made)
      let path = "\(top)/\(file.path)"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw WritingFault(.create, path, code: errno) }
      try WholeFile.fill(descriptor, with: file.bytes, path, flushing: false)
    }
    progress(files.count, files.count)
  }

  /// Makes the folders that a path leads through, from the outermost on; `made` are there already.
  private static func makeFolders(
    above path: Substring, in top: String, _ made: inout Set<Substring>
  ) throws(WritingFault) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = path[..<slash]
    guard made.insert(folder).inserted else { return }
    try makeFolders(above: folder, in: top, &made)
    let place = "\(top)/\(folder)"
    guard mkdir(place, 0o777) == 0 else { throw WritingFault(.create, place, code: errno) }
  }

  /// The pages are on the disk before they take the name, so that a power cut finds either site.
  /// One call for all: a flush for each of thousands of pages would take seconds.
  private static func flushDisk(of folder: URL) {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Where a disk cannot be asked, everything else still holds.
    if restday_flush_disk_of(descriptor) != 0 { fsync(descriptor) }
  }

  private static func exchange(_ staged: URL, with url: URL) throws(WritingFault) {
    var status = stat()
    if lstat(url.path, &status) != 0 {
      guard rename(staged.path, url.path) == 0 else {
        throw WritingFault(.rename, url.path, code: errno)
      }
      return
    }
    let code = restday_exchange_paths(staged.path, url.path)
    guard code == 0 else { throw WritingFault(.rename, url.path, code: code) }
  }

  private static func remove(_ url: URL) throws(WritingFault) {
    var status = stat()
    guard lstat(url.path, &status) == 0 else { return }
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      throw WritingFault(.remove, url.path, code: errno)
    }
  }
}
