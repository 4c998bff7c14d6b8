import Testing

@testable import LogReading

struct CSVTableTests {
  private func table(_ text: String) -> CSVTable { CSVTable(utf8: Array(text.utf8)) }

  /// Header and rows as one list of lists.
  private func cells(_ text: String) -> [[String]] {
    let table = table(text)
    return [table.header.cells] + table.rows.map(\.cells)
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `the delimiter is found`(_ delimiter: String) {
    let text = ["date\u{1}note", "1\u{1}a", "2\u{1}b"].joined(separator: "\n")
      .replacing("\u{1}", with: delimiter)
    #expect(cells(text) == [["date", "note"], ["1", "a"], ["2", "b"]])
  }

  @Test func `a first line may name the delimiter`() {
    #expect(cells("sep=;\na;b,c\n1;2") == [["a", "b,c"], ["1", "2"]])
    #expect(table("sep=;\r\na;b\r\n1;2").rows.first?.line == 3)
    #expect(cells("sep=;x,y\n1,2") == [["sep=;x", "y"], ["1", "2"]])
  }

  @Test func `delimiters inside quotes do not count`() {
    #expect(cells("\"a;b;c\",d\n1,2") == [["a;b;c", "d"], ["1", "2"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end in LF, CRLF or CR, and are counted`(_ end: String) {
    let table = table(["a,b", "1,2", "", "\"x\(end)y\",3", "4,5"].joined(separator: end))
    #expect(table.rows.map(\.cells) == [["1", "2"], ["x\(end)y", "3"], ["4", "5"]])
    #expect(table.rows.map(\.line) == [2, 4, 6])
    #expect(table.problems.isEmpty)
  }

  @Test func `quotes are doubled inside quotes, and text elsewhere`() {
    #expect(
      cells("a,b\n\"say \"\"hi\"\"\",5\" nail\n\"\",\" x \"\n\"He\" said,\"a,b\"")
        == [["a", "b"], ["say \"hi\"", "5\" nail"], ["", " x "], ["Hesaid", "a,b"]])
  }

  @Test func `blanks around cells go, empty cells stay, blank lines are no rows`() {
    #expect(cells(" a , b\u{A0}\n\n,,\n 1 ,\n   \n,2") == [["a", "b"], ["1", ""], ["", "2"]])
  }

  @Test func `an unclosed quote is named and the rest is read`() {
    let table = table("a,b\n1,\"oops\n2,x\n3,y\n")
    #expect(table.rows.map(\.cells) == [["2", "x"], ["3", "y"]])
    #expect(table.problems == [.unclosedQuote(line: 2)])
  }

  @Test func `an unclosed quote does not run into the next quoted cell`() {
    let table = table("a,b\n1,\"oops\n2,x\n3,\"fine\"\n4,\"also, fine\"\n")
    #expect(table.rows.map(\.cells) == [["2", "x"], ["3", "fine"], ["4", "also, fine"]])
    #expect(table.problems == [.unclosedQuote(line: 2)])
  }

  @Test func `an empty table is a problem`() {
    #expect(table("").problems == [.empty])
    #expect(table("\n \n,,\n").problems == [.empty])
    #expect(table("\"").problems == [.empty, .unclosedQuote(line: 1)])
    #expect(table("a,b").problems.isEmpty)
  }

  @Test func `reading stops at too many columns and too long cells`() {
    let wide = String(repeating: ",", count: CSVTable.mostColumns)
    let table = table("a,b\n1,2\n\(wide)\n3,4\n")
    #expect(table.rows.map(\.cells) == [["1", "2"]])
    #expect(table.problems == [.tooManyColumns(line: 3)])
    let long = String(repeating: "x", count: CSVTable.longestCell)
    #expect(self.table("a\n\(long)\n").problems.isEmpty)
    #expect(self.table("a\n\(long)x\n").problems == [.cellTooLong(line: 2)])
    #expect(self.table("a\n\"\(long)x\"\n1\n").problems == [.unclosedQuote(line: 2)])
    #expect(self.table("a\n\"\(long)x\"\n1\n").rows.map(\.cells) == [["1"]])
  }

  @Test func `any bytes are read, the same each time`() {
    var random = SeededRandom(seed: 7)
    let alphabet = Array(",;\"\"\n\r \tab1é\u{0}".utf8) + [0xFF, 0xEF, 0xBB]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let table = CSVTable(utf8: bytes)
      #expect(table.rows.allSatisfy { $0.line >= 1 && $0.line <= bytes.count + 1 })
      #expect(table.rows.map(\.line) == table.rows.map(\.line).sorted())
      #expect(CSVTable(utf8: bytes).rows.map(\.cells) == table.rows.map(\.cells))
    }
  }

  @Test func `what is written in quotes is read back`() {
    var random = SeededRandom(seed: 11)
    let alphabet = Array(",;\"\n\rab é").map(String.init)
    for _ in 0..<500 {
      let rows = (0..<4).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0...6, using: &random)).map { _ in
            alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
          }.joined() + "x"
        }
      }
      let text = rows.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }.joined(separator: "\n")
      #expect(cells(text) == rows)
    }
  }

  @Test(arguments: ["a,\"\"\"\"\nb,\"c\n", "\"", "a,\"b\n", "\"\"\n\"", ",", "\n", "\"a\"b"])
  func `four times the table costs no more than about four times the work`(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(String(repeating: piece, count: count).utf8)
      return processorSeconds { _ = CSVTable(utf8: bytes) }
    }
    #expect(seconds(20_000) < seconds(5000) * 9 + 0.005)
  }

  @Test func `a quote, a letter or a blank is no delimiter, whatever the first line says`() {
    #expect(table("sep=\"\n1,2").delimiter == UInt8(ascii: ","))
    #expect(table("sep=a\n1,2").delimiter == UInt8(ascii: ","))
    #expect(table("sep= \n1,2").delimiter == UInt8(ascii: ","))
    #expect(table("sep=\t\n1\t2").header.cells == ["1", "2"])
  }
}
