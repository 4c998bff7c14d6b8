import Testing
import TrainingModel

@testable import Reporting

struct TextTests {
  @Test(arguments: Audience.allCases)
  func `a page of text is ASCII, 80 columns and 45 lines at most`(audience: Audience) {
    var long = Sample.full()
    long.settings.runner = "Åsa Ödegård-Łukasiewicz 走る人"
    long.advice = (0..<5).map { number in
      var advice = Sample.advice[number % 3]
      advice.doses = [FilledText(String(repeating: "a long dose × ", count: 20))]
      return advice
    }
    for input in [Sample.full(), Sample.sparse(), Sample.empty(), Sample.stop(), long] {
      let text = TextReport(input.report(for: audience)).text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= 45)
      #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
      #expect(text.unicodeScalars.allSatisfy { $0.isASCII && ($0.value >= 0x20 || $0 == "\n") })
      #expect(text.contains("see a clinician."))
    }
  }

  @Test(arguments: Audience.allCases)
  func `a page of text comes back whole from mail and chat`(audience: Audience) {
    for input in [Sample.full(), Sample.sparse(), Sample.empty(), Sample.stop()] {
      var report = input.report(for: audience)
      report.questions = ["Back to 18 km, or wait until the heart has settled again?"]
      let text = TextReport(report).text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      #expect(lines.count <= 46)
      // Blanks at the end go on the way, tabs become others, and a line of two blanks one.
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") && !$0.contains("\t") })
      #expect(!text.contains("\n\n\n") && !text.hasPrefix("\n"))
      // What mail would change: a quote, a separator of mailboxes or of signatures, a lone dot.
      for line in lines {
        #expect(!line.hasPrefix(">") && !line.hasPrefix("From ") && line != "." && line != "--")
      }
      let quoted = lines.map { "> " + $0 }.joined(separator: "\r\n")
      let unquoted = quoted.split(separator: "\r\n", omittingEmptySubsequences: false)
        .map { String($0.dropFirst(2)) }.joined(separator: "\n")
      #expect(unquoted == text)
      // Where a chat also drops the blanks in front, every word is still there, in order.
      let trimmed = lines.map { String($0.drop { $0 == " " }) }.joined(separator: "\n")
      #expect(trimmed.split { $0 == " " || $0 == "\n" } == text.split { $0 == " " || $0 == "\n" })
    }
  }

  @Test(arguments: [
    ("Åsa Ødegård", "Asa Odegard"), ("Łukasz Żak", "Lukasz Zak"), ("6 × 800 m", "6 x 800 m"),
    ("a\u{1B}[31m", "a?[31m"), ("−1.5", "-1.5"), ("e\u{301}", "e"), ("走", "?"),
  ])
  func `letters lose their marks`(text: String, expected: String) {
    #expect(text.ascii == expected)
  }

  @Test(arguments: [
    ("*a* [b](c) <script>", #"\*a\* \[b\](c) \<script\>"#), ("1. one", #"1\. one"#),
    ("- one", #"\- one"#), ("# one", "\\# one"), ("===", #"\==="#), ("    code", "code"),
    ("a & b", #"a \& b"#), ("", ""),
  ])
  func `somebody's text stays text in Markdown`(text: String, expected: String) {
    #expect(MarkdownText.escapedLine(text) == expected)
  }

  @Test(arguments: [
    ("https://doi.org/10.1", "[Title](<https://doi.org/10.1>)"), ("javascript:alert(1)", "Title"),
    ("https://a b", "Title"), ("//host", "Title"), ("https://a>b", "Title"),
  ])
  func `only safe links are links`(url: String, expected: String) {
    #expect(MarkdownText.link("Title", url) == expected)
  }

  @Test func `Markdown lines stay within 80 columns, but for signals and links`() {
    for input in [Sample.full(), Sample.sparse(), Sample.empty(), Sample.stop()] {
      let text = MarkdownReport(input.report(for: .runner)).text
      for line in text.split(separator: "\n") where !line.hasPrefix("- **") && !line.contains("](")
      {
        #expect(line.unicodeScalars.count <= 80, "\(line)")
      }
    }
  }

  @Test func `a flag stands before everything else`() {
    let report = Sample.stop().report(for: .runner)
    #expect(MarkdownReport(report).text.hasPrefix("**Chest pain (Tuesday 11 November)."))
    #expect(TextReport(report).text.hasPrefix("Chest pain (Tuesday 11 November)."))
  }
}
