import Foundation

/// Held while a run writes into a folder, so that two never write at once. It is freed when its
/// holder ends, however it ends.
///
/// It is the folder itself that is locked, so that no file is left behind; only on file systems that
/// lock files but no folders a file in it is.
package final class FolderLock {
  private var descriptor: Int32

  private static let pause: UInt32 = 10_000

  /// Takes the lock of `folder`, which is made where it is not there, waiting up to `seconds` for
  /// another run to end.
  package init(_ folder: URL, waiting seconds: Double = 5) throws(WritingFault) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw WritingFault(.create, folder.path, code: errno)
    }
    descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WritingFault(.create, folder.path, code: errno) }
    var attempts = Int(seconds * 1_000_000 / Double(Self.pause))
    var isFile = false
    // The descriptor is closed by `deinit`, which runs for what was set up when this throws.
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno != EWOULDBLOCK, errno != EINTR {
        guard !isFile else { throw WritingFault(.lock(by: nil), folder.path) }
        isFile = true
        close(descriptor)
        let path = folder.path + "/.restday-lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw WritingFault(.create, path, code: errno) }
        continue
      }
      guard attempts > 0 else {
        throw WritingFault(.lock(by: LockHolder.process(ofFile: descriptor)), folder.path)
      }
      attempts -= 1
      usleep(Self.pause)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
