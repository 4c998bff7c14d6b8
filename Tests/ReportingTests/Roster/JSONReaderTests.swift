import Testing

@testable import Reporting

struct JSONReaderTests {
  private func read(_ text: String) throws(JSONFault) -> JSONValue {
    try JSONReader.read(Array(text.utf8))
  }

  @Test(
    arguments: [
      ("null", JSONValue.null), (" [ true , false ] ", [.bool(true), .bool(false)]),
      ("{}", .object([])), ("[]", []), ("\u{FEFF}0", .int(0)), ("-7", .int(-7)),
      ("1.5e2", .number(150)), ("-0.25", .number(-0.25)), ("1E+2", .number(100)),
      ("1234567890123456", .number(1_234_567_890_123_456)),
      (#"{"a":{"b":[1,"x"]}}"#, ["a": ["b": [.int(1), "x"]]]),
      (#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#, .string("\"\\/\u{8}\u{c}\n\r\té😀")),
      ("\"é\u{2028}\"", .string("é\u{2028}")),
    ] as [(String, JSONValue)])
  func `values are read as they are written`(text: String, value: JSONValue) throws {
    #expect(try read(text) == value)
  }

  @Test(
    arguments: [
      ("", JSONFault.Reason.truncated, 1), ("{", .truncated, 1), ("[1,", .truncated, 1),
      ("\"a", .truncated, 1), ("\"\\u12", .truncated, 1), ("-", .truncated, 1),
      ("1.", .truncated, 1), ("[1,]", .unexpected, 1), ("{\"a\":1,}", .unexpected, 1),
      ("{a:1}", .unexpected, 1), ("01", .unexpected, 1), ("+1", .unexpected, 1),
      (".5", .unexpected, 1), ("NaN", .unexpected, 1), ("1e999", .unexpected, 1),
      ("nul", .truncated, 1), ("1 2", .unexpected, 1), ("[1 2]", .unexpected, 1),
      ("\"\\x\"", .unexpected, 1), ("\"\\ud83d\"", .unexpected, 1), ("\"\\ude00\"", .unexpected, 1),
      ("\"a\tb\"", .unexpected, 1), ("// x\n1", .unexpected, 1), ("{\n\n\"a\" 1}", .unexpected, 3),
      ("{\"a\":1,\n\"a\":2}", .keyTwice, 2),
      (String(repeating: "9", count: 65) + ".5", .unexpected, 1),
    ] as [(String, JSONFault.Reason, Int)])
  func `anything else is refused, with its line`(
    text: String, reason: JSONFault.Reason, line: Int
  ) {
    #expect(throws: JSONFault(reason, line: line)) { try read(text) }
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect(throws: JSONFault(.unexpected, line: 1)) {
      try JSONReader.read([0x22, 0xC3, 0x28, 0x22])
    }
  }

  @Test func `depth and number of values are limited`() throws {
    let deepest = JSONReader.deepest
    let deep = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
    #expect(try read(deep) != .null)
    #expect(throws: JSONFault(.tooDeep, line: 1)) { try read("[" + deep + "]") }
    let many = "[" + String(repeating: "0,", count: JSONReader.mostValues) + "0]"
    #expect(throws: JSONFault(.tooLarge, line: 1)) { try read(many) }
  }

  @Test func `what is printed reads back, and every cut of it is refused`() throws {
    let value = JSONReport(Sample.full().report(for: .coach)).value
    #expect(try read(value.text).text == value.text)
    let bytes = Array(value.text.utf8)
    for length in stride(from: 0, to: bytes.count - 2, by: 97) {
      #expect(throws: JSONFault.self) { try JSONReader.read(Array(bytes.prefix(length))) }
    }
  }
}
