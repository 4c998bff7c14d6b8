@testable import LogReading

/// Writes FIT files byte by byte, right ones and wrong ones.
struct FITBuilder {
  private(set) var records: [UInt8] = []
  private var orders: [UInt8: FITByteOrder] = [:]

  /// A field of a definition and, in data messages, its value.
  struct Field {
    var number: UInt8
    var size: UInt8
    var type: UInt8
  }

  /// Adds a definition message.
  mutating func define(
    _ local: UInt8, _ message: UInt16, _ fields: [Field], order: FITByteOrder = .little,
    developer: [Field] = []
  ) {
    orders[local] = order
    records.append(0x40 | (developer.isEmpty ? 0 : 0x20) | local)
    records += [0, order.rawValue] + Self.bytes(UInt64(message), 2, order)
    records.append(UInt8(fields.count))
    for field in fields { records += [field.number, field.size, field.type] }
    guard !developer.isEmpty else { return }
    records.append(UInt8(developer.count))
    for field in developer { records += [field.number, field.size, field.type] }
  }

  /// Adds a data message of values with their sizes, in the byte order of its definition.
  mutating func write(_ local: UInt8, _ values: [Value]) {
    records.append(local)
    write(values, order: orders[local] ?? .little)
  }

  /// Adds a data message with a compressed time stamp of five bits.
  mutating func write(_ local: UInt8, timeOffset: UInt8, _ values: [Value]) {
    records.append(0x80 | local << 5 | timeOffset & 0x1F)
    write(values, order: orders[local] ?? .little)
  }

  private mutating func write(_ values: [Value], order: FITByteOrder) {
    for value in values {
      switch value {
      case .number(let number, let size): records += Self.bytes(number, size, order)
      case .raw(let bytes): records += bytes
      }
    }
  }

  mutating func append(_ bytes: [UInt8]) {
    records += bytes
  }

  enum Value {
    case number(UInt64, Int)
    case raw([UInt8])
  }

  static func bytes(_ value: UInt64, _ size: Int, _ order: FITByteOrder) -> [UInt8] {
    let little = (0..<size).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
    return order == .little ? little : little.reversed()
  }
}

/// Whole files.
extension FITBuilder {
  /// The records with header and checksum around them.
  func file(headerSize: UInt8 = 14, dataSize: UInt32? = nil) -> [UInt8] {
    var file: [UInt8] = [headerSize, 0x20, 0, 8]
    file += Self.bytes(UInt64(dataSize ?? UInt32(records.count)), 4, .little)
    file += Array(".FIT".utf8)
    if headerSize >= 14 { file += Self.checksum(file) }
    file += [UInt8](repeating: 0, count: Int(headerSize) - file.count)
    file += records
    return file + Self.checksum(file)
  }

  /// The checksum by the plain table of the protocol, to check the quick one against.
  static func checksum(_ bytes: [UInt8]) -> [UInt8] {
    let table: [UInt16] = [
      0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
      0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
    ]
    var crc: UInt16 = 0
    for byte in bytes {
      for nibble in [byte & 15, byte >> 4] {
        let entry = table[Int(crc & 15)]
        crc = (crc >> 4) & 0x0FFF
        crc = crc ^ entry ^ table[Int(nibble)]
      }
    }
    return Self.bytes(UInt64(crc), 2, .little)
  }
}

func u8(_ value: UInt8) -> FITBuilder.Value { .number(UInt64(value), 1) }
func u16(_ value: UInt16) -> FITBuilder.Value { .number(UInt64(value), 2) }
func u32(_ value: UInt32) -> FITBuilder.Value { .number(UInt64(value), 4) }
