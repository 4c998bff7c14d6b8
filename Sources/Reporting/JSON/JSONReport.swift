import TrainingModel

/// The machine-readable twin of a report, `restday.report/1`.
///
/// Values are in SI units and not rounded, whatever units the pages use. A value that is not known
/// carries its reason; null never stands for zero. What the audience does not get is not there.
package struct JSONReport: Sendable {
  private let report: WeekReport

  package init(_ report: WeekReport) {
    self.report = report
  }

  package static let schema = "restday.report/1"

  /// One object, with a line break at the end.
  package var text: String { value.text }

  package var value: JSONValue {
    .members([
      ("schema", .string(Self.schema)),
      ("runner", .string(report.meta.runner)),
      ("audience", .string(report.meta.audience.rawValue)),
      ("week", week),
      ("coverage", coverage),
      ("verdict", verdict),
      ("index", report.index.result.map(index)),
      ("metrics", metrics),
      ("findings", .array(report.findings.map(finding))),
      ("advice", .array(report.advice.lines.map(advice))),
      ("flags", .array(report.flags.map { ["id": .string($0.id), "text": .string($0.text)] })),
      ("followed", .array(report.followed.lines.map(followed))),
      ("sessions", .array(report.sessions.rows.map(session))),
      ("withheld", .array(report.withheld.map { .string($0) })),
      ("questions", questions),
    ])
  }
}

extension JSONReport {
  private var week: JSONValue {
    let week = report.meta.week
    return [
      "id": .string(week.id), "start": .string(week.start.description),
      "end": .string(week.end.description),
    ]
  }

  /// Only there when something is asked.
  private var questions: JSONValue? {
    report.questions.isEmpty ? nil : .array(report.questions.map { .string($0) })
  }

  private var coverage: JSONValue {
    let coverage = report.meta.coverage
    return [
      "checkins": .int(coverage.checkIns), "sessions": .int(coverage.sessions),
      "days": .int(coverage.days),
    ]
  }

  private var verdict: JSONValue {
    let verdict = report.verdict
    return .members([
      ("level", .string(verdict.level.rawValue)),
      ("call", verdict.call.map { .string($0) }),
      ("sentence", .string(verdict.sentence)),
      ("groups", groups),
    ])
  }

  private var groups: JSONValue {
    let groups = report.verdict.groups
    let levels = groups.groups.map { group -> (String, JSONValue?) in
      let score: JSONValue? = group.hasScore ? JSONValue(group.score) : nil
      return (
        group.id,
        .members([
          ("level", .string(group.level)), ("score", score), ("days", .int(group.days)),
        ])
      )
    }
    return .members(levels + [("load", ["level": .string(groups.load.rawValue)])])
  }

  private func index(_ result: IndexResult) -> JSONValue {
    switch result {
    case .missing(let reason): missing(reason)
    case .value(let index):
      [
        "value": JSONValue(index.value), "low": JSONValue(index.low),
        "high": JSONValue(index.high), "days": .int(index.days),
        "contributors": .array(
          index.contributors.map {
            ["id": .string($0.contributor.rawValue), "points": JSONValue($0.points)]
          }),
      ]
    }
  }

  private func missing(_ reason: MissingReason) -> JSONValue {
    guard case .insufficientData(let have, let need) = reason else {
      return ["reason": .string(reason.code)]
    }
    return ["reason": .string(reason.code), "have": .int(have), "need": .int(need)]
  }

  private var metrics: JSONValue {
    .members(report.metrics.map { ($0.id.rawValue, metric($0)) })
  }

  private func metric(_ line: MetricLine) -> JSONValue {
    switch line.reading.result {
    case .missing(let reason): return missing(reason)
    case .value(let value, let n):
      let normal = line.reading.normal.map { normal -> JSONValue in
        ["low": JSONValue(normal.lowerBound), "high": JSONValue(normal.upperBound)]
      }
      return [
        "value": JSONValue(value), "unit": .string(line.unit.rawValue), "n": .int(n),
        "status": JSONValue(line.reading.status?.rawValue), "normal": normal ?? .null,
      ]
    }
  }

  private func finding(_ finding: FindingLine) -> JSONValue {
    [
      "id": .string(finding.id), "severity": .string(finding.severity),
      "sentence": .string(finding.sentence),
      "metrics": .array(finding.metrics.map { .string($0.rawValue) }),
    ]
  }

  private func advice(_ advice: AdviceLine) -> JSONValue {
    [
      "practice": .string(advice.practice), "title": .string(advice.title),
      "why": .string(advice.why), "dose": .string(advice.dose),
      "evidence": .string(advice.evidence),
      "sources": .array(advice.sources.map { .string($0.key) }),
      "because": .array(
        advice.because.map {
          [
            "finding": .string($0.finding), "metric": .string($0.metric.rawValue),
            "value": JSONValue($0.value),
          ]
        }),
    ]
  }

  private func followed(_ line: FollowedLine) -> JSONValue {
    [
      "practice": .string(line.practice), "done": JSONValue(line.done),
      "metric": JSONValue(line.metric?.rawValue), "before": JSONValue(line.before),
      "after": JSONValue(line.after),
    ]
  }

  private func session(_ row: SessionRow) -> JSONValue {
    [
      "date": .string(row.day.description), "sport": .string(row.sport.rawValue),
      "kind": JSONValue(row.kind?.rawValue), "minutes": JSONValue(row.minutes),
      "km": JSONValue(row.kilometers), "load": JSONValue(row.load),
      "source": .string(row.source.rawValue),
    ]
  }
}
