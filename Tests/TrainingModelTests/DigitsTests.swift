import Testing
import TrainingModel

struct DigitsTests {
  @Test(arguments: [
    ("0", 0.0), ("7", 7), ("7.5", 7.5), ("-7.5", -7.5), ("+7.5", 7.5), (".5", 0.5), ("007", 7),
    ("123456789012345678901234567890", 1.2345678901234568e29),
  ])
  func `plain decimal numbers are read`(_ text: String, _ value: Double) {
    #expect(Double(plainDecimal: text) == value)
  }

  @Test(arguments: [
    "", ".", "-", "+", "7,5", "7.5.1", "1e3", "0x10", "nan", "NaN", "inf", "-inf", "infinity", " 7",
    "7 ", "7\u{0}", "--7", "7-", "٧", "½", "1_000", "1'000", "7.5h",
    "1234567890123456789012345678901",
    "7\u{301}",
  ])
  func `anything else is no number`(_ text: String) {
    #expect(Double(plainDecimal: text) == nil)
  }

  @Test func `whole numbers are digits alone`() {
    #expect(Int(digits: "0042".utf8) == 42)
    #expect(Int(digits: "".utf8) == nil)
    #expect(Int(digits: "-1".utf8) == nil)
    #expect(Int(digits: "1234567890123456789".utf8) == nil)
  }

  @Test func `numbers are padded`() {
    #expect(7.padded(to: 2) == "07")
    #expect(2025.padded(to: 2) == "2025")
    #expect((-7).padded(to: 3) == "-007")
    #expect(Int.min.padded(to: 2) == "-9223372036854775808")
  }
}
