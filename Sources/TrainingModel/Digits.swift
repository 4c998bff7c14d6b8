extension Int {
  /// The number that these ASCII digits spell; nil when there is anything else or nothing.
  package init?(digits bytes: some Sequence<UInt8>) {
    var value = 0
    var count = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count < 18 else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
    }
    guard count > 0 else { return nil }
    self = value
  }

  /// The number with leading zeros: `7` padded to 2 is `07`.
  package func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}

extension Sequence<UInt8> {
  /// The bytes as pairs of lower-case hexadecimal digits.
  package var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}

extension Double {
  /// Reads a plain decimal number: an optional sign, digits, at most one decimal point.
  ///
  /// Refuses what `Double.init` lets through: `nan`, `inf`, `0x10`, exponents, blanks.
  package init?(plainDecimal text: some StringProtocol) {
    var text = String(text)
    guard let value = text.withUTF8(Self.plainDecimal) else { return nil }
    self = value
  }

  private static func plainDecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let isSigned = isNegative || bytes.first == UInt8(ascii: "+")
    var digits = 0
    var decimals = 0
    var hasPoint = false
    var whole: UInt64 = 0
    for byte in bytes[(isSigned ? 1 : 0)...] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if hasPoint { decimals += 1 }
        whole = whole &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      default: return nil
      }
    }
    guard digits > 0, digits <= 30 else { return nil }
    guard digits <= mostExactDigits else { return Double(String(decoding: bytes, as: UTF8.self)) }
    let value = Double(whole) / powersOfTen[decimals]
    return isNegative ? -value : value
  }

  /// Whole numbers of so many digits, and powers of ten up to them, have no rounding as `Double`, so
  /// that dividing one by the other rounds once: the nearest number to what is written (Clinger 1990).
  private static let mostExactDigits = 15
  private static let powersOfTen = (0...mostExactDigits).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }
}
