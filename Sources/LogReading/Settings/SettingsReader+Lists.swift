import PlainYAML
import TrainingModel

/// The settings that hold more than one value.
extension SettingsReader {
  private func known(
    _ node: YAMLNode, _ names: [String]
  ) throws(YAMLFault) -> ([String: YAMLNode], [YAMLEntry]) {
    let entries = try node.entries()
    let known = entries.filter { names.contains($0.key) }
    return (
      Dictionary(known.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
      entries.filter { !names.contains($0.key) }
    )
  }

  private mutating func fields(
    _ node: YAMLNode, _ names: [String]
  ) throws(YAMLFault) -> [String: YAMLNode] {
    let (known, unknown) = try known(node, names)
    for entry in unknown {
      problem(
        "unknown key \(entry.key.quoted)", at: entry.keyPlace,
        entry.key.didYouMean(among: names)
          ?? "the keys here are \(names.joined(separator: ", "))")
    }
    return known
  }

  mutating func races(_ node: YAMLNode) throws(YAMLFault) -> [Settings.Race] {
    var races: [Settings.Race] = []
    for item in try node.items() {
      let fields = try fields(item, ["date", "name", "distance_km"])
      guard let date = fields["date"] else {
        problem("a race has no date", at: item.place, "write {date: 2025-10-11, name: ...}")
        continue
      }
      var kilometers: Double?
      if let distance = fields["distance_km"] {
        kilometers = try number(distance, in: Plausible.distanceKilometers)
      }
      races.append(
        Settings.Race(
          day: try date.day(), name: try fields["name"]?.text(),
          distanceMeters: kilometers.map { $0 * 1000 }))
    }
    return races.sorted { ($0.day, $0.name ?? "") < ($1.day, $1.name ?? "") }
  }

  mutating func plan(_ node: YAMLNode) throws(YAMLFault) -> [PlannedSession] {
    var plan: [PlannedSession] = []
    for item in try node.items() {
      let fields = try fields(item, PlanColumn.allCases.map(\.rawValue))
      var texts: [String: String] = [:]
      for (key, value) in fields.inOrder { texts[key] = try value.text() }
      var reader = FieldReader(file: file, line: item.place.line)
      if let planned = reader.plannedSession({ texts[$0.rawValue] }) { plan.append(planned) }
      diagnostics += reader.diagnostics
    }
    return plan
  }

  mutating func ranges(_ node: YAMLNode) throws(YAMLFault) -> [ClosedRange<CalendarDay>] {
    var ranges: [ClosedRange<CalendarDay>] = []
    for item in try node.items() {
      let fields = try fields(item, ["from", "to"])
      guard let from = try fields["from"]?.day(), let to = try fields["to"]?.day(), from <= to
      else {
        problem(
          "a range needs 'from' and 'to', in that order", at: item.place,
          "write {from: 2025-07-01, to: 2025-07-14}")
        continue
      }
      ranges.append(from...to)
    }
    return ranges
  }

  mutating func takeIndexWeights(_ node: YAMLNode) throws(YAMLFault) {
    let fields = try fields(node, Contributor.allCases.map(\.rawValue))
    var weights: [String: Double] = [:]
    for (key, value) in fields.inOrder { weights[key] = try number(value, in: 0...1) }
    guard !weights.isEmpty else { return }
    // Some overrides beside the standard rest, or all that shall count.
    let standard = Contributor.allCases.map { ($0.rawValue, $0.standardWeight) }
    let overridden = weights.merging(standard) { own, _ in own }
    let alone = weights.merging(standard.map { ($0.0, 0) }) { own, _ in own }
    guard let sound = [overridden, alone].first(where: \.sumsToOne) else {
      problem(
        "the weights do not sum to 1", at: node.place,
        "name all of \(Contributor.allCases.map(\.rawValue).joined(separator: ", "))")
      return
    }
    settings.indexWeights = sound
  }

  mutating func takeColumns(_ node: YAMLNode) throws(YAMLFault) {
    let kinds = TableReader.Kind.allCases.map(\.rawValue)
    for (kind, names) in try fields(node, kinds).inOrder {
      let columns = TableReader.Kind(rawValue: kind)?.columns ?? []
      for entry in try names.entries() {
        let column = try entry.value.text().lowercased()
        guard columns.contains(column) else {
          problem(
            "\(column.quoted) is no column of \(kind)", at: entry.value.place,
            column.didYouMean(among: columns)
              ?? "the columns are \(columns.joined(separator: ", "))")
          continue
        }
        settings.columns[kind, default: [:]][entry.key] = column
      }
    }
  }

  mutating func takeAudiences(_ node: YAMLNode) throws(YAMLFault) {
    for (name, rules) in try fields(node, ["coach", "public"]).inOrder {
      guard let audience = Audience(rawValue: name) else { continue }
      let fields = try fields(rules, ["show", "hide"])
      var rules = Settings.AudienceRules()
      if let show = fields["show"] { rules.show = try fieldNames(show) }
      if let hide = fields["hide"] { rules.hide = try fieldNames(hide) }
      settings.audiences[audience] = rules
    }
  }

  mutating func publishTarget(
    _ node: YAMLNode
  ) throws(YAMLFault) -> Settings.PublishTarget? {
    let names = ["to", "path", "remote", "branch", "host", "history"]
    var texts: [String: String] = [:]
    for (key, value) in try fields(node, names).inOrder { texts[key] = try value.text() }
    switch texts["to"] {
    case "folder": if let path = texts["path"] { return .folder(path: path) }
    case "git":
      return .git(
        remote: texts["remote"] ?? "origin", branch: texts["branch"] ?? "gh-pages",
        squash: texts["history"] == "squash")
    case "rsync":
      if let host = texts["host"] { return .rsync(host: host, path: texts["path"] ?? "") }
    case "rclone": if let remote = texts["remote"] { return .rclone(remote: remote) }
    default: break
    }
    problem(
      "where to publish is not clear", at: node.place,
      "write {to: folder, path: ...}, {to: git, remote: origin, branch: gh-pages},"
        + " {to: rsync, host: ..., path: ...} or {to: rclone, remote: ...}")
    return nil
  }
}

extension [String: YAMLNode] {
  /// As they stand in the file, so that problems are always found in the same order.
  fileprivate var inOrder: [(key: String, value: YAMLNode)] {
    sorted { one, other in
      let (place, otherPlace) = (one.value.place, other.value.place)
      return (place.line, place.column, one.key) < (otherPlace.line, otherPlace.column, other.key)
    }
  }
}

extension [String: Double] {
  fileprivate var sumsToOne: Bool { abs(values.sorted().reduce(0, +) - 1) < 1e-6 }
}
