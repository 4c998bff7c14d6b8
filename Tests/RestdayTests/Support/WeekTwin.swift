import Foundation
import Testing

/// The machine-readable twin of a report, as another program would read it.
struct WeekTwin: Decodable {
  struct Metric: Decodable {
    struct Normal: Decodable { let low, high: Double }

    let value: Double?
    let unit: String?
    let n: Int?
    let status: String?
    let normal: Normal?
    let reason: String?
    let have, need: Int?
  }

  struct Group: Decodable {
    let level: String
    let score: Double?
    let days: Int?
  }

  struct Verdict: Decodable {
    let level: String
    let call: String?
    let sentence: String
    let groups: [String: Group]
  }

  struct Index: Decodable {
    struct Points: Decodable {
      let id: String
      let points: Double
    }

    let value, low, high: Double?
    let days: Int?
    let contributors: [Points]?
    let reason: String?
    let have, need: Int?
  }

  struct Finding: Decodable {
    let id, severity, sentence: String
    let metrics: [String]
  }

  struct Advice: Decodable {
    struct Because: Decodable {
      let finding, metric: String
      let value: Double
    }

    let practice, title, why, dose, evidence: String
    let because: [Because]
  }

  struct Flag: Decodable { let id, text: String }
  struct Followed: Decodable { let practice: String }
  struct Coverage: Decodable { let checkins, sessions, days: Int }

  let coverage: Coverage
  let verdict: Verdict
  let index: Index?
  let metrics: [String: Metric]
  let findings: [Finding]
  let advice: [Advice]
  let flags: [Flag]
  let followed: [Followed]
  let withheld: [String]

  var practices: [String] { advice.map(\.practice) }
}

extension LogBuilder {
  /// The week as JSON, by the command that prints it.
  func twin(_ command: String = "report") throws -> WeekTwin {
    let outcome = try home().run(command, "--week", Self.week, "--format", "json", "--quiet")
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try JSONDecoder().decode(WeekTwin.self, from: Data(outcome.output.utf8))
  }

  /// What became of every page this week: a sentence by its name, as `restday explain` says it.
  func outcomes() throws -> [String: String] {
    let outcome = try home().run("explain", "--week", Self.week)
    #expect(outcome.status == 0, "\(outcome.messages)")
    var sentences: [String: String] = [:]
    for line in outcome.output.split(separator: "\n") where line.hasPrefix("  ") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].trimmingCharacters(in: .whitespaces)
      sentences[name] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    return sentences
  }
}
