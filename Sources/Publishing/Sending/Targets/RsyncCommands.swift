import Foundation

/// Runs rsync so that it never asks, never waits for long, and follows no links.
struct RsyncCommands {
  let world: SendingWorld
  let place: RsyncPlace

  /// Sends or fetches between a folder here and a place there.
  func transfer(
    _ options: [String], _ from: String, _ to: String
  ) throws(SendingFault) -> Outcome {
    try run(
      ["--info=progress2", "--no-owner", "--no-group"] + options + ["--", from, to],
      limit: world.transferLimit)
  }

  /// Lists a place; nil when there is nothing.
  func list(_ options: [String], _ address: String) throws(SendingFault) -> [RsyncListed]? {
    let outcome = try run(
      ["--list-only", "--links"] + options + ["--", address], limit: world.answerLimit)
    if outcome.succeeded { return outcome.text.split(separator: "\n").compactMap(RsyncListed.init) }
    let said = outcome.messageText
    let isAbsent =
      outcome.end == .exit(23) && said.contains("No such file or directory")
      && (said.contains("change_dir") || said.contains("link_stat"))
    guard isAbsent else { throw .remote(.looking, at: place.address, outcome) }
    return nil
  }

  func version() throws(SendingFault) -> Outcome {
    try run(["--version"], limit: world.answerLimit)
  }

  private func run(_ arguments: [String], limit: TimeLimit) throws(SendingFault) -> Outcome {
    var environment = world.environment
    environment["LC_ALL"] = "C"
    // A daemon that wants a password gets none, rather than a question on the terminal.
    if environment["RSYNC_PASSWORD"] == nil { environment["RSYNC_PASSWORD"] = "" }
    var invocation = Invocation(
      tool: .rsync, arguments: base + arguments, environment: environment)
    invocation.limit = limit
    return try world.runner.run(invocation)
  }

  private var base: [String] {
    let seconds = max(1, Int(world.transferLimit.silence.components.seconds))
    switch place {
    case .local: return ["--timeout=\(seconds)"]
    case .daemon: return ["--timeout=\(seconds)", "--contimeout=15"]
    case .ssh(_, let port, _):
      let shell = world.environment["RSYNC_RSH"] ?? "ssh"
      let ports = port.map { ["-p", String($0)] } ?? []
      let parts = [shell] + SSHOptions.list + ports
      return ["--timeout=\(seconds)", "--rsh=" + parts.joined(separator: " ")]
    }
  }
}

/// One line of `rsync --list-only`: `-rw-r--r--  1,234 2025/11/10 07:00:00 weeks/index.html`.
struct RsyncListed: Hashable {
  enum Kind: Hashable {
    case file, folder
    case link(to: String)
    case other
  }

  let path: String
  let kind: Kind

  init?(_ line: Substring) {
    let fields = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
    guard fields.count == 5, fields[0].utf8.count >= 10 else { return nil }
    let name = String(fields[4])
    switch fields[0].first {
    case "-": (path, kind) = (name, .file)
    case "d": (path, kind) = (name, .folder)
    case "l":
      let ends = name.components(separatedBy: " -> ")
      (path, kind) = (ends[0], .link(to: ends.count == 2 ? ends[1] : ""))
    default: (path, kind) = (name, .other)
    }
  }
}
