/// What a definition message says about the data messages of its local type that follow.
struct FITDefinition {
  let globalNumber: UInt16
  let order: FITByteOrder
  /// The fields that can be read; those of unknown type or odd size only count in `bodySize`.
  let fields: [Field]
  let developerFields: [DeveloperField]
  let bodySize: Int

  struct Field {
    let number: UInt8
    let slot: FITSlot
  }

  /// A field described elsewhere in the file, by a `field_description` message.
  struct DeveloperField {
    let key: FITDeveloperKey
    let offset: Int
    let size: UInt8
  }

  static let timestampField: UInt8 = 253

  func slot(_ number: UInt8) -> FITSlot? {
    fields.first { $0.number == number }?.slot
  }
}

/// The name of a developer field inside one part: which developer, which of its fields.
struct FITDeveloperKey: Hashable {
  let developer: UInt8
  let number: UInt8
}

/// Reading a definition from behind its record header.
extension FITDefinition {
  /// Moves `position` behind the definition; `nil` if the bytes end before it does.
  init?(in bytes: FITBytes, at position: inout Int, end: Int, hasDeveloperFields: Bool) {
    guard position &+ 5 <= end,
      let architecture = bytes.byte(at: position &+ 1),
      let fieldCount = bytes.byte(at: position &+ 4)
    else { return nil }
    order = architecture & 1 == 1 ? .big : .little
    guard let number = bytes.integer(UInt16.self, at: position &+ 2, order) else { return nil }
    globalNumber = number
    var cursor = position &+ 5
    var offset = 0

    var fields: [Field] = []
    guard cursor &+ Int(fieldCount) &* 3 <= end else { return nil }
    for _ in 0..<fieldCount {
      guard let number = bytes.byte(at: cursor), let size = bytes.byte(at: cursor &+ 1),
        let type = bytes.byte(at: cursor &+ 2)
      else { return nil }
      if let slot = FITSlot(offset: offset, size: size, typeByte: type, order: order) {
        fields.append(Field(number: number, slot: slot))
      }
      offset &+= Int(size)
      cursor &+= 3
    }

    var developerFields: [DeveloperField] = []
    if hasDeveloperFields {
      guard cursor < end, let count = bytes.byte(at: cursor),
        cursor &+ 1 &+ Int(count) &* 3 <= end
      else { return nil }
      cursor &+= 1
      for _ in 0..<count {
        guard let number = bytes.byte(at: cursor), let size = bytes.byte(at: cursor &+ 1),
          let developer = bytes.byte(at: cursor &+ 2)
        else { return nil }
        if size > 0 {
          let key = FITDeveloperKey(developer: developer, number: number)
          developerFields.append(DeveloperField(key: key, offset: offset, size: size))
        }
        offset &+= Int(size)
        cursor &+= 3
      }
    }

    self.fields = fields
    self.developerFields = developerFields
    bodySize = offset
    position = cursor
  }
}
