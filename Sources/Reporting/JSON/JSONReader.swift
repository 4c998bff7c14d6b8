/// Reads JSON (RFC 8259) strictly: no trailing commas, no comments, no key twice in one object.
///
/// Size, depth and the number of values are limited, so that no file can take more memory than a
/// summary ever needs.
struct JSONReader {
  static let largestSize = 64 << 20
  static let deepest = 128
  static let mostValues = 1_000_000

  private let bytes: [UInt8]
  private var position = 0
  private var values = 0

  static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    guard bytes.count <= largestSize else { throw JSONFault(.tooLarge, line: 1) }
    var reader = JSONReader(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    do throws(JSONFault.Reason) {
      let value = try reader.value(depth: 0)
      reader.skipBlanks()
      guard reader.position == bytes.count else { throw .unexpected }
      return value
    } catch {
      throw JSONFault(error, line: reader.line)
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Only counted where something is wrong.
  private var line: Int { bytes[..<position].count { $0 == UInt8(ascii: "\n") } + 1 }
}

/// Why a text is no JSON that can be read.
struct JSONFault: Error, Hashable {
  enum Reason: Error, Hashable { case tooLarge, tooDeep, truncated, unexpected, keyTwice }

  let reason: Reason
  let line: Int

  init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}

extension JSONReader {
  private mutating func value(depth: Int) throws(JSONFault.Reason) -> JSONValue {
    skipBlanks()
    values += 1
    guard depth < Self.deepest else { throw .tooDeep }
    guard values <= Self.mostValues else { throw .tooLarge }
    switch try peek() {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault.Reason) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    var keys = Set<[UInt8]>()
    while try !ends(with: UInt8(ascii: "}"), isFirst: members.isEmpty) {
      guard try peek() == UInt8(ascii: "\"") else { throw .unexpected }
      let key = try string()
      guard keys.insert(Array(key.utf8)).inserted else { throw .keyTwice }
      skipBlanks()
      try take(UInt8(ascii: ":"))
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONFault.Reason) -> JSONValue {
    position += 1
    var items: [JSONValue] = []
    while try !ends(with: UInt8(ascii: "]"), isFirst: items.isEmpty) {
      items.append(try value(depth: depth + 1))
    }
    return .array(items)
  }

  /// Whether the object or array is over; else the comma before the next item is taken.
  private mutating func ends(
    with closing: UInt8, isFirst: Bool
  ) throws(JSONFault.Reason) -> Bool {
    skipBlanks()
    if try peek() == closing {
      position += 1
      return true
    }
    if !isFirst {
      try take(UInt8(ascii: ","))
      skipBlanks()
    }
    return false
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFault.Reason) -> JSONValue {
    for byte in String(describing: word).utf8 { try take(byte) }
    return value
  }

  /// At most 64 characters: no honest number has more.
  private mutating func number() throws(JSONFault.Reason) -> JSONValue {
    let start = position
    if try peek() == UInt8(ascii: "-") { position += 1 }
    let isZero = try peek() == UInt8(ascii: "0")
    let whole = try digits()
    guard !isZero || whole == 1 else { throw .unexpected }
    let endOfWhole = position
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      _ = try digits()
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if try "+-".utf8.contains(peek()) { position += 1 }
      _ = try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if position == endOfWhole, whole <= 15, let value = Int(text) { return .int(value) }
    guard position - start <= 64, let value = Double(text), value.isFinite else {
      throw .unexpected
    }
    return .number(value)
  }

  private mutating func digits() throws(JSONFault.Reason) -> Int {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > start else { throw position == bytes.count ? .truncated : .unexpected }
    return position - start
  }

  private func peek() throws(JSONFault.Reason) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    return bytes[position]
  }

  private mutating func take(_ byte: UInt8) throws(JSONFault.Reason) {
    guard try peek() == byte else { throw .unexpected }
    position += 1
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
      position += 1
    }
  }
}

extension JSONReader {
  /// A string from its opening quote to behind its closing one. It must be valid UTF-8.
  private mutating func string() throws(JSONFault.Reason) -> String {
    position += 1
    var text: [UInt8] = []
    while true {
      let start = position
      while position < bytes.count, !bytes[position].isSpecialInString { position += 1 }
      text += bytes[start..<position]
      switch try peek() {
      case UInt8(ascii: "\""):
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw .unexpected }
        return string
      case UInt8(ascii: "\\"):
        position += 1
        text += Array(String(try escaped()).utf8)
      default: throw .unexpected
      }
    }
  }

  private mutating func escaped() throws(JSONFault.Reason) -> Unicode.Scalar {
    let letter = try peek()
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try numbered()
    default: throw .unexpected
    }
  }

  /// `\u00e9`, or two halves of a pair.
  private mutating func numbered() throws(JSONFault.Reason) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    try take(UInt8(ascii: "\\"))
    try take(UInt8(ascii: "u"))
    let second = try fourDigits()
    guard (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw .unexpected }
    return scalar
  }

  private mutating func fourDigits() throws(JSONFault.Reason) -> UInt32 {
    guard position + 4 <= bytes.count else { throw .truncated }
    let digits = bytes[position..<position + 4]
    guard digits.allSatisfy(\.isHexDigit),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw .unexpected }
    position += 4
    return value
  }
}

extension UInt8 {
  /// The quote, the backslash and the control characters, which must be escaped.
  fileprivate var isSpecialInString: Bool {
    self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") || self < 0x20
  }

  fileprivate var isHexDigit: Bool {
    (0x30...0x39).contains(self) || (0x61...0x66).contains(self | 0x20)
  }
}
