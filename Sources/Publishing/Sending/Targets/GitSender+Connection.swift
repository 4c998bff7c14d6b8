import Foundation

extension GitSender {
  /// Where to, and with which environment.
  struct Connection {
    let url: String
    let environment: [String: String]
  }

  func connection() throws(SendingFault) -> Connection {
    Connection(url: try url(), environment: try git.sshEnvironment())
  }

  private func url() throws(SendingFault) -> String {
    switch address {
    case .url(let url): return url
    case .name(let name):
      guard try git.ask(["rev-parse", "--git-dir"]).succeeded else { throw .noRepository }
      let known = try git.ask(["remote"]).text.split(separator: "\n").map(String.init)
      guard known.contains(name) else { throw .noRemote(name, known: known.sorted()) }
      let asked = try git.ask(["remote", "get-url", "--push", "--", name])
      let url = asked.text.trimmingCharacters(in: .newlines)
      guard asked.succeeded, !url.isEmpty else { throw .noRemote(name, known: known.sorted()) }
      return try absolute(url)
    }
  }

  /// A relative path in a repository's settings starts at the top of its work tree.
  private func absolute(_ url: String) throws(SendingFault) -> String {
    guard url.hasPrefix("."), !url.contains(":") else { return url }
    let top = try git.ask(["rev-parse", "--show-toplevel"])
    guard top.succeeded else { return url }
    let folder = URL(fileURLWithPath: top.text.trimmingCharacters(in: .newlines))
    return folder.appendingPathComponent(url).standardizedFileURL.path
  }

  func makeRepository() throws(SendingFault) {
    try? FileManager.default.removeItem(at: git.repository)
    _ = try done(.packing, git.run(["init", "--quiet", "--bare", "--template="]))
    let settings = try git.connectionSettings()
    guard !settings.isEmpty else { return }
    let config = git.repository.appendingPathComponent("config")
    let own = (try? Data(contentsOf: config)).map(Array.init) ?? []
    do throws(WritingFault) {
      try WholeFile.write(own + Array(settings.utf8), to: config)
    } catch {
      throw .writing(error)
    }
  }

  /// Fetches the branch as it stands, without its past; nil when there is none.
  func fetchSeen(_ connection: Connection) throws(SendingFault) -> String? {
    let listed = try git.run(
      ["ls-remote", "--", connection.url, ref], environment: connection.environment)
    guard listed.succeeded else { throw .remote(.looking, at: place, listed) }
    let isThere = listed.text.split(separator: "\n").contains { $0.hasSuffix("\t" + ref) }
    guard isThere else { return nil }
    try fetch(connection, ["--depth=1"])
    return try seenCommit()
  }

  private func fetch(_ connection: Connection, _ options: [String]) throws(SendingFault) {
    let fetched = try git.run(
      ["fetch", "--progress", "--no-tags", "--no-recurse-submodules"] + options
        + ["--", connection.url, "+\(ref):\(Self.seen)"],
      limit: world.transferLimit, environment: connection.environment)
    guard fetched.succeeded else { throw .remote(.fetching, at: place, fetched) }
  }

  /// The commit that the branch was seen at; nil when there was no branch.
  func seenCommit() throws(SendingFault) -> String? {
    let asked = try git.run(["rev-parse", "--verify", "--quiet", Self.seen])
    return asked.succeeded ? asked.text.trimmingCharacters(in: .newlines) : nil
  }

  func done(_ step: SendingFault.Step, _ outcome: Outcome) throws(SendingFault) -> Outcome {
    guard outcome.succeeded else {
      throw .unexpected(step, said: RemoteRemark(outcome).line.withoutUsers)
    }
    return outcome
  }

  /// Squashing replaces the branch, so nobody else's commit may be in it.
  func refuseOthersHistory(
    _ connection: Connection, _ seen: String
  ) throws(SendingFault) {
    let tip = GitCommit(try done(.looking, git.run(["cat-file", "commit", seen])).text)
    guard tip.isOurs else { throw .othersHistory }
    guard tip.hasParent else { return }
    try fetch(connection, ["--unshallow"])
    guard try seenCommit() == seen else { throw .moved }
    let committers = try done(.looking, git.run(["log", "--format=%ce", seen])).text
    let isAllOurs = committers.split(separator: "\n").allSatisfy { $0 == Self.email }
    guard isAllOurs else { throw .othersHistory }
  }
}
