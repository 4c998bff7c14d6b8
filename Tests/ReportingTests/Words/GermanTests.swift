import Testing
import TrainingModel

@testable import Reporting

/// What German does otherwise than English.
struct GermanTests {
  private let words = German(audience: .runner, units: .metric)

  @Test func `numbers have a decimal comma, points between thousands, a space before the percent`()
  {
    let numbers = words.numbers
    #expect(numbers.plain(1234.56, decimals: 1) == "1.234,6")
    #expect(numbers.plain(-0.5, decimals: 2) == "\u{2212}0,50")
    #expect(numbers.percent(27) == "27\u{A0}%")
    #expect(numbers.set(21.44, .kilometers).text == "21,4\u{A0}km")
    #expect(numbers.range(-1.5...2, .kilograms) == "\u{2212}1,5 bis 2,0\u{A0}kg")
    #expect(numbers.clockHours(6.83) == "6:50")
    #expect(
      German(audience: .runner, units: .imperial).numbers.set(10, .kilometers).text == "6,2\u{A0}mi"
    )
  }

  @Test func `dates have points behind the day and a comma behind the weekday`() throws {
    let day = try #require(CalendarDay("2025-11-17"))
    #expect(words.dates.spoken(day) == "Montag, 17. November")
    #expect(words.dates.short(day) == "Mo 17.")
    let week = try #require(Week("2025-W47"))
    #expect(words.dates.span(week) == "17.\u{2013}23. November 2025")
    #expect(words.dates.span(week.advanced(by: -3)) == "27. Oktober \u{2013} 2. November 2025")
  }

  @Test(arguments: [
    (1.0, "1\u{A0}Tag", "1\u{A0}Woche"), (6, "6\u{A0}Tage", "6\u{A0}Wochen"),
    (1.5, "1,5\u{A0}Tage", "1,5\u{A0}Wochen"),
  ])
  func `one is singular, all else plural`(number: Double, days: String, weeks: String) {
    #expect(words.days(number) == days && words.weeks(number) == weeks)
  }

  @Test func `nouns keep their capitals inside a sentence`() {
    #expect(words.lowered("Ruhepuls") == "Ruhepuls")
    #expect(words.lowered("Lockerer Lauf") == "lockerer Lauf")
  }

  @Test func `every flag, field and practice with a page has a German name`() {
    for (slug, name) in German.practices { #expect(!name.isEmpty && words.practice(slug) == name) }
    for field in AudienceField.names {
      #expect(German.fields[field] != nil, "\(field)")
    }
  }

  /// A page about somebody addresses nobody.
  @Test(arguments: [Audience.coach, .public], ["full", "sparse", "stop", "empty"])
  func `others are not addressed, and the runner has no gender`(audience: Audience, name: String) {
    let text = Self.outputs(name, audience).joined(separator: " ").lowercased()
    let said = Set(text.split { !$0.isLetter }.map(String.init))
    let address: Set = [
      "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "läufer",
      "läuferin", "läufers", "athlet", "athletin",
    ]
    #expect(said.isDisjoint(with: address), "\(said.intersection(address).sorted())")
  }

  @Test func `the runner is addressed`() {
    let text = Self.outputs("full", .runner).joined(separator: " ")
    #expect(text.contains(" dein") && text.contains("Du hattest"))
  }

  @Test(arguments: Audience.allCases, ["full", "sparse", "stop", "empty"])
  func `the text page keeps to eighty columns, forty-five lines and ASCII`(
    audience: Audience, name: String
  ) {
    let text = TextReport(Self.report(name, audience)).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 45)
    #expect(lines.allSatisfy { $0.utf8.count <= 80 } && text.utf8.allSatisfy { $0 < 0x80 })
    #expect(!text.contains("?"))
  }

  private static func report(_ name: String, _ audience: Audience) -> WeekReport {
    let all = [
      "full": Sample.full(), "sparse": Sample.sparse(), "empty": Sample.empty(),
      "stop": Sample.stop(),
    ]
    var input = all[name] ?? Sample.empty()
    input.settings.language = .german
    input.findings = []
    input.advice = []
    input.followed = []
    return input.report(for: audience)
  }

  private static func outputs(_ name: String, _ audience: Audience) -> [String] {
    let report = report(name, audience)
    return [MarkdownReport(report).text, TextReport(report).text, JSONReport(report).text]
  }
}
