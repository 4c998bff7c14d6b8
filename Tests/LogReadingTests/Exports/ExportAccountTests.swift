import Testing

@testable import LogReading

struct ExportAccountTests {
  @Test func `of more kinds than an export has, fifty are named and the rest are others`() {
    var account = ExportAccount()
    for number in 0..<500 { account.count(leftOut: "kind \(number % 250)") }
    let named = (0..<50).map { "kind \($0) (2)" }.joined(separator: ", ")
    #expect(
      account.summary(of: RawLog(), "An app", file: "a.csv").description
        == "a.csv: remark: An app: nothing was taken; left out: \(named), others (400)")
  }

  @Test(arguments: [
    ([4], ""), ([4, 4, 4, 4], ""), ([4, 6], " (also line 6)"),
    ([4, 6, 4, 9, 9, 6], " (also lines 6, 9)"),
    ([1, 2, 3, 4, 5, 5, 5], " (also lines 2, 3, 4, 5)"),
    ([1, 2, 3, 4, 5, 6], " (also lines 2, 3, 4, 5 …)"),
  ])
  func `each line is named once`(_ lines: [Int], _ others: String) {
    var account = ExportAccount()
    for line in lines { account.count(rejected: "why", line: line) }
    let said = account.diagnostics(of: "a.json").first
    let rows = lines.count == 1 ? "1 row was" : "\(lines.count) rows were"
    #expect(said?.summary == "\(rows) left out: why" + others)
    #expect(said?.line == lines.first)
  }
}
