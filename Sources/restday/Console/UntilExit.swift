import Foundation

/// Keeps values until the program ends: the system takes back all memory at once, while freeing a
/// log of ten years piece by piece takes as long as making one page of it.
enum UntilExit {
  private static let lock = NSLock()
  nonisolated(unsafe) private static var kept: [Any] = []

  /// For the large values of a command's last work; not for what is made again and again.
  static func keep(_ value: Any) {
    lock.withLock { kept.append(value) }
  }
}
