import Foundation
import Publishing

extension FolderLock {
  /// What is written while the lock is held, which decides what a person can do about a fault.
  enum Purpose {
    case home
    /// A page or site, which may also be written elsewhere.
    case result
  }

  /// Does the work while holding the lock of a folder, having waited up to `seconds` for another run
  /// to end.
  static func hold<Result>(
    _ folder: URL, for purpose: Purpose = .home, waiting seconds: Double = 5,
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let lock: FolderLock
    do throws(WritingFault) {
      lock = try FolderLock(folder, waiting: seconds)
    } catch {
      throw purpose == .home ? Failure(error, in: folder) : Failure(error.diagnostic)
    }
    defer { withExtendedLifetime(lock) {} }
    return try work()
  }
}
