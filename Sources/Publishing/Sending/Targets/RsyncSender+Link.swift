import Foundation

/// Where the folder on the host is a link to another folder beside it, readers see the whole old or
/// the whole new site: the new one is sent into a folder of its own, then the link is turned.
extension RsyncSender {
  /// The folder that the link names; nil where the target is no link to a neighbor.
  func currentLink() throws(SendingFault) -> String? {
    guard target.parent != nil, let listed = try rsync.list([], target.address)?.first,
      case .link(let name) = listed.kind
    else { return nil }
    guard PlainValue.isPlain(name, marks: "._-~+"), name != ".." else { return nil }
    return name
  }

  func send(_ plan: SendingPlan, turning current: String) throws(SendingFault) {
    guard let (parent, name) = target.parent else { return }
    let release = Self.release(of: name, plan.marker)
    guard release != current, let new = target.sibling(release) else { return }
    try carryOver(plan, to: new)
    try sendMarker(plan.marker.onTheWay(from: nil), to: new.address + "/")
    let pages = try world.stage("pages", plan.site.files)
    let sent = try rsync.transfer(
      Self.sendOptions + ["--link-dest=../" + current], pages.path + "/", new.address + "/")
    guard sent.succeeded else { throw .remote(.sending, at: place, sent) }
    try sendMarker(plan.marker, to: new.address + "/")
    try turn(name, to: release, in: parent)
    try removeReleases(of: name, but: [release, current], in: parent)
  }

  /// `site.restday-0a1b2c3d4e5f`: named by its content, so that a second try meets what arrived.
  private static func release(of name: String, _ marker: Marker) -> String {
    name + releaseMark + GitBlobID(marker.bytes).hex.prefix(12)
  }

  private static let releaseMark = ".restday-"

  /// Brings along what lies in the old folder and is not ours.
  private func carryOver(_ plan: SendingPlan, to new: RsyncPlace) throws(SendingFault) {
    let ours = Set(plan.before.marker?.entries.map(\.path) ?? [])
    guard plan.before.entries.keys.contains(where: { !ours.contains($0) }) else { return }
    let theirs = try world.stage("theirs", [])
    let rules = (ours.sorted() + [Marker.fileName]).map { "- /" + $0 } + ["- .~tmp~/"]
    let file = try world.list("theirs-rules", rules)
    let options = ["--recursive", "--links", "--perms", "--times", "--prune-empty-dirs"]
    let fetched = try rsync.transfer(
      options + ["--filter=merge \(file.path)"], target.address + "/", theirs.path + "/")
    guard fetched.succeeded else { throw .remote(.fetching, at: place, fetched) }
    let sent = try rsync.transfer(options, theirs.path + "/", new.address + "/")
    guard sent.succeeded else { throw .remote(.sending, at: place, sent) }
  }

  /// rsync makes the new link under another name and renames it: there is always a link.
  private func turn(
    _ name: String, to release: String, in parent: RsyncPlace
  ) throws(SendingFault) {
    let folder = try world.stage("link", [])
    let link = folder.appendingPathComponent(name)
    guard symlink(release, link.path) == 0 else {
      throw .writing(WritingFault(.create, link.path, code: errno))
    }
    let sent = try rsync.transfer(["--links"], link.path, parent.address + "/")
    guard sent.succeeded else { throw .remote(.sending, at: place, sent) }
  }

  /// Older releases of ours go; the last one stays for readers who are just loading a page.
  private func removeReleases(
    of name: String, but kept: [String], in parent: RsyncPlace
  ) throws(SendingFault) {
    let listed = try rsync.list(["--dirs"], parent.address + "/") ?? []
    let old = listed.filter { item in
      item.kind == .folder && item.path.hasPrefix(name + Self.releaseMark)
        && item.path.utf8.count == (name + Self.releaseMark).utf8.count + 12
        && SitePath.isPlain(item.path) && !kept.contains(item.path)
    }.map(\.path).sorted()
    guard !old.isEmpty else { return }
    let empty = try world.stage("nothing", [])
    let rules = old.map { "R /\($0)/***" } + ["P *"]
    let removed = try rsync.transfer(
      ["--recursive", "--no-links"] + deletion(rules, atMost: 1_000_000),
      empty.path + "/", parent.address + "/")
    guard removed.succeeded else { throw .remote(.tidying, at: place, removed) }
  }
}
