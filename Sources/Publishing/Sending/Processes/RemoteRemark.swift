/// What a program said on its way out, and what that means for the person.
struct RemoteRemark {
  let trouble: RemoteTrouble
  /// The line that tells most.
  let line: String

  /// Phrases of git, ssh, rsync, rclone and hosts, in English; the first that occurs counts.
  private static let phrases: [(RemoteTrouble, [String])] = [
    (
      .asks,
      [
        "terminal prompts disabled", "could not read username", "could not read password",
        "permission denied (publickey", "permission denied (password",
        "permission denied (keyboard",
        "authentication failed", "host key verification failed", "auth failed on module",
        "logon failed", "too many authentication failures", "unable to decrypt configuration",
        "password required", "invalid username or",
      ]
    ),
    (
      .away,
      [
        "could not resolve", "name or service not known", "temporary failure in name resolution",
        "connection refused", "no route to host", "network is unreachable", "connection reset",
        "failed to connect", "couldn't connect", "no such host", "connection closed",
        "unexpectedly closed", "unable to connect", "dial tcp", "nodename nor servname",
        "broken pipe", "the remote end hung up",
      ]
    ),
    (
      .slow,
      [
        "timed out", "timeout", "operation too slow", "deadline exceeded",
      ]
    ),
    (
      .full,
      [
        "no space left", "quota", "disk full",
      ]
    ),
    (
      .forbids,
      [
        "permission denied", "access denied", "403", "permission to", "read only", "read-only",
        "not allowed", "accessdenied", "protected branch", "remote rejected",
        "operation not permitted",
      ]
    ),
    (
      .absent,
      [
        "does not appear to be a git repository", "repository not found", "not found",
        "no such file or directory", "unknown module", "didn't find section", "nosuchbucket",
        "directory not found", "chdir failed", "change_dir",
      ]
    ),
  ]

  /// How lines begin that say what went wrong, rather than how far it has come.
  private static let signs = ["fatal:", "error:", "remote:", "rsync:", "@ERROR", "!"]

  init(_ outcome: Outcome) {
    let lines = (outcome.messageText + "\n" + outcome.text).split(whereSeparator: \.isNewline)
      .map(String.init)
    if outcome.end == .tooSlow {
      trouble = .slow
      line = ""
      return
    }
    for (trouble, phrases) in Self.phrases {
      let line = lines.first { line in
        let lowered = line.lowercased()
        return phrases.contains { lowered.contains($0) }
      }
      if let line {
        self.trouble = trouble
        self.line = line
        return
      }
    }
    trouble = .other
    line = lines.first { Self.signs.contains(where: $0.hasPrefix) } ?? lines.last ?? ""
  }
}

extension SendingFault {
  /// The fault that a program's failure at a remote stands for.
  static func remote(_ step: Step, at place: String, _ outcome: Outcome) -> SendingFault {
    let remark = RemoteRemark(outcome)
    return .remote(
      step, remark.trouble, place: place.withoutUsers, said: remark.line.withoutUsers)
  }
}
