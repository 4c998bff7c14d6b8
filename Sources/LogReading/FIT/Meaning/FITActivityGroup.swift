/// The parts of a file that tell of the same outing.
///
/// A strap's heart rate comes in parts of its own behind the swim it belongs to; a part with
/// sessions of another start begins a new group; one with the same sessions is a copy.
struct FITActivityGroup {
  private(set) var content: FITPartContent
  private var sessionKeys: Set<SessionKey>

  private struct SessionKey: Hashable {
    let start: FITTime?
    let sport: Int?
  }

  private init(_ content: FITPartContent) {
    self.content = content
    sessionKeys = Self.keys(content)
  }

  private static func keys(_ content: FITPartContent) -> Set<SessionKey> {
    Set(content.sessions.map { SessionKey(start: $0.start, sport: $0.sport) })
  }
}

extension FITActivityGroup {
  static func groups(
    of parts: [FITFile.Part], _ problems: inout [FITProblem]
  ) -> [FITActivityGroup] {
    var groups: [FITActivityGroup] = []
    for part in parts where part.type == .activity || part.type == nil {
      let keys = keys(part.content)
      if keys.isEmpty, !groups.isEmpty {
        groups[groups.count - 1].content.append(part.content)
      } else if !keys.isEmpty, groups.contains(where: { keys.isSubset(of: $0.sessionKeys) }) {
        problems.append(.repeatedPart(byte: part.offset))
      } else {
        groups.append(FITActivityGroup(part.content))
      }
    }
    return groups.filter(\.content.isActivity)
  }
}

/// From the messages of a group to its activities, one a session.
extension FITActivityGroup {
  func activities(_ problems: inout [FITProblem]) -> [FITActivity] {
    let shared = FITActivity.Shared(content)
    if content.sessions.isEmpty {
      problems.append(.sessionMissing(records: content.records.count))
      let draft = FITActivityDraft(session: nil, content.records, content.events, content.laps)
      return [draft.activity(shared, &problems)]
    }
    var metersBefore = 0.0
    return drafts().compactMap { draft in
      let lastDistance = draft.records.last { $0.distanceMeters != nil }?.distanceMeters
      defer { metersBefore = lastDistance ?? metersBefore }
      guard draft.session?.sport != FITSport.transition else { return nil }
      var draft = draft
      draft.metersBefore = metersBefore
      return draft.activity(shared, &problems)
    }
  }

  /// Every session with the records, events and laps from its start to the next one's.
  private func drafts() -> [FITActivityDraft] {
    let indexes = content.sessions.indices.sorted { one, other in
      let starts = (Self.raw(content.sessions[one].start), Self.raw(content.sessions[other].start))
      return starts.0 != starts.1 ? starts.0 < starts.1 : one < other
    }
    let starts = indexes.map { Self.raw(content.sessions[$0].start) }
    let records = Self.split(content.records, by: starts) { $0.time }
    let events = Self.split(content.events, by: starts) { $0.time }
    let laps = Self.split(content.laps, by: starts) { $0.start }
    return indexes.enumerated().map { place, index in
      var draft = FITActivityDraft(
        session: content.sessions[index], records[place], events[place], laps[place])
      draft.zoneTimes = zoneTimes(ofSession: index)
      return draft
    }
  }

  /// Zone times do not name their session, so they must be as many.
  private func zoneTimes(ofSession index: Int) -> FITZoneTimes? {
    content.zoneTimes.count == content.sessions.count ? content.zoneTimes[index] : nil
  }

  private static func raw(_ time: FITTime?) -> UInt32 { time?.raw ?? .max }

  /// Items by the last start before them; one without a time stays with the one before it.
  private static func split<Item>(
    _ items: [Item], by starts: [UInt32], time: (Item) -> FITTime?
  ) -> [[Item]] {
    guard starts.count > 1 else { return [items] }
    var pieces = [[Item]](repeating: [], count: starts.count)
    var place = 0
    for item in items {
      if let raw = time(item)?.raw {
        place = max((starts.firstIndex { $0 > raw } ?? starts.count) - 1, 0)
      }
      pieces[place].append(item)
    }
    return pieces
  }
}
