import Foundation

/// One run of another program: its name, its arguments as they are, and how long it may take. No
/// shell reads any of it.
package struct Invocation: Sendable {
  package let tool: SendingFault.Tool
  package let arguments: [String]
  /// The whole environment.
  package let environment: [String: String]
  /// A file to read from standard input; without it there is none.
  package var input: URL?
  package var limit = TimeLimit.answer
  /// How many bytes of either stream are kept.
  package var mostOutput = 16 << 20
}

/// How long a program may run.
package struct TimeLimit: Hashable, Sendable {
  /// From its start.
  package let total: Duration
  /// Without a byte on either stream.
  package let silence: Duration

  /// For a question to a remote.
  package static let answer = TimeLimit(total: .seconds(25), silence: .seconds(25))
  /// For bytes on their way, as long as there is some progress.
  package static let transfer = TimeLimit(total: .seconds(3600), silence: .seconds(30))
}

/// How a program ended, and what it wrote.
package struct Outcome: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
    /// It was ended for taking too long.
    case tooSlow
  }

  package let end: End
  package let output: [UInt8]
  package let messages: [UInt8]
  /// Whether some output was thrown away for its length.
  package let isCut: Bool

  package init(_ end: End, output: [UInt8] = [], messages: [UInt8] = [], isCut: Bool = false) {
    self.end = end
    self.output = output
    self.messages = messages
    self.isCut = isCut
  }

  package var succeeded: Bool { end == .exit(0) && !isCut }

  package var text: String { String(decoding: output, as: UTF8.self) }
  package var messageText: String { String(decoding: messages, as: UTF8.self) }
}
