import Foundation

/// A program between its start and its end: both streams are read as they come, and it is ended
/// when its time is over.
final class RunningProcess {
  private let limit: TimeLimit
  private let child: ChildProcess
  private var output: OutputPipe
  private var messages: OutputPipe
  private let start = ContinuousClock.now
  private var lastSign = ContinuousClock.now

  /// How long it has to tidy up after it was asked to end.
  private static let grace = Duration.seconds(2)
  /// How long streams may stay open that something it left behind has inherited.
  private static let afterglow = Duration.milliseconds(500)
  private static let tick: Int32 = 20

  init(_ invocation: Invocation) throws(SendingFault) {
    let tool = invocation.tool
    guard let program = ProcessRunner.find(tool, in: invocation.environment) else {
      throw .missingTool(tool)
    }
    let input = open(invocation.input?.path ?? "/dev/null", O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .cannotStart(tool, code: errno) }
    defer { close(input) }
    guard let output = OutputPipe(most: invocation.mostOutput),
      let messages = OutputPipe(most: invocation.mostOutput)
    else { throw .cannotStart(tool, code: errno) }
    defer {
      output.closeWriter()
      messages.closeWriter()
    }
    child = try ChildProcess(
      program, invocation,
      .init(input: input, output: output.writer, messages: messages.writer))
    (self.output, self.messages, limit) = (output, messages, invocation.limit)
  }

  /// Waits for its end.
  func finish() -> Outcome {
    while true {
      if let end = child.end {
        read(for: Self.afterglow) { output.isAtEnd && messages.isAtEnd }
        return outcome(end)
      }
      if read() { lastSign = .now }
      guard isOverdue else { continue }
      child.signal(SIGTERM)
      read(for: Self.grace) { child.end != nil }
      child.signal(SIGKILL)
      read(for: Self.grace) { child.end != nil }
      return outcome(.tooSlow)
    }
  }

  private var isOverdue: Bool {
    start.duration(to: .now) > limit.total || lastSign.duration(to: .now) > limit.silence
  }

  private func outcome(_ end: Outcome.End) -> Outcome {
    Outcome(
      end, output: output.bytes, messages: messages.bytes, isCut: output.isCut || messages.isCut)
  }

  private func read(for duration: Duration, until isOver: () -> Bool) {
    let start = ContinuousClock.now
    while !isOver(), start.duration(to: .now) < duration { read() }
  }

  /// Reads what is there, waiting a moment for it; true if anything came.
  @discardableResult
  private func read() -> Bool {
    var waiting = [output.pollEntry, messages.pollEntry]
    guard poll(&waiting, 2, Self.tick) > 0 else { return false }
    let first = waiting[0].revents != 0 && output.take()
    let second = waiting[1].revents != 0 && messages.take()
    return first || second
  }
}
