import Foundation
import TrainingModel

/// One kind of place that a site can be sent to.
package protocol Sender: Sendable {
  /// Where it goes, as shown to people: without a user part.
  var place: String { get }

  /// Checks what the target needs before anything is built: tools, values, folders.
  func preflight() throws(SendingFault)

  /// Looks at what is there; changes nothing.
  func look() throws(SendingFault) -> TargetState

  /// Puts the site there, whole or not at all as far as the kind of target can.
  func send(_ plan: SendingPlan) throws(SendingFault)
}

/// What senders need from the outside world.
package struct SendingWorld: Sendable {
  /// The home folder: relative paths start there, and it is never published over.
  package let home: URL
  /// For files of one publish; removed afterwards.
  package let scratch: URL
  package var runner = ProcessRunner.live
  package var environment = ProcessInfo.processInfo.environment
  /// Seconds since 1970, for the date of a commit.
  package var now: @Sendable () -> Int = { Int(Date().timeIntervalSince1970) }
  package var answerLimit = TimeLimit.answer
  package var transferLimit = TimeLimit.transfer

  package init(home: URL, scratch: URL) {
    self.home = home.standardizedFileURL
    self.scratch = scratch
  }

  /// A path of the settings: relative ones start at the home.
  func url(_ path: String) -> URL {
    let full = path.hasPrefix("/") ? path : home.path + "/" + path
    // By hand, since Foundation would follow a link at the end.
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return URL(fileURLWithPath: "/" + parts.joined(separator: "/"))
  }
}

extension Settings.PublishTarget {
  /// The sender of this target; its values are checked here, so that none can be taken for an
  /// option or a command.
  package func sender(_ world: SendingWorld) throws(SendingFault) -> any Sender {
    switch self {
    case .folder(let path): try FolderSender(path, world)
    case .git(let remote, let branch, let squash):
      try GitSender(
        remote: remote, branch: branch, history: squash ? .squashed : .kept, world)
    case .rsync(let host, let path): try RsyncSender(host: host, path: path, world)
    case .rclone(let remote): try RcloneSender(remote, world)
    }
  }
}
