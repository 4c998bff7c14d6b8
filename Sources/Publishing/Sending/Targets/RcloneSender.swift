import Foundation

/// Sends a site to object storage, or whatever else rclone knows.
///
/// Such storage takes files one by one and swaps nothing. So new files arrive first, then pages that
/// change, the entrance last of them, and only then goes what is no longer needed: a reader never
/// meets a link to a page that is not there.
package struct RcloneSender: Sender {
  private let remote: String
  private let name: String
  private let world: SendingWorld

  /// - Parameter remote: `name:bucket/path` as set up with `rclone config`.
  package init(_ remote: String, _ world: SendingWorld) throws(SendingFault) {
    let parts = remote.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, PlainValue.isPlain(parts[0], marks: "._-"),
      PlainValue.isRemotePath(String(parts[1]))
    else { throw .badValue(.remote, remote) }
    name = String(parts[0])
    var path = String(parts[1])
    while path.hasSuffix("/") { path.removeLast() }
    self.remote = name + ":" + path
    self.world = world
  }

  package var place: String { remote }

  package func preflight() throws(SendingFault) {
    let listed = try run(["listremotes"])
    guard listed.succeeded else { throw .remote(.looking, at: place, listed) }
    let known = listed.text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
    let variable = "RCLONE_CONFIG_\(name.uppercased())_TYPE"
    guard known.contains(name) || world.environment[variable] != nil else {
      throw .noRemote(name, known: known.sorted())
    }
  }

  package func look() throws(SendingFault) -> TargetState {
    let top = try list([])
    guard top.contains(Marker.fileName) else { return state(nil, top) }
    let file = try run(["cat", "--", remote + "/" + Marker.fileName])
    guard file.succeeded else { throw .remote(.fetching, at: place, file) }
    return state(try Marker(file.output), try list(["--recursive", "--files-only"]))
  }

  package func send(_ plan: SendingPlan) throws(SendingFault) {
    guard !plan.changes.isEmpty || plan.before.marker != plan.marker else { return }
    let pages = try world.stage("pages", plan.site.files)
    try sendMarker(plan.marker.onTheWay(from: plan.before.marker))
    try copy(pages, plan.changes.added.filter { !SitePath.isPage($0) })
    try copy(pages, plan.changes.added.filter { SitePath.isPage($0) && $0 != Self.entrance })
    try copy(pages, plan.changes.changed.filter { $0 != Self.entrance })
    try copy(pages, (plan.changes.added + plan.changes.changed).filter { $0 == Self.entrance })
    try remove(plan.changes.removed)
    try sendMarker(plan.marker)
  }
}

extension RcloneSender {
  private static let entrance = OutgoingSite.entrance

  private func list(_ options: [String]) throws(SendingFault) -> [String] {
    let listed = try run(["lsf"] + options + ["--", remote])
    if listed.succeeded { return listed.text.split(separator: "\n").map(String.init) }
    // An empty bucket has no folders: what is not there is empty.
    guard listed.end == .exit(3) else { throw .remote(.looking, at: place, listed) }
    return []
  }

  /// Folders end with a slash in the listing.
  private func state(_ marker: Marker?, _ paths: [String]) -> TargetState {
    var state = TargetState(marker: marker)
    for path in paths where path != Marker.fileName {
      let isFolder = path.hasSuffix("/")
      state.entries[isFolder ? String(path.dropLast()) : path] = isFolder ? .other : .unread
    }
    return state
  }

  private func sendMarker(_ marker: Marker) throws(SendingFault) {
    let folder = try world.stage("marker", [.init(path: Marker.fileName, bytes: marker.bytes)])
    try copy(folder, [Marker.fileName])
  }

  private func copy(_ folder: URL, _ paths: [String]) throws(SendingFault) {
    guard !paths.isEmpty else { return }
    let list = try world.list("come", paths)
    let sent = try run(
      ["copy", "--ignore-times", "--no-traverse", "--files-from-raw=" + list.path]
        + ["--", folder.path, remote], limit: Self.transfer)
    guard sent.succeeded else { throw .remote(.sending, at: place, sent) }
  }

  private func remove(_ paths: [String]) throws(SendingFault) {
    guard !paths.isEmpty else { return }
    let list = try world.list("go", paths)
    let removed = try run(
      ["delete", "--files-from-raw=" + list.path, "--", remote], limit: Self.transfer)
    guard removed.succeeded else { throw .remote(.tidying, at: place, removed) }
  }

  /// rclone is silent while it works; it ends silent connections itself.
  private static let transfer = TimeLimit(total: .seconds(3600), silence: .seconds(3600))

  private static let switchedOff = [
    "--ask-password=false", "--retries=1", "--low-level-retries=2", "--contimeout=15s",
    "--timeout=30s", "--skip-links",
  ]

  private func run(
    _ arguments: [String], limit: TimeLimit? = nil
  ) throws(SendingFault) -> Outcome {
    // Options follow the command's name; everything after `--` is a place.
    let command = arguments.prefix(1) + Self.switchedOff + arguments.dropFirst()
    var invocation = Invocation(
      tool: .rclone, arguments: Array(command), environment: world.environment)
    invocation.limit = limit ?? world.answerLimit
    return try world.runner.run(invocation)
  }
}
