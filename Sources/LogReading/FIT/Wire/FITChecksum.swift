/// The CRC-16 of FIT headers and files (polynomial 0x8005, bit-reversed, start value 0).
enum FITChecksum {
  /// The checksum of the bytes in `range`; positions outside the file count as absent.
  ///
  /// A long range is summed in four quarters at once, as each step of one sum waits for the last.
  static func of(_ bytes: FITBytes, in range: Range<Int>) -> UInt16 {
    let quarter = range.count / 4 & ~15
    guard quarter >= shortestQuarter, range.lowerBound >= 0, range.upperBound <= bytes.count else {
      return sum(bytes, in: range, from: 0)
    }
    var (first, second, third, fourth): (UInt16, UInt16, UInt16, UInt16) = (0, 0, 0, 0)
    tables.withUnsafeBufferPointer { tables in
      for offset in stride(from: range.lowerBound, to: range.lowerBound &+ quarter, by: 16) {
        first = next(first, bytes, offset, tables)
        second = next(second, bytes, offset &+ quarter, tables)
        third = next(third, bytes, offset &+ 2 &* quarter, tables)
        fourth = next(fourth, bytes, offset &+ 3 &* quarter, tables)
      }
    }
    let far = power(ofBytes: quarter)
    let whole = [second, third, fourth].reduce(first) { product($0, far) ^ $1 }
    return sum(bytes, in: (range.lowerBound &+ 4 &* quarter)..<range.upperBound, from: whole)
  }

  private static let shortestQuarter = 1024

  private static func sum(_ bytes: FITBytes, in range: Range<Int>, from start: UInt16) -> UInt16 {
    tables.withUnsafeBufferPointer { tables in
      var crc = start
      var offset = range.lowerBound
      while offset <= range.upperBound &- 16,
        let first = bytes.integer(UInt64.self, at: offset, .little),
        let second = bytes.integer(UInt64.self, at: offset &+ 8, .little)
      {
        crc = fold(first ^ UInt64(crc), second, tables)
        offset &+= 16
      }
      while offset < range.upperBound, let byte = bytes.byte(at: offset) {
        crc = (crc >> 8) ^ tables[Int(UInt8(truncatingIfNeeded: crc) ^ byte)]
        offset &+= 1
      }
      return crc
    }
  }

  @inline(__always)
  private static func next(
    _ sum: UInt16, _ bytes: FITBytes, _ offset: Int, _ tables: UnsafeBufferPointer<UInt16>
  ) -> UInt16 {
    guard let first = bytes.integer(UInt64.self, at: offset, .little),
      let second = bytes.integer(UInt64.self, at: offset &+ 8, .little)
    else { return sum }
    return fold(first ^ UInt64(sum), second, tables)
  }

  /// Sixteen bytes at once: the table of row `n` says what a byte does to the sum `n` bytes later.
  @inline(__always)
  private static func fold(
    _ first: UInt64, _ second: UInt64, _ tables: UnsafeBufferPointer<UInt16>
  ) -> UInt16 {
    var crc: UInt16 = 0
    for position in 0..<8 {
      let shift = UInt64(position &* 8)
      crc ^= tables[(15 &- position) &* 256 &+ Int(UInt8(truncatingIfNeeded: first &>> shift))]
      crc ^= tables[(7 &- position) &* 256 &+ Int(UInt8(truncatingIfNeeded: second &>> shift))]
    }
    return crc
  }

  /// What this many bytes of zero multiply a sum with: a power of x, by squaring.
  private static func power(ofBytes count: Int) -> UInt16 {
    var power: UInt16 = 0x8000
    var square: UInt16 = 0x0080
    var rest = count
    while rest > 0 {
      if rest & 1 == 1 { power = product(power, square) }
      square = product(square, square)
      rest >>= 1
    }
    return power
  }

  /// The product of two polynomials without carries, by what the sum's own leaves over. The highest
  /// bit stands for 1, the next for x.
  private static func product(_ one: UInt16, _ other: UInt16) -> UInt16 {
    var product: UInt16 = 0
    var factor = other
    for bit in (0..<16).reversed() {
      if one >> UInt16(bit) & 1 == 1 { product ^= factor }
      factor = timesX(factor)
    }
    return product
  }

  private static func timesX(_ sum: UInt16) -> UInt16 {
    sum & 1 == 1 ? sum >> 1 ^ 0xA001 : sum >> 1
  }

  private static let tables: [UInt16] = {
    var tables = (0..<256).map(afterByte)
    for index in 256..<4096 {
      let previous = tables[index - 256]
      tables.append((previous >> 8) ^ tables[Int(previous & 0xFF)])
    }
    return tables
  }()

  /// What a single byte makes of an empty sum.
  private static func afterByte(_ byte: Int) -> UInt16 {
    var crc = UInt16(byte)
    for _ in 0..<8 { crc = timesX(crc) }
    return crc
  }
}
