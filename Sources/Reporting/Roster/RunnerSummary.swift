import TrainingModel

/// What a roster takes from the summary of a runner's week.
///
/// It is only ever read from the JSON of `restday coach`, also where the runner's home is at hand:
/// so a roster cannot hold more than that summary does.
package struct RunnerSummary: Hashable, Sendable {
  package var runner: String
  package var week: Week
  package var coverage: Coverage
  package var level: VerdictLevel
  /// The verdict in a sentence, with the reasons that a coach may know.
  package var sentence: String
  /// The Recovery Balance Index of the week; nil where there is none or the coach does not get it.
  package var index: Double?
  /// `feel` and `poor`: the groups that the coach gets, load last.
  package var groups: [Group]

  package struct Group: Hashable, Sendable {
    package var id: String
    package var level: String
  }

  /// The longest name and the longest sentence, in bytes.
  private static let longestName = 200
  private static let longestSentence = 2000
}

extension RunnerSummary {
  /// The summary of a report that was made for a coach.
  package init(_ report: WeekReport) throws(SummaryFault) {
    try self.init(JSONReport(report).value)
  }

  /// Reads what `restday coach --format json` printed.
  package init(json bytes: [UInt8]) throws(SummaryFault) {
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONReader.read(bytes)
    } catch {
      throw .notJSON(error)
    }
    try self.init(value)
  }

  private init(_ value: JSONValue) throws(SummaryFault) {
    guard let schema = value["schema"]?.asText else { throw .noSchema }
    guard schema == JSONReport.schema else { throw .otherSchema(schema) }
    let audience = try Self.text("audience", of: value)
    guard audience == Audience.coach.rawValue else { throw .otherAudience(audience) }
    runner = try Self.text("runner", of: value, upTo: Self.longestName)
    week = try Self.week(value["week"])
    coverage = try Self.coverage(value["coverage"])
    guard let verdict = value["verdict"],
      let level = VerdictLevel(rawValue: try Self.text("level", of: verdict))
    else { throw .field("verdict.level") }
    self.level = level
    sentence = try Self.text("sentence", of: verdict, upTo: Self.longestSentence)
    index = value["index"]?["value"]?.asNumber
    groups = Self.groups(verdict["groups"])
  }
}

extension RunnerSummary {
  private static func text(
    _ key: String, of value: JSONValue, upTo longest: Int = 100
  ) throws(SummaryFault) -> String {
    guard let text = value[key]?.asText, !text.isEmpty, text.utf8.count <= longest else {
      throw .field(key)
    }
    return text
  }

  private static func week(_ value: JSONValue?) throws(SummaryFault) -> Week {
    guard let start = value?["start"]?.asText.flatMap({ CalendarDay($0) }),
      CalendarDay.plausibleYears.contains(start.year)
    else { throw .field("week.start") }
    let week = Week(containing: start, startingOn: start.weekday == 7 ? .sunday : .monday)
    guard week.start == start, value?["end"]?.asText == week.end.description,
      value?["id"]?.asText == week.id
    else { throw .field("week") }
    return week
  }

  private static func coverage(_ value: JSONValue?) throws(SummaryFault) -> Coverage {
    guard let checkIns = value?["checkins"]?.asCount, checkIns <= 7,
      let sessions = value?["sessions"]?.asCount, sessions <= 1000,
      let days = value?["days"]?.asCount, days <= 7
    else { throw .field("coverage") }
    return Coverage(checkIns: checkIns, sessions: sessions, days: days)
  }

  /// Those that are known by name; a coach who does not get one does not see it.
  private static func groups(_ value: JSONValue?) -> [Group] {
    ["feel", "sleep", "heart", "load"].compactMap { id in
      let levels = ["poor", "usual", "good", "high", "low", "unknown"]
      guard let level = value?[id]?["level"]?.asText, levels.contains(level) else { return nil }
      return Group(id: id, level: level)
    }
  }
}

extension RunnerSummary {
  /// The verdict's sentence without the call that begins it, in whatever language it was written.
  ///
  /// - Parameter none: what to say where nothing but the call is there.
  func reason(orNone none: String) -> String {
    let calls = Language.allCases.map { $0.words(for: .coach, units: .metric).call(level) }
    guard let call = calls.first(where: { sentence.utf8.starts(with: $0.utf8) }) else {
      return sentence
    }
    let rest = sentence.unicodeScalars.dropFirst(call.unicodeScalars.count)
    if rest.first == ":" {
      let text = String(rest.dropFirst().drop { $0 == " " })
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    return rest.first == "." ? none + String(rest.dropFirst()) : sentence
  }
}
