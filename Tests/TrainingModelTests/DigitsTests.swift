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

  @Test func `a decimal number is the nearest that a Double can hold`() {
    var state: UInt64 = 7
    func below(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    for _ in 0..<20_000 {
      var text = ["", "-", "+"][Int(below(3))]
      for _ in 0..<below(18) { text += String(below(10)) }
      if below(4) > 0 { text += "." }
      for _ in 0...below(12) { text += String(below(10)) }
      let value = Double(plainDecimal: text)
      #expect(value?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
    for text in [
      "5.", "-0", "-.0", "0.1", "999999999999999", "9999999999999999", "1234567890.12345",
    ] {
      #expect(Double(plainDecimal: text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
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
