/// Text from bytes of unknown encoding: by byte order mark, else UTF-8, else Windows-1252.
enum TextDecoding {
  /// UTF-8 bytes of the text, without a byte order mark.
  static func utf8(from bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(fromPlain: Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf8(fromUTF16: bytes.dropFirst(2), lowFirst: true)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return utf8(fromUTF16: bytes.dropFirst(2), lowFirst: false)
    }
    return utf8(fromPlain: bytes)
  }

  static func string(from bytes: [UInt8]) -> String {
    String(decoding: utf8(from: bytes), as: UTF8.self)
  }

  /// A piece of a longer text, which has no byte order mark of its own.
  static func string(from piece: ArraySlice<UInt8>) -> String {
    let text = String(decoding: piece, as: UTF8.self)
    // Decoding repairs what is not UTF-8; where nothing was repaired, it was.
    if text.utf8.elementsEqual(piece) { return text }
    return String(decoding: utf8(fromPlain: Array(piece)), as: UTF8.self)
  }

  private static func utf8(fromPlain bytes: [UInt8]) -> [UInt8] {
    // Decoding repairs what is not UTF-8; where nothing was repaired, it was.
    if String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) { return bytes }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(windows1252(byte)) }
    return Array(String(scalars).utf8)
  }

  private static func utf8(fromUTF16 bytes: ArraySlice<UInt8>, lowFirst: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(lowFirst ? first | second << 8 : first << 8 | second)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upperRows[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  /// Windows-1252 from 0x80 to 0x9F.
  private static let upperRows: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
