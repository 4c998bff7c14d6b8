/// Where a field stands in the body of its message and how to read it.
///
/// Made once a definition, used for every message of it.
struct FITSlot: Hashable {
  let offset: Int32
  let type: FITBaseType
  let order: FITByteOrder
  /// Elements: 1 for a plain value, more for an array.
  let count: UInt8

  /// `nil` if the type is unknown or the size no multiple of it: such a field is stepped over.
  init?(offset: Int, size: UInt8, typeByte: UInt8, order: FITByteOrder) {
    guard size > 0, let type = FITBaseType(typeByte: typeByte),
      Int(size) % type.size == 0, let offset = Int32(exactly: offset)
    else { return nil }
    self.offset = offset
    self.type = type
    self.order = order
    self.count = UInt8(Int(size) / type.size)
  }

  static let absent = FITSlot()

  private init() { (offset, type, order, count) = (0, .byte, .little, 0) }
}

/// Values marked as invalid are `nil`.
extension FITSlot: FITPlace {
  func integer(in body: FITBytes.Body) -> Int? { element(0, in: body) }

  func number(in body: FITBytes.Body) -> Double? {
    switch type {
    case .float32, .float64: float(in: body.bytes, at: body.start &+ Int(offset))
    default: element(0, in: body).map(Double.init)
    }
  }

  /// All valid elements of an array, in order.
  func integers(in body: FITBytes.Body) -> [Int] {
    (0..<Int(count)).compactMap { element($0, in: body) }
  }

  func element(_ index: Int, in body: FITBytes.Body) -> Int? {
    guard index < count else { return nil }
    let bytes = body.bytes
    let place = body.start &+ Int(offset) &+ index &* type.size
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
