/// The CRC-16 of FIT headers and files (polynomial 0x8005, bit-reversed, start value 0).
enum FITChecksum {
  /// The checksum of the bytes in `range`; positions outside the file count as absent.
  static func of(_ bytes: FITBytes, in range: Range<Int>) -> UInt16 {
    tables.withUnsafeBufferPointer { tables in
      var crc: UInt16 = 0
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
    for _ in 0..<8 {
      let carries = crc & 1 == 1
      crc >>= 1
      if carries { crc ^= 0xA001 }
    }
    return crc
  }
}
