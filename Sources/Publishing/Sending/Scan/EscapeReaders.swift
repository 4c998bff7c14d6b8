/// Character references of HTML and XML: `&amp;`, `&#39;`, `&#xE9;`.
enum HTMLReferences {
  private static let named: [(name: [UInt8], scalar: UInt32)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0),
  ].map { (Array($0.0.utf8), $0.1) }

  static func read(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (scalar, next) = reference(bytes, index + 1) {
        text.append(scalar: scalar)
        index = next
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  /// The scalar, and the index after the reference.
  private static func reference(_ bytes: [UInt8], _ start: Int) -> (UInt32, Int)? {
    guard let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let body = bytes[start..<end]
    guard body.first == UInt8(ascii: "#") else {
      return named.first { body.elementsEqual($0.name) }.map { ($0.scalar, end + 1) }
    }
    let digits = body.dropFirst()
    let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let number = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    return UInt32(number, radix: isHex ? 16 : 10).map { ($0, end + 1) }
  }
}

/// Escapes of JSON and scripts: `\n`, `\"`, `\u00e9`, two of them for one scalar where needed.
enum JSONEscapes {
  static func read(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        text.append(bytes[index])
        index += 1
        continue
      }
      if let (scalar, next) = scalar(bytes, index) {
        text.append(scalar: scalar)
        index = next
      } else {
        switch bytes[index + 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): text.append(0x20)
        case let escaped: text.append(escaped)
        }
        index += 2
      }
    }
    return text
  }

  private static func scalar(_ bytes: [UInt8], _ start: Int) -> (UInt32, Int)? {
    guard let unit = unit(bytes, start) else { return nil }
    guard (0xD800..<0xDC00).contains(unit), let low = self.unit(bytes, start + 6),
      (0xDC00..<0xE000).contains(low)
    else { return (unit, start + 6) }
    return (0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), start + 12)
  }

  private static func unit(_ bytes: [UInt8], _ start: Int) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] | 0x20 == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      guard let digit = byte.hexValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

/// Text of two bytes a letter, in either order, beginning at an even or an odd byte.
enum UTF16Text {
  /// Nil where nothing looks like it.
  static func read(_ bytes: [UInt8], isOutermost: Bool) -> [UInt8]? {
    let zeros = bytes.count { $0 == 0 }
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard isMarked || zeros * 8 >= max(8, bytes.count) || (isOutermost && zeros > 0) else {
      return nil
    }
    var text: [UInt8] = []
    for start in 0...1 {
      text += decoded(bytes, start) { UInt16($0) | UInt16($1) << 8 } + [0]
      text += decoded(bytes, start) { UInt16($0) << 8 | UInt16($1) } + [0]
    }
    return text
  }

  private static func decoded(
    _ bytes: [UInt8], _ start: Int, _ unit: (UInt8, UInt8) -> UInt16
  ) -> [UInt8] {
    let units = stride(from: start, to: bytes.count - 1, by: 2).map {
      unit(bytes[$0], bytes[$0 + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// What runs of Base64 letters hold, in both alphabets, wherever in a run the text begins.
enum Base64Runs {
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in letters.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
    values[Int(UInt8(ascii: "-"))] = 62
    values[Int(UInt8(ascii: "_"))] = 63
    return values
  }()

  /// Nil where there is no run of so many letters.
  static func read(_ bytes: [UInt8], fewest: Int) -> [UInt8]? {
    var text: [UInt8] = []
    var start = 0
    let values = values
    for index in 0...bytes.count {
      guard index == bytes.count || values[Int(bytes[index])] == 0xFF else { continue }
      if index - start >= fewest {
        // Four letters are three bytes: every text begins at one of four letters.
        for phase in 0..<4 {
          decode(bytes[(start + phase)..<index], values, into: &text)
          text.append(0)
        }
      }
      start = index + 1
    }
    return text.isEmpty ? nil : text
  }

  private static func decode(_ run: ArraySlice<UInt8>, _ values: [UInt8], into text: inout [UInt8])
  {
    var bits: UInt32 = 0
    var count = 0
    for letter in run {
      bits = bits << 6 | UInt32(values[Int(letter)])
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      text.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
}

extension [UInt8] {
  /// Adds a scalar in UTF-8; what is none is left out.
  fileprivate mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    append(contentsOf: Character(scalar).utf8)
  }
}
