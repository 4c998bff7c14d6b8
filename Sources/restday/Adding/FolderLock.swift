import Foundation
import Publishing

/// Lets one run at a time work in a folder. It is the folder itself that is locked: no file is left
/// behind, and the lock is freed when its holder ends, however it ends.
enum FolderLock {
  private static let pause: UInt32 = 10_000

  /// Does the work while holding the lock of a folder that is there, having waited up to `seconds`
  /// for another run to end.
  static func hold<Result>(
    _ folder: URL, waiting seconds: Double = 5, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(WritingFault(.create, folder.path, code: errno), in: folder)
    }
    defer { close(descriptor) }
    var attempts = Int(seconds * 1_000_000 / Double(pause))
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        return try holdFile(in: folder, work)
      }
      guard attempts > 0 else { throw Failure(WritingFault(.lock, folder.path), in: folder) }
      attempts -= 1
      usleep(pause)
    }
    return try work()
  }

  /// For file systems that lock files but no folders.
  private static func holdFile<Result>(
    in folder: URL, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let lock = try Failure.from(folder) { () throws(WritingFault) in try OutputLock(folder) }
    defer { withExtendedLifetime(lock) {} }
    return try work()
  }
}
