import Foundation

/// Runs git with everything switched off that asks, waits, hooks in or touches more than it is told.
struct GitCommands {
  let world: SendingWorld
  /// Where git runs: an address that is relative to the person's repository stays right.
  let folder: URL
  /// A repository of our own, in the scratch folder; the person's is only ever read.
  let repository: URL

  private static let switchedOff = [
    "-c", "core.hooksPath=/dev/null", "-c", "core.askPass=", "-c", "gc.auto=0",
    "-c", "maintenance.auto=false", "-c", "protocol.ext.allow=never",
    "-c", "credential.interactive=false", "-c", "core.fsmonitor=false",
  ]

  /// Variables of git that say how to connect; the others say which repository, and stay out.
  private static let keptVariables = [
    "GIT_SSH", "GIT_SSH_VARIANT", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_PROXY_COMMAND",
    "GIT_EXEC_PATH", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
    "GIT_CONFIG_COUNT",
  ]

  /// Runs a command in our own repository.
  func run(
    _ arguments: [String], input: URL? = nil, limit: TimeLimit? = nil,
    environment: [String: String] = [:]
  ) throws(SendingFault) -> Outcome {
    try run(
      in: folder, ["--git-dir=" + repository.path] + arguments, input: input, limit: limit,
      environment: environment)
  }

  /// Reads from the person's repository.
  func ask(_ arguments: [String]) throws(SendingFault) -> Outcome {
    try run(in: world.home, arguments, input: nil, limit: nil, environment: [:])
  }

  private func run(
    in folder: URL, _ arguments: [String], input: URL?, limit: TimeLimit?,
    environment: [String: String]
  ) throws(SendingFault) -> Outcome {
    var invocation = Invocation(
      tool: .git, arguments: ["-C", folder.path] + Self.switchedOff + arguments,
      environment: plainEnvironment.merging(environment) { _, ours in ours })
    invocation.input = input
    invocation.limit = limit ?? world.answerLimit
    return try world.runner.run(invocation)
  }

  private var plainEnvironment: [String: String] {
    var plain = world.environment.filter { key, _ in
      !key.hasPrefix("GIT_") || Self.keptVariables.contains(key)
        || key.hasPrefix("GIT_CONFIG_KEY_") || key.hasPrefix("GIT_CONFIG_VALUE_")
    }
    plain["LC_ALL"] = "C"
    plain["GIT_TERMINAL_PROMPT"] = "0"
    plain["GIT_ASKPASS"] = ""
    plain["SSH_ASKPASS"] = ""
    plain["SSH_ASKPASS_REQUIRE"] = "never"
    plain["GCM_INTERACTIVE"] = "never"
    plain["GIT_PAGER"] = "cat"
    return plain
  }
}

extension GitCommands {
  /// ssh as the person set it up, told never to ask.
  func sshEnvironment() throws(SendingFault) -> [String: String] {
    if world.environment["GIT_SSH"] != nil, world.environment["GIT_SSH_COMMAND"] == nil {
      return [:]
    }
    var command = world.environment["GIT_SSH_COMMAND"] ?? ""
    if command.isEmpty {
      let asked = try ask(["config", "--get", "core.sshCommand"])
      command = asked.succeeded ? asked.text.trimmingCharacters(in: .whitespacesAndNewlines) : ""
    }
    if command.isEmpty { command = "ssh" }
    return ["GIT_SSH_COMMAND": command + " " + SSHOptions.list.joined(separator: " ")]
  }

  /// How the person's repository connects (proxies, certificates, credentials), as settings for
  /// ours. Written to a file: arguments are seen by others on the machine.
  func connectionSettings() throws(SendingFault) -> String {
    let asked = try ask([
      "config", "--local", "--includes", "-z", "--get-regexp", "^(credential|http|url)\\.",
    ])
    guard asked.succeeded else { return "" }
    return asked.output.split(separator: 0).compactMap { entry in
      Self.setting(String(decoding: entry, as: UTF8.self))
    }.joined()
  }

  /// `http.https://host/.proxy`, a line end, and the value.
  private static func setting(_ entry: String) -> String? {
    guard let end = entry.firstIndex(of: "\n"), let first = entry[..<end].firstIndex(of: "."),
      let last = entry[..<end].lastIndex(of: ".")
    else { return nil }
    let section = entry[..<first]
    let name = entry[..<end][entry.index(after: last)...]
    let middle = first < last ? " \"\(escaped(entry[entry.index(after: first)..<last]))\"" : ""
    let value = escaped(entry[entry.index(after: end)...])
    return "[\(section)\(middle)]\n\t\(name) = \"\(value)\"\n"
  }

  private static func escaped(_ text: Substring) -> String {
    text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
      .replacingOccurrences(of: "\n", with: "\\n").replacingOccurrences(of: "\t", with: "\\t")
  }
}

/// ssh that gives up rather than ask or wait.
enum SSHOptions {
  static let list = [
    "-oBatchMode=yes", "-oConnectTimeout=15", "-oServerAliveInterval=10",
    "-oServerAliveCountMax=2",
  ]
}
