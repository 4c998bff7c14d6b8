import PlainYAML
import Testing
import TrainingModel

@testable import Guidance

struct RuleTests {
  private static let values: [MetricID: Double] = ["a.x": 6, "a.y": -0.5, "a.yes": 1, "a.no": 0]
  private static let findings: [String: Truth] = ["up": .yes, "down": .no, "open": .unknown]

  @Test(
    arguments: [
      ("a.x < 7", .yes), ("a.x < 6", .no), ("a.x <= 6", .yes), ("a.x > 6", .no), ("a.x >= 6", .yes),
      ("a.x == 6", .yes), ("a.x != 6", .no), ("a.y <= -0.5", .yes), ("a.y < -0.5", .no),
      ("a.yes", .yes), ("a.no", .no), ("not a.no", .yes), ("a.none", .unknown), ("up", .yes),
      ("down", .no), ("open", .unknown), ("not open", .unknown), ("a.none < 7", .unknown),
      ("a.none < 7 or up", .yes), ("a.none < 7 and down", .no), ("a.none < 7 and up", .unknown),
      ("a.none < 7 or down", .unknown), ("up or down and down", .yes),
      ("(up or down) and down", .no), ("not down and up", .yes), ("not (down or up)", .no),
      ("not not up", .yes), ("a.x<7 and(up)", .yes),
    ] as [(String, Truth)])
  func `a rule holds, does not hold, or is unknown`(text: String, expected: Truth) throws {
    let rule = try Rule(text, at: YAMLPlace(line: 1, column: 1))
    let truth = rule.truth(
      values: { Self.values[$0] }, findings: { Self.findings[$0] ?? .unknown })
    #expect(truth == expected)
  }

  @Test(
    arguments: [
      ("a.x >= 20", 19.999_999_999_5, .yes), ("a.x >= 20", 19.999_999_998, .no),
      ("a.x > 10", 10.000_000_000_5, .no), ("a.x > 10", 10.000_000_002, .yes),
      ("a.x == 10", 10.000_000_000_5, .yes),
    ] as [(String, Double, Truth)])
  func `what rounding leaves behind decides nothing`(
    text: String, value: Double, expected: Truth
  ) throws {
    let rule = try Rule(text, at: YAMLPlace(line: 1, column: 1))
    #expect(rule.truth(values: { _ in value }, findings: { _ in .unknown }) == expected)
  }

  @Test(arguments: [
    ("", "8: error: expected a name, found 'the end'"),
    ("a.x <", "13: error: expected a number after '<', found 'the end'"),
    ("a.x < b", "14: error: expected a number after '<', found 'b'"),
    ("a.x < 0x10", "14: error: expected a number after '<', found '0x10'"),
    ("a.x => 7", "12: error: '=>' was not expected here"),
    ("up down", "11: error: 'down' was not expected here"),
    ("up and", "14: error: expected a name, found 'the end'"),
    ("or up", "8: error: expected a name, found 'or'"),
    ("(up or down", "19: error: a parenthesis is not closed"),
    ("up)", "10: error: ')' was not expected here"),
    ("7 > a.x", "8: error: expected a name, found '7'"),
    ("short-sleep < 7", "8: error: 'short-sleep' has no number to compare"),
    ("up & down", "11: error: '&' was not expected here"),
    (String(repeating: "(", count: 40), "40: error: nested more than 32 levels deep"),
    ("a.x < 7 # so", "16: error: '#' was not expected here"),
  ])
  func `a mistake is named with its column`(text: String, expected: String) {
    let place = YAMLPlace(line: 3, column: 8)
    let fault = #expect(throws: RuleFault.self) { try Rule(text, at: place) }
    let diagnostic = fault.map {
      ContentFault.rule($0.kind).diagnostic(file: nil, at: place.advanced(by: $0.offset))
    }
    #expect(
      diagnostic?.description.split(separator: "\n").first.map(String.init) == "3:" + expected)
  }

  @Test(
    arguments: [
      ("a.x < 7 and a.y > 1", ["a.x", "a.y"]), ("a.x < 7 or a.y > 1", []),
      ("a.x < 7 or a.x > 9", ["a.x"]), ("not (a.x < 7 or a.y > 1)", ["a.x", "a.y"]),
      ("not (a.x < 7 and a.y > 1)", []), ("up", []),
    ] as [(String, [String])])
  func `what a rule that holds must have known`(text: String, known: [String]) throws {
    let rule = try Rule(text, at: YAMLPlace(line: 1, column: 1))
    #expect(rule.condition.metricsKnownWhenTrue().map(\.rawValue).sorted() == known)
  }
}

struct TruthTests {
  @Test(arguments: Truth.all, Truth.all)
  func `not, and, or agree with one another`(left: Truth, right: Truth) {
    #expect(left.and(right) == right.and(left))
    #expect(!(left.or(right)) == (!left).and(!right))
    #expect(!(!left) == left)
  }
}

extension Truth {
  fileprivate static let all: [Truth] = [.yes, .no, .unknown]
}

struct TextTemplateTests {
  private static let facts = Facts(
    readings: [
      "sleep.mean_h": Reading(.value(6.5, n: 7)),
      "rhr.week": Reading(.value(52, n: 7), normal: 46...50),
      "load.week": .missing(.inputMissing),
    ], sleepNeedHours: 8)

  @Test(arguments: [
    ("You slept {sleep.mean_h}, and need {sleep.need}.", "You slept 6.5, and need 8.0."),
    ("{rhr.week} above {rhr.week.normal}", "52.0 above 46.0...50.0"),
    ("{rhr.week.low} to {rhr.week.high}", "46.0 to 50.0"), ("No number.", "No number."),
    ("{load.week}", nil), ("{sleep.mean_h.normal}", nil), ("{hrv.week_ln}", nil),
  ])
  func `a sentence is filled, or not said`(text: String, expected: String?) throws {
    let template = try TextTemplate(text, at: YAMLPlace(line: 1, column: 1))
    #expect(template.filled(from: Self.facts, setting: .plain) == expected)
  }

  @Test(arguments: [("a {b", 2), ("a {} b", 3), ("a } b", 2), ("{a {b}}", 3)])
  func `a brace in the wrong place is named`(text: String, offset: Int) {
    let fault = #expect(throws: TemplateFault.self) {
      try TextTemplate(text, at: YAMLPlace(line: 1, column: 1))
    }
    #expect(fault?.offset == offset)
  }
}
