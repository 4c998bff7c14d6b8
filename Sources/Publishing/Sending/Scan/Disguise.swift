/// A way in which a text can stand in a file without its plain bytes. Each undoes one.
enum Disguise: CaseIterable {
  case html, tags, json, percent, utf16, base64

  /// How many disguises are undone one inside the other: a URL in an attribute, a page in JSON.
  private static let deepest = 2

  /// Calls `use` with the bytes themselves, then with every way of reading them.
  static func eachReading(of bytes: [UInt8], depth: Int = deepest, use: ([UInt8]) -> Void) {
    use(bytes)
    guard depth > 0 else { return }
    for disguise in allCases {
      guard let read = disguise.read(bytes, isOutermost: depth == deepest) else { continue }
      if disguise == .base64 {
        use(read)
        // Short runs are mostly words; what they hold is not read any further.
        guard let long = Base64Runs.read(bytes, fewest: 64) else { continue }
        eachReading(of: long, depth: depth - 1, use: use)
      } else {
        eachReading(of: read, depth: depth - 1, use: use)
      }
    }
  }

  /// The bytes without the disguise; nil where there is no sign of it.
  private func read(_ bytes: [UInt8], isOutermost: Bool) -> [UInt8]? {
    switch self {
    case .html: bytes.contains(UInt8(ascii: "&")) ? HTMLReferences.read(bytes) : nil
    case .tags: bytes.contains(UInt8(ascii: "<")) ? Self.withoutTags(bytes) : nil
    case .json: bytes.contains(UInt8(ascii: "\\")) ? JSONEscapes.read(bytes) : nil
    case .percent: bytes.contains(where: Self.isOfURL) ? Self.withoutPercent(bytes) : nil
    case .utf16: UTF16Text.read(bytes, isOutermost: isOutermost)
    case .base64: Base64Runs.read(bytes, fewest: 8)
    }
  }

  /// Text that is marked up in the middle: `a <em>fast</em> run`.
  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var isTag = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      default: if !isTag { text.append(byte) }
      }
    }
    return text
  }

  private static func isOfURL(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+")
  }

  private static func withoutPercent(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue
      {
        text.append(high << 4 | low)
        index += 3
      } else {
        text.append(bytes[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : bytes[index])
        index += 1
      }
    }
    return text
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
