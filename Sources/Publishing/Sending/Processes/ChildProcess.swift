import Foundation

/// Another program, started without a shell and in a process group of its own.
///
/// Foundation's `Process` waits until every grandchild has closed what it inherited; a connection
/// that ssh keeps open in the background would hold us up. So this is `posix_spawn` itself.
final class ChildProcess {
  struct Streams {
    let input: Int32
    let output: Int32
    let messages: Int32
  }

  let id: pid_t
  private var status: Int32?

  /// Starts the program; throws a number of errno.h.
  init(_ program: URL, _ invocation: Invocation, _ streams: Streams) throws(SendingFault) {
    var id: pid_t = 0
    let code = Self.withActions(streams) { actions, attributes in
      Self.withTexts([program.path] + invocation.arguments) { arguments in
        let variables = invocation.environment.sorted { $0.key < $1.key }
        return Self.withTexts(variables.map { "\($0.key)=\($0.value)" }) { environment in
          Self.spawn(&id, program, actions, attributes, arguments, environment)
        }
      }
    }
    guard code == 0 else { throw .cannotStart(invocation.tool, code: code) }
    self.id = id
  }

  /// How it ended; nil while it runs.
  var end: Outcome.End? {
    if status == nil {
      var now: Int32 = 0
      guard waitpid(id, &now, WNOHANG) == id else { return nil }
      status = now
    }
    // The lowest seven bits are the signal; without one, the next eight are the exit code.
    return status.map { $0 & 0x7F == 0 ? .exit(($0 >> 8) & 0xFF) : .signal($0 & 0x7F) }
  }

  /// Sends a signal to the program and what it started.
  func signal(_ number: Int32) {
    guard end == nil else { return }
    kill(-id, number)
  }
}

extension ChildProcess {
  #if canImport(Darwin)
    private typealias Actions = posix_spawn_file_actions_t?
    private typealias Attributes = posix_spawnattr_t?
    private static var noActions: Actions { nil }
    private static var noAttributes: Attributes { nil }
    private static let flags =
      POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF
      | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_CLOEXEC_DEFAULT
  #else
    private typealias Actions = posix_spawn_file_actions_t
    private typealias Attributes = posix_spawnattr_t
    private static var noActions: Actions { posix_spawn_file_actions_t() }
    private static var noAttributes: Attributes { posix_spawnattr_t() }
    private static let flags =
      POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF
      | POSIX_SPAWN_SETSIGMASK
  #endif

  /// A program whose file is being written at this very moment is tried again for a while.
  private static func spawn(
    _ id: inout pid_t, _ program: URL, _ actions: UnsafePointer<Actions>,
    _ attributes: UnsafePointer<Attributes>,
    _ arguments: UnsafePointer<UnsafeMutablePointer<CChar>?>,
    _ environment: UnsafePointer<UnsafeMutablePointer<CChar>?>
  ) -> Int32 {
    for _ in 0..<100 {
      let code = posix_spawn(&id, program.path, actions, attributes, arguments, environment)
      guard code == ETXTBSY else { return code }
      usleep(20_000)
    }
    return ETXTBSY
  }

  /// Signals as every program expects them, whatever this one does with its own.
  private static func withActions(
    _ streams: Streams,
    _ work: (UnsafePointer<Actions>, UnsafePointer<Attributes>) -> Int32
  ) -> Int32 {
    var actions = noActions
    var attributes = noAttributes
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, streams.input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, streams.output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, streams.messages, STDERR_FILENO)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return work(&actions, &attributes)
  }

  /// Texts as C wants them: a list that ends with nothing.
  private static func withTexts(
    _ texts: [String], _ work: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    let copies = texts.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeBufferPointer { $0.baseAddress.map(work) ?? ENOMEM }
  }
}
