/// Where a whole number of up to four bytes, the lowest first, stands in a message, and what it is
/// among the four bytes that begin there.
///
/// The same few steps for every type, since a long run has a hundred thousand of such numbers.
struct FITWord: Hashable {
  private let offset: Int
  private let mask: UInt32
  /// The highest bit of a signed number, 0 of one without a sign.
  private let sign: UInt32
  /// The number that says "not measured".
  private let invalid: UInt32

  /// `nil` for what is read in other ways: wide numbers, floats, text, the highest byte first.
  init?(_ slot: FITSlot) {
    guard slot.order == .little, let invalid = slot.type.invalidWord else { return nil }
    let bits = UInt32(slot.type.size * 8)
    offset = Int(slot.offset)
    mask = .max >> (32 - bits)
    sign = slot.type.isSigned ? 1 << (bits - 1) : 0
    self.invalid = invalid
  }

  static let absent = FITWord()

  private init() { (offset, mask, sign, invalid) = (0, 0, 0, 0) }
}

extension FITWord: FITPlace {
  @inline(__always)
  func integer(in bytes: FITBytes.Stretch) -> Int? {
    let value = bytes.word(at: offset) & mask
    return value == invalid ? nil : Int(value ^ sign) &- Int(sign)
  }

  @inline(__always)
  func number(in bytes: FITBytes.Stretch) -> Double? { integer(in: bytes).map(Double.init) }
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
