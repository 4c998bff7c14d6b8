import Foundation
import TrainingModel

/// Why a file or folder could not be written.
package struct WritingFault: Error, Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case create, write, rename, remove
    /// The process that holds the lock, where that is known.
    case lock(by: Int?)
    /// Something else stands where the file should be.
    case occupied
  }

  package let step: Step
  package let path: String
  /// A number of errno.h; 0 where it says nothing.
  package let code: Int32

  package init(_ step: Step, _ path: String, code: Int32 = 0) {
    self.step = step
    self.path = path
    self.code = code
  }
}

extension WritingFault {
  package var diagnostic: Diagnostic {
    Diagnostic(.error, summary, file: path, remedy: remedy)
  }

  private var summary: String {
    switch step {
    case .create, .write, .rename: "cannot be written\(reason); what was there before is untouched"
    case .remove: "cannot be removed\(reason)"
    case .lock(let process?): "another run (process \(process)) is writing here"
    case .lock(nil): "another run is writing here"
    case .occupied: "a link or folder stands here, and was left as it is"
    }
  }

  private var reason: String {
    code == 0 ? "" : ": " + String(cString: strerror(code)).lowercased()
  }

  private var remedy: String {
    switch (step, code) {
    case (.lock, _): "wait until it has ended, then try again"
    case (.occupied, _): "move it away, or choose another place with --output"
    case (_, ENOSPC), (_, EDQUOT): "free some space, then try again"
    case (_, EACCES), (_, EPERM): "check that you may write here"
    case (_, EROFS): "this disk can only be read; choose another place with --output"
    default: "check that the folder exists and that you may write here"
    }
  }
}
