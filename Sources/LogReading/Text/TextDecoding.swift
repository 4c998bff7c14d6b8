/// Text from bytes of unknown encoding: by byte order mark, else UTF-8, else Windows-1252.
enum TextDecoding {
  /// UTF-8 bytes of the text, without a byte order mark.
  ///
  /// - Parameter limit: what is not UTF-8 is decoded until the text is longer than this, which can
  ///   be three times the bytes; who reads it sees that it is too long.
  static func utf8(from bytes: [UInt8], limit: Int = LogFolder.largestSize) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return utf8(fromPlain: Array(bytes.dropFirst(3)), limit)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf8(fromUTF16: bytes.dropFirst(2), lowFirst: true, limit)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return utf8(fromUTF16: bytes.dropFirst(2), lowFirst: false, limit)
    }
    return utf8(fromPlain: bytes, limit)
  }

  static func string(from bytes: [UInt8]) -> String {
    String(decoding: utf8(from: bytes), as: UTF8.self)
  }

  /// A piece of a longer text, which has no byte order mark of its own.
  static func string(from piece: ArraySlice<UInt8>) -> String {
    String(validating: piece, as: UTF8.self)
      ?? String(decoding: utf8(fromWindows1252: piece, .max), as: UTF8.self)
  }

  private static func utf8(fromPlain bytes: [UInt8], _ limit: Int) -> [UInt8] {
    String(validating: bytes, as: UTF8.self) != nil
      ? bytes : utf8(fromWindows1252: bytes[...], limit)
  }

  private static func utf8(fromWindows1252 bytes: ArraySlice<UInt8>, _ limit: Int) -> [UInt8] {
    let length = bytes.reduce(0) { $0 + ($1 < 0x80 ? 1 : upperLetters[Int($1) - 0x80].count) }
    var text: [UInt8] = []
    text.reserveCapacity(min(length, limit) + mostOfLetter)
    for byte in bytes {
      guard text.count <= limit else { break }
      if byte < 0x80 { text.append(byte) } else { text += upperLetters[Int(byte) - 0x80] }
    }
    return text
  }

  /// Half a pair, or half a unit at the end, is no letter.
  private static func utf8(
    fromUTF16 bytes: ArraySlice<UInt8>, lowFirst: Bool, _ limit: Int
  ) -> [UInt8] {
    var units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return lowFirst ? first | second << 8 : first << 8 | second
    }.makeIterator()
    var text: [UInt8] = []
    // The most it can take: memory that is not written to costs nothing, growing a copy.
    text.reserveCapacity(min(bytes.count / 2 * 3, limit) + mostOfLetter)
    var decoder = UTF16()
    while text.count <= limit {
      switch decoder.decode(&units) {
      case .scalarValue(let letter): text += UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter
      case .error: text += UTF8.encodedReplacementCharacter
      case .emptyInput: return text
      }
    }
    return text
  }

  /// Bytes of one letter in UTF-8.
  private static let mostOfLetter = 4

  /// Windows-1252 from 0x80 on, each letter in UTF-8; from 0xA0 on as in Unicode.
  private static let upperLetters: [[UInt8]] = (upperRows + Array(0xA0...0xFF)).map { value in
    Array(String(Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}").utf8)
  }

  /// Windows-1252 from 0x80 to 0x9F.
  private static let upperRows: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
