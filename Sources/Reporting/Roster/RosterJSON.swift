/// The machine-readable twin of a roster, `restday.roster/1`: the runners in the order of calls.
package struct RosterJSON: Sendable {
  private let page: RosterPage

  package init(_ page: RosterPage) {
    self.page = page
  }

  package static let schema = "restday.roster/1"

  /// One object, with a line break at the end.
  package var text: String {
    let newest = page.roster.newest
    return JSONValue.members([
      ("schema", .string(Self.schema)),
      ("newest", newest.map { ["id": .string($0.id), "end": .string($0.end.description)] }),
      ("runners", .array(zip(page.roster.lines, reasons).map(runner))),
      (
        "unread",
        .array(
          page.unread.map {
            [
              "place": .string($0.place), "reason": .string($0.reason),
              "remedy": JSONValue($0.remedy),
            ]
          })
      ),
    ]).text
  }

  private var reasons: [String] { page.groups.flatMap { $0.runners.map(\.reason) } }

  private func runner(_ line: Roster.Line, reason: String) -> JSONValue {
    let summary = line.summary
    return [
      "runner": .string(summary.runner), "place": .string(line.place),
      "week": [
        "id": .string(summary.week.id), "start": .string(summary.week.start.description),
        "end": .string(summary.week.end.description),
      ],
      "fresh": .bool(line.isFresh), "days_behind": .int(line.daysBehind),
      "level": .string(summary.level.rawValue), "call": JSONValue(summary.level.call),
      "reason": .string(reason),
      "coverage": [
        "checkins": .int(summary.coverage.checkIns), "sessions": .int(summary.coverage.sessions),
        "days": .int(summary.coverage.days),
      ],
      "groups": .members(summary.groups.map { ($0.id, ["level": .string($0.level)]) }),
      "index": JSONValue(summary.index),
    ]
  }
}
