/// Where a field stands in the body of its message and how to read it.
///
/// Made once a definition, used for every message of it.
struct FITSlot: Hashable {
  let offset: Int32
  let type: FITBaseType
  let order: FITByteOrder
  /// Elements: 1 for a plain value, more for an array.
  let count: UInt8
  /// Reads the first element in one step, unless its type is wide.
  private let word: FITWord
  /// A type of eight bytes, a float or text.
  private let isWide: Bool

  /// `nil` if the type is unknown or the size no multiple of it: such a field is stepped over.
  init?(offset: Int, size: UInt8, typeByte: UInt8, order: FITByteOrder) {
    guard size > 0, let type = FITBaseType(typeByte: typeByte),
      Int(size) % type.size == 0, let offset = Int32(exactly: offset)
    else { return nil }
    self.offset = offset
    self.type = type
    self.order = order
    self.count = UInt8(Int(size) / type.size)
    word = FITWord(type, order) ?? .none
    isWide = word == .none
  }

  /// A field that no message has.
  static let absent = FITSlot()

  private init() {
    (offset, type, order, count, word, isWide) = (0, .byte, .little, 0, .none, false)
  }
}

/// The value of a slot, for a body that begins at `start`. Values marked as invalid are `nil`.
extension FITSlot {
  @inline(__always)
  func integer(in bytes: FITBytes, body start: Int) -> Int? {
    if let stored = bytes.word(at: start &+ Int(offset)) {
      if let value = word.value(of: stored) { return value }
      guard isWide else { return nil }
    }
    return element(0, in: bytes, body: start)
  }

  @inline(__always)
  func number(in bytes: FITBytes, body start: Int) -> Double? {
    if let stored = bytes.word(at: start &+ Int(offset)) {
      if let value = word.value(of: stored) { return Double(value) }
      guard isWide else { return nil }
    }
    return elementNumber(in: bytes, body: start)
  }

  private func elementNumber(in bytes: FITBytes, body start: Int) -> Double? {
    switch type {
    case .float32, .float64: float(in: bytes, at: start &+ Int(offset))
    default: element(0, in: bytes, body: start).map(Double.init)
    }
  }

  /// All valid elements of an array, in order.
  func integers(in bytes: FITBytes, body start: Int) -> [Int] {
    (0..<Int(count)).compactMap { element($0, in: bytes, body: start) }
  }

  func element(_ index: Int, in bytes: FITBytes, body start: Int) -> Int? {
    guard index < count else { return nil }
    let place = start &+ Int(offset) &+ index &* type.size
    return switch type {
    case .enumeration, .uint8, .byte: valid(UInt8.self, 0xFF, bytes, place)
    case .sint8: valid(Int8.self, .max, bytes, place)
    case .uint8z: valid(UInt8.self, 0, bytes, place)
    case .sint16: valid(Int16.self, .max, bytes, place)
    case .uint16: valid(UInt16.self, .max, bytes, place)
    case .uint16z: valid(UInt16.self, 0, bytes, place)
    case .sint32: valid(Int32.self, .max, bytes, place)
    case .uint32: valid(UInt32.self, .max, bytes, place)
    case .uint32z: valid(UInt32.self, 0, bytes, place)
    case .sint64: valid(Int64.self, .max, bytes, place)
    case .uint64: valid(UInt64.self, .max, bytes, place)
    case .uint64z: valid(UInt64.self, 0, bytes, place)
    case .float32, .float64: float(in: bytes, at: place).flatMap { Int(exactly: $0.rounded()) }
    case .string: nil
    }
  }

  private func valid<Value: FixedWidthInteger & BitwiseCopyable>(
    _: Value.Type, _ invalid: Value, _ bytes: FITBytes, _ place: Int
  ) -> Int? {
    guard let value = bytes.integer(Value.self, at: place, order), value != invalid else {
      return nil
    }
    return Int(exactly: value)
  }

  private func float(in bytes: FITBytes, at place: Int) -> Double? {
    let value: Double? =
      switch type {
      case .float64: bytes.integer(UInt64.self, at: place, order).map(Double.init(bitPattern:))
      default:
        bytes.integer(UInt32.self, at: place, order).map { Double(Float(bitPattern: $0)) }
      }
    guard let value, value.isFinite else { return nil }
    return value
  }
}

/// Reads a whole number of up to four bytes out of the four that begin where it stands: the same
/// few steps for every type, since a long run has a hundred thousand of them.
struct FITWord: Hashable {
  /// The bits of the number, once they stand lowest.
  private let mask: UInt32
  /// By how many bits they stand higher, where the first byte is the highest.
  private let shift: UInt32
  private let isSwapped: Bool
  /// The highest bit of a signed number, 0 of one without a sign.
  private let sign: UInt32
  /// The number that says "not measured".
  private let invalid: UInt32

  /// No number, whatever stands there.
  static let none = FITWord()

  private init() { (mask, shift, isSwapped, sign, invalid) = (0, 0, false, 0, 0) }

  init?(_ type: FITBaseType, _ order: FITByteOrder) {
    guard let invalid = type.invalidWord else { return nil }
    let bits = UInt32(type.size * 8)
    mask = .max >> (32 - bits)
    shift = order == .big ? 32 - bits : 0
    isSwapped = order == .big
    sign = type.isSigned ? 1 << (bits - 1) : 0
    self.invalid = invalid
  }

  @inline(__always)
  func value(of stored: UInt32) -> Int? {
    let value = ((isSwapped ? stored.byteSwapped : stored) &>> shift) & mask
    return value == invalid ? nil : Int(value ^ sign) &- Int(sign)
  }
}

extension FITBaseType {
  /// `nil` for what is no whole number of up to four bytes.
  fileprivate var invalidWord: UInt32? {
    switch self {
    case .enumeration, .uint8, .byte: 0xFF
    case .sint8: 0x7F
    case .uint16: 0xFFFF
    case .sint16: 0x7FFF
    case .uint32: 0xFFFF_FFFF
    case .sint32: 0x7FFF_FFFF
    case .uint8z, .uint16z, .uint32z: 0
    case .string, .float32, .float64, .sint64, .uint64, .uint64z: nil
    }
  }

  fileprivate var isSigned: Bool { self == .sint8 || self == .sint16 || self == .sint32 }
}
