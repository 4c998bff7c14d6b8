import Foundation
import Testing
import TrainingModel

@testable import Reporting

struct JSONTests {
  @Test(
    arguments: [
      (JSONValue(1.0), "1"), (JSONValue(0.1), "0.1"), (JSONValue(-0.0), "0"),
      (JSONValue(1e-7), "1e-07"), (JSONValue(6.833333333333333), "6.833333333333333"),
      (JSONValue(Double.nan), "null"), (JSONValue(-Double.infinity), "null"), (.int(7), "7"),
      ("a\"b\\c\n\u{1B}\u{2028}\u{202E}é", #""a\"b\\c\n\u001b\u2028\u202eé""#),
      ([], "[]"), ([:], "{}"), (["b": .int(1), "a": .null], "{\n  \"b\": 1,\n  \"a\": null\n}"),
    ] as [(JSONValue, String)])
  func `values are written shortest and in order`(value: JSONValue, expected: String) {
    #expect(value.text == expected + "\n")
  }

  @Test func `the top of the object has the contract's keys in order`() {
    #expect(
      keys(JSONReport(Sample.full().report(for: .runner)).value) == [
        "schema", "runner", "audience", "week", "coverage", "verdict", "index", "metrics",
        "findings", "advice", "flags", "followed", "sessions", "withheld",
      ])
  }

  @Test func `the runner gets every metric of the list, with a value or a reason`() throws {
    for input in [Sample.full(), Sample.sparse(), Sample.empty(), Sample.stop()] {
      let metrics = try #require(
        member("metrics", JSONReport(input.report(for: .runner)).value))
      #expect(
        Array(keys(metrics).prefix(MetricList.fixed.count)) == MetricList.fixed.map(\.rawValue))
      guard case .object(let members) = metrics else { continue }
      for entry in members {
        let shape = keys(entry.value)
        #expect(
          shape == ["value", "unit", "n", "status", "normal"] || shape == ["reason"]
            || shape == ["reason", "have", "need"], "\(entry.key)")
      }
    }
  }

  @Test func `a practice is listed only in a week in which it was done`() {
    var input = Sample.full()
    input.week.readings["practice.nap.days"] = .value(0, n: 7)
    let ids = input.report(for: .runner).metrics.map(\.id)
    #expect(ids.contains("practice.foam-rolling.days") && !ids.contains("practice.nap.days"))
  }

  @Test func `a reason's value is the metric's value`() {
    let report = Sample.full().report(for: .runner)
    for because in report.advice.lines.flatMap(\.because) {
      let metric = report.metrics.first { $0.id == because.metric }
      #expect(metric?.reading.value == because.value && because.value != nil)
    }
  }

  @Test func `values are in SI units whatever the settings say`() {
    var input = Sample.full()
    let metric = JSONReport(input.report(for: .runner)).value
    input.settings.units = .imperial
    let imperial = JSONReport(input.report(for: .runner)).value
    #expect(member("metrics", metric) == member("metrics", imperial))
    #expect(member("sessions", metric) == member("sessions", imperial))
  }

  @Test func `a call is absent where nothing can be said`() throws {
    let verdict = try #require(
      member("verdict", JSONReport(Sample.sparse().report(for: .runner)).value))
    #expect(keys(verdict) == ["level", "sentence", "groups"])
  }

  @Test func `the platform reads it back`() throws {
    let text = JSONReport(Sample.full().report(for: .runner)).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "restday.report/1")
  }

  @Test func `the same input gives the same bytes`() {
    let texts = (0..<3).map { _ in JSONReport(Sample.full().report(for: .runner)).text }
    #expect(Set(texts).count == 1)
  }

  private func keys(_ value: JSONValue) -> [String] {
    if case .object(let members) = value { members.map(\.key) } else { [] }
  }

  private func member(_ key: String, _ value: JSONValue) -> JSONValue? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }
}
