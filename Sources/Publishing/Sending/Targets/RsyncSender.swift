import Foundation

/// Sends a site to a host through rsync.
///
/// All pages arrive before any takes its place, and what is no longer needed goes last. Where the
/// folder on the host is a link, a whole new folder is sent beside the old one and the link is
/// turned to it in one step (`RsyncSender+Link.swift`).
package struct RsyncSender: Sender {
  let target: RsyncPlace
  let world: SendingWorld
  let rsync: RsyncCommands

  /// Where rsync keeps what has arrived but has not taken its place.
  private static let waiting = ".~tmp~"

  package init(host: String, path: String, _ world: SendingWorld) throws(SendingFault) {
    target = try RsyncPlace(host: host, path: path, world)
    self.world = world
    rsync = RsyncCommands(world: world, place: target)
  }

  package var place: String { target.address.withoutUsers }

  package func preflight() throws(SendingFault) {
    let needed = (3, 1)
    let text = try rsync.version().text
    let words = text.split(whereSeparator: \.isWhitespace)
    let found = zip(words, words.dropFirst(2)).first { $0.0 == "rsync" }?.1 ?? "?"
    let numbers = found.split(separator: ".").map { Int($0) ?? 0 }
    guard numbers.count >= 2, (numbers[0], numbers[1]) >= needed else {
      throw .oldTool(.rsync, found: String(found), needed: "3.1")
    }
  }

  package func look() throws(SendingFault) -> TargetState {
    let top = try rsync.list(["--dirs"], target.address + "/") ?? []
    let isOurs = top.contains { $0.path == Marker.fileName && $0.kind == .file }
    guard isOurs else { return TargetState(entries: entries(top, withFolders: true)) }
    let all = try rsync.list(["--recursive"], target.address + "/") ?? []
    return TargetState(marker: try fetchMarker(), entries: entries(all, withFolders: false))
  }

  package func send(_ plan: SendingPlan) throws(SendingFault) {
    if let link = try currentLink() {
      try send(plan, turning: link)
    } else {
      try sendInPlace(plan)
    }
  }

  private func entries(
    _ listed: [RsyncListed], withFolders: Bool
  ) -> [String: TargetState.Entry] {
    var entries: [String: TargetState.Entry] = [:]
    for item in listed where item.path != "." && item.path != Marker.fileName {
      guard !item.path.split(separator: "/").contains(Substring(Self.waiting)) else { continue }
      switch item.kind {
      case .file: entries[item.path] = .unread
      case .folder: if withFolders { entries[item.path] = .other }
      case .link, .other: entries[item.path] = .other
      }
    }
    return entries
  }

  private func fetchMarker() throws(SendingFault) -> Marker {
    let folder = world.scratch.appendingPathComponent("seen")
    try? FileManager.default.removeItem(at: folder)
    let fetched = try rsync.transfer(
      ["--no-links"], target.address + "/" + Marker.fileName, folder.path + "/")
    guard fetched.succeeded else { throw .remote(.fetching, at: place, fetched) }
    let file = folder.appendingPathComponent(Marker.fileName)
    guard let bytes = try? Data(contentsOf: file) else { throw .damagedMarker }
    return try Marker(Array(bytes))
  }
}

extension RsyncSender {
  /// First a list of all that may lie there from now on, so that a run that is cut off is known as
  /// ours; then the pages; then the list of what is there.
  private func sendInPlace(_ plan: SendingPlan) throws(SendingFault) {
    let destination = target.address + "/"
    try sendMarker(plan.marker.onTheWay(from: plan.before.marker), to: destination)
    let pages = try world.stage("pages", plan.site.files)
    let sent = try rsync.transfer(
      Self.sendOptions + deletion(plan), pages.path + "/", destination)
    guard sent.succeeded else { throw .remote(.sending, at: place, sent) }
    try sendMarker(plan.marker, to: destination)
  }

  /// Pages are compared by content: those that stay the same are not touched.
  static let sendOptions = [
    "--recursive", "--checksum", "--no-links", "--no-perms", "--delay-updates",
  ]

  func sendMarker(_ marker: Marker, to destination: String) throws(SendingFault) {
    let folder = try world.stage("marker", [.init(path: Marker.fileName, bytes: marker.bytes)])
    let sent = try rsync.transfer(
      ["--recursive", "--checksum", "--no-links", "--no-perms"], folder.path + "/", destination)
    guard sent.succeeded else { throw .remote(.sending, at: place, sent) }
  }

  /// Rules that let go of exactly the files that are no longer ours, and of folders they leave
  /// empty; everything else there is protected.
  private func deletion(_ plan: SendingPlan) throws(SendingFault) -> [String] {
    let removed = plan.changes.removed
    guard !removed.isEmpty else { return [] }
    let folders = Set(removed.flatMap(SitePath.folders(of:)))
      .subtracting(plan.site.files.flatMap { SitePath.folders(of: $0.path) })
    let rules = removed.map { "R /" + $0 } + folders.sorted().map { "R /\($0)/" } + ["P *"]
    return try deletion(rules, atMost: removed.count + folders.count)
  }

  func deletion(_ rules: [String], atMost most: Int) throws(SendingFault) -> [String] {
    let file = try world.list("rules", rules)
    return ["--delete-delay", "--max-delete=\(most)", "--filter=merge \(file.path)"]
  }
}
