import Foundation

/// Held while a run writes into an output folder, so that two never write at once. It is freed
/// when its holder ends, however it ends.
package final class OutputLock {
  private let descriptor: Int32

  /// How often and how long a second run waits for the first.
  private static let attempts = 50
  private static let pause: UInt32 = 100_000

  /// Takes the lock of `folder`, waiting up to five seconds for another run to end.
  package init(_ folder: URL) throws(WritingFault) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw WritingFault(.create, folder.path, code: errno)
    }
    let path = folder.path + "/.restday-lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw WritingFault(.create, path, code: errno) }
    for _ in 0..<Self.attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      usleep(Self.pause)
    }
    // The descriptor is closed by `deinit`, which runs for what was set up when this throws.
    throw WritingFault(.lock, folder.path)
  }

  deinit {
    close(descriptor)
  }
}
