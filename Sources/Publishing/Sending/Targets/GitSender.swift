import Foundation

/// Sends a site to a branch, such as `gh-pages`, through git.
///
/// All work is done in a repository of our own in the scratch folder: the person's repository (its
/// work tree, index, branches, objects) is only read, to learn the address of the remote. The push
/// is an ordinary one; with a squashed history it replaces the branch only if it still stands where
/// it was seen, and only if every commit in it is ours.
package struct GitSender: Sender {
  package enum History: Hashable, Sendable {
    /// Each publish adds a commit.
    case kept
    /// The branch is always one commit.
    case squashed
  }

  let address: GitAddress
  let branch: String
  let history: History
  let world: SendingWorld
  let git: GitCommands

  /// Commits tell nothing of the runner or the machine.
  static let name = "Restday"
  static let email = "restday@localhost"
  static let seen = "refs/heads/seen"

  package init(
    remote: String, branch: String, history: History, _ world: SendingWorld
  ) throws(SendingFault) {
    guard GitBranch.isPlain(branch) else { throw .badValue(.branch, branch) }
    address = try GitAddress(remote)
    self.branch = branch
    self.history = history
    self.world = world
    git = GitCommands(
      world: world, folder: world.home,
      repository: world.scratch.appendingPathComponent("repository"))
  }

  package var place: String {
    switch address {
    case .name(let name): "\(name) \(branch)"
    case .url(let url): "\(url.withoutUsers) \(branch)"
    }
  }

  var ref: String { "refs/heads/" + branch }

  package func preflight() throws(SendingFault) {
    let version = try git.ask(["--version"])
    guard version.succeeded else { throw .unexpected(.looking, said: RemoteRemark(version).line) }
    _ = try connection()
  }

  package func look() throws(SendingFault) -> TargetState {
    let connection = try connection()
    try makeRepository()
    guard let seen = try fetchSeen(connection) else { return TargetState() }
    if history == .squashed { try refuseOthersHistory(connection, seen) }
    let listing = try done(.looking, git.run(["ls-tree", "-r", "-z", Self.seen]))
    let tree = GitTree(listing.output)
    var state = TargetState(entries: tree.entries)
    if tree.holdsMarker {
      let file = try done(
        .looking, git.run(["cat-file", "blob", Self.seen + ":" + Marker.fileName]))
      state.marker = try Marker(file.output)
    }
    return state
  }

  package func send(_ plan: SendingPlan) throws(SendingFault) {
    if plan.changes.isEmpty, plan.before.marker == plan.marker { return }
    let seen = try seenCommit()
    try push(commit(plan, onto: seen), seen, connection())
  }
}

extension GitSender {
  /// With kept history the remote itself refuses whatever does not follow its branch. With squashed
  /// history it replaces the branch only where it was seen.
  func push(
    _ commit: String, _ seen: String?, _ connection: Connection
  ) throws(SendingFault) {
    let lease = history == .squashed ? ["--force-with-lease=\(ref):\(seen ?? "")"] : []
    let pushed = try git.run(
      [
        "push", "--porcelain", "--progress", "--no-verify", "--no-follow-tags", "--no-signed",
        "--recurse-submodules=no",
      ] + lease + ["--", connection.url, "\(commit):\(ref)"],
      limit: world.transferLimit, environment: connection.environment)
    if pushed.succeeded { return }
    let refusal = pushed.text.split(separator: "\n").first { $0.hasPrefix("!") } ?? ""
    if Self.signsOfMoving.contains(where: refusal.contains) { throw .moved }
    throw .remote(.sending, at: place, pushed)
  }

  /// What git says, here or there, when the branch is not where it was seen.
  private static let signsOfMoving = [
    "fetch first", "stale info", "non-fast-forward", "failed to update ref", "cannot lock ref",
    "already exists", "incorrect old value",
  ]
}
