/// Zip archives as the tests need them: honest ones and others.
struct ZipBuilder {
  private struct Entry {
    var name: [UInt8]
    var method: UInt16 = 0
    var flags: UInt16 = 0x0800
    var checksum: UInt32
    var packed: [UInt8]
    var size: Int
    var mode: UInt32 = 0o100644
  }

  private var entries: [Entry] = []

  mutating func add(_ name: String, _ content: [UInt8]) {
    entries.append(
      Entry(
        name: Array(name.utf8), checksum: Self.checksum(content), packed: content,
        size: content.count))
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  mutating func addLink(_ name: String, to target: String) {
    add(name, target)
    entries[entries.count - 1].mode = 0o120777
  }

  /// Marked as needing a password.
  mutating func addLocked(_ name: String, _ text: String) {
    add(name, text)
    entries[entries.count - 1].flags |= 1
  }

  /// Zeros, packed 158 to 1, whatever the header says about their number.
  mutating func addBomb(_ name: String, zeros: Int) {
    var bits = BitWriter()
    bits.write(1, 1)
    bits.write(1, 2)
    bits.writeCode(0x30, 8)
    for _ in 0..<(zeros - 1) / 258 {
      bits.writeCode(0b1100_0101, 8)
      bits.writeCode(0, 5)
    }
    bits.writeCode(0, 7)
    let count = 1 + (zeros - 1) / 258 * 258
    let content = [UInt8](repeating: 0, count: count)
    entries.append(
      Entry(
        name: Array(name.utf8), method: 8, checksum: Self.checksum(content), packed: bits.bytes,
        size: count))
  }

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = file.count
      file += [0x50, 0x4B, 3, 4] + Self.fields(entry)
      file += Self.little(UInt16(entry.name.count)) + [0, 0] + entry.name + entry.packed
      directory += [0x50, 0x4B, 1, 2, 20, 3] + Self.fields(entry)
      directory += Self.little(UInt16(entry.name.count)) + [0, 0, 0, 0, 0, 0, 0, 0]
      directory += Self.little(entry.mode << 16) + Self.little(UInt32(offset)) + entry.name
    }
    let count = Self.little(UInt16(truncatingIfNeeded: entries.count))
    let end: [UInt8] =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + Self.little(UInt32(directory.count))
      + Self.little(UInt32(file.count)) + [0, 0]
    return file + directory + end
  }

  /// What stands in both headers: version, flags, method, time, date, checksum, sizes.
  private static func fields(_ entry: Entry) -> [UInt8] {
    [20, 0] + little(entry.flags) + little(entry.method) + [0, 0, 0x21, 0x5B]
      + little(entry.checksum) + little(UInt32(entry.packed.count)) + little(UInt32(entry.size))
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var table = [UInt32](repeating: 0, count: 256)
    for index in 0..<256 {
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      table[index] = value
    }
    return ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }
}

/// Bits from the lowest of each byte on, as deflate has them.
private struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var used = 8

  mutating func write(_ value: Int, _ count: Int) {
    for index in 0..<count { write(bit: value >> index & 1) }
  }

  /// Codes stand there from their highest bit on.
  mutating func writeCode(_ value: Int, _ count: Int) {
    for index in (0..<count).reversed() { write(bit: value >> index & 1) }
  }

  private mutating func write(bit: Int) {
    if used == 8 {
      bytes.append(0)
      used = 0
    }
    bytes[bytes.count - 1] |= UInt8(bit << used)
    used += 1
  }
}
