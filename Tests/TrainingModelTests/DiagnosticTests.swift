import Testing
import TrainingModel

struct DiagnosticTests {
  @Test func `place, severity, what is wrong, and what to do`() {
    let whole = Diagnostic(
      .error, "unknown finding 'ilness'", file: "Content/Guidance/rest/sleep.md", line: 6,
      column: 9, remedy: "did you mean 'illness'?")
    #expect(
      whole.description == """
        Content/Guidance/rest/sleep.md:6:9: error: unknown finding 'ilness'
          did you mean 'illness'?
        """)
    #expect(Diagnostic(.remark, "no settings").description == "remark: no settings")
    #expect(
      Diagnostic(.warning, "it is empty", file: "a.csv").description
        == "a.csv: warning: it is empty")
  }

  @Test func `nothing in a file can steer a terminal`() {
    let hostile = "a\u{1B}[2J\u{7}\r\nb\u{7F}\u{85}\u{9B}\u{202E}\u{2066}\u{2028}é"
    let shown = "a␛[2J␇␍␊b␡\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}é"
    #expect(hostile.visible == shown)
    let diagnostic = Diagnostic(.warning, hostile, file: hostile, line: 1, remedy: hostile)
    #expect(diagnostic.description == "\(shown):1: warning: \(shown)\n  \(shown)")
    #expect(hostile.quoted == "'\(shown)'")
  }

  @Test func `quoted text is at most 80 characters`() {
    #expect(String(repeating: "x", count: 80).quoted.count == 82)
    #expect(
      String(repeating: "x", count: 81).quoted == "'" + String(repeating: "x", count: 79) + "…'")
    #expect(("a" + String(repeating: "\u{301}", count: 500)).quoted.unicodeScalars.count == 82)
  }

  @Test func `diagnostics stand in the order of files, lines and columns`() {
    let sorted = [
      Diagnostic(.error, "z"), Diagnostic(.remark, "x", file: "a", line: 2),
      Diagnostic(.remark, "y", file: "a", line: 2), Diagnostic(.error, "a", file: "a", line: 10),
      Diagnostic(.error, "a", file: "a", line: 10, column: 3), Diagnostic(.error, "a", file: "b"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test(arguments: [
    ("ilness", "illness"), ("Sleep_hour", "sleep_hours"), ("sroeness", "soreness"),
  ])
  func `what was most likely meant is found`(_ written: String, _ meant: String) {
    let names = ["illness", "sleep_hours", "soreness", "stress"]
    #expect(written.closest(among: names) == meant)
    #expect(written.didYouMean(among: names.reversed()) == "did you mean '\(meant)'?")
  }

  @Test func `nothing is suggested where nothing is close`() {
    #expect("banana".didYouMean(among: ["illness", "soreness"]) == nil)
    #expect("".didYouMean(among: ["illness"]) == nil)
    #expect("bat".closest(among: ["hat", "cat"]) == "cat")
  }
}
