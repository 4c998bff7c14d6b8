import Foundation
import Publishing

extension FolderLock {
  /// Does the work while holding the lock of a folder, having waited up to `seconds` for another run
  /// to end.
  static func hold<Result>(
    _ folder: URL, waiting seconds: Double = 5, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let lock = try Failure.from(folder) { () throws(WritingFault) in
      try FolderLock(folder, waiting: seconds)
    }
    defer { withExtendedLifetime(lock) {} }
    return try work()
  }
}
