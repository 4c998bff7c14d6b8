/// Text of an XML file: entities resolved, bytes that are no UTF-8 read as Windows-1252.
enum XMLText {
  private static let entities: [String: UInt8] = [
    "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "amp": UInt8(ascii: "&"),
    "quot": UInt8(ascii: "\""), "apos": UInt8(ascii: "'"),
  ]
  /// `&#x10FFFF;` is the longest reference there is.
  private static let longestReference = 12

  static func string(from bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return TextDecoding.string(from: bytes) }
    var result = ""
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += TextDecoding.string(from: rest[..<start])
      rest = rest[start...]
      let name = rest.dropFirst().prefix(longestReference).prefix { $0 != UInt8(ascii: ";") }
      let isClosed = name.endIndex < rest.endIndex && rest[name.endIndex] == UInt8(ascii: ";")
      if isClosed, let scalar = scalar(named: name) {
        result.unicodeScalars.append(scalar)
        rest = rest[(name.endIndex + 1)...]
      } else {
        // No entity of ours: it stays as it was typed.
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + TextDecoding.string(from: rest)
  }

  /// The text without blanks and line ends around it.
  static func trimmed(_ text: String) -> String {
    var view = text.unicodeScalars[...]
    while let first = view.first, first <= " " { view.removeFirst() }
    while let last = view.last, last <= " " { view.removeLast() }
    return String(view)
  }

  private static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else {
      return entities[String(decoding: name, as: UTF8.self)].map { Unicode.Scalar($0) }
    }
    let digits = name.dropFirst()
    let isHex = digits.first == UInt8(ascii: "x")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let first = text.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
      let value = UInt32(text, radix: isHex ? 16 : 10)
    else { return nil }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
