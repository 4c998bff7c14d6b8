/// The bytes of a FIT file; every read is checked, outside the bytes is `nil`.
///
/// The only place of the FIT reader that touches memory directly.
struct FITBytes {
  private let buffer: UnsafeRawBufferPointer

  init(_ buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
  }

  var count: Int { buffer.count }

  @inline(__always)
  func byte(at offset: Int) -> UInt8? {
    guard offset >= 0, offset < buffer.count else { return nil }
    return buffer[offset]
  }

  /// An integer in the byte order its message uses.
  @inline(__always)
  func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at offset: Int, _ order: FITByteOrder
  ) -> Value? {
    guard offset >= 0, offset <= buffer.count &- MemoryLayout<Value>.size else { return nil }
    let stored = buffer.loadUnaligned(fromByteOffset: offset, as: Value.self)
    return order == .big ? Value(bigEndian: stored) : Value(littleEndian: stored)
  }

  /// Where the body of a message begins.
  struct Body {
    let bytes: FITBytes
    let start: Int
  }

  /// Bytes that are known to be there, for those who read many numbers out of a few of them.
  struct Stretch {
    private let buffer: UnsafeRawBufferPointer

    /// `nil` where some of the bytes lie outside.
    @inline(__always)
    init?(_ bytes: FITBytes, at offset: Int, count: Int) {
      guard offset >= 0, count >= 0, offset <= bytes.count &- count else { return nil }
      buffer = UnsafeRawBufferPointer(rebasing: bytes.buffer[offset..<offset &+ count])
    }

    /// Four bytes, the first of them lowest. They have to lie within the stretch.
    @inline(__always)
    func word(at offset: Int) -> UInt32 {
      UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
  }

  /// Whether the given bytes stand at `offset`.
  func starts(with pattern: [UInt8], at offset: Int) -> Bool {
    pattern.indices.allSatisfy { byte(at: offset &+ $0) == pattern[$0] }
  }

  /// Whether all bytes from `offset` on are 0xFF, the way FIT writes a missing byte array.
  func areUnset(at offset: Int, count: Int) -> Bool {
    (0..<max(count, 0)).allSatisfy { byte(at: offset &+ $0) == 0xFF }
  }
}

/// The order of the bytes of a number; each definition message chooses its own.
enum FITByteOrder: UInt8 {
  case little = 0
  case big = 1
}
