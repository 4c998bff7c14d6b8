import Foundation
import TrainingModel

/// The pages that are served, which the tool replaces while browsers ask for them.
///
/// Has identity: the server and the tool look at the same one. Every access holds the lock.
package final class Preview: @unchecked Sendable {
  private let lock = NSLock()
  private var state = PreviewState()

  package init() {}

  /// - Returns: how many files are not as they were.
  @discardableResult
  package func show(_ files: [PreviewFile]) -> Int {
    lock.withLock {
      let old = state.pages
      state.show(files)
      return state.pages.changes(since: old)
    }
  }

  /// The last good pages stay, with these problems above them.
  package func show(problems: [Diagnostic]) {
    lock.withLock { state.show(problems: problems) }
  }

  package func answer(to request: PreviewRequest, port: UInt16) -> PreviewAnswer {
    lock.withLock { state }.answer(to: request, host: OwnHost(port: port))
  }
}
