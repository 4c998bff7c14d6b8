import Testing
import TrainingModel

@testable import LogReading

/// However a table is made, reading it takes time and memory in proportion.
struct CSVLimitTests {
  private func table(_ text: String) -> CSVTable { CSVTable(utf8: Array(text.utf8)) }

  @Test func `quotes that are never closed end the reading before it takes long`() {
    // Each line opens a quote that only the end of the block shows to be broken.
    let line = "a\"\"\",\"\"\"" + String(repeating: "x", count: 500) + "\n"
    let block = String(repeating: line, count: 1500) + "\"q\"z\"\n\"x\n"
    let table = table("a,b\n" + block)
    #expect(table.problems.count <= CSVTable.mostProblems + 1)
    #expect(table.problems.contains { if case .tangledQuotes = $0 { true } else { false } })
  }

  @Test func `a thousand broken quotes are named, and no more`() {
    let table = table("a,b\n" + String(repeating: "\"a\nb\"c\n", count: 5000))
    #expect(table.problems.count == CSVTable.mostProblems + 1)
    #expect(table.problems.last == .tangledQuotes(line: 2 * CSVTable.mostProblems))
  }

  @Test func `more rows or cells than any honest table has are not read`() {
    let long = table("a\n" + String(repeating: "1\n", count: CSVTable.mostRows + 5))
    #expect(long.rows.count == CSVTable.mostRows - 1)
    #expect(long.problems == [.tooLong(line: CSVTable.mostRows + 1)])
    let row = String(repeating: ",", count: 1999) + "1\n"
    let wide = table(String(repeating: row, count: CSVTable.mostCells / 2000 + 5))
    #expect(wide.problems == [.tooLong(line: CSVTable.mostCells / 2000 + 1)])
  }

  @Test func `a table beyond 64 MiB is left out in one sentence`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: CSVTable.largestSize + 1)
    let log = TableReader(columns: [:]).read(bytes, file: "checkins.csv", as: .checkIns)
    #expect(log.diagnostics.map(\.summary) == ["the table is larger than 64 MiB and was left out"])
  }

  @Test func `a table that is wrong all through says so in a thousand lines`() {
    let text = "date,soreness\n" + String(repeating: "2025-11-10,9\n", count: 3000)
    let log = TableReader(columns: [:])
      .read(Array(text.utf8), file: "checkins.csv", as: .checkIns)
    #expect(log.diagnostics.count == 1001)
    #expect(log.diagnostics.last?.summary == "2,000 more cells could not be read")
  }
}
