/// A start tag, read from the bytes between '<' and '>'.
struct XMLTag {
  let name: String
  private(set) var attributes = XMLAttributes()
  /// Whether it ends with '/', and so is its own end tag.
  let isEmptyElement: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    isEmptyElement = bytes.last == UInt8(ascii: "/")
    let content = isEmptyElement ? bytes.dropLast() : bytes
    name = Self.localName(content)
    var rest = content.drop { !Self.isBlank($0) }
    while let attribute = Self.takeAttribute(&rest) {
      attributes.append(attribute.name, attribute.value)
    }
  }

  /// The next `name="value"`; what is not one is passed over.
  private static func takeAttribute(
    _ rest: inout ArraySlice<UInt8>
  ) -> (name: String, value: String)? {
    while true {
      rest = rest.drop { !canBeginName($0) }
      guard !rest.isEmpty else { return nil }
      let name = localName(rest)
      rest = rest.drop { !isBlank($0) && $0 != UInt8(ascii: "=") }.drop(while: isBlank)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: isBlank)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        continue
      }
      let value = rest.dropFirst().prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 2)
      return (name, XMLText.string(from: value))
    }
  }
}

extension XMLTag {
  /// The name at the beginning of the bytes, without its prefix.
  static func localName(_ bytes: ArraySlice<UInt8>) -> String {
    let name = bytes.prefix { !isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else {
      return TextDecoding.string(from: name)
    }
    return TextDecoding.string(from: name[(colon + 1)...])
  }

  static func canBeginName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
