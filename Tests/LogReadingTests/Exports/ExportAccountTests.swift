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
}
