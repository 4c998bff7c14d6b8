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

  /// From here on, Ctrl-C is the ordinary end of a command that would otherwise go on for ever and
  /// that leaves nothing half written. To be called before the program has a second thread.
  static func endQuietly() {
    var asked = Self.asked
    pthread_sigmask(SIG_BLOCK, &asked, nil)
    Thread.detachNewThread {
      var asked = Self.asked
      var number: Int32 = 0
      sigwait(&asked, &number)
      _exit(0)
    }
  }

  /// Ctrl-C, a closed terminal, and a polite request to end.
  private static var asked: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGHUP, SIGTERM] { sigaddset(&signals, number) }
    return signals
  }
}
