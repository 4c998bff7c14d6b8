import TrainingModel

/// Several weeks on one page: a line for each, then the page of the last.
package struct SeveralWeeks: Sendable {
  package let lines: [WeekLine]
  package let latest: WeekReport

  /// - Parameter earlier: the reports before it for the same audience, oldest first.
  package init(_ latest: WeekReport, after earlier: [WeekReport]) {
    self.latest = latest
    lines = (earlier + [latest]).map(WeekLine.init)
  }
}

extension SeveralWeeks {
  private var heading: String { latest.headings.weekByWeek }

  package var text: String {
    let lines = lines.flatMap { line in
      Lines.filled(
        "\(line.name): \(line.call.ascii(in: latest.meta.language).uppercased()). \(line.numbers)"
          .ascii(in: latest.meta.language),
        first: "- ", indent: "  ",
        width: TextReport.columns)
    }
    return ([heading.ascii(in: latest.meta.language)] + lines + ["", ""]).joined(separator: "\n")
      + TextReport(latest).text
  }

  package var markdown: String {
    let lines = lines.map { line in
      MarkdownText.wrapped(
        MarkdownText.escaped(line.name) + ": **" + MarkdownText.escaped(line.call) + "**. "
          + MarkdownText.escaped(line.numbers), first: "- ", indent: "  ")
    }
    return (["## " + MarkdownText.escaped(heading), ""] + lines + ["", ""]).joined(separator: "\n")
      + MarkdownReport(latest).text
  }

  /// The object of the latest week, with one more member: `weeks`, oldest first.
  package var json: String {
    guard case .object(let members) = JSONReport(latest).value else { return "" }
    let weeks = JSONValue.Member(key: "weeks", value: .array(lines.map(object)))
    return JSONValue.object(members + [weeks]).text
  }

  private func object(_ line: WeekLine) -> JSONValue {
    [
      "week": [
        "id": .string(line.week.id), "start": .string(line.week.start.description),
        "end": .string(line.week.end.description),
      ],
      "coverage": [
        "checkins": .int(line.coverage.checkIns), "sessions": .int(line.coverage.sessions),
        "days": .int(line.coverage.days),
      ],
      "verdict": .members([
        ("level", .string(line.level.rawValue)),
        ("call", line.level.call.map { _ in .string(line.call) }),
        ("sentence", .string(line.sentence)),
      ]),
      "load": JSONValue(line.load),
    ]
  }
}
