/// What lies at a target before anything is sent.
package struct TargetState: Hashable, Sendable {
  package enum Entry: Hashable, Sendable {
    /// A file whose bytes are known.
    case file(GitBlobID)
    /// A file whose bytes were not looked at.
    case unread
    /// A link, a folder in the place of a file, or something else.
    case other
  }

  /// Our list of what we put there; nil where we never were.
  package var marker: Marker?
  /// Everything there, by path, the marker left out.
  package var entries: [String: Entry]

  package init(marker: Marker? = nil, entries: [String: Entry] = [:]) {
    self.marker = marker
    self.entries = entries
  }
}

/// What will be done at a target, decided before anything is touched.
package struct SendingPlan: Sendable {
  /// What is sent: the site without the files that stay as they are.
  package let site: OutgoingSite
  /// Our list of it, sent along.
  package let marker: Marker
  package let before: TargetState
  package let changes: ChangeList
  /// Files of the site that the target has of its own (`CNAME`): theirs stay.
  package let kept: [String]
}

extension SendingPlan {
  /// Decides what happens to each file; refuses a target that is not ours, a file of theirs or a
  /// change of theirs that would be lost, and a site that has suddenly halved.
  package init(
    _ checked: CheckedSite, onto state: TargetState, allowsShrinking: Bool
  ) throws(SendingFault) {
    let strangers = try Self.strangers(in: state)
    let kept = try Self.kept(checked.site, strangers, state)
    let site = checked.site.without(Set(kept))
    let marker = Marker(site)
    try Self.refuseLostChanges(marker, state)
    if !allowsShrinking { try Self.refuseHalved(marker, state.marker) }
    self.init(
      site: site, marker: marker, before: state,
      changes: ChangeList(from: state.marker, to: marker), kept: kept)
  }

  /// What is there and not ours, in order.
  private static func strangers(in state: TargetState) throws(SendingFault) -> [String] {
    let ours = Set(state.marker?.entries.map(\.path) ?? [])
    let strangers = state.entries.keys.filter { !ours.contains($0) }.sorted()
    if state.marker == nil, let example = strangers.first(where: { !SitePath.isOfHosting($0) }) {
      throw .notOurs(example: example)
    }
    return strangers
  }

  /// The files of the site that must not be sent, since the same or a better one is there.
  private static func kept(
    _ site: OutgoingSite, _ strangers: [String], _ state: TargetState
  ) throws(SendingFault) -> [String] {
    var kept: [String] = []
    let theirs = Dictionary(
      strangers.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    let theirFolders = Set(strangers.flatMap(SitePath.folders(of:)).map { $0.lowercased() })
    for file in site.files {
      let blocking = SitePath.folders(of: file.path).compactMap { theirs[$0.lowercased()] }.first
      if let blocking { throw .occupied(blocking) }
      if theirFolders.contains(file.path.lowercased()) { throw .occupied(file.path) }
      guard let their = theirs[file.path.lowercased()] else { continue }
      let isSame = their == file.path && state.entries[their] == .file(GitBlobID(file.bytes))
      guard isSame || SitePath.isOfHosting(their) else { throw .occupied(their) }
      kept.append(file.path)
    }
    return kept
  }

  /// A page of ours that somebody changed at the target is theirs.
  private static func refuseLostChanges(
    _ marker: Marker, _ state: TargetState
  ) throws(SendingFault) {
    guard let old = state.marker, old.isFinished else { return }
    let new = Dictionary(
      marker.entries.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
    for entry in old.entries {
      switch state.entries[entry.path] {
      case nil, .unread: continue
      case .file(let id): if id == entry.id || id == new[entry.path] { continue }
      case .other: break
      }
      throw .changedThere(entry.path)
    }
  }

  /// So many weeks may go with one file that was wrong.
  private static let leastLoss = 4

  /// Half the pages, half of the weeks, or half of what they say, gone at once is more often a mishap
  /// than meant. The guidance is most of a young site: a log that was lost shows in its weeks.
  private static func refuseHalved(_ new: Marker, _ old: Marker?) throws(SendingFault) {
    guard let old, !old.pages.isEmpty else { return }
    let isHalved = new.pages.count * 2 <= old.pages.count || new.pageBytes * 2 <= old.pageBytes
    guard !isHalved else {
      throw .shrunk(
        there: .init(pages: old.pages.count, bytes: old.pageBytes),
        here: .init(pages: new.pages.count, bytes: new.pageBytes))
    }
    let lost = old.weeks - new.weeks
    let hasLostWeeks = lost > 0 && (new.weeks == 0 || lost >= leastLoss && lost >= new.weeks)
    guard !hasLostWeeks else { throw .lostWeeks(there: old.weeks, here: new.weeks) }
  }
}

extension Marker {
  fileprivate var pages: [Entry] { entries.filter { SitePath.isPage($0.path) } }
  fileprivate var weeks: Int { entries.count { SitePath.isWeek($0.path) } }
  fileprivate var pageBytes: Int { pages.reduce(0) { $0 + $1.size } }
}
