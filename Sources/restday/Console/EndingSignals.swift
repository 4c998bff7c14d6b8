import Foundation

/// Signals that would end the program in the middle of writing. With them ignored, the write itself
/// comes back with the reason, which is reported like any other.
enum EndingSignals {
  /// A reader that went away (`restday report --format text | head`), and a file that may not grow
  /// any further.
  private static let all = [SIGPIPE, SIGXFSZ]

  static func ignore() {
    for number in all { signal(number, SIG_IGN) }
  }
}
