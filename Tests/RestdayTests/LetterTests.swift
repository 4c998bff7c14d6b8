import Foundation
import Testing

/// A letter is made from the weeks that it draws on, the site from every week of the log: both say
/// the same of a week.
struct LetterTests {
  @Test(arguments: ["monday", "sunday"])
  func `a letter gives the advice of the site, in every week of the log`(start: String) throws {
    let home = try ScratchHome([
      "restday.yml": "runner: Ada\nweek_start: \(start)\n",
      "Content/Log/checkins.csv": Self.mornings, "Content/Log/sessions.csv": Self.runs,
    ])
    try #require(home.run("site", "--audience", "runner", "--quiet").status == 0)
    let weeks = try home.snapshot().keys.filter { $0.hasPrefix("Output/site/20") }
      .filter { $0.hasSuffix("/index.html") && $0.split(separator: "/").count == 5 }.sorted()
    try #require(weeks.count > 110)
    var counted = 0
    // A few are enough, the first of half-years among them.
    for place in stride(from: 0, to: weeks.count, by: 7) {
      let page = try home.text(weeks[place])
      let folders = weeks[place].split(separator: "/").suffix(3)
      let week = folders.dropLast().joined(separator: "-").uppercased()
      let letter = try home.run(
        "report", "--week", week, "--format", "html", "--output", "-", "--quiet")
      let advice = Self.advice(letter.output)
      #expect(advice == Self.advice(page), "\(weeks[place])")
      #expect((3...5).contains(advice.count), "\(weeks[place])")
      counted += advice.count { $0.contains("weeks in a row") }
    }
    #expect(counted > 5)
  }

  /// The pieces of advice of a page without its links.
  private static func advice(_ page: String) -> [String] {
    page.matches(of: /<li><h3>.*?<\/li>/.dotMatchesNewlines()).map {
      String($0.0).replacing(/<\/?a\b[^>]*>/, with: "")
    }
  }

  private static let days: [String] = (0..<800).compactMap { day in
    let date = Date(timeIntervalSince1970: 1_672_876_800 + 86_400 * Double(day))
    return date.formatted(.iso8601.year().month().day())
  }

  private static var mornings: String {
    "date,sleep_hours,soreness,energy,resting_hr\n"
      + days.enumerated().map { day, date in
        let sleep = ["7.9", "8.2", "6.1", "7.4", "8.4"][(day * day / 11) % 5]
        return "\(date),\(sleep),\(1 + (day * day / 17) % 4),\(2 + (day / 9) % 3),\(48 + day % 5)\n"
      }.joined()
  }

  private static var runs: String {
    "date,duration_min,rpe\n"
      + days.enumerated().filter { day, _ in (day / 2 + day / 31) % 2 == 0 }.map { day, date in
        "\(date),\(30 + (day * 7) % 50),\(3 + (day / 5) % 5)\n"
      }.joined()
  }
}
