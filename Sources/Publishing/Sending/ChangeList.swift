/// What a publish would change at the target.
package struct ChangeList: Hashable, Sendable {
  /// Paths, each list in order of bytes.
  package let added: [String]
  package let changed: [String]
  package let removed: [String]

  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// Compares what the target says it holds with what is to be sent.
  init(from old: Marker?, to new: Marker) {
    let before = Dictionary(
      (old?.entries ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let isKnown = old?.isFinished ?? true
    added = new.entries.map(\.path).filter { before[$0] == nil }
    changed = new.entries.filter { entry in
      before[entry.path].map { $0.id != entry.id || !isKnown } ?? false
    }.map(\.path)
    let kept = Set(new.entries.map(\.path))
    removed = (old?.entries ?? []).map(\.path).filter { !kept.contains($0) }
  }
}

extension ChangeList: CustomStringConvertible {
  /// A line a file: `+` comes, `~` changes, `-` goes.
  package var description: String {
    let lines = added.map { "+ " + $0 } + changed.map { "~ " + $0 } + removed.map { "- " + $0 }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `3 files come, 12 change, 1 goes`
  package var summary: String {
    guard !isEmpty else { return "nothing changes" }
    let count = added.count
    return "\(count) \(count == 1 ? "file comes" : "files come"), \(changed.count) "
      + "\(changed.count == 1 ? "changes" : "change"), \(removed.count) "
      + (removed.count == 1 ? "goes" : "go")
  }
}
