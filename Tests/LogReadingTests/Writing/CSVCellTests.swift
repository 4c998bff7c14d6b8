import Testing

@testable import LogReading

struct CSVCellTests {
  @Test(arguments: ["=1+1", "+49", "-5", "@SUM(A1)", "\t=1", "=\u{301}1"])
  func `a cell that a spreadsheet would run is written as text`(_ text: String) {
    #expect(CSVCell.guarded(text).unicodeScalars.elementsEqual(("'" + text).unicodeScalars))
  }

  @Test(arguments: ["", "a=b", " easy", "10 km", "é"])
  func `other cells stay as they are`(_ text: String) {
    #expect(CSVCell.guarded(text) == text)
  }
}
