import Testing

@testable import LogReading

struct TextDecodingTests {
  private let text = "naïve – 5 €, „ß“"

  @Test func `UTF-8 is read with and without byte order mark`() {
    #expect(TextDecoding.string(from: Array(text.utf8)) == text)
    #expect(TextDecoding.string(from: [0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
    #expect(TextDecoding.string(from: []).isEmpty)
    #expect(TextDecoding.string(from: [0xEF, 0xBB, 0xBF]).isEmpty)
  }

  @Test func `UTF-16 is read by its byte order mark`() {
    let units = Array((text + "𝄞").utf16)
    let low = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let high = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(TextDecoding.string(from: [0xFF, 0xFE] + low) == text + "𝄞")
    #expect(TextDecoding.string(from: [0xFE, 0xFF] + high) == text + "𝄞")
    #expect(TextDecoding.string(from: [0xFF, 0xFE, 0x61]).isEmpty)
  }

  @Test func `what is no UTF-8 is Windows-1252`() {
    let bytes: [UInt8] = [0x6E, 0x61, 0xEF, 0x76, 0x65, 0x20, 0x96, 0x20, 0x80, 0x84, 0xDF, 0x93]
    #expect(TextDecoding.string(from: bytes) == "naïve – €„ß“")
    #expect(TextDecoding.string(from: [0x81]) == "\u{FFFD}")
    #expect(TextDecoding.string(from: [0x61, 0xFF, 0xA0, 0x9F][...]) == "aÿ\u{A0}Ÿ")
  }

  @Test func `what is far too long is not decoded to its end`() {
    let euros = [UInt8](repeating: 0x80, count: 90)
    #expect(TextDecoding.utf8(from: euros, limit: 100).count == 102)
    #expect(TextDecoding.utf8(from: euros, limit: 300).count == 270)
    let units: [UInt8] = [0xFF, 0xFE] + (0..<90).flatMap { _ in [0xAC, 0x20] as [UInt8] }
    #expect(TextDecoding.utf8(from: units, limit: 100).count == 102)
    #expect(TextDecoding.utf8(from: units, limit: 300).count == 270)
    #expect(TextDecoding.string(from: [0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00]) == "\u{FFFD}a")
  }

  @Test func `a table in any encoding gives the same check-ins`() {
    let text = "date;soreness;note\n2025-11-10;2;müde – früh\n"
    let reader = TableReader(columns: [:])
    let utf8 = Array(text.utf8)
    let utf16: [UInt8] = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let windows: [UInt8] = text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
    for bytes in [utf8, [0xEF, 0xBB, 0xBF] + utf8, [0xFF, 0xFE] + utf16, windows] {
      let log = reader.read(bytes, file: "checkins.csv", as: .checkIns)
      #expect(log.checkIns.map(\.note) == ["müde – früh"])
      #expect(log.checkIns.map(\.soreness) == [2])
      #expect(log.diagnostics.isEmpty)
    }
  }
}
