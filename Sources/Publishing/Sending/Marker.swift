/// The file at a target that lists what Restday put there, so that nothing else is ever replaced or
/// removed.
package struct Marker: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let path: String
    package let size: Int
    package let id: GitBlobID
  }

  /// By path, in order of bytes.
  package let entries: [Entry]
  /// False while a site is on its way to a target that takes files one by one.
  package let isFinished: Bool

  package static let fileName = ".restday-site"
  private static let head = "restday-site 1"
  private static let remark = "# Restday put these files here. It replaces and removes no others."

  package init(_ site: OutgoingSite) {
    let entries = site.files.map {
      Entry(path: $0.path, size: $0.bytes.count, id: GitBlobID($0.bytes))
    }
    self.init(entries: entries, isFinished: true)
  }

  private init(entries: [Entry], isFinished: Bool) {
    self.entries = entries
    self.isFinished = isFinished
  }

  /// What lies at the target while this site takes the place of `old`: the files of both.
  func onTheWay(from old: Marker?) -> Marker {
    let mine = Set(entries.map(\.path))
    let all = entries + (old?.entries ?? []).filter { !mine.contains($0.path) }
    return Marker(
      entries: all.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      isFinished: false)
  }
}

extension Marker {
  /// As it stands in the file: a line a page, with its id, size and path.
  package var bytes: [UInt8] {
    let lines =
      [Self.head, Self.remark, "state \(isFinished ? "finished" : "sending")"]
      + entries.map { "\($0.id.hex) \($0.size) \($0.path)" }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Reads a marker; anything that is not exactly one is refused, since pages would be removed by it.
  package init(_ bytes: [UInt8]) throws(SendingFault) {
    let lines = String(decoding: bytes, as: UTF8.self).utf8
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 4, lines[0] == Self.head, lines[1] == Self.remark, lines.last == "",
      let state = lines[2], ["state finished", "state sending"].contains(state)
    else { throw .damagedMarker }
    var entries: [Entry] = []
    for line in lines[3..<(lines.count - 1)] {
      guard let entry = line.flatMap(Entry.init(line:)) else { throw .damagedMarker }
      entries.append(entry)
    }
    self.init(entries: entries, isFinished: state == "state finished")
  }
}

extension Marker.Entry {
  fileprivate init?(line: String) {
    let parts = line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .compactMap { String($0) }
    guard parts.count == 3, let id = GitBlobID(hex: parts[0]), let size = Int(parts[1]), size >= 0,
      SitePath.isPlain(parts[2]), parts[2] != Marker.fileName
    else { return nil }
    self.init(path: parts[2], size: size, id: id)
  }
}
