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
    var digits = 0
    var points = 0
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-") where offset == 0, UInt8(ascii: "+") where offset == 0: break
      default: return nil
      }
    }
    guard digits > 0, digits <= 30, points <= 1, let value = Double(String(text)), value.isFinite
    else { return nil }
    self = value
  }
}
