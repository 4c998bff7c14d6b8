/// How the bytes of a field are to be read; the raw value is the low five bits of the type byte.
enum FITBaseType: UInt8 {
  case enumeration, sint8, uint8, sint16, uint16, sint32, uint32
  case string, float32, float64
  case uint8z, uint16z, uint32z
  case byte
  case sint64, uint64, uint64z

  /// Some writers drop the high bits of the type byte, so only the low five decide.
  init?(typeByte: UInt8) {
    self.init(rawValue: typeByte & 0x1F)
  }

  /// The size in bytes of one element.
  var size: Int {
    switch self {
    case .enumeration, .sint8, .uint8, .uint8z, .string, .byte: 1
    case .sint16, .uint16, .uint16z: 2
    case .sint32, .uint32, .uint32z, .float32: 4
    case .float64, .sint64, .uint64, .uint64z: 8
    }
  }
}
