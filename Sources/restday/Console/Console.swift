import Foundation
import TrainingModel

/// What is said to the person: results on standard output, everything else on standard error.
struct Console {
  enum Volume: Comparable {
    /// Errors alone.
    case quiet
    case plain
    /// Also what was read, file by file.
    case verbose
  }

  let volume: Volume
  private let isTerminal: Bool
  private let usesColor: Bool

  /// How many diagnostics one run prints before it points to `restday check`.
  private static let mostDiagnostics = 40

  init(volume: Volume) {
    self.volume = volume
    isTerminal = isatty(STDERR_FILENO) == 1
    let environment = ProcessInfo.processInfo.environment
    usesColor =
      isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// A result, on standard output. Where it cannot be written, as on a full disk, the run ends here
  /// with the reason; a reader that went away has what it wanted.
  func print(_ text: String) {
    guard let reason = failure(printing: text) else { return }
    report([
      Diagnostic(
        .error, "standard output cannot be written: \(reason)",
        remedy: "free some space, or name another place with --output")
    ])
    exit(1)
  }

  /// Where something was written, on standard output: a path alone on its line. It has happened,
  /// whether it can be told or not. On a terminal nothing in the path steers it.
  func printPlace(_ path: String) {
    printAccount((isatty(STDOUT_FILENO) == 1 ? path.visible : path) + "\n")
  }

  /// What was done, on standard output. It has happened, whether it can be told or not.
  func printAccount(_ text: String) {
    guard let reason = failure(printing: text) else { return }
    report([
      Diagnostic(
        .warning, "it is written, and standard output cannot say so: \(reason)",
        remedy: "look there before you run it again")
    ])
  }

  private func failure(printing text: String) -> String? {
    let code = write(text, to: STDOUT_FILENO)
    return code == 0 || code == EPIPE ? nil : String(cString: strerror(code)).lowercased()
  }

  /// A message, on standard error.
  func say(_ text: String) {
    guard volume > .quiet else { return }
    write(text.visibleLines + "\n", to: STDERR_FILENO)
  }

  func detail(_ text: String) {
    guard volume == .verbose else { return }
    write(text.visibleLines + "\n", to: STDERR_FILENO)
  }

  /// The diagnostics in order of file and line; errors always, the rest unless quiet.
  ///
  /// - Parameter rest: what lists those that are not printed.
  func report(
    _ diagnostics: [Diagnostic], all: Bool = false, rest: String = "restday check lists them all"
  ) {
    let shown = diagnostics.filter { volume > .quiet || $0.severity == .error }.sorted()
    guard !all, volume < .verbose else {
      for diagnostic in shown { write(colored(diagnostic) + "\n", to: STDERR_FILENO) }
      return
    }
    let alike = AlikeDiagnostics(shown)
    for diagnostic in alike.told.prefix(Self.mostDiagnostics) {
      write(colored(diagnostic) + "\n", to: STDERR_FILENO)
    }
    let more = alike.told.count - Self.mostDiagnostics
    if more > 0 {
      write("… and \(more) more: \(rest)\n", to: STDERR_FILENO)
    } else if alike.foldedCount > 0 {
      write("Of many alike the first is shown: \(rest)\n", to: STDERR_FILENO)
    }
  }

  /// How far long work has come, on a terminal only.
  func progress(_ what: String, _ done: Int, of all: Int) {
    guard isTerminal, volume > .quiet, all > 1 else { return }
    if done >= all {
      write("\r\u{1B}[K", to: STDERR_FILENO)
    } else if done % max(1, all / 100) == 0 {
      write("\r\u{1B}[K\(what) \(done) of \(all)", to: STDERR_FILENO)
    }
  }

  /// What is being done just now, on a terminal only; the next one takes its place, and an empty
  /// one clears the line.
  func status(_ text: String) {
    guard isTerminal, volume > .quiet else { return }
    write("\r\u{1B}[K" + text.visible, to: STDERR_FILENO)
  }

  private func colored(_ diagnostic: Diagnostic) -> String {
    let text = diagnostic.description
    guard usesColor else { return text }
    let word = diagnostic.severity.rawValue + ":"
    guard let range = text.range(of: word) else { return text }
    let color =
      switch diagnostic.severity {
      case .error: "31"
      case .warning: "33"
      case .remark: "36"
      }
    return text.replacingCharacters(in: range, with: "\u{1B}[1;\(color)m\(word)\u{1B}[0m")
  }

  /// - Returns: 0, or a number of errno.h where not all of it could be written.
  @discardableResult
  private func write(_ text: String, to descriptor: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        return count == 0 ? ENOSPC : errno
      }
    }
    return 0
  }
}

extension String {
  /// Every line without characters that steer a terminal.
  fileprivate var visibleLines: String {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).visible }.joined(separator: "\n")
  }
}
